"""Inline text: spans, hostile input, and the short cut for text without markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagedesk.rendering import inline
from sagedesk.rendering.blocks import Reference
from sagedesk.rendering.inline import parse_inline, read_inline
from sagedesk.rendering.rich_text import RichText, Span, Style


def styles(content: str, **known) -> list[tuple[str, Style, str]]:
    rich = read_inline(content, **known)
    return [(rich.text[span.start : span.end], span.style, span.target or span.source) for span in rich.spans]


@pytest.mark.parametrize(
    ("content", "text", "spans"),
    [
        ("plain", "plain", []),
        ("**b** *i*", "b i", [("b", Style.BOLD, ""), ("i", Style.ITALIC, "")]),
        ("~~s~~ `c`", "s c", [("s", Style.STRIKE, ""), ("c", Style.CODE, "")]),
        ("***x***", "x", [("x", Style.BOLD | Style.ITALIC, "")]),
        ("[a **b**](http://x.y)", "a b", [("a ", Style.LINK, "http://x.y"), ("b", Style.LINK | Style.BOLD, "http://x.y")]),
        ("see www.a.org.", "see www.a.org.", [("www.a.org", Style.LINK, "http://www.a.org")]),
        ("me@a.org", "me@a.org", [("me@a.org", Style.LINK, "mailto:me@a.org")]),
        ("<https://a.b>", "https://a.b", [("https://a.b", Style.LINK, "https://a.b")]),
        ("$x^2$ costs $5 and $10", "x^2 costs $5 and $10", [("x^2", Style.MATHS, "$x^2$")]),
        (r"\(a\) \[b\]", "a b", [("a", Style.MATHS, r"\(a\)"), ("b", Style.MATHS, r"\[b\]")]),
        ("so $$c$$", "so c", [("c", Style.MATHS, "$$c$$")]),
        ("$5-$10 US$5 CA$ $ x$ $HOME $PATH", "$5-$10 US$5 CA$ $ x$ $HOME $PATH", []),
        (r"$a \$ b$", r"a \$ b", [(r"a \$ b", Style.MATHS, r"$a \$ b$")]),
        ("a\nb\\\nc", "a\nb\nc", []),
        ("&amp; &copy; \\*", "& © *", []),
        ("<b>bold</b> <script>x</script>", "<b>bold</b> <script>x</script>", []),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))", []),
        ("![p](https://a.b/c.png)", "p (image at a.b)", [("p (image at a.b)", Style.LINK, "https://a.b/c.png")]),
        ("![](//a.b/c.png)", "image at a.b", [("image at a.b", Style.LINK, "//a.b/c.png")]),
    ],
)  # fmt: skip
def test_reads(content: str, text: str, spans: list) -> None:
    assert read_inline(content).text == text
    assert styles(content) == spans


def test_a_picture_in_the_text_itself_is_marked() -> None:
    assert styles("![p](data:image/png;base64,AAAA)") == [("p", Style.IMAGE, "data:image/png;base64,AAAA")]


def test_definitions_are_used_and_missing_ones_named() -> None:
    rich = read_inline("[a] and [^n] and [b]")
    assert rich.text == "[a] and [^n] and [b]"
    assert rich.missing == {"A", "^N", "B"}
    known = {"references": {"A": Reference(href="http://a")}, "footnotes": {"N"}}
    assert styles("[a] and [^n]", **known) == [("a", Style.LINK, "http://a"), ("n", Style.FOOTNOTE, "")]


@given(st.text(alphabet=st.sampled_from("ab \n\\`*_[]<>&!~$:@.w/^#-(){}é👍"), max_size=40))
def test_the_short_cut_reads_what_the_parser_reads(content: str) -> None:
    content = content.strip()
    assert read_inline(content) == parse_inline(content, {}, set())


REPLY = st.lists(
    st.sampled_from(
        ["word", "two words", "snake_case", "**", "*", "`", "``", "[", "](https://a.b/c_d?x=1)", "]", "(", ")", " ",
         " ", " ", "\n", "  ", "**b**", "*i*", "`c`", "[l](https://x.y)", "[`q` z](http://x.y/%zz)", "**`c`**",
         "**a `b`:**", "*x.*", "_u_", "~", "~~s~~", " * ", "$", "$x$", "&", "&amp;", "<", "<5", "<https://a.b>",
         "www.a.b", "!", "![", "https://a.b/c", "://", "mailto:", "a@b.c", "\\", "\\(", "\\)", "[^1]", "[a]", "[a][b]",
         ":", ",", "?", "é", "日本", "👍🏽", "\u00a0", "“", "—", "\t", "^", "w", "\0"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@settings(max_examples=400)
@given(REPLY)
def test_the_short_cut_for_simple_markup_reads_what_the_parser_reads(content: str) -> None:
    content = content.strip()
    assert read_inline(content) == parse_inline(content, {}, set())


def test_what_replies_are_mostly_made_of_needs_no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    content = (
        "**Note:** call `f(x)` with *care* (or **`g`**), see [the page](https://a.b/c) & snake_case: 5 < 6,\n5 * 3!"
    )
    whole = parse_inline(content, {}, set())
    monkeypatch.setattr(inline, "_reader", None)
    assert read_inline(content) == whole


@given(st.text(max_size=60))
def test_spans_are_in_order_and_inside(content: str) -> None:
    rich = read_inline(content)
    end = 0
    for span in rich.spans:
        assert end <= span.start < span.end <= len(rich.text)
        end = span.end


def test_values() -> None:
    assert RichText(text="a") == RichText(text="a", spans=())
    assert Span(start=0, end=1, style=Style.BOLD).target == ""
