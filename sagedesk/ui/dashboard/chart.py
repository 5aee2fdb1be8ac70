"""A small chart: a point for each reply with lines at two percentiles, or a bar for each day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sagedesk.ui.appearance.theme import SPACE_S, SPACE_XS, Theme

_HEIGHT = 120
_POINT = 2.0
_MARK = 32


class Chart(QWidget):
    """Shows one figure. Its accessible description says in words what it shows."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self._title = title
        self._theme = theme
        self._values: Sequence[float] = ()
        self._marks: Sequence[tuple[str, float]] = ()
        self._ends: tuple[str, str] = ("", "")
        self._summary = ""
        self._bars = False
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def show_points(self, values: Sequence[float], marks: Sequence[tuple[str, float]], summary: str) -> None:
        """Show a point for each value, and a line with its name at each mark."""
        self._show(values, marks, ("", ""), summary, bars=False)

    def show_bars(self, values: Sequence[float], ends: tuple[str, str], summary: str) -> None:
        """Show a bar for each value; ``ends`` are the names of the first and the last."""
        self._show(values, (), ends, summary, bars=True)

    def _show(
        self,
        values: Sequence[float],
        marks: Sequence[tuple[str, float]],
        ends: tuple[str, str],
        summary: str,
        *,
        bars: bool,
    ) -> None:
        self._values, self._marks, self._ends, self._summary, self._bars = values, marks, ends, summary, bars
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """As high as the picture and two lines of words."""
        return QSize(280, _HEIGHT + 3 * (self.fontMetrics().height() + SPACE_XS))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name; it is small, and painted whole
        """Draw title, picture and summary."""
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height() + SPACE_XS
        painter.setPen(QColor(tokens.text))
        begin = Qt.AlignmentFlag.AlignLeading
        painter.drawText(QRectF(0, 0, self.width(), line), begin, self._title)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(QRectF(0, line, self.width(), line), begin, self._summary)
        plot = QRectF(0, 2 * line + SPACE_XS, self.width(), _HEIGHT - SPACE_S)
        most = max((*self._values, *(value for _, value in self._marks)), default=0.0)
        if self._values and most > 0:
            (self._draw_bars if self._bars else self._draw_points)(painter, plot, most)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QColor(tokens.text_muted))
        below = QRectF(0, plot.bottom() + 2, self.width(), line)
        if len(self._values) > 1:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._ends[0])
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._ends[1])
        else:
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._ends[0])
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _draw_points(self, painter: QPainter, plot: QRectF, most: float) -> None:
        tokens = self._theme.tokens
        top = most * 1.1
        line, below = float(self.fontMetrics().height()), 0.0
        for name, value in sorted(self._marks, key=lambda mark: -mark[1]):
            y = plot.bottom() - plot.height() * value / top
            painter.setPen(QPen(QColor(tokens.border), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self._at(0), y), QPointF(self._at(plot.width() - _MARK), y))
            painter.setPen(QColor(tokens.text_muted))
            # two that are close are named one below the other
            below = max(y - line / 2, below)
            painter.drawText(QRectF(plot.left(), below, plot.width(), line), Qt.AlignmentFlag.AlignRight, name)
            below += line
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        step = (plot.width() - _MARK) / max(1, len(self._values))
        for place, value in enumerate(self._values):
            centre = QPointF(self._at((place + 0.5) * step), plot.bottom() - plot.height() * value / top)
            painter.drawEllipse(centre, _POINT, _POINT)

    def _draw_bars(self, painter: QPainter, plot: QRectF, most: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        step = plot.width() / len(self._values)
        width = min(max(1.0, step * 0.7), 40.0)
        for place, value in enumerate(self._values):
            height = plot.height() * value / most
            left = self._at((place + 0.5) * step) - width / 2
            painter.drawRect(QRectF(left, plot.bottom() - height, width, height))

    def _at(self, x: float) -> float:
        """Return where something is drawn that lies ``x`` pixels from where lines begin."""
        return self.width() - x if self.isRightToLeft() else x

    @Slot()
    def _repaint(self) -> None:
        self.update()
