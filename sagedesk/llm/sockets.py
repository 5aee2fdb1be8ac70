"""The socket that a boto3 client waits on: cancelling needs it, and botocore does not hand it out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from sagedesk.llm.cancellation import CancelToken

_waiting: ContextVar[CancelToken | None] = ContextVar("_waiting", default=None)


@contextmanager
def waited_for_by(cancel: CancelToken) -> Iterator[None]:
    """Let ``cancel`` wake the requests that are made inside, by any client whose sockets are watched."""
    token = _waiting.set(cancel)
    try:
        yield
    finally:
        _waiting.reset(token)


def waiting_token() -> CancelToken | None:
    """Return the token of the request that is made in this thread; None outside of ``waited_for_by``."""
    return _waiting.get()


def watch_sockets(client: Any) -> None:
    """Make a boto3 client's connections name their socket to the token of the request that waits on it."""
    pools = client._endpoint.http_session._pool_classes_by_scheme  # noqa: SLF001  # no public way to a connection
    for scheme, pool in list(pools.items()):
        if not getattr(pool, "names_its_socket", False):
            connection = type(f"Watched{pool.ConnectionCls.__name__}", (_WatchedConnection, pool.ConnectionCls), {})
            pools[scheme] = type(
                f"Watched{pool.__name__}", (pool,), {"ConnectionCls": connection, "names_its_socket": True}
            )


class _WatchedConnection:
    sock: Any

    def getresponse(self, *args: Any, **kwargs: Any) -> Any:
        if (cancel := _waiting.get()) is not None and self.sock is not None:
            cancel.attach(self.sock)
        return super().getresponse(*args, **kwargs)  # type: ignore[misc]  # the other base class has it
