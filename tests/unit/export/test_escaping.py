from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sagedesk.export.escaping import code_span, fenced, left_open, one_line

BREAKING = [
    *("\n", "\n\n", "\r", "\r\n", "    ", "\t", "> ", "- ", "1. ", "```", "````", "~~~", "# ", "---", "===", "<", "\0"),
    *("<!--", "-->", "<?", "?>", "<![CDATA[", "]]>", "<!X", "<pre>", "</pre>", "<script ", "<style>", "</div>"),
    *("<textarea", "<div", "[a]: b", "|---|", "$$"),
]
PIECES = st.one_of(st.characters(), st.sampled_from(BREAKING))
MARKDOWN = st.lists(PIECES, max_size=25).map("".join)


@pytest.mark.parametrize(
    "text",
    ["What is C++ - a guide?", "snake_case", "2 * 3 = 6", "100 %", "a < b", "Ships & seas", "Über 世界 😀", "1. First"],
)
def test_ordinary_text_is_not_escaped(text: str):
    assert one_line(text) == text


@pytest.mark.parametrize(
    "text", ["*bold*", "`code`", "[a](b)", "<b>", "&amp;", "closed #", "a\\*", "![x](y)", "<http://a>"]
)
def test_text_that_would_not_show_is_escaped(text: str):
    line = one_line(text)
    assert line != text
    assert shown(line) == text


@given(st.one_of(st.text(), MARKDOWN))
def test_any_text_shows_as_it_is_in_one_line(text: str):
    line = one_line(text)
    assert len(re.split("[\n\r]", line)) == 1
    without_controls = "".join(" " if not character.isprintable() else character for character in shown(line))
    assert " ".join(shown(line).split()) == shown(line)
    for word in without_controls.split():
        assert word in "".join(character if character.isprintable() else " " for character in text)


@given(st.text(st.sampled_from("`ab [")).map(str.strip).filter(bool))
def test_a_code_span_shows_the_text(text: str):
    (child,) = MarkdownIt("commonmark").parse(f"x {code_span(text)}")[1].children[1:]
    assert (child.type, child.content) == ("code_inline", text)


def shown(line: str) -> str:
    tokens = MarkdownIt("commonmark").parse(f"# {line}")
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    assert all(child.type == "text" for child in tokens[1].children)
    return "".join(child.content for child in tokens[1].children)


def test_only_what_must_be_is_escaped():
    assert one_line("Why <div> - and not C++?") == "Why \\<div> - and not C++?"


@given(MARKDOWN)
def test_a_fenced_text_is_one_code_block(text: str):
    tokens = MarkdownIt("commonmark").parse(fenced(text, "json"))
    assert [token.type for token in tokens] == ["fence"]


@pytest.mark.parametrize(
    ("text", "closer"),
    [
        ("```python\nprint(1)", "```"),
        ("`````\n```\n", "`````"),
        ("~~~\n```\n~~\n", "~~~"),
        ("  ```", "```"),
        ("<!-- hidden", "-->"),
        ("<?php", "?>"),
        ("<!DOCTYPE", ">"),
        ("<![CDATA[ x", "]]>"),
        ("<pre>\n\nx", "</pre>"),
        ("<SCRIPT>\n", "</script>"),
        ("text\n<style\n\n", "</style>"),
        ("<textarea>\n\n```", "</textarea>"),
    ],
)
def test_what_is_left_open_is_closed(text: str, closer: str):
    assert left_open(text).closer == closer
    assert left_open(f"{text}\n{closer}") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "text",
        "```\nx\n```",
        "> ```\n> x",
        "- ```\n  x",
        "    ```",
        "a ``` b",
        "<div>",
        "<details>",
        "`<!--`",
        "<b",
        "- " * 50 + "```",
        "> " * 5000 + "<!--",
    ],
)
def test_what_ends_by_itself_is_left_as_it_is(text: str):
    assert left_open(text) is None


@given(MARKDOWN)
@example("<!-- \n```")
@example("```\n<!--")
def test_after_the_closer_the_document_goes_on(text: str):
    unclosed = left_open(text)
    closed = text if unclosed is None else f"{text}\n{unclosed.closer}"
    tokens = MarkdownIt("commonmark").parse(f"{closed}\n\n<!-- end -->\n\n## After\n")
    assert [token.type for token in tokens[-4:]] == ["html_block", "heading_open", "inline", "heading_close"]
    assert tokens[-4].content.strip() == "<!-- end -->"
    assert [token.level for token in tokens[-4:-2]] == [0, 0]
