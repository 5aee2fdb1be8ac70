"""Blocks as plain text: what a screen reader says, what find looks through, what is copied as text."""

from __future__ import annotations

from collections.abc import Callable

from sagedesk.rendering.blocks import Block, Code, Heading, Item, Maths, Paragraph, Plain, Rule, Table
from sagedesk.rendering.inline import RichText


def block_text(block: Block, read: Callable[[str], RichText]) -> str:
    """Return a block's text without its containers' marks; ``read`` reads its inline markup."""
    match block:
        case Paragraph(content=content) | Heading(content=content):
            return read(content).text
        case Code(text=text) | Plain(text=text):
            return text
        case Maths(source=source):
            return source
        case Table(header=header, rows=rows):
            return "\n".join("\t".join(read(cell).text for cell in row) for row in (header, *rows))
        case Rule():
            return ""


def spoken_marks(block: Block, before: Block | None) -> str:
    """Return what stands before a block's text: the number or bullet of an item that begins here, a task's tick."""
    fresh = [container for container in block.containers if before is None or container not in before.containers]
    marks = []
    for container in fresh:
        if isinstance(container, Item):
            marks.append("• " if container.number is None else f"{container.number}{container.delimiter} ")
    if isinstance(block, Paragraph) and block.task is not None:
        marks = [*marks[:-1], "☑ " if block.task else "☐ "]
    return "".join(marks)
