"""What a person typed, to blocks: shown as typed, but fenced code is code."""

from __future__ import annotations

from collections.abc import Sequence

from sagedesk.rendering.block_builder import PIECE
from sagedesk.rendering.blocks import Block, Code, Plain, Reference
from sagedesk.rendering.starts import FENCE, FENCE_END


class TypedParser:
    """Reads what was typed as a BlockParser reads Markdown: ``finished`` only grows, ``tail()`` may still change.

    A very long text comes in pieces.
    """

    def __init__(self) -> None:
        self.finished: list[Block] = []
        self._rest = ""
        self._text = ""
        self._joined = False
        self._in_line = False
        self._code: list[str] = []
        self._fence = ""
        self._language = ""

    def feed(self, text: str) -> None:
        """Read more text, cut anywhere."""
        text = self._rest + text
        held = text.endswith("\r")
        text = (text[:-1] if held else text).replace("\r\n", "\n").replace("\r", "\n")
        lines = text.split("\n")
        rest = lines.pop()
        for line in lines:
            self._line(line, self.finished)
        self._cut(self.finished)
        if len(rest) > PIECE and not self._fence and (self._in_line or not FENCE.match(rest)):
            self._text += rest
            self._in_line = True
            rest = ""
            self._cut(self.finished)
        self._rest = rest + ("\r" if held else "")

    def tail(self) -> tuple[Sequence[Block], dict[str, Reference], set[str]]:
        """Return the blocks after ``finished`` if the text ended here; nothing is ever defined."""
        copy = TypedParser()
        copy._text, copy._joined, copy._in_line = self._text, self._joined, self._in_line
        copy._code, copy._fence, copy._language = list(self._code), self._fence, self._language
        blocks: list[Block] = []
        rest = self._rest.removesuffix("\r")
        if rest or not self._in_line:
            copy._line(rest, blocks)
        if copy._fence:
            blocks.append(copy._code_block())
        copy._flush(blocks)
        return blocks, {}, set()

    def _line(self, line: str, into: list[Block]) -> None:
        if self._fence:
            end = FENCE_END.match(line.strip())
            if end and end[1].startswith(self._fence):
                into.append(self._code_block())
                self._fence = ""
            else:
                self._code.append(line)
        elif not self._in_line and (begin := FENCE.match(line)):
            self._flush(into)
            self._code, self._fence = [], begin[0]
            self._language = (line[begin.end() :].split() or [""])[0]
        else:
            self._text += line + "\n"
            self._in_line = False
            if len(self._text) > 4 * PIECE:
                self._cut(into)

    def _code_block(self) -> Code:
        return Code(text="\n".join(self._code), language=self._language, spaced=True)

    def _cut(self, into: list[Block]) -> None:
        """Give away pieces from the beginning while enough is left to see where they end."""
        text = self._text if self._joined else self._text.lstrip("\n")
        start = 0
        while len(text) - start > 2 * PIECE:
            half, whole = start + PIECE // 2, start + PIECE
            end = text.rfind("\n", half, whole) + 1 or text.rfind(" ", half, whole) + 1 or whole
            self._put(text[start:end].removesuffix("\n"), into)
            start = end
        self._text = text[start:]

    def _flush(self, into: list[Block]) -> None:
        """Give away all text: code follows, or the end."""
        self._cut(into)
        text = self._text.rstrip("\n") if self._joined else self._text.strip("\n")
        if text.strip():
            self._put(text, into)
        self._text, self._joined = "", False

    def _put(self, text: str, into: list[Block]) -> None:
        if text.strip() or self._joined:
            into.append(Plain(text=text, spaced=not self._joined, joined=self._joined))
            self._joined = True


def typed_blocks(text: str) -> list[Block]:
    """Return the blocks of a text that is not Markdown but may hold fenced code; a very long one in pieces."""
    parser = TypedParser()
    parser.feed(text)
    return [*parser.finished, *parser.tail()[0]]
