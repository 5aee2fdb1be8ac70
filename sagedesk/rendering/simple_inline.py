r"""The inline markup that replies are mostly made of, read by one expression: a twentieth of what the parser takes.

``**strong**``, ``*emphasis*``, ```code``` and ``[links](https://…)`` between words, each closed where it begins.
Nothing stays open behind them, so what follows them can be read alone. Whatever is less plain is left to the parser,
and tests hold that both read the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

from markdown_it import MarkdownIt

from sagedesk.rendering.rich_text import RichTextWriter, Style

_CHARACTERS = r"[^\s\\`*_\[\]<&~$@\0w:!]++|w(?!ww\.)|:(?!/)|!(?!\[)"
"""No markup, and no beginning of a bare link."""
_SIGNS = r"\]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|<(?=[ =\d])|&(?= )|(?<!~)~(?!~)|(?<![^ \n])\*(?= )"
"""Signs that are no markup where they stand."""
_CODE = r"(?<!`)`(?:[^`\s](?:[^`\n]*[^`\s])?)`(?!`)"
_INNER = rf"(?:{_CHARACTERS}| (?=[^\s*])|{_CODE})++"
_BEGIN, _END = r"(?<![^ \n(])", r"(?=[ \n.,;:!?)]|\Z)"
_LETTER = r"(?=[^\W_]|`)"
_PIECE = re.compile(
    rf"(?P<text>(?:{_CHARACTERS}|{_SIGNS}| ++(?=\S)|\n(?=\S))++)"
    rf"|{_BEGIN}\*\*{_LETTER}(?P<strong>{_INNER})\*\*{_END}"
    rf"|{_BEGIN}\*{_LETTER}(?P<emphasis>{_INNER})\*{_END}"
    rf"|(?P<code>{_CODE})"
    rf"|{_BEGIN}\[{_LETTER}(?P<label>{_INNER})\]\((?P<target>https?://[A-Za-z0-9./?=#%_+,~-]+)\)"
)
_STYLES = {"strong": Style.BOLD, "emphasis": Style.ITALIC}
_ADDRESSES = MarkdownIt("zero")


def read_simple(content: str, into: RichTextWriter) -> int:
    """Write the beginning of an inline text as far as it is simple; return where the rest begins, after a space."""
    pieces: list[tuple[str, str, str]] = []
    scanner = _PIECE.scanner(content)  # type: ignore[attr-defined]  # the stubs do not know it
    end = 0
    while end < len(content) and (piece := scanner.match()) is not None:
        end = piece.end()
        kind = piece.lastgroup
        if kind == "target":
            pieces.append(("label", piece["label"], piece["target"]))
        else:
            pieces.append((kind, piece[kind], ""))
    if end < len(content):
        end = _back_to_space(pieces, end)
    for kind, text, target in pieces:
        if kind == "text":
            into.put(text)
        elif kind == "code":
            into.put(text[1:-1], Style.CODE)
        elif kind == "label":
            _put_inner(into, text, Style.LINK, _address(target))
        else:
            _put_inner(into, text, _STYLES[kind], "")
    return end


def _back_to_space(pieces: list[tuple[str, str, str]], end: int) -> int:
    """Give back what stands after the last space between words: the parser must see it with what follows."""
    lengths = {"text": 0, "code": 0, "strong": 4, "emphasis": 2, "label": 4}
    while pieces:
        kind, text, target = pieces.pop()
        if kind == "text" and (space := max(text.rfind(" "), text.rfind("\n"))) >= 0:
            pieces.append((kind, text[: space + 1], ""))
            return end - len(text) + space + 1
        end -= len(text) + len(target) + lengths[kind]
    return end


def _put_inner(into: RichTextWriter, text: str, style: Style, target: str) -> None:
    for number, part in enumerate(text.split("`")):
        into.put(part, style | Style.CODE if number % 2 else style, target=target)


@lru_cache(maxsize=256)
def _address(target: str) -> str:
    return _ADDRESSES.normalizeLink(target)
