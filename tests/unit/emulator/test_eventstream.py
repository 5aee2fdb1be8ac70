"""Frames, read by botocore's own parser."""

from __future__ import annotations

from botocore.eventstream import EventStreamBuffer
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.emulator import eventstream


def parsed(data: bytes):
    buffer = EventStreamBuffer()
    buffer.add_data(data)
    return list(buffer)


def test_a_part_has_the_bytes_that_the_service_sends() -> None:
    frame = eventstream.payload_part(b'{"a":1}\n')
    assert len(frame) == 113
    assert frame.startswith(bytes.fromhex("0000007100000059"))


@given(st.lists(st.binary(max_size=300), max_size=8))
def test_parts_are_read_as_they_were_written(parts: list[bytes]) -> None:
    events = parsed(b"".join(map(eventstream.payload_part, parts)))
    assert [event.payload for event in events] == parts
    assert all(event.headers[":event-type"] == "PayloadPart" for event in events)


def test_an_exception_has_its_members_in_the_payload() -> None:
    (event,) = parsed(eventstream.exception("ModelStreamError", Message="Too long", ErrorCode="StreamBroken"))
    assert event.headers[":exception-type"] == "ModelStreamError"
    assert event.payload == b'{"Message": "Too long", "ErrorCode": "StreamBroken"}'


def test_an_error_has_code_and_message_in_its_headers() -> None:
    (event,) = parsed(eventstream.error("InternalServerError", "No."))
    assert event.headers == {":message-type": "error", ":error-code": "InternalServerError", ":error-message": "No."}
    assert event.payload == b""
