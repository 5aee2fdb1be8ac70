from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.export.filenames import LONGEST, distinct_names, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What is your name?", "What is your name"),
        ("a/b\\c:d*e", "a b c d e"),
        ("../../etc/passwd", "etc passwd"),
        (".hidden", "hidden"),
        ("ends with dots...", "ends with dots"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1", "_COM1"),
        ("Lpt².md", "_Lpt².md"),
        ("CONSOLE", "CONSOLE"),
        ("", "Untitled conversation"),
        ("???", "Untitled conversation"),
        ("\u202egnp.exe", "gnp.exe"),
        ("lone \ud800", "lone"),
        ("e\u0301", "é"),
        ("世界 😀", "世界 😀"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str):
    assert safe_name(title) == name


@given(st.text(st.characters()))
def test_any_title(title: str):
    name = safe_name(title)
    assert 0 < len(name.encode()) <= LONGEST + 1
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert name == name.strip(" ")
    assert not name.startswith(".")
    assert not name.endswith(".")


@given(st.lists(st.sampled_from(["a", "A", "a (2)", "é", "e\u0301", "ﬁ", "fi", "", "?", "x" * 500])))
def test_no_two_names_are_one_file_on_any_system(titles: list[str]):
    names = list(distinct_names(titles, ".md"))
    assert len(names) == len(titles)
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in names}) == len(names)
    assert all(name.endswith(".md") for name in names)


def test_names_are_numbered_in_order():
    assert list(distinct_names(["Ships", "ships", "Ships"], ".md")) == ["Ships.md", "ships (2).md", "Ships (3).md"]
