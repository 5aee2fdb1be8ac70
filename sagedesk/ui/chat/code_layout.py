"""A block of code: rows of one height, so that only those on the screen are ever laid out."""

from __future__ import annotations

from bisect import bisect_right
from unicodedata import east_asian_width

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from sagedesk.rendering.blocks import Code
from sagedesk.rendering.highlight import language_name
from sagedesk.rendering.rich_text import RichText
from sagedesk.ui.appearance.theme import RADIUS, Tokens
from sagedesk.ui.chat.code_colours import CodeColours
from sagedesk.ui.chat.inks import code_ink, line_ground
from sagedesk.ui.chat.scroll_thumb import paint_thumb
from sagedesk.ui.chat.text_layout import TextLayout, TextLook
from sagedesk.ui.chat.typography import Typography

CACHED_ROWS = 200
WINDOW = 2000
"""Longer rows are laid out only where they are seen."""


class CodeLayout:
    """Code on its ground, with the language's name and a copy button above. Long rows scroll inside, or wrap."""

    def __init__(self, block: Code, typography: Typography, tokens: Tokens, before: CodeLayout | None = None) -> None:
        self.text = block.text
        self.language = block.language
        self.label = language_name(block.language)
        self._type = typography
        self._tokens = tokens
        self.width = -1.0
        self.height = 0
        self.scroll_x: float = before.scroll_x if before else 0.0
        self.wrapped: bool = before.wrapped if before else False
        self._advance = QFontMetricsF(typography.code).horizontalAdvance("0")
        self.pad = typography.px(14)
        self.bar = typography.px(34)
        self._rows: list[tuple[int, int]] = []
        self._starts: list[int] = []
        self._columns = 0
        self._lines: dict[int, TextLayout] = {}
        self._same_rows = 0
        self._overflowed = False
        self.colours: CodeColours = CodeColours(block.text, block.language, before.colours if before else None)
        if before is not None and block.text.startswith(before.text):
            self._keep(before)

    def _keep(self, before: CodeLayout) -> None:
        """Take over the rows of code that has only grown, but for the last."""
        if self.wrapped or not before._rows:
            return
        self._rows, self._starts, self._columns = before._rows, before._starts, before._columns
        self._rows.pop()
        last = self._starts.pop()
        self._lines = before._lines
        self._lines.pop(last, None)
        self._same_rows = bisect_right(self._starts, self.colours.resumed_at) - 1
        self._overflowed = bool(before.overflow)

    @property
    def kept(self) -> int:
        """How many pixels from its top look as they did before it grew."""
        if self._same_rows <= 0 or bool(self.overflow) != self._overflowed:
            return 0
        return self.bar + self._same_rows * self._type.code_line

    @property
    def colouring(self) -> bool:
        """Whether colours are still to be found."""
        return self.colours.colouring

    def recolour(self) -> None:
        """Find the colours again, of the whole."""
        self.colours.recolour()

    def colour(self, seconds: float) -> None:
        """Find colours for so long."""
        changed = self.colours.find(seconds)
        if changed is not None:
            for start in [start for start in self._lines if start >= changed]:
                del self._lines[start]

    def set_width(self, width: float) -> None:
        """Give it a width: the rows change only where they wrap."""
        if width == self.width:
            return
        first, self.width = self.width < 0, width
        if self.wrapped or first:
            self._break(keep=first)
        else:
            self.scroll_x = min(self.scroll_x, self.overflow)

    def set_wrapped(self, wrapped: bool) -> None:
        """Wrap long rows, or let them scroll."""
        self.wrapped, self.scroll_x = wrapped, 0.0
        self._break(keep=False)

    def _break(self, *, keep: bool) -> None:
        """Find the rows; ``keep`` those that were taken over."""
        if not keep:
            self._rows, self._starts, self._columns = [], [], 0
            self._lines.clear()
        columns = max(8, int((self.width - 2 * self.pad) / self._advance)) if self.wrapped else 0
        rows = self._rows
        start, widest = rows[-1][1] + 1 if rows else 0, self._columns
        for line in self.text[start:].split("\n"):
            end = start + len(line)
            wide = cells(line)
            widest = max(widest, wide)
            if columns and wide > columns:
                step = max(1, columns * len(line) // wide)
                rows.extend((position, min(end, position + step)) for position in range(start, end, step))
            else:
                rows.append((start, end))
            start = end + 1
        self._starts += [row[0] for row in rows[len(self._starts) :]]
        self._columns = min(widest, columns) if columns else widest
        self.height = self.bar + len(rows) * self._type.code_line + self.pad
        self.scroll_x = min(self.scroll_x, self.overflow)

    @property
    def overflow(self) -> float:
        """How far the rows reach beyond the width."""
        return max(0.0, self._columns * self._advance + 2 * self.pad - self.width)

    def copy_rect(self) -> QRectF:
        """Return where the copy button is."""
        width = self._type.px(64)
        return QRectF(self.width - width - 4, 4, width, self.bar - 8)

    def wrap_rect(self) -> QRectF:
        """Return where the wrap switch is."""
        width = self._type.px(64)
        return self.copy_rect().translated(-width - 2, 0)

    def button_at(self, point: QPointF) -> str:
        """Return "copy" or "wrap" if a point is on that button, else ""."""
        if self.copy_rect().contains(point):
            return "copy"
        return "wrap" if (self.overflow or self.wrapped) and self.wrap_rect().contains(point) else ""

    # drawing

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        clip: QRectF,
        selected: tuple[int, int] | None,
        marks: tuple[tuple[int, int, str], ...] = (),
        *,
        hot: str = "",
        copied: bool = False,
    ) -> None:
        """Draw it with its corner at (x, y). ``hot`` is "copy" or "wrap" under the pointer."""
        ground = QPainterPath()
        box = QRectF(x, y, self.width, self.height).adjusted(0.5, 0.5, -0.5, -0.5)
        ground.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(ground, QColor(self._tokens.code_ground))
        painter.setPen(QPen(QColor(self._tokens.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ground)
        self._paint_bar(painter, x, y, hot=hot, copied=copied)

        painter.save()
        painter.setClipRect(QRectF(x + 1, y + self.bar, self.width - 2, self.height - self.bar - 1) & clip)
        line = self._type.code_line
        top = y + self.bar
        first = max(0, int((clip.top() - top) // line))
        last = min(len(self._rows) - 1, int((clip.bottom() - top) // line))
        for row in range(first, last + 1):
            self._paint_row(painter, row, x, top + row * line, selected, marks)
        painter.restore()
        bottom = y + self.height - 3
        paint_thumb(
            painter, x + self.pad, bottom, self.width - 2 * self.pad, self.scroll_x, self.overflow, self._tokens
        )

    def _paint_bar(self, painter: QPainter, x: float, y: float, *, hot: str, copied: bool) -> None:
        painter.setFont(self._type.small)
        painter.setPen(QColor(self._tokens.text_muted))
        label = QRectF(x + self.pad, y, self.width / 2, self.bar)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | left, self.label or _tr("Code"))
        buttons = [("copy", _tr("Copied") if copied else _tr("Copy"), self.copy_rect())]
        if self.overflow or self.wrapped:
            buttons.append(("wrap", _tr("Unwrap") if self.wrapped else _tr("Wrap"), self.wrap_rect()))
        for name, text, rect in buttons:
            place = rect.translated(x, y)
            if hot == name:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._tokens.hover))
                painter.drawRoundedRect(place, 6, 6)
            painter.setPen(QColor(self._tokens.text if hot == name else self._tokens.text_muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_row(
        self,
        painter: QPainter,
        row: int,
        x: float,
        y: float,
        selected: tuple[int, int] | None,
        marks: tuple[tuple[int, int, str], ...],
    ) -> None:
        begin, end = self._window(row)
        layout = self._line(row)
        kind = self.colours.line_kind(begin, end)
        ground = line_ground(kind, self._tokens) if kind is not None else None
        if ground is not None:
            painter.fillRect(QRectF(x, y, self.width, self._type.code_line), ground)
        shift = (begin - self._rows[row][0]) * self._advance
        part = None
        if selected:
            part = (max(0, selected[0] - begin), min(end - begin, selected[1] - begin))
        found = tuple(
            (max(0, start - begin), min(end, stop) - begin, colour)
            for start, stop, colour in marks
            if start < end and stop > begin
        )
        layout.paint(painter, x + self.pad - self.scroll_x + shift, y, QRectF(), part, found)

    # rows

    def _window(self, row: int) -> tuple[int, int]:
        """Return the part of a row that is laid out."""
        start, end = self._rows[row]
        if end - start <= WINDOW:
            return start, end
        first = max(0, int(self.scroll_x / self._advance) - 100)
        seen = int(self.width / self._advance) + 200
        return min(end, start + first), min(end, start + first + seen)

    def _line(self, row: int) -> TextLayout:
        begin, end = self._window(row)
        key = begin
        line = self._lines.get(key)
        if line is None:
            look = TextLook(font=self._type.code, line=self._type.code_line, ink=self._tokens.text, wrap=False)
            line = TextLayout(RichText(text=self.text[begin:end]), look, self._type, self._tokens)
            found = self.colours.between(begin, end)
            line.set_colours(
                [(first - begin, last - begin, code_ink(kind, self._tokens)) for first, last, kind in found]
            )
            line.set_width(1e6)
            if len(self._lines) > CACHED_ROWS:
                self._lines.clear()
            self._lines[key] = line
        return line

    # geometry

    def position_at(self, x: float, y: float) -> int:
        """Return the character boundary nearest to a point."""
        row = max(0, min(len(self._rows) - 1, int((y - self.bar) // self._type.code_line)))
        begin, _ = self._window(row)
        shift = (begin - self._rows[row][0]) * self._advance
        return begin + self._line(row).position_at(x - self.pad + self.scroll_x - shift, 0)

    def caret(self, position: int) -> QRectF:
        """Return the thin rectangle before a character."""
        row = max(0, bisect_right(self._starts, position) - 1)
        begin, end = self._window(row)
        x = self.pad - self.scroll_x + (begin - self._rows[row][0]) * self._advance
        x += self._line(row).caret(max(0, min(position, end) - begin)).x()
        return QRectF(x, self.bar + row * self._type.code_line, 1, self._type.code_line)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return rectangles over a range, one a row."""
        found = []
        for row in range(max(0, bisect_right(self._starts, start) - 1), len(self._rows)):
            begin, stop = self._rows[row]
            if begin >= end:
                break
            left = self.caret(max(start, begin))
            right = self.caret(min(end, stop))
            found.append(QRectF(left.topLeft(), QPointF(max(right.x(), left.x() + 1), left.bottom())))
        return found

    def link_at(self, x: float, y: float) -> str:  # noqa: ARG002  # code has no links
        """Return "": code has no links."""
        return ""

    def line_start(self, y: float) -> int:
        """Return the first character of the row at a height."""
        row = max(0, min(len(self._rows) - 1, int((y - self.bar) // self._type.code_line)))
        return self._rows[row][0]


def cells(line: str) -> int:
    """Return how many columns a line takes in a fixed-width font: wide characters take two, tabs up to eight."""
    if line.isascii():
        return len(line) if "\t" not in line else len(line.expandtabs(8))
    sample = line[:5000]
    return len(line) + sum(1 for character in sample if east_asian_width(character) in "WF")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodeLayout", text)
