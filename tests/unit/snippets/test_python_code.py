from __future__ import annotations

import ast

from hypothesis import given
from hypothesis import strategies as st

from sagedesk.snippets.python_code import literal

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


@given(VALUES)
def test_what_is_written_reads_as_the_same(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value


def test_long_texts_stay_whole_and_short_values_on_their_line() -> None:
    text = "a word " * 40
    assert literal({"messages": [{"role": "user", "content": text}], "max_tokens": 5}) == (
        '{\n    "messages": [\n        {\n            "role": "user",\n'
        f'            "content": "{text}",\n        }},\n    ],\n    "max_tokens": 5,\n}}'
    )
    assert literal("it's") == '"it\'s"'
