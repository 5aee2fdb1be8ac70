"""What can follow in the search field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.search.query import parse
from sagedesk.ui.search.completing import completions

TAGS = ("art", "to do", "harbour")


def offered(text: str, **more: object) -> list[str]:
    return [each.text for each in completions(text, len(text), tags=TAGS, endpoints=("llama-3", "tgi"), **more)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("en", ["endpoint:"]),
        ("ports ha", ["has:"]),
        ("x", []),
        ("endpoint:", ["endpoint:llama-3 ", "endpoint:tgi "]),
        ("ports endpoint:t", ["endpoint:tgi "]),
        ("tag:t", ['tag:"to do" ', "tag:art "]),
        ('tag:"to', ['tag:"to do" ']),
        ("role:u", ["role:user "]),
        ("has:code", []),
        ("has:code ", []),
        ("nothing:x", []),
        ("Role:", ["Role:user ", "Role:assistant "]),
    ],
)
def test_completions(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


def test_all_filters_where_they_are_asked_for() -> None:
    assert offered("", asked=True) == ["endpoint:", "tag:", "role:", "has:", "before:", "after:"]


@pytest.mark.parametrize("name", ["endpoint:", "tag:", "role:", "has:", "before:", "after:"])
def test_every_completed_value_is_a_filter_that_search_knows(name: str) -> None:
    for text in offered(name):
        query = parse(text)
        assert not query.terms, text
        assert not query.is_empty, text


@given(st.text(max_size=40), st.integers(0, 40))
def test_whatever_is_typed_is_taken(text: str, caret: int) -> None:
    caret = min(caret, len(text))
    for each in completions(text, caret, tags=TAGS):
        assert 0 <= each.start <= caret
