"""Blocks as HTML, for the clipboard: safe to paste anywhere, since every text is escaped and nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from sagedesk.rendering.blocks import (
    Align,
    Block,
    Code,
    Container,
    Footnote,
    Heading,
    Item,
    Maths,
    Paragraph,
    Plain,
    Quote,
    Rule,
    Table,
)
from sagedesk.rendering.rich_text import RichText, Span, Style

_TAGS = ((Style.BOLD, "strong"), (Style.ITALIC, "em"), (Style.STRIKE, "del"), (Style.CODE, "code"))


def rich_html(rich: RichText, start: int = 0, end: int | None = None) -> str:
    """Return the characters from ``start`` up to ``end`` with their markup."""
    end = len(rich.text) if end is None else end
    pieces: list[str] = []
    position = start
    for span in rich.spans:
        first, last = max(span.start, start), min(span.end, end)
        if first >= last:
            continue
        pieces.append(_text(rich.text[position:first]))
        pieces.append(_span(span, rich.text[first:last]))
        position = last
    pieces.append(_text(rich.text[position:end]))
    return "".join(pieces)


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")


def _span(span: Span, text: str) -> str:
    html = escape(span.source) if span.source else _text(text)
    for style, tag in _TAGS:
        if style in span.style:
            html = f"<{tag}>{html}</{tag}>"
    if Style.FOOTNOTE in span.style:
        html = f"<sup>{html}</sup>"
    if Style.LINK in span.style:
        html = f'<a href="{escape(span.target)}">{html}</a>'
    return html


def block_html(block: Block, read: Callable[[str], RichText], part: tuple[int, int] | None = None) -> str:
    """Return a block without its containers; only the characters of ``part`` if that is given."""
    start, end = part or (0, None)
    match block:
        case Paragraph(content=content, task=task):
            tick = "" if task is None else "☑ " if task else "☐ "
            return f"<p>{tick}{rich_html(read(content), start, end)}</p>"
        case Heading(content=content, level=level):
            return f"<h{level}>{rich_html(read(content), start, end)}</h{level}>"
        case Plain(text=text):
            return f"<p>{_text(text[start:end])}</p>"
        case Code(text=text, language=language):
            name = f' class="language-{escape(language)}"' if language else ""
            return f"<pre><code{name}>{escape(text[start:end])}</code></pre>"
        case Maths(raw=raw):
            return f"<p>{escape(raw)}</p>"
        case Rule():
            return "<hr>"
        case Table():
            return _table(block, read)


def _table(table: Table, read: Callable[[str], RichText]) -> str:
    def row(cells: tuple[str, ...], tag: str) -> str:
        made = []
        for align, cell in zip(table.aligns, cells, strict=True):
            style = f' style="text-align: {align.value}"' if align is not Align.NONE else ""
            made.append(f"<{tag}{style}>{rich_html(read(cell))}</{tag}>")
        return f"<tr>{''.join(made)}</tr>"

    body = "".join(row(cells, "td") for cells in table.rows)
    head = "" if table.joined else f"<thead>{row(table.header, 'th')}</thead>"
    return f"<table>{head}<tbody>{body}{_TABLE_END}"


_TABLE_END = "</tbody></table>"


def html(blocks: Iterable[tuple[Block, str]]) -> str:
    """Put blocks, each with its own HTML, into the containers that they stand in."""
    pieces: list[str] = []
    open_now: list[Container] = []
    for block, inner in blocks:
        wanted = list(block.containers)
        shared = 0
        while shared < min(len(open_now), len(wanted)) and open_now[shared] == wanted[shared]:
            shared += 1
        goes_on = shared < min(len(open_now), len(wanted)) and _same_list(open_now[shared], wanted[shared])
        while len(open_now) > shared:
            gone = open_now.pop()
            pieces.append(_close(gone, keep_list=goes_on and len(open_now) == shared))
        for container in wanted[shared:]:
            pieces.append(_open(container, in_list=goes_on))
            open_now.append(container)
            goes_on = False
        if isinstance(block, Table) and block.joined and pieces and pieces[-1].endswith(_TABLE_END):
            pieces[-1] = pieces[-1].removesuffix(_TABLE_END)
            pieces.append(inner.removeprefix("<table><tbody>"))
        else:
            pieces.append(inner)
    pieces.extend(_close(container, keep_list=False) for container in reversed(open_now))
    return "".join(pieces)


def _same_list(one: Container, other: Container) -> bool:
    if not isinstance(one, Item) or not isinstance(other, Item) or one.delimiter != other.delimiter:
        return False
    return other.number is None if one.number is None else other.number == one.number + 1


def _open(container: Container, *, in_list: bool) -> str:
    match container:
        case Quote():
            return "<blockquote>"
        case Footnote(label=label):
            return f"<div><sup>{escape(label)}</sup> "
        case Item(number=None):
            return "<li>" if in_list else "<ul><li>"
        case Item(number=number):
            return "<li>" if in_list else f'<ol start="{number}"><li>'


def _close(container: Container, *, keep_list: bool) -> str:
    match container:
        case Quote():
            return "</blockquote>"
        case Footnote():
            return "</div>"
        case Item(number=number):
            end = "</ul>" if number is None else "</ol>"
            return "</li>" if keep_list else f"</li>{end}"
