"""The variables of a chat template as lines: what is written is read back, whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.ui.profiles.template_variables import format_variables, parse_variables

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(["bos_token", "eos_token", "enable_thinking", "tools", "größe", "_x1"]) | st.text(max_size=6)


@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_what_is_written_is_read_back(variables: dict[str, object]) -> None:
    written = format_variables(variables)
    assert parse_variables(written) == (variables, "")
    # a text field makes line breaks of these
    assert not set(written) & set("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1\x00")


def test_tokens_are_read_as_people_write_them() -> None:
    variables, problem = parse_variables(
        'bos_token = <s>\neos_token=</s>\n\n  pad_token = 0 \nname_token = " </s> "\nenable_thinking = false\n'
        "date = 26 Jul 2024\ncount = 3\nsum = a = b\n"
    )
    assert problem == ""
    assert variables == {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "pad_token": "0",
        "name_token": " </s> ",
        "enable_thinking": False,
        "date": "26 Jul 2024",
        "count": 3,
        "sum": "a = b",
    }
    assert (
        format_variables({"bos_token": "<s>", "enable_thinking": False}) == "bos_token = <s>\nenable_thinking = false"
    )


def test_a_json_object_is_taken_too() -> None:
    assert parse_variables('\n {"bos_token": "<s>", "my options": [1]}') == (
        {"bos_token": "<s>", "my options": [1]},
        "",
    )
    assert parse_variables("") == ({}, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bos_token = <s>\noops", "Line 2"),
        ("= <s>", "Line 1"),
        ("a b = c", "Line 1"),
        ("{bos_token}", "JSON object"),
        ("{" * 100_000, "JSON object"),
    ],
)
def test_what_cannot_be_read_is_told(text: str, words: str) -> None:
    variables, problem = parse_variables(text)
    assert variables == {}
    assert words in problem
