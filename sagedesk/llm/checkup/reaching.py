"""A connection made by hand, one step after the other: name, TCP, proxy, TLS."""

from __future__ import annotations

import base64
import os
import select
import socket
import ssl
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from sagedesk.errors import ConfigurationError, NameNotFoundError, ProxyError, UnreachableError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults.machine import tls_fault
from sagedesk.llm.network import NetworkSettings
from sagedesk.llm.network.clients import proxy_for
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

TIMEOUT = 10.0
_TICK = 0.1
_NETWORK = QT_TRANSLATE_NOOP(
    "Checkup",
    "Check the network, the region and the endpoint URL; inside a company, a VPN or a proxy may be needed.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a request goes: ``host`` and ``port`` of the service, whether by TLS, and the ``proxy`` ("" for none)."""

    host: str
    port: int
    secure: bool
    proxy: str = ""

    @classmethod
    def of(cls, url: str, network: NetworkSettings) -> Target:
        """Return the target of a URL. Raises ConfigurationError for one without a host."""
        parts = urlsplit(url)
        if not parts.hostname:
            raise ConfigurationError(translate("Checkup", "The endpoint URL {url} has no host.").format(url=url))
        secure = parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        return cls(host=parts.hostname, port=port, secure=secure, proxy=proxy_for(network, url))

    @property
    def next_host(self) -> tuple[str, int]:
        """The host and port that the first connection goes to: the proxy's, where there is one."""
        if not self.proxy:
            return self.host, self.port
        parts = urlsplit(self.proxy)
        return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


Address = tuple[socket.AddressFamily, tuple[object, ...]]


def resolve(target: Target) -> list[Address]:
    """Return the addresses of the next host. Raises NameNotFoundError. The system's resolver cannot be cancelled."""
    host, port = target.next_host
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        if target.proxy:
            message = translate("Checkup", "The name of the proxy is not known here: {host}.")
        else:
            message = translate("Checkup", "The name of the service is not known here: {host}.")
        raise NameNotFoundError(
            message.format(host=host),
            hint=translate("Checkup", _NETWORK),
            detail=f"{type(error).__name__}: {error}",
        ) from error
    return list(dict.fromkeys((family, address) for family, _, _, _, address in found))


def connect(target: Target, addresses: list[Address], cancel: CancelToken) -> socket.socket:
    """Return a connection to the first address that takes one. Raises UnreachableError, ProxyError, CancelledError."""
    reasons = []
    for family, address in addresses:
        cancel.raise_if_cancelled()
        try:
            return _connected(family, address, cancel)
        except OSError as error:
            reasons.append(f"{address[0]}: {error}")
    host, port = target.next_host
    detail = "\n".join(reasons)
    if target.proxy:
        raise ProxyError(
            translate("Checkup", "The proxy {host} does not take a connection on port {port}.").format(
                host=host, port=port
            ),
            hint=translate("Checkup", "Check the proxy in the network settings."),
            detail=detail,
        )
    raise UnreachableError(
        translate("Checkup", "The service {host} does not take a connection on port {port}.").format(
            host=host, port=port
        ),
        hint=translate("Checkup", _NETWORK),
        detail=detail,
    )


def tunnel(target: Target, connection: socket.socket, cancel: CancelToken) -> None:
    """Ask the proxy to connect to the service. Raises ProxyError."""
    where = f"{target.host}:{target.port}"
    cancel.attach(connection)
    try:
        connection.sendall(f"CONNECT {where} HTTP/1.1\r\nHost: {where}\r\n{_authorization(target.proxy)}\r\n".encode())
        answer = b""
        while b"\r\n\r\n" not in answer and (data := connection.recv(4096)):
            answer += data
    except OSError as error:
        cancel.raise_if_cancelled()
        raise ProxyError(translate("Checkup", "The proxy did not answer."), detail=str(error)) from error
    finally:
        cancel.detach()
    cancel.raise_if_cancelled()
    status = answer.partition(b"\r\n")[0].decode("latin-1")
    if " 200" not in status[:13]:
        wants = "407" in status[:13]
        raise ProxyError(
            translate("Checkup", "The proxy wants a user name and a password.")
            if wants
            else translate("Checkup", "The proxy does not let {host} through.").format(host=target.host),
            hint=translate("Checkup", "Put them into HTTPS_PROXY, as your company says.")
            if wants
            else translate("Checkup", "Ask who runs it to allow the host."),
            detail=status,
        )


def secure(target: Target, connection: socket.socket, context: ssl.SSLContext, bundle: str, cancel: CancelToken) -> str:
    """Speak TLS on the connection, and return what was agreed on and who issued the certificate. Raises TlsError.

    ``bundle`` is a file of authorities that are trusted besides those of the ``context``.
    """
    context.load_verify_locations(cafile=bundle)
    cancel.attach(connection)
    try:
        with context.wrap_socket(connection, server_hostname=target.host) as spoken:
            issuer = _names((spoken.getpeercert() or {}).get("issuer"))
            by = issuer.get("organizationName") or issuer.get("commonName")
            return translate("Checkup", "{protocol}, certificate issued by {issuer}").format(
                protocol=spoken.version(), issuer=by or translate("Checkup", "an unnamed authority")
            )
    except (OSError, ssl.SSLError) as error:
        cancel.raise_if_cancelled()
        raise tls_fault(f"{type(error).__name__}: {error}") from error
    finally:
        cancel.detach()


def _names(issuer: Any) -> dict[str, str]:
    return {name: value for group in issuer or () for name, value in group}


def _connected(family: socket.AddressFamily, address: tuple[object, ...], cancel: CancelToken) -> socket.socket:
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        _wait_for(connection, address, cancel)
    except BaseException:
        connection.close()
        raise
    connection.settimeout(TIMEOUT)
    return connection


def _wait_for(connection: socket.socket, address: tuple[object, ...], cancel: CancelToken) -> None:
    connection.setblocking(False)
    connection.connect_ex(address)
    deadline = time.monotonic() + TIMEOUT
    # looked at again and again, since no other thread can wake a connect on every system
    while not select.select([], [connection], [connection], _TICK)[1]:
        cancel.raise_if_cancelled()
        if time.monotonic() > deadline:
            raise TimeoutError(f"no answer within {TIMEOUT:g} s")
    if reason := connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        raise OSError(reason, os.strerror(reason))


def _authorization(proxy: str) -> str:
    parts = urlsplit(proxy)
    if parts.username is None:
        return ""
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return f"Proxy-Authorization: Basic {base64.b64encode(login.encode()).decode()}\r\n"
