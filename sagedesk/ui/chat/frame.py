"""Where the parts of a row stand: the column of text in the window, and in it who speaks, the words, what is below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sagedesk.llm.messages import Role
from sagedesk.ui.chat.typography import Typography

GUESSED_WIDTH = 0.5
"""How wide a character is beside the size of its font, about."""


@dataclass(frozen=True, slots=True)
class Column:
    """The column in a window of so many pixels. ``mirrored`` in a window that is laid out from the right."""

    window: int
    typography: Typography
    mirrored: bool = False

    @property
    def width(self) -> int:
        """How wide it is."""
        margin = min(self.typography.px(24), self.window // 20)
        return max(80, min(self.typography.column, self.window - 2 * margin))

    @property
    def left(self) -> int:
        """The distance of its left edge from that of the window."""
        return (self.window - self.width) // 2

    @property
    def bubble_pad(self) -> int:
        """The distance of a person's words from the edge of their ground."""
        return self.typography.px(14)

    @property
    def waiting_indent(self) -> int:
        """The distance of what a reply waits for from the edge of the column: the busy mark stands before it."""
        return self.typography.px(44)

    def body_width(self, role: Role) -> int:
        """Return how wide the text of a message may be."""
        return self.width if role is Role.ASSISTANT else int(self.width * 0.86) - 2 * self.bubble_pad

    def at_right(self, role: Role) -> bool:
        """Whether a message stands at the right: a person's does, except in a mirrored window."""
        return (role is not Role.ASSISTANT) != self.mirrored


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the parts of a row are, in pixels from its top and from the left of the window."""

    left: int
    width: int
    header: int
    body: int
    body_left: int
    body_width: int
    body_height: int
    notice: int
    figures: int
    footer: int
    height: int

    def place(self, offset: float, width: float, *, at_right: bool) -> float:
        """Return the left edge of what is so wide and stands ``offset`` pixels from its side of the column."""
        return self.left + self.width - offset - width if at_right else self.left + offset


def frame(column: Column, role: Role, body: tuple[int, int], *, notice: int | None, figures: bool) -> Frame:
    """Return the frame of a row: ``body`` is the width and height of its words, ``notice`` the height of a failure.

    ``figures`` says that a line of figures stands below.
    """
    px = column.typography.px
    width, height = body
    top, after, body_left = px(46), height, column.left
    if role is not Role.ASSISTANT:
        pad = column.bubble_pad
        body_left = column.left + pad if column.mirrored else column.left + column.width - width - pad
        top += px(10)
        after += px(10)
    notice_top = top + after + (px(10) if notice is not None and height else 0)
    figures_top = notice_top + (notice or 0)
    footer = figures_top + (px(24) if figures else 0)
    return Frame(
        left=column.left,
        width=column.width,
        header=px(20),
        body=top,
        body_left=body_left,
        body_width=width,
        body_height=height,
        notice=notice_top,
        figures=figures_top,
        footer=footer,
        height=footer + px(30),
    )


def row_guess(column: Column, role: Role) -> Callable[[int], int]:
    """Return what guesses the height of a whole row from the characters of its message."""
    typography = column.typography
    fixed = typography.px(76) + (0 if role is Role.ASSISTANT else 2 * typography.px(10))
    per_line = max(8.0, column.body_width(role) / (typography.body_size * GUESSED_WIDTH))
    return lambda length: fixed + max(1, int(length / per_line) + length // 160 + 1) * typography.line
