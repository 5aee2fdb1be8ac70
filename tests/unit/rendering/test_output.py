"""Blocks as plain text and HTML, what was typed as blocks, and colours of code."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagedesk.rendering.blocks import Code, Plain
from sagedesk.rendering.highlight import LONGEST, Kind, highlight, language_name
from sagedesk.rendering.html import block_html, html
from sagedesk.rendering.inline import read_inline
from sagedesk.rendering.parser import blocks_of
from sagedesk.rendering.plain import block_text, plain
from sagedesk.rendering.typed import TypedParser, typed_blocks


def as_html(text: str) -> str:
    return html((block, block_html(block, read_inline)) for block in blocks_of(text))


def as_plain(text: str) -> str:
    return plain((block, block_text(block, read_inline)) for block in blocks_of(text))


RIGHT = ' style="text-align: right"'
TABLE = f"<table><thead><tr><th{RIGHT}>a</th></tr></thead><tbody><tr><td{RIGHT}>1</td></tr></tbody></table>"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\nb", "<p>a<br>\nb</p>"),
        ("# *t*", "<h1><em>t</em></h1>"),
        ("- a\n  1. c\n  2. d", '<ul><li><p>a</p><ol start="1"><li><p>c</p></li><li><p>d</p></li></ol></li></ul>'),
        ("- a\n\n1. b", "<ul><li><p>a</p></li></ul><ol start=\"1\"><li><p>b</p></li></ol>"),
        ("> q\n\n> r", "<blockquote><p>q</p></blockquote><blockquote><p>r</p></blockquote>"),
        ("```py\na < b\n```", '<pre><code class="language-py">a &lt; b</code></pre>'),
        ("<img src=x onerror=y>", "<p>&lt;img src=x onerror=y&gt;</p>"),
        ("[a](http://x/?a&b)", '<p><a href="http://x/?a&amp;b">a</a></p>'),
        ("|a|\n|-:|\n|1|", TABLE),
        ("$$x$$\n\n---", "<p>$$x$$</p><hr>"),
    ],
)  # fmt: skip
def test_html(text: str, wanted: str) -> None:
    assert as_html(text) == wanted


def test_a_long_table_is_one_table() -> None:
    text = "| a |\n|---|\n" + "".join(f"| {n} |\n" for n in range(150))
    body = "".join(f"<tr><td>{n}</td></tr>" for n in range(150))
    assert as_html(text) == f"<table><thead><tr><th>a</th></tr></thead><tbody>{body}</tbody></table>"
    assert as_plain(text) == "a\n" + "\n".join(map(str, range(150)))


def test_plain() -> None:
    assert as_plain("# T\n\n1. a\n2. b\n   - c\n\n   d\n\n> q\n> r\n\n- [ ] t") == (
        "T\n\n1. a\n2. b\n   • c\n\n   d\n\n> q\n> r\n\n☐ t"
    )


@given(st.text(max_size=200))
def test_any_text_has_html_and_plain_text(text: str) -> None:
    assert "<script" not in as_html(text).lower()
    as_plain(text)


def test_what_was_typed_is_shown_as_typed() -> None:
    assert typed_blocks("  **a**\nb\n\n\nc") == [Plain(text="  **a**\nb\n\n\nc", spaced=True)]
    blocks = typed_blocks("Look:\n```py\nx = 1\n```\nand")
    assert blocks[1] == Code(text="x = 1", language="py", spaced=True)
    assert [block.text for block in blocks] == ["Look:", "x = 1", "and"]
    assert typed_blocks("```\nopen")[0] == Code(text="open", spaced=True)


@given(st.text(alphabet="ab \n", max_size=60).map(lambda text: text * 300))
def test_nothing_that_was_typed_is_lost(text: str) -> None:
    shown = "".join(block.text for block in typed_blocks(text))
    assert shown.split() == "".join(text).split() or shown.replace("\n", "").replace(" ", "") == "".join(text.split())


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from(["a", "b c ", "\n", "\n\n", "```", "```py", "~~~", " ", "\r", "\r\n", "x" * 3000, "y " * 2500]),
        max_size=16,
    ).map("".join),
    st.randoms(use_true_random=False),
)
def test_what_was_typed_is_the_same_however_it_is_cut(text: str, chance: random.Random) -> None:
    parser = TypedParser()
    position = 0
    while position < len(text):
        step = chance.choice([1, 7, 500, 5000])
        parser.feed(text[position : position + step])
        position += step
        parts = [block.text for block in (*parser.finished, *parser.tail()[0])]
        whole = [block.text for block in typed_blocks(text[:position])]
        assert parts == whole


def test_colours() -> None:
    code = 'def f(): return "s"  # c'
    found = {code[start : start + length]: kind for start, length, kind in highlight(code, "py")}
    assert found["def"] is Kind.KEYWORD
    assert found["f"] is Kind.NAME
    assert found["# c"] is Kind.COMMENT
    assert list(highlight(code, "no such language")) == []
    diff = "-a\n+b"
    assert [kind for _, _, kind in highlight(diff, "diff")] == [Kind.DELETED, Kind.INSERTED]
    assert max(start for start, _, _ in highlight("x = 1\n" * 100_000, "python")) <= LONGEST


def test_language_names() -> None:
    assert [language_name(name) for name in ("py", "js", "", "zzz")] == ["Python", "JavaScript", "", "zzz"]
