from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sagedesk.library.search.query import MOST_TERMS, Query, parse
from sagedesk.library.search.terms import Term
from sagedesk.llm.messages import Role

NOW = datetime(2026, 7, 31, 14, 30)
FRAGMENTS = st.sampled_from(
    [*"abé \t\n\"“”-*:#(\\'", "role:", "user", "has:", "code", "before:", "after:", "2026-02", "99999999", "7d", "tag:",
     "endpoint:", "-", "http://x", "\x00", "\ud800", "検索", "NOT", "OR", "NEAR(", "a" * 50]
)  # fmt: skip


def word(text: str) -> Term:
    return Term(text)


def beginning(text: str) -> Term:
    return Term(text, ends=False)


def phrase(text: str, **more: bool) -> Term:
    return Term(text, quoted=True, **more)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("Old ship ", (word("old"), word("ship"))),
        ("Old shi", (word("old"), beginning("shi"))),
        ("sail* ship ", (beginning("sail"), word("ship"))),
        ('"the  old\nship"', (phrase("the old ship"),)),
        ("“the old ship”", (phrase("the old ship"),)),
        ('"the old shi', (phrase("the old shi", ends=False),)),
        ("ship ship ", (word("ship"),)),
        ("-draft ship ", (Term("draft", excluded=True), word("ship"))),
        ('-"first try" x ', (phrase("first try", excluded=True), word("x"))),
        ("-draf", (Term("draf", excluded=True),)),
        ("--flag ", (word("--flag"),)),
        ("a - b | c ", (word("a"), word("b"), word("c"))),
        ("foo.bar( ", (word("foo.bar("),)),
        ("http://x.org/a ", (word("http://x.org/a"),)),
        ("std::vector ", (word("std::vector"),)),
        ("C++ ", (word("c++"),)),
        ("C* ", (beginning("c"),)),
        ("* ", ()),
        ('"', ()),
        ("AND OR NOT ", (word("and"), word("or"), word("not"))),
    ],
)
def test_terms(typed: str, terms: tuple[Term, ...]):
    assert parse(typed) == Query(terms=terms)


def local(*date: int) -> float:
    return datetime(*date).timestamp()


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("role:user", Query(roles=frozenset({Role.USER}))),
        ("Role:ME role:assistant", Query(roles=frozenset({Role.USER, Role.ASSISTANT}))),
        ("has:code has:images", Query(has=frozenset({"code", "image"}))),
        ("endpoint:Llama-3", Query(endpoints=("llama-3",))),
        ('tag:"To Do" tag:#work', Query(tags=("to do", "work"))),
        ("before:2026", Query(before=local(2026, 1, 1))),
        ("before:2026-03 before:2026-02", Query(before=local(2026, 2, 1))),
        ("after:2026-1-15", Query(after=local(2026, 1, 15))),
        ("after:today", Query(after=local(2026, 7, 31))),
        ("before:yesterday", Query(before=local(2026, 7, 30))),
        ("after:7d", Query(after=local(2026, 7, 24))),
        ("after:2w", Query(after=local(2026, 7, 17))),
        ("ship role:user ", Query(terms=(word("ship"),), roles=frozenset({Role.USER}))),
    ],
)
def test_filters(typed: str, query: Query):
    assert parse(typed, now=NOW) == query


@pytest.mark.parametrize(
    "typed", ["role:", "role:us", "has:", "before:202-", "before:2026-13", "tag:", 'tag:"', "endpoint:"]
)
def test_a_filter_that_is_still_typed_hides_nothing(typed: str):
    assert parse(f"ship {typed}", now=NOW) == Query(terms=(word("ship"),))


@pytest.mark.parametrize("typed", ["role:captain ", "has:wings ", "before:lunch ", "after:2026-02-30 "])
def test_a_filter_that_is_none_is_looked_for_as_it_stands(typed: str):
    assert parse(typed, now=NOW) == Query(terms=(word(typed.strip()),))


@given(st.one_of(st.text(), st.lists(FRAGMENTS).map("".join)))
@example("before:9999-12-31")
@example("before:0001-01-01")
@example("after:9999y")
@example("\ud800")
def test_anything_may_be_typed(typed: str):
    query = parse(typed, now=NOW)
    assert len(query.terms) <= MOST_TERMS
    assert query.loosened().loosened() == query.loosened()
    for term in query.terms:
        assert term.text
        term.is_in("x")


def test_a_book_is_not_a_query():
    assert len(parse("word " * 100_000).terms) == 1
    assert len(parse(" ".join(map(str, range(1000)))).terms) == MOST_TERMS
