"""What a person typed, to blocks: shown as typed, but fenced code is code."""

from __future__ import annotations

from sagedesk.rendering.blocks import Block, Code, Plain
from sagedesk.rendering.parser import PIECE
from sagedesk.rendering.starts import FENCE, FENCE_END


def typed_blocks(text: str) -> list[Block]:
    """Return the blocks of a text that is not Markdown but may hold fenced code; a very long one in pieces."""
    blocks: list[Block] = []
    lines: list[str] = []
    code: list[str] = []
    fence = ""
    language = ""
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if fence:
            end = FENCE_END.match(line.strip())
            if end and end[1].startswith(fence):
                blocks.append(Code(text="\n".join(code), language=language, spaced=True))
                fence = ""
            else:
                code.append(line)
        elif begin := FENCE.match(line):
            _flush(lines, blocks)
            lines, code, fence = [], [], begin[0]
            language = (line[begin.end() :].split() or [""])[0]
        else:
            lines.append(line)
    if fence:
        blocks.append(Code(text="\n".join(code), language=language, spaced=True))
    _flush(lines, blocks)
    return blocks


def _flush(lines: list[str], blocks: list[Block]) -> None:
    text = "\n".join(lines).strip("\n")
    joined = False
    while text.strip():
        cut = len(text)
        if cut > PIECE:
            cut = text.rfind("\n", PIECE // 2, PIECE) + 1 or text.rfind(" ", PIECE // 2, PIECE) + 1 or PIECE
        piece = text[:cut].removesuffix("\n") if cut < len(text) else text
        blocks.append(Plain(text=piece, spaced=not joined, joined=joined))
        text, joined = text[cut:], True
