"""The rows of a SQLite file, read page by page without SQLite: from a file that SQLite cannot read any more.

After https://www.sqlite.org/fileformat2.html. What is read is every row on every page that holds rows of tables with
row ids, wherever it stands; so rows that were deleted, or that moved, may be among them, and some come twice. Pages on
the list of free pages are left out where that list can be read. Pages in the write-ahead log take the place of those
in the file, up to the last transaction that was committed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Self

Value = int | float | str | bytes | None

_LEAF_OF_TABLE = 0x0D
_USUAL_SIZE = 4096
_MOST_COLUMNS = 64
_LARGEST_ROW = 1 << 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its row id and its columns. A column that is the row id stands as None."""

    rowid: int
    columns: tuple[Value, ...]


class PageFile:
    """The pages of a database and of the write-ahead log beside it. For use in ``with``. Raises OSError."""

    def __init__(self, path: Path) -> None:
        self._closing = ExitStack()
        self._data = self._mapped(path)
        self._log = self._mapped(Path(f"{path}-wal"))
        self.size, reserved = self._sizes()
        self._usable = self.size - reserved
        self._newer = self._committed_frames()
        self.count = max(len(self._data) // self.size, *self._newer, 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def rows(self) -> Iterator[Row]:
        """Give every row that can be read."""
        free = self._free_pages()
        for number in range(1, self.count + 1):
            if number not in free:
                yield from self._rows_of(number)

    def page(self, number: int) -> bytes:
        """Return a page; the first has number 1. Empty where there is none."""
        at = self._newer.get(number)
        if at is not None:
            return self._log[at : at + self.size]
        return self._data[(number - 1) * self.size : number * self.size]

    def _mapped(self, path: Path) -> bytes | mmap:
        if not path.exists() or path.stat().st_size == 0:
            return b""
        with path.open("rb") as file:
            return self._closing.enter_context(mmap(file.fileno(), 0, access=ACCESS_READ))

    def _sizes(self) -> tuple[int, int]:
        """Return the bytes of a page, and how many of them at its end are reserved."""
        candidates = []
        if self._data[:16] == b"SQLite format 3\0" and len(self._data) >= 100:
            size = int.from_bytes(self._data[16:18], "big")
            candidates.append((65536 if size == 1 else size, self._data[20]))
        if len(self._log) >= 32:
            candidates.append((int.from_bytes(self._log[8:12], "big"), 0))
        for size, reserved in candidates:
            if 512 <= size <= 65536 and size & (size - 1) == 0 and reserved <= size - 480:
                return size, reserved
        return _USUAL_SIZE, 0

    def _committed_frames(self) -> dict[int, int]:
        """Return where in the log the newest committed version of each page starts."""
        committed: dict[int, int] = {}
        pending: dict[int, int] = {}
        salts = self._log[16:24]
        for at in range(32, len(self._log) - 23 - self.size, 24 + self.size):
            number, size_after_commit = struct.unpack(">II", self._log[at : at + 8])
            if self._log[at + 8 : at + 16] != salts or number == 0:
                break  # from here on the log is of an earlier round
            pending[number] = at + 24
            if size_after_commit:
                committed.update(pending)
                pending.clear()
        return committed

    def _free_pages(self) -> set[int]:
        free: set[int] = set()
        first = self.page(1)
        trunk, count = int.from_bytes(first[32:36], "big"), int.from_bytes(first[36:40], "big")
        while 0 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            page = self.page(trunk)
            leaves = int.from_bytes(page[4:8], "big")
            if len(page) < self.size or leaves > self._usable // 4 - 2:
                break
            free.update(struct.unpack(f">{leaves}I", page[8 : 8 + 4 * leaves]))
            trunk = int.from_bytes(page[:4], "big")
        # a list that is damaged may name pages that are in use
        return free if len(free) == count and trunk == 0 else set()

    def _rows_of(self, number: int) -> Iterator[Row]:
        page = self.page(number)
        start = 100 if number == 1 else 0
        if len(page) < self.size or page[start] != _LEAF_OF_TABLE:
            return
        cells = int.from_bytes(page[start + 3 : start + 5], "big")
        for cell in range(min(cells, self._usable // 2)):
            pointer = start + 8 + 2 * cell
            at = int.from_bytes(page[pointer : pointer + 2], "big")
            # a cell that is damaged harms no other
            with suppress(ValueError, IndexError, struct.error):
                yield self._row(page, at)

    def _row(self, page: bytes, at: int) -> Row:
        if not 8 <= at < self._usable:
            raise ValueError("a cell outside its page")
        length, at = _varint(page, at)
        rowid, at = _varint(page, at)
        if not 0 < length <= _LARGEST_ROW:
            raise ValueError("a row of no possible length")
        return Row(rowid - (1 << 64) if rowid >= 1 << 63 else rowid, _record(self._payload(page, at, length)))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        most = self._usable - 35
        if length <= most:
            return page[at : at + length]
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        local = local if local <= most else least
        pieces = [page[at : at + local]]
        left = length - local
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        seen: set[int] = set()
        while left > 0:
            if not 0 < following <= self.count or following in seen:
                raise ValueError("a row that goes on nowhere")
            seen.add(following)
            overflow = self.page(following)
            following = int.from_bytes(overflow[:4], "big")
            pieces.append(overflow[4 : min(self._usable, 4 + left)])
            left -= len(pieces[-1])
        return b"".join(pieces)


def _record(payload: bytes) -> tuple[Value, ...]:
    header, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != header or len(kinds) > _MOST_COLUMNS:
        raise ValueError("a row whose header is damaged")
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError("a row of another length than its columns")
    return tuple(values)


_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in {0, 8, 9}:
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind in {10, 11}:
        raise ValueError("a column of no kind")
    size = _INTEGERS.get(kind) or (8 if kind == 7 else (kind - 12) // 2)
    raw = payload[at : at + size]
    if len(raw) < size:
        raise ValueError("a row that is cut off")
    if kind in _INTEGERS:
        return int.from_bytes(raw, "big", signed=True), at + size
    if kind == 7:
        number: float = struct.unpack(">d", raw)[0]
        return number, at + size
    # SQLite stores what it is given; a text that is not UTF-8 is one whose bytes were damaged
    return (raw if kind % 2 == 0 else raw.decode(errors="replace")), at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise AssertionError("unreachable")
