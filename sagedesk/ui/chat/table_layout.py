"""A table: columns as wide as their text asks for, as far as there is room; beyond that it scrolls inside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sagedesk.rendering.blocks import Align, Table
from sagedesk.rendering.rich_text import RichText
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.formulas import Formulas
from sagedesk.ui.chat.qt_text import text_direction
from sagedesk.ui.chat.scroll_thumb import paint_thumb
from sagedesk.ui.chat.text_layout import TextLayout, TextLook
from sagedesk.ui.chat.typography import Typography

ALIGNS = {
    Align.NONE: Qt.AlignmentFlag.AlignLeft,
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
Widths = list[tuple[float, float]]
"""For each column, how wide its longest word is and how wide its longest cell is unbroken."""
WIDEST_CELL = 420
"""Pixels beyond which even a single word is broken."""


class TableLayout:
    """Cells in rows and columns; its text has tabs between cells and line breaks between rows.

    ``from_right``: the first column is at the right, as the letters of its heading go.
    """

    def __init__(
        self,
        block: Table,
        read: Callable[[str], RichText],
        typography: Typography,
        tokens: Tokens,
        formulas: Formulas,
        before: Self | None = None,
        widths: Widths | None = None,
    ) -> None:
        self._type = typography
        self._tokens = tokens
        self._read = read
        self._formulas = formulas
        self._block = block
        self.from_right = text_direction(" ".join(block.header)) == Qt.LayoutDirection.RightToLeft
        self.missing: frozenset[str] = frozenset()
        self._cells: list[list[TextLayout]] = []
        self._wants: Widths = list(widths) if widths else [(0.0, 0.0)] * len(block.header)
        if block.joined and widths is None:
            for number, cells in enumerate((block.header, *block.sample)):
                self._add(cells, head=number == 0)
            self._cells.clear()
        self.sample_wants: Widths = list(self._wants)
        """How wide the columns of the first piece want to be."""
        sources = block.shown
        if before is not None:
            self._keep(before, sources)
        for number in range(len(self._cells), len(sources)):
            self._add(sources[number], head=number == 0 and not block.joined)
        if block.joined:
            self._wants = self.sample_wants
        self.pad_x, self.pad_y = typography.px(12), typography.px(7)
        self.width = -1.0
        self.height = 0
        self.scroll_x: float = before.scroll_x if before else 0.0
        self._begins = before is None
        self._lefts: list[float] = []
        self._tops: list[float] = []
        self._offsets: list[int] = []
        texts = []
        length = 0
        for row in self._cells:
            for cell in row:
                self._offsets.append(length)
                length += len(cell.text) + 1
            texts.append("\t".join(cell.text for cell in row))
        self.text = "\n".join(texts)

    def _keep(self, before: Self, sources: tuple[tuple[str, ...], ...]) -> None:
        """Take over the rows of a table that has only grown; its last one may have been unfinished."""
        had = before._block.shown  # the same class
        same = max(1, len(had) - 1)
        if sources[:same] == had[:same] and not before.waits:
            self._cells = before._cells[:same]  # the same class
            self._wants = list(before._wants)  # the same class
            self.missing = before.missing

    def _add(self, sources: tuple[str, ...], *, head: bool) -> None:
        row = []
        for column, source in enumerate(sources):
            rich = self._read(source)
            self.missing |= rich.missing
            font = self._type.heading(5)[0] if head else self._type.body
            look = TextLook(
                font=font,
                line=round(self._type.line * 0.95),
                ink=self._tokens.text,
                align=ALIGNS[self._block.aligns[column]],
            )
            cell = TextLayout(rich, look, self._type, self._tokens, self._formulas)
            least, natural = cell.widths()
            have = self._wants[column]
            self._wants[column] = (max(have[0], least), max(have[1], natural))
            row.append(cell)
        self._cells.append(row)

    def set_width(self, width: float) -> None:
        """Share the width out among the columns."""
        if width == self.width:
            return
        self.width = width
        widths = _share([(least + 1, natural + 1) for least, natural in self._wants], width - self._edges)
        self._lefts = [0.0]
        for column in widths:
            self._lefts.append(self._lefts[-1] + column + 2 * self.pad_x)
        self._tops = [0.0]
        for row in self._cells:
            for cell, column in zip(row, widths, strict=True):
                cell.set_width(column)
            self._tops.append(self._tops[-1] + max(cell.height for cell in row) + 2 * self.pad_y)
        self.height = round(self._tops[-1]) + (10 if self.overflow else 2)
        if self.from_right and self._begins:
            self.scroll_x = self.overflow
        self._begins = False
        self.scroll_x = min(self.scroll_x, self.overflow)

    @property
    def waits(self) -> bool:
        """Whether a formula of a cell is still being drawn."""
        return any(cell.waits for row in self._cells for cell in row)

    @property
    def links(self) -> list[str]:
        """The addresses that its cells lead to."""
        return [link for row in self._cells for cell in row for link in cell.links]

    @property
    def _edges(self) -> float:
        return 2.0 * self.pad_x * len(self._wants)

    @property
    def overflow(self) -> float:
        """How far the columns reach beyond the width."""
        return max(0.0, self._lefts[-1] - self.width) if self._lefts else 0.0

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        clip: QRectF,
        selected: tuple[int, int] | None,
        marks: tuple[tuple[int, int, str], ...] = (),
    ) -> None:
        """Draw it with its corner at (x, y)."""
        painter.save()
        painter.setClipRect(QRectF(x - 1, y - 1, self.width + 2, self.height + 2) & clip)
        left = x - self.scroll_x
        wide = min(self._lefts[-1], self.width)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        first = max(0, bisect_right(self._tops, clip.top() - y) - 1)
        for number in range(first, len(self._cells)):
            top = y + self._tops[number]
            if top > clip.bottom():
                break
            if number or self._block.joined:
                strong = number == 1 and not self._block.joined
                colour = QColor(self._tokens.text_muted if strong else self._tokens.border)
                painter.setPen(QPen(colour, 1))
                begin = x + self.width - wide if self.from_right else x
                painter.drawLine(round(begin), round(top), round(begin + wide), round(top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        columns = len(self._wants)
        for number in range(first, len(self._cells)):
            top = y + self._tops[number]
            if top > clip.bottom():
                break
            for column, cell in enumerate(self._cells[number]):
                start = self._offsets[number * columns + column]
                part = (max(0, selected[0] - start), min(len(cell.text), selected[1] - start)) if selected else None
                found = tuple(
                    (max(0, begin - start), min(len(cell.text), end - start), colour)
                    for begin, end, colour in marks
                    if begin < start + len(cell.text) and end > start
                )
                corner_x = left + self._left(column) + self.pad_x
                cell.paint(painter, corner_x, top + self.pad_y, QRectF(), part, found)
        painter.restore()
        paint_thumb(painter, x, y + self.height - 1, self.width, self.scroll_x, self.overflow, self._tokens)

    # geometry

    def _cell_at(self, x: float, y: float) -> tuple[int, int]:
        row = max(0, min(len(self._cells) - 1, bisect_right(self._tops, y) - 1))
        along = x + self.scroll_x
        if self.from_right:
            along = max(self.width, self._lefts[-1]) - along
        column = max(0, min(len(self._wants) - 1, bisect_right(self._lefts, along) - 1))
        return row, column

    def _corner(self, row: int, column: int) -> tuple[float, float]:
        return self._left(column) + self.pad_x - self.scroll_x, self._tops[row] + self.pad_y

    def _left(self, column: int) -> float:
        """Return where a column begins at the left, before anything is scrolled."""
        if self.from_right:
            return max(self.width, self._lefts[-1]) - self._lefts[column + 1]
        return self._lefts[column]

    def position_at(self, x: float, y: float) -> int:
        """Return the character boundary nearest to a point."""
        row, column = self._cell_at(x, y)
        left, top = self._corner(row, column)
        return self._offsets[row * len(self._wants) + column] + self._cells[row][column].position_at(x - left, y - top)

    def link_at(self, x: float, y: float) -> str:
        """Return the address of the link at a point, or ""."""
        row, column = self._cell_at(x, y)
        left, top = self._corner(row, column)
        return self._cells[row][column].link_at(x - left, y - top)

    def caret(self, position: int) -> QRectF:
        """Return the thin rectangle before a character."""
        index = max(0, bisect_right(self._offsets, position) - 1)
        row, column = divmod(index, len(self._wants))
        return self._cells[row][column].caret(position - self._offsets[index]).translated(*self._corner(row, column))

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles that a range covers."""
        found: list[QRectF] = []
        for index in range(max(0, bisect_right(self._offsets, start) - 1), len(self._offsets)):
            offset = self._offsets[index]
            if offset >= end:
                break
            row, column = divmod(index, len(self._wants))
            corner = self._corner(row, column)
            cell = self._cells[row][column]
            rects = cell.rects(max(0, start - offset), min(len(cell.text), end - offset))
            found.extend(rect.translated(*corner) for rect in rects)
        return found

    def line_start(self, y: float) -> int:
        """Return the first character of the row at a height."""
        row, _ = self._cell_at(0, y)
        return self._offsets[row * len(self._wants)]


def _share(wants: Widths, room: float) -> list[float]:
    """Share a width out: small columns get what they ask for, large ones divide the rest, none less than its word."""
    widths = [0.0] * len(wants)
    open_columns = list(range(len(wants)))
    while open_columns:
        fair = room / len(open_columns)
        settled = [column for column in open_columns if wants[column][1] <= fair or wants[column][0] >= fair]
        for column in settled or open_columns:
            least, natural = wants[column]
            widths[column] = natural if natural <= fair else min(least, WIDEST_CELL) if settled else fair
            room -= widths[column]
        open_columns = [column for column in open_columns if column not in settled] if settled else []
    return widths
