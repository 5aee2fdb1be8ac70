"""Writes event-stream frames (application/vnd.amazon.eventstream), as SageMaker Runtime does.

A frame, all numbers big-endian: u32 total length, u32 length of the headers, u32 CRC-32 of those eight bytes, headers,
payload, u32 CRC-32 of all that came before. A header: u8 length of the name, name, u8 type (7 is text), u16 length
of the value, value. Read from botocore 1.44.5, ``botocore/eventstream.py``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from struct import pack
from zlib import crc32

_TEXT = 7


def frame(headers: Mapping[str, str], payload: bytes) -> bytes:
    """Return one frame."""
    head = b"".join(_header(name, value) for name, value in headers.items())
    prelude = pack(">II", 16 + len(head) + len(payload), len(head))
    message = b"".join((prelude, pack(">I", crc32(prelude)), head, payload))
    return message + pack(">I", crc32(message))


def _header(name: str, value: str) -> bytes:
    encoded_name, encoded_value = name.encode(), value.encode()
    return pack(">B", len(encoded_name)) + encoded_name + pack(">BH", _TEXT, len(encoded_value)) + encoded_value


def payload_part(data: bytes) -> bytes:
    """Return a PayloadPart event: bytes of the container, as it wrote them."""
    return frame(
        {":message-type": "event", ":event-type": "PayloadPart", ":content-type": "application/octet-stream"}, data
    )


def exception(kind: str, **members: str) -> bytes:
    """Return a modelled exception: ModelStreamError (members Message, ErrorCode) or InternalStreamFailure (Message)."""
    return frame(
        {":message-type": "exception", ":exception-type": kind, ":content-type": "application/json"},
        json.dumps(members).encode(),
    )


def error(code: str, message: str) -> bytes:
    """Return an error that the service's model does not name: code and message in the headers, no payload."""
    return frame({":message-type": "error", ":error-code": code, ":error-message": message}, b"")
