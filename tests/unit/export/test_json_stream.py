"""A document that is read element by element is the same as one that is read at once."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sagedesk.export import json_stream
from sagedesk.export.json_stream import JsonStream

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


class Drops(io.BytesIO):
    """A file that gives a few bytes at a time."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(7, size) if size and size > 0 else size)


def whole(document: object) -> object:
    if isinstance(document, Iterator):
        return list(document)
    if isinstance(document, dict):
        return {name: whole(value) for name, value in document.items()}
    return document


def read(text: str | bytes, **options: str) -> object:
    return whole(JsonStream(Drops(text if isinstance(text, bytes) else text.encode())).document(**options))


@given(VALUES, st.sampled_from((None, 1)), st.booleans())
@example([12345678, 1], None, False)
@example({"a": []}, None, False)
def test_every_document_is_read_as_it_is(value: object, indent: int | None, ascii_only: bool):
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert read(text.encode(errors="surrogatepass") if ascii_only else text) == value


@given(VALUES, st.data())
def test_what_is_cut_off_is_refused_or_is_whole(value: object, data: st.DataObject):
    text = json.dumps(value)
    cut = text[: data.draw(st.integers(0, len(text) - 1))]
    try:
        expected = json.loads(cut)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011  # any will do
            read(cut)
    else:
        assert read(cut) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "[1,]", "[1 2]", '{"a" 1}', '{"a": 1,}', "{1: 2}", "[1] 2", "{} x", "[", "{", '{"a": [1,]}', "nul"],
)
def test_what_is_no_json_is_refused(text: str):
    with pytest.raises(ValueError):  # noqa: PT011  # as above
        read(text)
    with pytest.raises(ValueError):  # noqa: PT011  # as above
        json.loads(text)


def test_a_list_is_read_no_further_than_it_is_asked_for():
    file = io.BytesIO(json.dumps([{"number": number, "text": "x" * 1000} for number in range(10_000)]).encode())
    told: list[int] = []
    elements = JsonStream(file, told.append).document()
    assert next(elements)["number"] == 0
    assert file.tell() < 3_000_000
    assert [each["number"] for each in elements] == list(range(1, 10_000))
    assert told == sorted(told)
    assert told[-1] == file.tell()


def test_the_last_member_of_an_object_may_be_read_so_too():
    document = JsonStream(Drops(b'{"format": "x", "list": [1, [2]], "many": [{"a": 1}, 2]}')).document(lazy="many")
    assert (document["format"], document["list"]) == ("x", [1, [2]])
    assert isinstance(document["many"], Iterator)
    assert list(document["many"]) == [{"a": 1}, 2]


def test_a_byte_order_mark_is_no_part_of_it_and_bytes_that_are_no_utf_8_are_refused():
    assert read(b"\xef\xbb\xbf[1]") == [1]
    with pytest.raises(ValueError, match="utf-8"):
        read(b'["\xff"]')


def test_one_element_has_a_bound(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_stream, "LARGEST_ELEMENT", 100)
    with pytest.raises(ValueError, match="too large"):
        read('["' + "x" * 1000 + '"]')
    assert read(json.dumps(["x" * 50] * 100)) == ["x" * 50] * 100


def test_nesting_is_bounded():
    with pytest.raises(RecursionError):
        read("[" * 100_000)
