from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.rendering.pretty_json import LONGEST, pretty_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES, st.booleans())
def test_it_says_the_same_and_looks_as_json_does_with_indents(value: object, ascii_only: bool) -> None:
    written = json.dumps(value, ensure_ascii=ascii_only)
    assert pretty_json(written) == json.dumps(value, ensure_ascii=ascii_only, indent=2)


@given(st.text())
def test_any_text_is_kept_character_for_character_but_for_space(text: str) -> None:
    assert "".join(pretty_json(text).split()) == "".join(text.split())


@pytest.mark.parametrize("number", ["1.10", "1e400", "-0.0", "12345678901234567890.123456789"])
def test_numbers_stay_as_they_were_written(number: str) -> None:
    assert pretty_json(f'{{"a":{number},"a":1}}') == f'{{\n  "a": {number},\n  "a": 1\n}}'


@pytest.mark.parametrize("text", ["", '{"city": "Par', "not json", "[" * 100_000, '"' + "x" * LONGEST + '"'])
def test_what_is_no_json_or_too_long_stays_as_it_came(text: str) -> None:
    assert pretty_json(text) == text
