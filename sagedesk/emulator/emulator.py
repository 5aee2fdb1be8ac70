"""The emulator as a whole: what it serves, whom it lets in, and its life from start to stop."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import TracebackType
from typing import Self

from sagedesk.emulator.caller import Gate
from sagedesk.emulator.connections import HOST, Connections
from sagedesk.emulator.containers.openai_server import OpenAIServer, Serving
from sagedesk.emulator.control.crowd import crowd_endpoints
from sagedesk.emulator.control.plane import ControlPlane
from sagedesk.emulator.control.sign_in import SignIn
from sagedesk.emulator.cutting import Cutting, parse_cutting
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.endpoints import container_endpoints
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.guide import answer
from sagedesk.emulator.model import Model, echo
from sagedesk.emulator.objects import Objects
from sagedesk.emulator.queues import Queue
from sagedesk.emulator.scenarios import scenario_endpoints, story
from sagedesk.emulator.service import Connection, ReceivedRequest, Service
from sagedesk.emulator.signatures import Credentials
from sagedesk.emulator.upstream import upstream_endpoints
from sagedesk.errors import ConfigurationError

REGION = "us-east-1"
GUIDE_PACE = 60.0
"""Tokens a second at which the guide speaks: lively, and slow enough to read along."""

_KEY_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


class Emulator:
    """A SageMaker Runtime with its control plane on 127.0.0.1, from ``start`` to ``stop`` or as a context manager.

    port: 0 takes any free one.
    upstream: the URL of an OpenAI-compatible server. It is asked for its models here; each becomes an endpoint.
    cutting: where PayloadParts are cut, see ``cutting.Cutting``.
    access_key_id, secret_access_key: random ones if not given. session_token: none.
    endpoints: names of those to serve, or Endpoint values of your own; all by default.
    reply: what the model behind the containers and the scenarios says; by default it echoes.
    pace, guide_pace: tokens a second of the models and of the guide; None is as fast as they go.
    crowd: how many endpoints there are besides, for long lists; they answer as vLLM does.
    on_request: called with each ReceivedRequest, in the thread of its connection, before it is answered.

    ``sign_in`` is what people sign in by: it confirms device codes, and lets every sign-in expire.

    Raises InvalidInputError for a wrong ``cutting`` or ``upstream``, and at ``start`` for a port that cannot be had;
    ConfigurationError for an unknown endpoint.
    Any region is accepted in a signature; ``region`` is one to use.
    """

    region = REGION

    def __init__(
        self,
        *,
        port: int = 0,
        upstream: str | None = None,
        cutting: Cutting | None = None,
        access_key_id: str | None = None,
        secret_access_key: str | None = None,
        session_token: str | None = None,
        endpoints: Iterable[str | Endpoint] | None = None,
        reply: Model | None = None,
        pace: float | None = None,
        guide_pace: float | None = GUIDE_PACE,
        crowd: int = 0,
        on_request: Callable[[ReceivedRequest], object] | None = None,
    ) -> None:
        self._port = port
        self._gate = Gate()
        self._known: dict[str, Credentials] = {}
        self._credentials = self._admit(
            Credentials(
                access_key_id=access_key_id or _new_key_id(),
                secret_access_key=secret_access_key or _new_secret(),
                session_token=session_token,
            )
        )
        pause = 1 / pace if pace else 0
        available = [
            _guide(1 / guide_pace if guide_pace else 0),
            *container_endpoints(Engine(model=reply or echo, pause=pause)),
            *scenario_endpoints(Engine(model=reply or story, pause=pause)),
            *crowd_endpoints(crowd, OpenAIServer(Engine(model=reply or echo, pause=pause))),
        ]
        if upstream:
            available[1:1] = upstream_endpoints(upstream, [endpoint.name for endpoint in available])
        self.endpoints = tuple(_chosen(available, endpoints))
        by_name = {endpoint.name: endpoint for endpoint in self.endpoints}
        control = ControlPlane(
            endpoints=by_name,
            credentials=self._known,
            region=REGION,
            gate=self._gate,
            on_call=_reported_to(on_request) if on_request else None,
        )
        self.sign_in = SignIn(control.identities, lambda: self.url)
        objects = Objects()
        self._service = Service(
            endpoints=by_name,
            credentials=self._known,
            region=REGION,
            control=control,
            sign_in=self.sign_in,
            objects=objects,
            queue=Queue(objects, self._gate),
            cutting=parse_cutting("event" if cutting is None else cutting),
            gate=self._gate,
            on_request=on_request,
        )
        self._connections: Connections | None = None

    def __repr__(self) -> str:
        return (
            f"Emulator(url={self.url!r}, access_key_id={self.access_key_id!r})" if self._connections else "Emulator()"
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listen and serve, in threads. Does nothing if it does so already."""
        if self._connections:
            return
        connections = Connections(lambda connection: Connection(connection, connections, self._service))
        self._bound = connections.start(self._port)
        self._connections = connections

    def stop(self) -> None:
        """End every connection, whatever it is doing, and wait for every thread. Does nothing if it is stopped."""
        if self._connections:
            self._connections.stop()
            self._connections = None

    @property
    def url(self) -> str:
        """The endpoint URL for boto3, while it serves. Raises ConfigurationError otherwise."""
        if not self._connections:
            raise ConfigurationError("The emulator is not running.")
        return f"http://{HOST}:{self._bound}"

    @property
    def access_key_id(self) -> str:
        """The access key id to sign with."""
        return self._credentials.access_key_id

    @property
    def secret_access_key(self) -> str:
        """The secret access key to sign with."""
        return self._credentials.secret_access_key

    @property
    def session_token(self) -> str | None:
        """The session token that must come with the keys, or None."""
        return self._credentials.session_token

    @property
    def endpoint_names(self) -> tuple[str, ...]:
        """The names of the endpoints."""
        return tuple(endpoint.name for endpoint in self.endpoints)

    @property
    def objects(self) -> tuple[str, ...]:
        """Where objects of its S3 are, as "bucket/key"."""
        return self._service.objects.locations

    def release(self) -> None:
        """Let go of what the silent and slow endpoints hold back, now and from now on."""
        self._gate.release()

    def wait_until_held(self, count: int = 1, timeout: float = 10.0) -> bool:
        """Wait until just ``count`` replies are held back; return False if they were not after ``timeout`` seconds."""
        return self._gate.wait_until_held(count, timeout)

    def expire_credentials(self) -> None:
        """Let the credentials expire; the attributes have new ones from then on."""
        old = self._credentials
        self._credentials = self._admit(
            Credentials(
                access_key_id=_new_key_id(),
                secret_access_key=_new_secret(),
                session_token=old.session_token and _new_secret(),
            )
        )
        self._admit(replace(old, expired=True))

    def _admit(self, credentials: Credentials) -> Credentials:
        self._known[credentials.access_key_id] = credentials
        return credentials


def _new_key_id() -> str:
    return "AKIA" + "".join(secrets.choice(_KEY_LETTERS) for _ in range(16))


def _new_secret() -> str:
    return secrets.token_urlsafe(30)


def _reported_to(
    on_request: Callable[[ReceivedRequest], object],
) -> Callable[[str, Mapping[str, object]], object]:
    def report(operation: str, members: Mapping[str, object]) -> None:
        about = next((str(value) for name, value in members.items() if name.endswith(("Name", "Arn"))), "")
        body = json.dumps(members).encode()
        on_request(ReceivedRequest(endpoint=about, operation=operation, body=body, headers={}))

    return report


def _guide(pause: float) -> Endpoint:
    return Endpoint(
        name="guide",
        description="answers questions about SageDesk; OpenAI chat",
        container=OpenAIServer(Engine(model=answer, pause=pause), Serving(models=(), context=None)),
    )


def _chosen(available: list[Endpoint], wanted: Iterable[str | Endpoint] | None) -> list[Endpoint]:
    if wanted is None:
        return available
    by_name = {endpoint.name: endpoint for endpoint in available}
    chosen = []
    for item in wanted:
        if isinstance(item, Endpoint):
            chosen.append(item)
        elif item in by_name:
            chosen.append(by_name[item])
        else:
            raise ConfigurationError(f"The emulator has no endpoint {item!r}.", hint=f"It has {', '.join(by_name)}.")
    return chosen
