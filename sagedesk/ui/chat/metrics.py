"""The rhythm of a message: indents, gaps between blocks, and guesses of heights that are not known yet."""

from __future__ import annotations

from math import ceil

from sagedesk.rendering.blocks import (
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
from sagedesk.ui.chat.section import Fold, Picture, Shown
from sagedesk.ui.chat.typography import Typography

QUOTE, ITEM, NOTE = 18, 28, 34
"""How far the text of each container stands in, at 100 %."""


def indents(containers: tuple[Container, ...], typography: Typography) -> list[int]:
    """Return the left edge of each container and, last, of the text."""
    edges = [0]
    for container in containers:
        step = {Quote: QUOTE, Item: ITEM, Footnote: NOTE}[type(container)]
        edges.append(edges[-1] + typography.px(step))
    return edges


def gap(before: Shown | None, block: Shown, typography: Typography, *, after_item: bool = False) -> int:
    """Return the distance of a block from the one before it. ``after_item``: that one was not its item's first."""
    if before is None:
        return 0
    px = typography.px
    if isinstance(block, Fold | Picture) or isinstance(before, Fold | Picture):
        return px(10)
    if isinstance(block, Paragraph | Plain | Table) and block.joined:
        return 0
    if begins_footnotes(before, block) or isinstance(block, Heading):
        return px({1: 28, 2: 26, 3: 22}.get(getattr(block, "level", 1), 18))
    if isinstance(before, Heading):
        return px(10)
    if isinstance(block, Rule) or isinstance(before, Rule):
        return px(20)
    if isinstance(block, Code | Table | Maths) or isinstance(before, Code | Table | Maths):
        return px(14)
    shared = 0
    for one, other in zip(before.containers, block.containers, strict=False):
        if one != other:
            break
        shared += 1
    in_list = any(isinstance(container, Item) for container in block.containers)
    new_item = in_list and len(block.containers) > shared and isinstance(block.containers[shared], Item)
    if in_list and not block.spaced:
        return px(9) if new_item and after_item else px(5)
    if new_item and isinstance(before, Paragraph) and before.containers:
        return px(9)
    return px(13)


def begins_footnotes(before: Shown, block: Shown) -> bool:
    """Whether footnotes begin with a block: a short rule stands above it."""
    return _in_footnote(block) and not _in_footnote(before)


def _in_footnote(block: Shown) -> bool:
    return not isinstance(block, Fold | Picture) and any(isinstance(each, Footnote) for each in block.containers)


def guess(block: Shown, width: int, typography: Typography) -> int:
    """Return about how high a block will be at a width. Code is exact unless it wraps."""
    match block:
        case Code(text=text):
            lines = text.count("\n") + 1
            return typography.px(34) + lines * typography.code_line + typography.px(14)
        case Paragraph(content=text) | Plain(text=text):
            return guess_text(len(text), text.count("\n"), width, typography)
        case Heading(content=text, level=level):
            return typography.heading(level)[1] * max(1, ceil(len(text) * typography.body_size * 0.7 / max(width, 1)))
        case Table():
            return len(block.shown) * (typography.line + typography.px(14))
        case Picture():
            return typography.px(200)
        case _:
            return typography.line


def guess_text(characters: int, breaks: int, width: int, typography: Typography) -> int:
    """Return about how high so many characters of running text are."""
    per_line = max(8.0, width / (typography.body_size * 0.5))
    return max(1, ceil(characters / per_line) + breaks // 2) * typography.line
