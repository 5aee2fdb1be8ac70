"""Where the boundaries of PayloadParts fall. The real service puts them anywhere, so nothing may depend on them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from sagedesk.errors import InvalidInputError

Cutting = str | int
"""``"event"``: each write of the container is one part. A number: every so many bytes. ``"random"`` or
``"random:SEED"``: parts of 1 to 64 bytes, the same ones for the same seed (0)."""

_LONGEST = 64


def parse_cutting(value: Cutting) -> Cutting:
    """Return ``value``, with a number in text made a number. Raises InvalidInputError for anything else."""
    text = str(value)
    if text.isdecimal() and int(text) > 0:
        return int(text)
    kind, _, seed = text.partition(":")
    if text == "event" or (kind == "random" and (seed.isdecimal() or text == "random")):
        return text
    raise InvalidInputError(
        f"{value!r} is not a way to cut a stream.", hint='Use "event", a number of bytes, "random" or "random:SEED".'
    )


def cut(writes: Iterable[bytes], cutting: Cutting) -> Iterator[bytes]:
    """Yield the bytes of ``writes`` in parts. Parts may join writes and split them, and none is empty."""
    if cutting == "event":
        yield from (write for write in writes if write)
        return
    sizes = _sizes(cutting)
    size = next(sizes)
    pending = bytearray()
    for write in writes:
        pending += write
        start = 0
        while len(pending) - start >= size:
            yield bytes(pending[start : start + size])
            start += size
            size = next(sizes)
        del pending[:start]
    if pending:
        yield bytes(pending)


def _sizes(cutting: Cutting) -> Iterator[int]:
    if isinstance(cutting, int):
        while True:
            yield cutting
    source = random.Random(int(cutting.partition(":")[2] or 0))  # noqa: S311 (cuts, not secrets)
    while True:
        yield source.randint(1, _LONGEST)
