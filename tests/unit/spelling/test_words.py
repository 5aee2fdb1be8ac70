"""Which words of a message are prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.spelling import words_of


def found(text: str, before: str = "") -> list[str]:
    return [word.text for word in words_of(text, before)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello, world!", ["Hello", "world"]),
        ("“It’s” (well-known), don't…", ["It’s", "well", "known", "don't"]),
        ("**bold** *slanted* ~~gone~~", ["bold", "slanted", "gone"]),
        ("Straße naı̈ve привет 日本語", ["Straße", "naı̈ve", "привет", "日本語"]),
        ("a I x", []),
        ("run `helo wrld` now", ["run", "now"]),
        ("run ``he`lo`` now", ["run", "now"]),
        ("run `helo wrl", ["run"]),
        ("see https://exmple.com/helo?x=y or www.exmple.com, mail bob@exmple.com", ["see", "or", "mail"]),
        (r"/usr/lcal/bin ~/pth C:\Usrs ./rn and .bashrc (.gitignre)", ["and"]),
        ("helo_wrld camelCase CamelCase HTTPS getURL", []),
        ("12th 3px m² v1.2 x86", []),
        ("{{vaar}} {{ a vaar }} {nme} $HOEM %PTH% #tagg @nme", []),
        ("/sumary of it", ["of", "it"]),
        ("printf() std::vectr os.pth --optoin <kbdd> a=bc", []),
        ("one\u2029two\u2028three\nfour", ["one", "two", "three", "four"]),
    ],
)
def test_words_are_found_and_code_is_not(text: str, words: list[str]) -> None:
    assert found(text) == words


def test_what_stands_in_a_fence_is_code() -> None:
    assert found("before\n```python\nhelo\n```\nafter") == ["before", "after"]
    assert found("~~~~\nhelo\n~~~\nhelo\n~~~~\nafter") == ["after"]
    assert found("```\nhelo\n```python\nhelo") == []
    assert found("  - ```\n    helo\n    ```\n  - after") == ["after"]
    assert found("``` helo ``` after") == ["after"]


def test_a_fence_above_is_known() -> None:
    assert found("helo\n```\nafter", "text\u2029```\u2029") == ["after"]
    assert found("after", "```\nhelo\n```\n") == ["after"]


@given(st.text(st.sampled_from("ab É’'`~{}/_.:<>()\n\u2029😀ı́日-"), max_size=60), st.text("`~\na", max_size=20))
def test_words_are_slices_in_order(text: str, before: str) -> None:
    end = 0
    for word in words_of(text, before):
        assert text[word.start : word.end] == word.text
        assert word.start >= end
        assert len(word.text) > 1
        end = word.end


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for word in words_of(text):
        assert not any(sign.isspace() for sign in word.text)
