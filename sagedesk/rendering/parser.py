"""Markdown to blocks while it streams: each line is read once, whatever stays open around it.

markdown-it-py reads whole documents; a list, quotation or code block that stays open would be read again at every
delta. So the block structure is found here with CommonMark's own line-by-line strategy (specification, appendix
"A parsing strategy"), and markdown-it-py reads the inline text. The blocks of a prefix are by construction those of
a full parse of the prefix: finished lines are folded in for good, an unfinished last line into a copy.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from sagedesk.rendering.block_builder import PIECE, BlockBuilder
from sagedesk.rendering.blocks import Block, Reference


class BlockParser:
    """Reads Markdown as it comes. ``finished`` only grows; ``tail()`` is what may still change."""

    def __init__(self) -> None:
        self._builder = BlockBuilder()
        self.finished = self._builder.finished
        self._rest = ""
        self._in_line = False

    def feed(self, text: str) -> None:
        """Read more text, cut anywhere."""
        text = self._rest + text
        held = text.endswith("\r")
        text = (text[:-1] if held else text).replace("\r\n", "\n").replace("\r", "\n")
        start = 0
        while (end := text.find("\n", start)) >= 0:
            self._pieces(text[start:end], last=True)
            start = end + 1
        self._rest = self._pieces(text[start:], last=False) + ("\r" if held else "")

    def tail(self) -> tuple[Sequence[Block], dict[str, Reference], set[str]]:
        """Return the blocks after ``finished`` if the text ended here, and the definitions in force then."""
        copy = self._builder.copy()
        rest = self._rest.removesuffix("\r")
        if rest:
            copy.add(rest, starts=not self._in_line)
        copy.close()
        return copy.finished, copy.references, copy.footnotes

    def _pieces(self, line: str, *, last: bool) -> str:
        while len(line) > PIECE:
            cut = _cut(line)
            self._builder.add(line[:cut], starts=not self._in_line)
            self._in_line = True
            line = line[cut:]
        if not last:
            return line
        if line or not self._in_line:
            self._builder.add(line, starts=not self._in_line)
        self._in_line = False
        return ""


def blocks_of(text: str) -> list[Block]:
    """Return the blocks of a whole text."""
    parser = BlockParser()
    parser.feed(text)
    tail, _, _ = parser.tail()
    return [*parser.finished, *tail]


def _cut(line: str) -> int:
    """Where a long line is cut: at a space if one is near, and never inside a character that is drawn as one."""
    space = line.rfind(" ", PIECE - 256, PIECE)
    if space > 0:
        return space + 1
    for cut in range(PIECE, PIECE - 64, -1):
        before, after = line[cut - 1], line[cut]
        if not unicodedata.combining(after) and not _joins(after) and before != "\u200d":
            return cut
    return PIECE


def _joins(character: str) -> bool:
    return character in "\u200d\ufe0f\ufe0e" or "\U0001f3fb" <= character <= "\U0001f3ff"
