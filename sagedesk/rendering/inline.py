"""The inline text of a block: what is read, and what runs over which characters. Raw HTML stays text.

markdown-it-py reads it: emphasis, code, links, autolinks, strikethrough, entities, footnote marks, formulas. A line
break in the source is a line break in the text, as in GitHub's comments: replies count on it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

from sagedesk.rendering.blocks import Reference
from sagedesk.rendering.rich_text import RichText, RichTextWriter, Style
from sagedesk.rendering.simple_inline import read_simple
from sagedesk.translation import translate


class _References(dict[str, dict[str, str]]):
    """The definitions as markdown-it-py asks for them; it remembers what it did not have."""

    def __init__(self, references: Mapping[str, Reference]) -> None:
        super().__init__()
        self._references = references
        self.missing: set[str] = set()

    def get(self, label: str, _default: object = None) -> dict[str, str] | None:  # type: ignore[override]  # all that link() asks
        found = self._references.get(label)
        if found is None:
            self.missing.add(label)
            return None
        return {"href": found.href, "title": found.title}


def read_inline(
    content: str, references: Mapping[str, Reference] | None = None, footnotes: AbstractSet[str] = frozenset()
) -> RichText:
    """Read the ``content`` of a paragraph, heading or cell with the definitions of its document."""
    if not _MARKUP.search(content):
        return RichText(text=content)
    into = RichTextWriter()
    rest = read_simple(content, into)
    if rest == len(content):
        return into.rich_text()
    return _parse(content[rest:], into, references or {}, footnotes)


_MARKUP = re.compile(r"[\\`*_\[<&~$@\0]|:/|www\.|mailto:|xmpp:|[ \t]\n|\n[ \t]|^\s|\s$")
"""What may be markup: text without any of it, as most is, need not be parsed."""


def parse_inline(content: str, references: Mapping[str, Reference], footnotes: AbstractSet[str]) -> RichText:
    """Read inline text without the short cuts for text that has none or only simple markup."""
    return _parse(content, RichTextWriter(), references, footnotes)


def _parse(
    content: str, into: RichTextWriter, references: Mapping[str, Reference], footnotes: AbstractSet[str]
) -> RichText:
    known = _References(references)
    tokens: list[Token] = []
    _reader().inline.parse(content, _reader(), {"references": known, "footnotes_known": footnotes}, tokens)
    writer = _TokenWriter(into)
    for token in tokens:
        writer.add(token)
    return into.rich_text(frozenset(known.missing))


_BEGIN = {"strong_open": Style.BOLD, "em_open": Style.ITALIC, "s_open": Style.STRIKE}
_END = {"strong_close": Style.BOLD, "em_close": Style.ITALIC, "s_close": Style.STRIKE}


class _TokenWriter:
    """Turns the tokens into text and spans."""

    def __init__(self, into: RichTextWriter) -> None:
        self._into = into
        self._open: list[Style] = []
        self._target = ""

    def add(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special":
                self._put(token.content)
            case "softbreak" | "hardbreak":
                self._put("\n")
            case "code_inline":
                self._put(token.content, Style.CODE)
            case "math_inline":
                signs = token.markup or "$"
                close = {"\\(": "\\)", "\\[": "\\]"}.get(signs, signs)
                self._put(token.content.strip(), Style.MATHS, source=f"{signs}{token.content}{close}")
            case "footnote_ref":
                self._put(token.content, Style.FOOTNOTE)
            case "image":
                self._image(token)
            case "link_open":
                self._open.append(Style.LINK)
                self._target = str(token.attrs.get("href", ""))
            case "link_close":
                self._open.remove(Style.LINK)
                self._target = ""
            case kind if kind in _BEGIN:
                self._open.append(_BEGIN[kind])
            case kind if kind in _END:
                self._open.remove(_END[kind])
            case _:
                self._put(token.content)

    def _image(self, token: Token) -> None:
        """Mark a picture that is in the text itself; make a remote one a link that shows its host."""
        address = str(token.attrs.get("src", ""))
        alt = "".join(child.content for child in token.children or [] if child.content)
        if address.startswith("data:"):
            self._put(alt or translate("Rendering", "image"), Style.IMAGE, target=address)
            return
        host = urlsplit(address).hostname or address
        if alt:
            text = translate("Rendering", "{alt} (image at {host})").format(alt=alt, host=host)
        else:
            text = translate("Rendering", "image at {host}").format(host=host)
        self._put(text, Style.LINK, target=address)

    def _put(self, text: str, style: Style = Style.PLAIN, *, target: str = "", source: str = "") -> None:
        for outer in self._open:
            style |= outer
        self._into.put(text, style, target=target or self._target, source=source)


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False}).enable("strikethrough").use(gfm_autolink_plugin)
    reader.inline.ruler.before("escape", "dollars", _dollars)
    reader.inline.ruler.before("escape", "tex_signs", _tex_signs)
    reader.inline.ruler.before("link", "footnote_ref", _footnote_ref)
    return reader


def _tex_signs(state: StateInline, silent: bool) -> bool:
    r"""Read a formula in ``\(…\)`` or ``\[…\]``."""
    opener = state.src[state.pos : state.pos + 2]
    if opener not in ("\\(", "\\["):
        return False
    closer = "\\)" if opener == "\\(" else "\\]"
    end = state.src.find(closer, state.pos + 2, state.posMax)
    content = state.src[state.pos + 2 : end]
    if end < 0 or not content.strip():
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content, token.markup = content, opener
    state.pos = end + 2
    return True


_DOLLARS = re.compile(
    r"(?<![\w$\\])(?:(?P<signs>\$\$)(?=[^$])(?P<shown>(?:[^$\\]|\\.)+?)\$\$"
    r"|\$(?![\s$])(?P<inline>(?:[^$\\\n]|\\.)*?(?:[^\s$\\]|\\.))\$(?![\d$]))",
    re.DOTALL,
)


def _dollars(state: StateInline, silent: bool) -> bool:
    """Read a formula between dollars. A price is none: the signs stand at a formula's first and last character."""
    if state.src[state.pos] != "$":
        return False
    match = _DOLLARS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content = match["shown"] or match["inline"]
        token.markup = match["signs"] or "$"
    state.pos = match.end()
    return True


def _footnote_ref(state: StateInline, silent: bool) -> bool:
    """Read the mark of a footnote that is defined somewhere."""
    if not state.src.startswith("[^", state.pos):
        return False
    end = state.src.find("]", state.pos + 2, state.posMax)
    label = state.src[state.pos + 2 : end]
    if end < 0 or not label or any(character.isspace() for character in label):
        return False
    name = normalizeReference(label)
    if name not in state.env["footnotes_known"]:
        state.env["references"].missing.add(f"^{name}")
        return False
    if not silent:
        token = state.push("footnote_ref", "", 0)
        token.content = label
    state.pos = end + 1
    return True
