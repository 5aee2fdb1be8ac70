"""One stretch of rich text, broken into lines: a paragraph, a heading, a cell, what a person typed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from math import ceil
from operator import itemgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from sagedesk.rendering.rich_text import RichText, Span, Style
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.formulas import Drawing, Formulas
from sagedesk.ui.chat.inks import current_mark
from sagedesk.ui.chat.qt_text import Utf16, text_direction
from sagedesk.ui.chat.text_formats import hidden_format, spaced_format, span_format
from sagedesk.ui.chat.typography import Typography

CHIP_RADIUS, CHIP_PAD = 4.0, 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLook:
    """How a text is set: font, line height, colour, alignment."""

    font: QFont
    line: int
    ink: str
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    wrap: bool = True


class TextLayout:
    """A text in lines of one width. All coordinates are its own: (0, 0) is its top left corner."""

    def __init__(
        self, rich: RichText, look: TextLook, typography: Typography, tokens: Tokens, formulas: Formulas | None = None
    ) -> None:
        self.text = rich.text
        self.width = -1.0
        self.height = 0
        self.natural_width = 0.0
        self.waits = False
        """Whether a formula is still being drawn: its source stands in its place."""
        self._units = Utf16(rich.text)
        self._look = look
        self._spans = rich.spans
        self._tokens = tokens
        self._type = typography
        self._tops: list[float] = []
        self._drawings: dict[int, Drawing] = {}
        self._find_drawings(formulas)
        self._layout = QTextLayout(self._shown_text(), look.font)
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if look.wrap else QTextOption.WrapMode.NoWrap
        )
        direction = text_direction(rich.text)
        option.setTextDirection(direction)
        self.from_right = direction == Qt.LayoutDirection.RightToLeft and look.align == Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self.from_right else look.align)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if rich.spans:
            self._layout.setFormats(self._formats())

    def _find_drawings(self, formulas: Formulas | None) -> None:
        """Ask for the drawings of the formulas; one that is not there yet will be, and is said to be."""
        if formulas is None:
            return
        for span in self._spans:
            if Style.MATHS in span.style and span.source:
                source = self.text[span.start : span.end]
                drawing = formulas.get(source, self._look.font.pixelSize(), self._look.ink, inline=True)
                if drawing is not None:
                    self._drawings[span.start] = drawing
                elif formulas.awaits(source, self._look.font.pixelSize(), self._look.ink, inline=True):
                    self.waits = True

    def _shown_text(self) -> str:
        """Return the text for Qt: as many characters, but no line can break inside of a drawn formula.

        A line separator breaks a line inside one layout, and counts one character as the line break does.
        """
        text = self.text.replace("\n", "\u2028")
        for span in self._spans:
            if span.start in self._drawings:
                units = self._units.to_qt(span.end) - self._units.to_qt(span.start)
                if units == span.end - span.start:
                    text = text[: span.start] + "x" * units + text[span.end :]
                else:
                    del self._drawings[span.start]
        return text

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made: list[QTextLayout.FormatRange] = []
        before = 0
        for span in self._spans:
            start, end = span.start, span.end
            drawing = self._drawings.get(start)
            if drawing is not None:
                chosen = hidden_format(self._look.font, drawing.width / (end - start))
            else:
                chosen = span_format(span.style, self._look.font, self._type, self._tokens)
            made.append(self._format_range(start, end, chosen))
            if Style.CODE in span.style:  # room for the ground that is drawn around it
                made[-1] = self._format_range(start, end - 1, chosen)
                made.append(self._format_range(end - 1, end, spaced_format(chosen, CHIP_PAD)))
                if start > before and self.text[start - 1] != "\n":
                    made.append(self._format_range(start - 1, start, spaced_format(QTextCharFormat(), CHIP_PAD)))
            before = end
        return made

    def _format_range(self, start: int, end: int, chosen: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._units.to_qt(start)
        made.length = self._units.to_qt(end) - made.start
        made.format = chosen
        return made

    def set_colours(self, colours: list[tuple[int, int, QColor]]) -> None:
        """Colour ranges of characters; before the text is broken into lines."""
        made = []
        for start, end, colour in colours:
            chosen = QTextCharFormat()
            chosen.setForeground(colour)
            made.append(self._format_range(start, end, chosen))
        self._layout.setFormats(made)

    def set_width(self, width: float) -> None:
        """Break the text into lines of this width."""
        if width == self.width:
            return
        self.width = width
        layout, y, natural = self._layout, 0.0, 0.0
        self._tops = []
        metrics = QFontMetricsF(self._look.font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            own, above = max(line.height(), metrics.height()), max(line.ascent(), metrics.ascent())
            height = max(float(self._look.line), own)
            baseline = round((height - own) / 2) + above
            if self._drawings:
                up, down = self._reach(line)
                lower = max(0.0, up - baseline)
                baseline += lower
                height = max(height + lower, baseline + down)
            line.setPosition(QPointF(0.0, round(y + baseline - line.ascent())))
            self._tops.append(y)
            y += round(height)
            natural = max(natural, line.naturalTextWidth())
        layout.endLayout()
        self.height = ceil(y)
        self.natural_width = natural

    def _reach(self, line: QTextLine) -> tuple[float, float]:
        """Return how far the formulas of a line reach above and below its letters' foot."""
        begin, end = line.textStart(), line.textStart() + line.textLength()
        found = [d for start, d in self._drawings.items() if begin <= self._units.to_qt(start) < end]
        return max((d.ascent for d in found), default=0.0), max((d.depth for d in found), default=0.0)

    def widths(self) -> tuple[float, float]:
        """Return the narrowest and the natural width: of its longest word, and of its longest line unbroken."""
        option = self._layout.textOption()
        wrap = option.wrapMode()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._layout.setTextOption(option)
        self.set_width(1e6)
        least = min(self._layout.minimumWidth(), self.natural_width)
        option.setWrapMode(wrap)
        self._layout.setTextOption(option)
        self.width = -1.0
        return least, self.natural_width

    # drawing

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        clip: QRectF,
        selected: tuple[int, int] | None,
        marks: tuple[tuple[int, int, str], ...] = (),
    ) -> None:
        """Draw it with its corner at (x, y). ``selected`` is a range of characters; ``marks`` are found ones."""
        for span in self._spans:
            if Style.CODE in span.style:
                self._chip(painter, x, y, span)
        self._paint_marks(painter, x, y, clip, marks)
        current = current_mark(self._tokens)
        ranges = [self._ground(start, end, colour) for start, end, colour in marks if colour == current]
        if selected and selected[0] < selected[1]:
            ranges.append(self._ground(*selected, self._tokens.selection))
        painter.setPen(QColor(self._look.ink))
        self._layout.draw(painter, QPointF(x, y), ranges, clip)
        for start, drawing in self._drawings.items():
            line = self._layout.lineForTextPosition(self._units.to_qt(start))
            left = x + _x(line, self._units.to_qt(start))
            drawing.paint(painter, QPointF(left, y + line.y() + line.ascent()))

    def _paint_marks(
        self, painter: QPainter, x: float, y: float, clip: QRectF, marks: tuple[tuple[int, int, str], ...]
    ) -> None:
        """Draw the grounds of found text, which may be found hundreds of times: line by line, only where it is seen."""
        for number in range(self._layout.lineCount() if marks else 0):
            line = self._layout.lineAt(number)
            top = y + line.y()
            if not clip.isNull() and (top + line.height() < clip.top() or top > clip.bottom()):
                continue
            begin = self._units.from_qt(line.textStart())
            stop = self._units.from_qt(line.textStart() + line.textLength())
            for start, end, colour in marks[bisect_right(marks, begin, key=itemgetter(1)) :]:
                if start >= stop:
                    break
                ends = [_x(line, self._units.to_qt(place)) for place in (max(start, begin), min(end, stop))]
                painter.fillRect(QRectF(x + min(ends), top, abs(ends[1] - ends[0]), line.height()), QColor(colour))

    def _ground(self, start: int, end: int, colour: str) -> QTextLayout.FormatRange:
        chosen = QTextCharFormat()
        chosen.setBackground(QColor(colour))
        if not self._drawings:  # the characters behind a drawing are not to be seen
            chosen.setForeground(QColor(self._tokens.text))
        return self._format_range(start, end, chosen)

    def _chip(self, painter: QPainter, x: float, y: float, span: Span) -> None:
        """Draw the ground of inline code, rounded, one piece a line."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.hover))
        for rect in self.rects(span.start, span.end):
            painter.drawRoundedRect(rect.translated(x, y).adjusted(-CHIP_PAD, 1.5, 0, -1.5), CHIP_RADIUS, CHIP_RADIUS)

    # geometry

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles that a range of characters covers, one a line."""
        first, last = self._units.to_qt(start), self._units.to_qt(end)
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if stop < first or begin >= last:
                continue
            left, right = sorted((_x(line, max(begin, first)), _x(line, min(stop, last))))
            if right > left:
                found.append(QRectF(left, line.y(), right - left, line.height()))
        return found

    def position_at(self, x: float, y: float) -> int:
        """Return the character boundary nearest to a point."""
        line = self._line_at(y)
        if line is None:
            return 0
        found = line.xToCursor(x)
        if not self._layout.isValidCursorPosition(found):  # inside of what is drawn as one character
            sides = self._layout.previousCursorPosition(found), self._layout.nextCursorPosition(found)
            found = min(sides, key=lambda side: abs(_x(line, side) - x))
        return self._units.from_qt(found)

    def link_at(self, x: float, y: float) -> str:
        """Return the address of the link at a point, or ""."""
        for span in self._spans:
            if span.target and Style.LINK in span.style:
                for rect in self.rects(span.start, span.end):
                    if rect.contains(x, y):
                        return span.target
        return ""

    @property
    def links(self) -> list[str]:
        """The addresses that it leads to."""
        return [span.target for span in self._spans if span.target and Style.LINK in span.style]

    def caret(self, position: int) -> QRectF:
        """Return the thin rectangle before a character: where its line is, and where in it."""
        line = self._layout.lineForTextPosition(self._units.to_qt(position))
        if not line.isValid():
            return QRectF(0, 0, 1, self._look.line)
        number = line.lineNumber()
        bottom = self._tops[number + 1] if number + 1 < len(self._tops) else self.height
        top = self._tops[number]
        return QRectF(_x(line, self._units.to_qt(position)), top, 1, bottom - top)

    @property
    def baseline(self) -> float:
        """How far below the top the first line's letters stand."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent() if line.isValid() else self._look.line * 0.7

    def step(self, position: int, step: int) -> int:
        """Return the boundary of the character, as it is drawn, after (1) or before (-1) a position."""
        units = self._units.to_qt(position)
        if step > 0:
            return self._units.from_qt(self._layout.nextCursorPosition(units))
        return self._units.from_qt(self._layout.previousCursorPosition(units))

    def line_start(self, y: float) -> int:
        """Return the first character of the line at a height."""
        line = self._line_at(y)
        return self._units.from_qt(line.textStart()) if line is not None else 0

    def _line_at(self, y: float) -> QTextLine | None:
        return self._layout.lineAt(max(0, bisect_right(self._tops, y) - 1)) if self._tops else None


def _x(line: QTextLine, position: int) -> float:
    return float(line.cursorToX(position)[0])  # type: ignore[index]  # PySide gives (x, position), typed as object
