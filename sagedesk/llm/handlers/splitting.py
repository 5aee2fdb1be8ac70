"""A body's bytes cut where its records end, for those who read the bytes themselves."""

from __future__ import annotations

from codecs import utf_8_decode

from sagedesk.llm.handlers.framing import ValueEnd


class RecordSplitter:
    """Cuts a body's bytes into JSON values and lines, changing none of them and leaving out what says nothing.

    ``plain`` says that the body is text; else its beginning tells.
    """

    def __init__(self, *, plain: bool = False) -> None:
        self._plain: bool | None = plain or None
        self._pieces: list[str] = []  # an unfinished record
        self._value: ValueEnd | None = None  # finds its end, if it is a JSON value
        self._bytes = b""  # of text: an unfinished character; else what does not tell yet which it is

    def feed(self, data: bytes) -> list[bytes]:
        """Return the records that ``data`` completes."""
        if self._plain is None:
            data = self._bytes + data
            self._plain = _is_plain(data)
            self._bytes = data if self._plain is None else b""
        if self._plain is None:
            return []
        return self._feed_plain(data) if self._plain else self._feed_records(data)

    def _feed_plain(self, data: bytes) -> list[bytes]:
        data = self._bytes + data
        used = utf_8_decode(data, "replace", False)[1]
        self._bytes = data[used:]
        return [data[:used]] if used else []

    def _feed_records(self, data: bytes) -> list[bytes]:
        # each byte becomes one character; the marks that matter are ASCII in UTF-8 as in Latin-1
        text = data.decode("latin-1")
        records: list[bytes] = []
        at = 0
        while at < len(text):
            if not self._pieces:
                if text[at] in " \t\r\n":
                    at += 1
                    continue
                self._value = ValueEnd() if text[at] in '{["' else None
            end = self._value.find(text, at, len(text)) if self._value else text.find("\n", at) + 1
            if end <= 0:
                self._pieces.append(text[at:])
                break
            self._pieces.append(text[at:end])
            self._end(records)
            at = end
        return records

    def close(self) -> list[bytes]:
        """Return the last line, if no newline ended it. A JSON value that was cut off is no record."""
        records = [self._bytes] if self._bytes.strip() else []
        self._bytes = b""
        if self._pieces and self._value is None:
            self._end(records)
        return records

    def _end(self, records: list[bytes]) -> None:
        record = "".join(self._pieces)
        self._pieces = []
        if self._value is not None or not record.startswith(_SILENT):
            records.append(record.encode("latin-1"))


_SILENT = (":", "event:", "id:", "retry:")  # lines of an event that hold no data
_STARTS = (b"{", b"[", b'"', b"data:", *(start.encode() for start in _SILENT))


def _is_plain(data: bytes) -> bool | None:
    """Return whether a body that begins with ``data`` is plain text; None where that cannot be told yet."""
    data = data.lstrip()
    if data.startswith(_STARTS):
        return False
    return None if any(start.startswith(data) for start in _STARTS) else True
