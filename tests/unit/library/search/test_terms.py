from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.search.folding import fold
from sagedesk.library.search.keys import term_keys, text_keys
from sagedesk.library.search.terms import Term

LETTERS = st.sampled_from("abcABé ß\n\t _-.:(=>検索한국\u0e01\u0e34'\"1\ud800\0🚢")
TEXTS = st.one_of(st.text(LETTERS, max_size=60), st.text(max_size=30))


@pytest.mark.parametrize(
    ("typed", "kind", "text", "found"),
    [
        ("ship", "word", "The SHIP, sailing", ["SHIP"]),
        ("ship", "word", "shipping ships", []),
        ("ship", "beginning", "shipping ships Ship, worship", ["ship", "ship", "Ship"]),
        ("ship", "part", "worship", ["ship"]),
        ("old  ship", "word", "an old\n\tship", ["old\n\tship"]),
        ("old ship", "word", "old, ship; cold ship", []),
        ("user", "word", "get_user(id)", ["user"]),
        ("getUser(", "word", "x=getUser(1)", ["getUser("]),
        ("foo.bar", "word", "import foo.bar as x; foo.barn", ["foo.bar"]),
        ("検索", "word", "全文検索です", ["検索"]),
        ("gen", "word", "重跑gen后", ["gen"]),
        ("한국", "word", "한국어를", ["한국"]),
        ("=>", "word", "x => y", ["=>"]),
        ("a a", "word", "xa a a", ["a a"]),
        ("ship", "word", "no vessel", []),
    ],
)
def test_where_a_text_has_a_term(typed: str, kind: str, text: str, found: list[str]):
    term = Term.of(typed, starts=kind != "part", ends=kind == "word")
    assert term is not None
    folded = fold(text)
    assert [text[start:end] for start, end in term.spans(folded)] == found
    assert term.is_in(folded) == bool(found)


@pytest.mark.parametrize("typed", ["", " ", "\n\x00\t"])
def test_nothing_is_no_term(typed: str):
    assert Term.of(typed) is None


@given(text=TEXTS, data=st.data())
def test_the_index_misses_nothing_that_matches(text: str, data: st.DataObject):
    """A term's keys are among the keys of every text that has it: the index cannot lose a hit."""
    if data.draw(st.booleans()) and text:
        start = data.draw(st.integers(0, len(text) - 1))
        typed = text[start : start + data.draw(st.integers(1, 15))]
    else:
        typed = data.draw(TEXTS)
    for starts in (True, False):
        for ends in (True, False):
            term = Term.of(typed, starts=starts, ends=ends)
            if term is None:
                continue
            if term.is_in(fold(text)):
                assert term_keys(term) <= text_keys(fold(text))
            if term.is_in(fold(text)):
                assert term.loosened().is_in(fold(text))


@given(TEXTS)
def test_fts5_keeps_keys_whole(text: str):
    import sqlite3

    keys = text_keys(fold(text))
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(
            "CREATE VIRTUAL TABLE t USING fts5 (k, content='', detail=none, columnsize=0, tokenize='ascii')"
        )
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, row)")
        connection.execute("INSERT INTO t (rowid, k) VALUES (1, ?)", (" ".join(keys),))
        assert {term for (term,) in connection.execute("SELECT term FROM v")} == keys
    finally:
        connection.close()


def test_a_frequent_pair_of_words_is_told_from_the_words_apart():
    phrase = Term.of("could people")
    assert phrase is not None
    assert not term_keys(phrase) <= text_keys("people could")
    assert term_keys(phrase) <= text_keys("what could\npeople do")


def test_data_without_a_space_does_not_fill_the_index():
    assert len(text_keys("QUJD" * 50_000)) < 20
