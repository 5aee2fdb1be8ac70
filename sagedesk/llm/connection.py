"""What a model's requests go through: one boto3 session, and the clients that are made from it when they are needed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from sagedesk.errors import CredentialsExpiredError, MfaCodeError
from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.llm.transport.kinds import TransportKind

if TYPE_CHECKING:
    import boto3

    from sagedesk.llm.cancellation import CancelToken
    from sagedesk.llm.credentials.caller import CallerIdentity
    from sagedesk.llm.credentials.expiry import Expiry
    from sagedesk.llm.credentials.files import Fingerprint
    from sagedesk.llm.endpoints import Detection
    from sagedesk.llm.endpoints.directory import EndpointDirectory
    from sagedesk.llm.logs.places import LogPlace
    from sagedesk.llm.logs.reading import LogTail
    from sagedesk.llm.transport import Transport


_MFA_TRIES = 3
Result = TypeVar("Result")


class Connection:
    """Connects with the first request, and keeps the connection. Any number of threads may share one.

    ``credentials`` are the keyword arguments of ``session.create_session``; a ``session`` that was made elsewhere
    counts instead of them, and reaches AWS in its own way; any other as ``network`` says.

    Credentials that come from outside (files, a portal, a program) may be renewed there: the session is made anew
    when the AWS files have changed, and once when AWS says that the credentials have expired.
    """

    def __init__(
        self,
        *,
        credentials: Mapping[str, Any],
        session: boto3.Session | None = None,
        endpoint_url: str | None = None,
        kind: TransportKind = TransportKind.STREAM,
        network: NetworkSettings = NETWORK_DEFAULTS,
        timeout: float = 70.0,
        max_retries: int = 3,
    ) -> None:
        self._credentials = dict(credentials)
        self._given = session
        self._session: boto3.Session | None = None
        self._files: Fingerprint = ()
        self._mfa_refused = False
        self._endpoint_url = endpoint_url
        self._kind = kind
        self.network = network
        self._timeout = timeout
        self._max_retries = max_retries
        self._connecting = threading.Lock()
        self._connected: Transport | None = None
        self.region = ""
        """The region that is asked, once the transport was made."""

    def signed(self, send: Callable[[Transport], Result]) -> Result:
        """Return what ``send`` returns for the way to the endpoint.

        It is called once more, with a new session, when the credentials have expired and may have been renewed
        outside; and when an MFA code was wrong, at most twice, after another was asked for. Nothing was generated
        then: AWS checks the signature first. Raises what ``send`` raises.
        """
        return self._renewed(lambda: send(self.transport()))

    def _renewed(self, call: Callable[[], Result]) -> Result:
        renewed, codes = False, 1
        while True:
            try:
                return call()
            except MfaCodeError:
                if codes >= _MFA_TRIES:
                    self.renew()
                    raise
                codes += 1
                self.renew(mfa_refused=True)
            except CredentialsExpiredError:
                again = self._renewable and not renewed
                self.renew()
                if not again:
                    raise
                renewed = True

    def renew(self, *, mfa_refused: bool = False) -> None:
        """Take the credentials anew from their source, with the next request."""
        from sagedesk.llm.credentials.assumed import forget_roles, source_of  # noqa: PLC0415  # with the first error

        self.close()
        with self._connecting:
            self._session, self._mfa_refused = None, mfa_refused
        forget_roles(source_of(self._credentials))

    def identity(self, cancel: CancelToken | None = None) -> CallerIdentity:
        """Ask STS who one is. Raises a SageDeskError."""
        from sagedesk.llm.credentials.caller import caller_identity  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.transport.connecting import other_services  # noqa: PLC0415  # the same

        url = other_services(self._endpoint_url)

        def ask() -> CallerIdentity:
            session = self.session()
            expiry = partial(self._expiry_of, session)
            return caller_identity(session, endpoint_url=url, cancel=cancel, expiry=expiry)

        return self._renewed(ask)

    def expiry(self) -> Expiry:
        """Return how long the credentials are good. Asks no service."""
        return self._expiry_of(self.session())

    def _expiry_of(self, session: boto3.Session) -> Expiry:
        from sagedesk.llm.credentials.expiry import expiry_of  # noqa: PLC0415  # loads boto3: only when needed

        return expiry_of(
            session,
            identity_center=self._credentials.get("identity_center"),
            role=self._credentials.get("role"),
        )

    def transport(self) -> Transport:
        """Return the way to the endpoint. Raises a SageDeskError where there is none."""
        from sagedesk.llm.transport.connecting import connect  # noqa: PLC0415  # loads boto3: only when needed

        session = self.session()
        with self._connecting:
            if self._connected is None:
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

        return EndpointDirectory(control_client(self.session(), endpoint_url=other_services(self._endpoint_url)))

    def address(self) -> tuple[str, str]:
        """Return the URL that requests go to, and the file of certificates that botocore trusts there.

        Raises a SageDeskError where none can be told, as without a region.
        """
        from botocore.httpsession import get_cert_path  # noqa: PLC0415  # loads botocore: only when needed

        from sagedesk.llm.session import runtime_client  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.transport.router import SERVICE  # noqa: PLC0415  # the same

        service = SERVICE if self._kind is TransportKind.ROUTER else "sagemaker-runtime"
        client = runtime_client(self.session(), endpoint_url=self._endpoint_url, timeout=self._timeout, service=service)
        try:
            verify = client._endpoint.http_session._verify  # noqa: SLF001  # AWS_CA_BUNDLE and the config file are in it
            return str(client.meta.endpoint_url), str(get_cert_path(verify))
        finally:
            client.close()

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

        client = runtime_client(self.session(), endpoint_url=self._endpoint_url, timeout=self._timeout)
        try:
            return probe(client, endpoint_name, arguments=arguments, guess=guess, cancel=cancel)
        finally:
            client.close()

    def log_tail(self, place: LogPlace, *, count: int = 50, cancel: CancelToken | None = None) -> LogTail:
        """Return the last lines of a CloudWatch log. See ``logs.reading.last_lines``."""
        from sagedesk.llm.logs.reading import last_lines, logs_client  # noqa: PLC0415  # loads boto3: only when needed
        from sagedesk.llm.transport.connecting import other_services  # noqa: PLC0415  # the same

        url = other_services(self._endpoint_url)
        client = logs_client(self.session(), place.region, endpoint_url=url)
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

    def session(self) -> boto3.Session:
        """Return the boto3 session, a new one where the AWS files have changed. Raises a SageDeskError.

        What nobody bade gets one of its own each time; roles that were assumed are in each.
        """
        from sagedesk.llm.credentials.files import fingerprint  # noqa: PLC0415  # with the first request
        from sagedesk.llm.credentials.mfa import is_bidden  # noqa: PLC0415  # the same
        from sagedesk.llm.session import create_session  # noqa: PLC0415  # loads boto3: only when needed

        if self._given is not None:
            return self._given
        if not is_bidden():
            # a session of botocore asks for a code once: what nobody bade must not use that up for the message
            return create_session(**self._credentials, network=self.network)
        files = fingerprint() if self._renewable else ()
        with self._connecting:
            outdated = files != self._files
        if outdated:
            self.close()
        with self._connecting:
            if self._session is None or files != self._files:
                self._session = create_session(**self._credentials, network=self.network, mfa_refused=self._mfa_refused)
                self._files = files
            return self._session

    @property
    def _renewable(self) -> bool:
        """Whether another session may have other credentials: not when they were given as keys or as a session."""
        keys, role = self._credentials.get("aws_access_key_id"), self._credentials.get("role")
        return self._given is None and (not keys or role is not None)
