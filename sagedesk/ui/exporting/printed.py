"""Conversations as the pieces of HTML that go onto pages, in the HTML that Qt's text layout knows."""

from __future__ import annotations

import base64
import binascii
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from functools import cache
from html import escape
from urllib.parse import unquote

from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from PySide6.QtGui import QImage

from sagedesk.export.content import Content
from sagedesk.export.dates import iso
from sagedesk.export.html import tool_called
from sagedesk.export.html_markdown import Renderer, highlighted, parser, shown, visible
from sagedesk.export.html_style import token_colours
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import branch_heading, branch_start, ending, header, role_name, shown_branches, untitled
from sagedesk.library.values import Message
from sagedesk.llm.messages import ImagePart, ToolCallPart
from sagedesk.translation import translate

_LONGEST = 2_000
"""Characters of HTML from which on the next block of a text goes into another piece."""
_LINES = 30
"""Lines of code in one piece."""
_LONGEST_PARAGRAPH = 6_000
"""Characters of a paragraph above which it is laid out in parts."""
_NEAR, _BETWEEN, _APART = 3.0, 6.0, 14.0
"""Points between a heading and its text, between blocks, between messages."""
_KEEP = 40.0
"""Points that a heading keeps below it on its page."""
_WIDEST, _HIGHEST = 640, 880
"""Pixels of CSS that a picture may have on the smallest paper."""
_EMBEDDED = re.compile(r"data:image/\w+;base64,([A-Za-z0-9+/=\s%]+)")
_STYLE = """
body { color: #000000; }
p.title { font-size: 18pt; font-weight: bold; }
p.branch { font-size: 14pt; font-weight: bold; }
p.h1, p.h2 { font-size: 12.5pt; font-weight: bold; margin-top: 10px; margin-bottom: 4px; }
p.h3, p.h4, p.h5, p.h6 { font-size: 11pt; font-weight: bold; margin-top: 8px; margin-bottom: 4px; }
p { margin-top: 0; margin-bottom: 8px; }
p.role { font-weight: bold; }
.dim { color: #59636e; font-weight: normal; font-size: 8.5pt; }
a { color: #0a4f9e; }
blockquote { color: #444c56; }
code, pre { font-family: "Noto Sans Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 8.5pt; }
pre { white-space: pre-wrap; margin: 0; }
table.grid { border-collapse: collapse; border: 1px solid #c4ccd4; margin-top: 4px; margin-bottom: 8px; }
table.grid td, table.grid th { border: 1px solid #c4ccd4; }
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some HTML, with ``above`` points free above it; it keeps ``with_next`` points of what follows on its page."""

    html: str
    above: float = 0.0
    with_next: float = 0.0


@cache
def printed_style() -> str:
    """Return the style sheet of the pieces."""
    return "\n".join([_STYLE, *token_colours("default")])


def printed(tree: ConversationTree, content: Content, zone: tzinfo | None = None) -> Iterator[Piece]:
    """Return the pieces of a conversation: its selected path, or all branches."""
    conversation = tree.conversation
    title = shown(" ".join(conversation.title.split()) or untitled())
    yield Piece(f'<p class="title">{title}</p>', with_next=_KEEP)
    if top := [f"{shown(label)}: {shown(value)}" for label, value in header(tree, content, zone)]:
        yield Piece(f'<p class="dim">{"<br>".join(top)}</p>', above=_NEAR)
    if conversation.system_prompt and content.system_prompt:
        yield Piece(f'<p class="role">{shown(translate("Export", "System prompt"))}</p>', _APART, _KEEP)
        yield from _text(conversation.system_prompt)
    branches = shown_branches(tree, content)
    for number, branch in enumerate(branches, 1):
        if number > 1:
            yield Piece(f'<p class="branch">{shown(branch_heading(number, len(branches)))}</p>', 2 * _APART, _KEEP)
            yield Piece(f'<p class="dim">{shown(branch_start(branch))}</p>', _NEAR, _KEEP)
        for message in branch.messages:
            yield from _message(message, content, zone)


def _message(message: Message, content: Content, zone: tzinfo | None) -> Iterator[Piece]:
    when = ""
    if content.timestamps:
        when = f'&nbsp;&nbsp;<span class="dim">{iso(message.created_at, zone)[:16].replace("T", " ")}</span>'
    yield Piece(f'<p class="role">{shown(role_name(message.role))}{when}</p>', _APART, _KEEP)
    if content.reasoning and message.reasoning:
        yield Piece(f'<p class="dim">{shown(translate("Export", "Reasoning"))}</p>', _NEAR, _KEEP)
        yield from _text(message.reasoning, ground="#f6f8fa", colour="#59636e")
    yield from _text(message.text, ground="#eef4fb" if message.role == "user" else "")
    for part in message.parts:
        if isinstance(part, ImagePart):
            yield _image(part)
        elif isinstance(part, ToolCallPart):
            yield Piece(f"<p>{tool_called(part.name)}</p>", _BETWEEN, _KEEP)
            yield from _code_pieces(highlighted(visible(part.arguments), "json"))
    if how := ending(message):
        yield Piece(f'<p class="dim">{shown(how)}</p>', _BETWEEN)


def _text(markdown: str, *, ground: str = "", colour: str = "") -> Iterator[Piece]:
    above = _NEAR
    for piece in _blocks(markdown):
        inner = f'<div style="color: {colour}">{piece.html}</div>' if colour else piece.html
        yield Piece(_boxed(inner, ground), above) if ground else replace(piece, html=inner, above=piece.above or above)
        above = 0.0


def _blocks(markdown: str) -> Iterator[Piece]:
    """Return a text in parts that are laid out quickly; blocks stay whole, but for code."""
    rendering = parser(_Printed)
    env: EnvType = {}
    tokens = rendering.parse(visible(markdown), env)
    held, above, begun = "", 0.0, 0
    for place, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            block, begun = tokens[begun : place + 1], place + 1
            if len(block) == 1 and token.type in {"fence", "code_block"}:
                if held:
                    yield Piece(held, above)
                held, above = "", _BETWEEN
                language = token.info.strip().split(maxsplit=1)
                coloured = highlighted(token.content, language[0] if language else "")
                yield from _code_pieces(coloured)
                continue
            if token.type == "paragraph_close" and len(block[1].content) > _LONGEST_PARAGRAPH:
                if held:
                    yield Piece(held, above)
                held, above = "", _BETWEEN
                for number, part in enumerate(_parts(block[1].children or [])):
                    html = rendering.renderer.renderInline(part, rendering.options, env)
                    yield Piece(f"<p>{html}</p>", 0.0 if number else _BETWEEN)
                continue
            held += rendering.renderer.render(block, rendering.options, env)
            if len(held) > _LONGEST:
                yield Piece(held, above)
                held, above = "", _BETWEEN
    if held:
        yield Piece(held, above)


def _parts(inline: Sequence[Token]) -> Iterator[list[Token]]:
    """Return what stands in a long paragraph in parts, split where nothing is open: at words of plain text."""
    part: list[Token] = []
    size = depth = 0
    for token in inline:
        depth += token.nesting
        texts = [token.content]
        if token.type == "text" and depth == 0:
            texts = textwrap.wrap(
                token.content, _LONGEST, drop_whitespace=False, replace_whitespace=False, break_on_hyphens=False
            )
        for text in texts:
            part.append(token.copy(content=text))
            size += len(text)
            if depth == 0 and size > _LONGEST:
                yield part
                part, size = [], 0
    if part:
        yield part


def _code_pieces(code: str) -> Iterator[Piece]:
    lines = code.rstrip("\n").split("\n")
    for start in range(0, len(lines), _LINES):
        first, last = start == 0, start + _LINES >= len(lines)
        html = _code("\n".join(lines[start : start + _LINES]), first=first, last=last)
        yield Piece(html, _BETWEEN if first else 0.0)


def _code(code: str, *, first: bool = True, last: bool = True) -> str:
    return _boxed(f"<pre>{code or ' '}</pre>", "#f6f8fa", 6 if first else 0, 6 if last else 0)


def _boxed(html: str, ground: str, above: int = 6, below: int = 6) -> str:
    look = f"padding-left: 8px; padding-right: 8px; padding-top: {above}px; padding-bottom: {below}px"
    return f'<table width="100%" cellspacing="0" bgcolor="{ground}"><tr><td style="{look}">{html}</td></tr></table>'


def _image(part: ImagePart) -> Piece:
    picture = QImage.fromData(part.data)
    if picture.isNull():
        words = translate("Export", "An image: {kind}, {size:,} bytes")
        return Piece(f'<p class="dim">{shown(words.format(kind=part.media_type, size=len(part.data)))}</p>', _BETWEEN)
    return Piece(f"<p>{_picture(picture, part.data)}</p>", _BETWEEN)


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode(unquote(data))
    except binascii.Error:
        return b""


def _picture(picture: QImage, data: bytes) -> str:
    """Return a picture as large as it is, but no larger than a page."""
    shrunk = min(1.0, _WIDEST / picture.width(), _HIGHEST / picture.height())
    size = f'width="{round(picture.width() * shrunk)}" height="{round(picture.height() * shrunk)}"'
    return f'<img src="data:image/x;base64,{base64.b64encode(data).decode()}" {size}>'


class _Printed(Renderer):
    """Renders what Qt's text layout shows well; a link has its address behind it."""

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as markdown-it calls it
        """Return a code block, coloured, on a ground of its own."""
        language = tokens[idx].info.strip().split(maxsplit=1)
        return _code(highlighted(tokens[idx].content.rstrip("\n"), language[0] if language else ""))

    code_block = fence

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Return a picture that is in the text, else its address as a link."""
        found = _EMBEDDED.fullmatch(str(tokens[idx].attrs.get("src", "")))
        data = _decoded(found[1]) if found else b""
        picture = QImage.fromData(data)
        return super().image(tokens, idx, options, env) if picture.isNull() else _picture(picture, data)

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as above
        """Return the start of a heading, below the size of the page's own."""
        return f'<p class="{tokens[idx].tag}">'

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as above
        """Return the end of a heading."""
        return "</p>\n"

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as above
        """Return the start of a table with lines."""
        return '<table class="grid" cellspacing="0" cellpadding="4">\n'

    def hr(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as above
        """Return a line."""
        return "<hr>\n"

    def link_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as above
        """Return the end of a link, and its address where the text says another."""
        opening = next(token for token in reversed(tokens[:idx]) if token.type == "link_open")
        address = str(opening.attrs.get("href", ""))
        said = "".join(token.content for token in tokens[tokens.index(opening) : idx])
        return "</a>" if not address or said == address else f'</a> <span class="dim">({escape(address)})</span>'
