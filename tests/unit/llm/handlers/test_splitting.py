"""Bytes cut where records end, and none changed."""

from __future__ import annotations

import pytest

from sagedesk.llm.handlers.splitting import RecordSplitter


@pytest.mark.parametrize(
    ("body", "records"),
    [
        (b'data: {"a":1}\n\ndata:{"b":2}\r\n\r\n', [b'data: {"a":1}\n', b'data:{"b":2}\r\n']),
        (b': hi\n\nevent: x\nid: 1\nretry: 2\ndata: {"a":1}', [b'data: {"a":1}']),
        (b'{"a":1}\n{"b":\n2}\n[3][4]', [b'{"a":1}', b'{"b":\n2}', b"[3]", b"[4]"]),
        (b'{"a":"\xc3\xa9}"}\n"x"', [b'{"a":"\xc3\xa9}"}', b'"x"']),
        (b'{"a":1}\nwords\nand more', [b'{"a":1}', b"words\n", b"and more"]),
        (b"dat", [b"dat"]),
        (b'{"a":', []),
        (b"\n \r\n", []),
    ],
)
def test_records_are_cut_out_unchanged(body: bytes, records: list[bytes]) -> None:
    for parts in ([body], [body[i : i + 1] for i in range(len(body))]):
        splitter = RecordSplitter()
        assert [r for part in parts for r in splitter.feed(part)] + splitter.close() == records


def test_text_comes_as_it_is_cut_but_in_whole_characters() -> None:
    body = "\n Wörds\n\n{日本}\n".encode()
    for plain in (True, False):
        splitter = RecordSplitter(plain=plain)
        records = [r for i in range(len(body)) for r in splitter.feed(body[i : i + 1])] + splitter.close()
        assert b"".join(records) == body
        assert all(record.decode() for record in records)
    splitter = RecordSplitter(plain=True)
    assert splitter.feed(b'{"a"') == [b'{"a"']
    assert splitter.feed(b"\xc3") == []
    assert splitter.close() == [b"\xc3"]
