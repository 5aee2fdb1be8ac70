"""Blocks as plain text: what a screen reader says, what find looks through, what is copied as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sagedesk.rendering.blocks import Block, Code, Footnote, Heading, Item, Maths, Paragraph, Plain, Quote, Rule, Table
from sagedesk.rendering.rich_text import RichText


def block_text(block: Block, read: Callable[[str], RichText]) -> str:
    """Return a block's text without its containers' marks; ``read`` reads its inline markup."""
    match block:
        case Paragraph(content=content) | Heading(content=content):
            return read(content).text
        case Code(text=text) | Plain(text=text):
            return text
        case Maths(source=source):
            return source
        case Table():
            return "\n".join("\t".join(read(cell).text for cell in row) for row in block.shown)
        case Rule():
            return ""


def plain(texts: Iterable[tuple[Block, str]]) -> str:
    """Join the texts of blocks, each with the marks that it is seen with: bullets, numbers, ticks, indents."""
    pieces: list[str] = []
    before: Block | None = None
    for block, text in texts:
        if before is not None:
            pieces.append("\n" if _close(before, block) else "\n\n")
        first, rest = _marks(block, before)
        pieces.append(first + text.replace("\n", "\n" + rest))
        before = block
    return "".join(pieces)


def _close(before: Block, block: Block) -> bool:
    """Return whether a block stands directly below the one before it: in a list without blank lines, in a table."""
    if isinstance(block, Table) and block.joined:
        return True
    listed = any(isinstance(container, Item) for container in block.containers)
    return listed and not block.spaced and any(isinstance(container, Item) for container in before.containers)


def _marks(block: Block, before: Block | None) -> tuple[str, str]:
    """Return what stands before the first line of a block and before the others."""
    known = before.containers if before is not None else ()
    first = rest = ""
    tick = ""
    if isinstance(block, Paragraph) and block.task is not None:
        tick = "☑ " if block.task else "☐ "
    for container in block.containers:
        fresh = container not in known
        match container:
            case Quote():
                first, rest = first + "> ", rest + "> "
            case Item(number=number, delimiter=delimiter):
                mark = "• " if number is None else f"{number}{delimiter} "
                first, rest = first + (mark if fresh else " " * len(mark)), rest + " " * len(mark)
            case Footnote(label=label):
                first, rest = first + (f"[{label}] " if fresh else "    "), rest + "    "
    if tick and first.endswith("• "):
        first = first[:-2] + tick
    else:
        first += tick
    return first, rest
