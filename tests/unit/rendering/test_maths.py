"""Formulas: drawn with their size, or refused without a fuss."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagedesk.rendering.maths import LONGEST, typeset


def test_a_formula_is_drawn() -> None:
    one = typeset("x", size=16, colour="#123456", inline=True)
    two = typeset(r"\frac{x}{y}", size=16, colour="#123456", inline=False)
    assert one is not None
    assert two is not None
    assert one.svg.startswith(b"<svg")
    assert b"#123456" in one.svg
    assert two.ascent > one.ascent > 0
    assert two.depth > 5


@pytest.mark.parametrize("source", ["", "  ", "x_{", r"\frac", "{" * 200, r"\begin{foo}", "\0", "x" * (LONGEST + 1)])
def test_what_cannot_be_read_is_refused(source: str) -> None:
    assert typeset(source, size=16, colour="#000000", inline=True) is None


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("xy12+-^_{}\\&<>$ afr"), max_size=20))
def test_nothing_escapes(source: str) -> None:
    typeset(source, size=16, colour="#000000", inline=True)
