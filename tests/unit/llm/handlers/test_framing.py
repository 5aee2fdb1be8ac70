"""Bytes in any cuts become the same records."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.handlers.framing import DONE, Framer, RawText, Record

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
DOCUMENTS = st.lists(st.dictionaries(st.text(), JSON, max_size=4) | st.lists(JSON, max_size=4), max_size=6)


def records(*parts: bytes) -> list[Record]:
    framer = Framer()
    found = [record for part in parts for record in framer.feed(part)]
    return found + framer.close()


def cuts(body: bytes) -> st.SearchStrategy[list[bytes]]:
    def cut(places: list[int]) -> list[bytes]:
        edges = [0, *sorted(places), len(body)]
        return [body[a:b] for a, b in pairwise(edges)]

    return st.lists(st.integers(0, len(body)), max_size=12).map(cut)


def single_bytes(body: bytes) -> list[bytes]:
    return [body[i : i + 1] for i in range(len(body))]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", []),
        (b"\n\r\n  \n", []),
        (b'data: {"a":1}\n\n', [{"a": 1}]),
        (b'data:{"a":1}\n\n', [{"a": 1}]),
        (b'data: {"a":1}\r\n\r\ndata: {"a":2}\r\n\r\n', [{"a": 1}, {"a": 2}]),
        (b'data: {"a":1}\ndata: {"a":2}\n', [{"a": 1}, {"a": 2}]),
        (b'data: {"a":1}', [{"a": 1}]),
        (b': keep-alive\n\nevent: x\nid: 7\nretry: 10\ndata: {"a":1}\n\n:\n\n', [{"a": 1}]),
        (b'data: {"a":1}\n\ndata: [DONE]\n\n', [{"a": 1}, DONE]),
        (b"data:[DONE]", [DONE]),
        (b"[DONE]\n", [DONE]),
        (b'data: {\ndata:   "a": [1,\ndata:   2]}\n\ndata: 3\n\n', [{"a": [1, 2]}, 3]),
        (b'data: {"a":\ndata: 1}', [{"a": 1}]),
        (b"data: some\ndata: words\n\n", [RawText("some\nwords")]),
        (b"data:\n\ndata\n\ndata: \n\n", []),
        (b'{"a":1}\n{"a":2}\n', [{"a": 1}, {"a": 2}]),
        (b'{"a":1}\n\n\n{"a":2}', [{"a": 1}, {"a": 2}]),
        (b'{"a":1}{"a":2}[3] "x"', [{"a": 1}, {"a": 2}, [3], "x"]),
        (b'{\n  "a": {\n    "b": "} ]"\n  }\n}\n', [{"a": {"b": "} ]"}}]),
        (b'\xef\xbb\xbf{"a":1}', [{"a": 1}]),
        (b'{"a":"x\ny"}', [{"a": "x\ny"}]),
        (b'data: {"a":1}\n\n{"error":"x"}\n', [{"a": 1}, {"error": "x"}]),
        (b'{"a":1}\ndata: {"a":2}\n\n', [{"a": 1}, {"a": 2}]),
        (b"12\nnull\ntrue\n", [12, None, True]),
        (b"<html>\n", [RawText("<html>")]),
        (b"no newline", [RawText("no newline")]),
        (b'{"a": nonsense}\n{"a":2}\n', [RawText('{"a": nonsense}'), {"a": 2}]),
        (b'{"a":"\xff"}', [{"a": "\ufffd"}]),
        (b'{"a":"\xe2\x82', []),
        (b"x\xe2\x82", [RawText("x\ufffd")]),
        (b'{"a":1}\n{"a":', [{"a": 1}]),
        (b'data: {"a":1}\n\ndata: {"a', [{"a": 1}]),
        (b'"half of a stri', []),
        (b'{"a":"\\"}"}{"b":"\\\\"}', [{"a": '"}'}, {"b": "\\"}]),
    ],
)
def test_each_literal_body_in_any_cut(body: bytes, expected: list[Record]) -> None:
    assert records(body) == expected
    assert records(*single_bytes(body)) == expected
    for at in range(len(body)):
        assert records(body[:at], body[at:]) == expected


def test_a_body_that_ends_inside_a_value_is_known_to_be_cut() -> None:
    for body, cut in [
        (b'{"a":1}', False),
        (b'{"a":1}\n{"a', True),
        (b'data: {"a":1', True),
        (b"data: {\ndata: 1", True),
        (b"data: x", False),
        (b'data: {"a":1}\n\ndat', True),
        (b'data: {"a":1}\n\ndata:', True),
    ]:
        framer = Framer()
        framer.feed(body)
        framer.close()
        assert framer.cut is cut, body


@given(st.data(), DOCUMENTS, st.sampled_from(["sse", "sse-crlf", "sse-bare", "sse-lines", "lines", "joined", "pretty"]))
def test_any_documents_in_any_frame_and_cut(data: st.DataObject, documents: list[object], frame: str) -> None:
    ascii_only = data.draw(st.booleans())
    texts = [json.dumps(d, ensure_ascii=ascii_only, indent=2 if frame == "pretty" else None) for d in documents]
    body = "".join(
        {
            "sse": f"data: {text}\n\n",
            "sse-crlf": f": comment\r\nevent: message\r\ndata: {text}\r\n\r\n",
            "sse-bare": f"data:{text}\n",
            "sse-lines": "".join(f"data: {line}\n" for line in json.dumps(json.loads(text), indent=1).split("\n"))
            + "\n",
            "lines": f"{text}\n",
            "joined": text,
            "pretty": f"{text}\n",
        }[frame]
        for text in texts
    ).encode("utf-8", "surrogatepass")
    assert records(body) == documents
    assert records(*data.draw(cuts(body))) == documents


@given(st.data(), st.binary(max_size=200) | st.text(alphabet=' \r\n{}[]":,\\data1xeid[DONE]é', max_size=120))
def test_any_cut_of_anything_gives_the_same_records(data: st.DataObject, anything: bytes | str) -> None:
    body = anything if isinstance(anything, bytes) else anything.encode()
    whole = records(body)
    assert repr(records(*single_bytes(body))) == repr(whole)
    assert repr(records(*data.draw(cuts(body)))) == repr(whole)


@pytest.mark.parametrize("start", [b"", b"data: "])
@pytest.mark.parametrize("inside", [b'{"a":"' + b"x" * 10_000_000 + b'"}', b"[" + b'{"a":1},' * 1_250_000 + b"1]"])
def test_a_line_of_ten_megabytes(start: bytes, inside: bytes) -> None:
    body = start + inside + b"\n"
    # in quadratic time this would run into the time limit of tests
    assert len(records(*(body[i : i + 100] for i in range(0, len(body), 100)))) == 1


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000, b"data: " + b"[" * 100_000 + b"]" * 100_000])
def test_hostile_depth_is_no_record_of_json(body: bytes) -> None:
    assert not any(isinstance(record, dict | list) for record in records(body))
    assert not any(isinstance(record, dict | list) for record in records(body[:10], body[10:]))


def test_many_malformed_records_in_one_part() -> None:
    assert len(records(b"{x}\n" * 100_000)) == 100_000
    assert len(records(b"data: {x}\n\n" * 30_000)) == 30_000
