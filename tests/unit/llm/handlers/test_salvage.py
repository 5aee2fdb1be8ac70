"""Documents that were cut off."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.handlers.salvage import closed


@given(st.text(min_size=1), st.booleans(), st.data())
def test_a_text_cut_anywhere_keeps_its_beginning(text: str, ascii_only: bool, data: st.DataObject) -> None:
    source = json.dumps([{"generated_text": text}], ensure_ascii=ascii_only)
    start = source.index(": ") + 3
    end = data.draw(st.integers(start, len(source)))
    document = closed(source[:end])
    assert isinstance(document, list)
    kept = document[0]["generated_text"].encode("utf-16-le", "surrogatepass")
    assert text.encode("utf-16-le").startswith(kept)


@pytest.mark.parametrize("source", ["", "{", "[", '{"a', '{"a":', '{"a":1,', '{"a":tr', "[" * 10_000, "}", '"', "\\"])
def test_what_cannot_be_closed_is_none_or_empty(source: str) -> None:
    assert not closed(source)
