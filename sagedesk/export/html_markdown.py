"""Hostile Markdown to HTML that runs nothing and loads nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

_OPENED = re.compile(r"(https?|mailto):", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:image/(png|gif|jpe?g|webp);base64,", re.IGNORECASE)
_LONGEST_HIGHLIGHTED = 100_000
"""Characters of code above which it stays plain: a page of it must not take seconds."""
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}
# what turns the direction of the text after it, and half characters
_CONTROLS |= dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)


def shown(text: str) -> str:
    """Return ``text`` for HTML: escaped, with what would not be seen or would turn the text around made visible."""
    return escape(text.translate(_CONTROLS))


def to_html(markdown: str) -> str:
    """Return HTML of Markdown: raw HTML as text, links to web and mail only, images only if they are in the text."""
    html: str = parser(Renderer).render(markdown.translate(_CONTROLS))
    return html


def visible(text: str) -> str:
    """Return ``text`` with what would not be seen, or would turn the text around, made visible."""
    return text.translate(_CONTROLS)


def highlighted(code: str, language: str) -> str:
    """Return the code as HTML, coloured where the language is known; ``html_style`` has the colours."""
    from pygments import highlight  # noqa: PLC0415  # only pages with code need it
    from pygments.formatters.html import HtmlFormatter  # noqa: PLC0415  # as above
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415  # as above
    from pygments.util import ClassNotFound  # noqa: PLC0415  # as above

    if not language or len(code) > _LONGEST_HIGHLIGHTED:
        return escape(code)
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return escape(code)
    return highlight(code, lexer, HtmlFormatter(nowrap=True))


class Renderer(RendererHTML):
    """Renders images that are in the text itself; of others, the address as a link."""

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Return a picture that is in the text, else its address as a link."""
        source = str(tokens[idx].attrs.get("src", ""))
        label = self.renderInlineAsText(tokens[idx].children, options, env)
        if _EMBEDDED.match(source):
            return f'<img src="{escape(source)}" alt="{escape(label)}">'
        if not _OPENED.match(source):
            return escape(label)
        return f'<a href="{escape(source)}" rel="noopener noreferrer">{escape(label or source)}</a>'

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Return the start of a link; one that leads neither to the web nor to mail leads nowhere."""
        if not _OPENED.match(str(tokens[idx].attrs.get("href", ""))):
            return "<a>"
        tokens[idx].attrSet("rel", "noopener noreferrer")
        return self.renderToken(tokens, idx, options, env)

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:  # noqa: ARG002  # as markdown-it calls it
        """Return a code block, coloured."""
        language = tokens[idx].info.strip().split(maxsplit=1)
        return f"<pre><code>{highlighted(tokens[idx].content, language[0] if language else '')}</code></pre>\n"


@cache
def parser(renderer: type[RendererHTML]) -> Any:
    """Return the parser of hostile Markdown, with what makes HTML of it."""
    options = {"html": False, "linkify": False, "typographer": False}
    return MarkdownIt("commonmark", options, renderer_cls=renderer).enable(["table", "strikethrough"])
