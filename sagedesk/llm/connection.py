"""What a model's requests go through: one boto3 session, and the clients that are made from it when they are needed."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.llm.transport.kinds import TransportKind

if TYPE_CHECKING:
    import boto3

    from sagedesk.llm.cancellation import CancelToken
    from sagedesk.llm.endpoints import Detection
    from sagedesk.llm.endpoints.directory import EndpointDirectory
    from sagedesk.llm.logs.places import LogPlace
    from sagedesk.llm.logs.reading import LogTail
    from sagedesk.llm.transport import Transport


class Connection:
    """Connects with the first request, and keeps the connection. Any number of threads may share one.

    ``credentials`` are the keyword arguments of ``session.create_session``; a ``session`` that was made elsewhere
    counts instead of them, and reaches AWS in its own way; any other as ``network`` says.
    """

    def __init__(
        self,
        *,
        credentials: Mapping[str, str | None],
        session: boto3.Session | None = None,
        endpoint_url: str | None = None,
        kind: TransportKind = TransportKind.STREAM,
        network: NetworkSettings = NETWORK_DEFAULTS,
        timeout: float = 70.0,
        max_retries: int = 3,
    ) -> None:
        self._credentials = dict(credentials)
        self._session = session
        self._endpoint_url = endpoint_url
        self._kind = kind
        self.network = network
        self._timeout = timeout
        self._max_retries = max_retries
        self._connecting = threading.Lock()
        self._connected: Transport | None = None
        self.region = ""
        """The region that is asked, once the transport was made."""

    def transport(self) -> Transport:
        """Return the way to the endpoint. Raises a SageDeskError where there is none."""
        from sagedesk.llm.transport.connecting import connect  # noqa: PLC0415  # loads boto3: only when needed

        with self._connecting:
            if self._connected is None:
                session = self._made_session()
                self.region = session.region_name or ""
                self._connected = connect(
                    self._kind,
                    session,
                    endpoint_url=self._endpoint_url,
                    timeout=self._timeout,
                    max_retries=self._max_retries,
                )
            return self._connected

    def open_directory(self) -> EndpointDirectory:
        """Return the account's endpoints, to be closed by who asked. Raises a SageDeskError."""
        from sagedesk.llm.endpoints.calls import control_client  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.endpoints.directory import EndpointDirectory  # noqa: PLC0415  # the same
        from sagedesk.llm.transport.connecting import other_services  # noqa: PLC0415  # the same

        return EndpointDirectory(control_client(self._made_session(), endpoint_url=other_services(self._endpoint_url)))

    @contextmanager
    def directory(self) -> Iterator[EndpointDirectory]:
        """Yield the account's endpoints, and close the connections to them. Raises a SageDeskError."""
        directory = self.open_directory()
        try:
            yield directory
        finally:
            directory.close()

    def probe(
        self,
        endpoint_name: str,
        *,
        arguments: Mapping[str, object] | None = None,
        guess: Detection | None = None,
        cancel: CancelToken | None = None,
    ) -> Detection:
        """Ask a container which format it speaks, with at most four requests of one token. See ``probing.probe``."""
        from sagedesk.llm.endpoints.probing import probe  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.session import runtime_client  # noqa: PLC0415  # the same

        client = runtime_client(self._made_session(), endpoint_url=self._endpoint_url, timeout=self._timeout)
        try:
            return probe(client, endpoint_name, arguments=arguments, guess=guess, cancel=cancel)
        finally:
            client.close()

    def log_tail(self, place: LogPlace, *, count: int = 50, cancel: CancelToken | None = None) -> LogTail:
        """Return the last lines of a CloudWatch log. See ``logs.reading.last_lines``."""
        from sagedesk.llm.logs.reading import last_lines, logs_client  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.transport.connecting import other_services  # noqa: PLC0415  # the same

        url = other_services(self._endpoint_url)
        client = logs_client(self._made_session(), place.region, endpoint_url=url)
        try:
            return last_lines(client, place, count=count, cancel=cancel)
        finally:
            client.close()

    def close(self) -> None:
        """Close the connections; the next request connects anew."""
        with self._connecting:
            if self._connected is not None:
                self._connected.close()
                self._connected = None

    def _made_session(self) -> boto3.Session:
        if self._session is not None:
            return self._session
        from sagedesk.llm.network.clients import use_network  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.session import create_session  # noqa: PLC0415  # the same

        session = create_session(**self._credentials)
        use_network(session, self.network)
        return session
