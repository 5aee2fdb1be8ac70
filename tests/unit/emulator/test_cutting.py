from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.emulator.cutting import cut, parse_cutting
from sagedesk.errors import InvalidInputError

CUTTINGS = st.one_of(st.integers(1, 40), st.sampled_from(["event", "random", "random:7"]))


@given(st.lists(st.binary(max_size=100)), CUTTINGS)
def test_no_byte_is_lost_and_no_part_is_empty(writes: list[bytes], cutting: str | int) -> None:
    parts = list(cut(writes, cutting))
    assert b"".join(parts) == b"".join(writes)
    assert all(parts)


def test_events_are_the_writes() -> None:
    assert list(cut([b"one", b"", b"two"], "event")) == [b"one", b"two"]


def test_a_number_joins_and_splits() -> None:
    assert list(cut([b"abc", b"d", b"efgh"], 3)) == [b"abc", b"def", b"gh"]


def test_a_part_is_sent_as_soon_as_it_is_full() -> None:
    parts = cut((write for write in (b"abcd", b"never asked for")), 2)
    assert [next(parts), next(parts)] == [b"ab", b"cd"]


def test_a_seed_gives_the_same_parts_again_and_another_seed_others() -> None:
    data = [bytes(1000)]
    assert list(cut(data, "random:7")) == list(cut(data, "random:7"))
    assert list(cut(data, "random:7")) != list(cut(data, "random:8"))
    assert list(cut(data, "random")) == list(cut(data, "random:0"))


@pytest.mark.parametrize(
    ("given_value", "expected"), [("event", "event"), ("12", 12), (1, 1), ("random:3", "random:3")]
)
def test_values_are_read(given_value: str | int, expected: str | int) -> None:
    assert parse_cutting(given_value) == expected


@pytest.mark.parametrize("value", ["", "0", 0, "-1", "random:", "random:x", "events", "1.5"])
def test_other_values_are_refused(value: str | int) -> None:
    with pytest.raises(InvalidInputError, match="way to cut"):
        parse_cutting(value)
