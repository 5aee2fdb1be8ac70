"""As much of S3 as asynchronous endpoints need: objects by bucket and key, put, fetched and deleted.

An object may be promised: it is made when it is first asked for and due. S3 speaks REST with XML errors.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from urllib.parse import unquote
from xml.sax.saxutils import escape

from sagedesk.emulator.refusals import Refusal

DENIED_BUCKET = "denied"
"""The bucket that nobody may read or write."""

Promise = Callable[[], bytes | None]
"""Makes an object's bytes once they are due; None before."""


class Objects:
    """The objects of every bucket. Every bucket exists, but for those whose names begin with "missing"."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._objects: dict[str, bytes] = {}
        self._promised: dict[str, Promise] = {}

    @property
    def locations(self) -> tuple[str, ...]:
        """Where objects are, as "bucket/key"."""
        with self._lock:
            return tuple(self._objects)

    def promise(self, location: str, promise: Promise) -> None:
        """Have an object made later."""
        with self._lock:
            self._promised[location] = promise

    def read(self, location: str) -> bytes | None:
        """Return an object's bytes, or None."""
        with self._lock:
            promise = self._promised.get(location)
        if promise is not None and (made := promise()) is not None:
            with self._lock:
                self._objects[location] = made
                self._promised.pop(location, None)
        with self._lock:
            return self._objects.get(location)

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        """Return status and body of the answer to a request. Raises Refusal."""
        location = unquote(path.lstrip("/"))
        bucket, _, key = location.partition("/")
        if bucket.startswith("missing"):
            raise Refusal(404, "NoSuchBucket", {"Message": "The specified bucket does not exist"})
        if bucket == DENIED_BUCKET:
            raise Refusal(403, "AccessDenied", {"Message": "Access Denied"})
        if method == "PUT" and key:
            with self._lock:
                self._objects[location] = body
            return 200, b""
        if method == "DELETE" and key:
            with self._lock:
                self._objects.pop(location, None)
            return 204, b""
        if method == "GET" and key:
            found = self.read(location)
            if found is None:
                raise Refusal(404, "NoSuchKey", {"Message": "The specified key does not exist."})
            return 200, found
        raise Refusal(405, "MethodNotAllowed", {"Message": "The emulator puts, gets and deletes objects only."})


def refusal_document(refusal: Refusal) -> bytes:
    """Return an error as S3 writes it."""
    message = escape(str(next(iter(refusal.body.values()), "")))
    return f"<Error><Code>{refusal.code}</Code><Message>{message}</Message></Error>".encode()
