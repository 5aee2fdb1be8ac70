"""A picture of one reply's times: a bar of its phases, and the speed at which it came."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.inspector.timing import Timing
from sagedesk.ui.measures import rate

_BAR = 14
_CURVE = 96
_SWATCH = 10


class LatencyPicture(QWidget):
    """Its accessible description says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._timing = Timing()
        self.setAccessibleName(self.tr("Times of the reply"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def show_timing(self, timing: Timing) -> None:
        """Show the times of another reply."""
        self._timing = timing
        self.setAccessibleDescription(". ".join(self._legend()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """As high as what it shows."""
        line = self.fontMetrics().height() + SPACE_S
        curve = _CURVE + line + SPACE_L if self._timing.speeds else 0
        return QSize(320, _BAR + SPACE_M + line * len(self._legend()) + curve)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name; it is small, and painted whole
        """Draw the bar, what its colours are, and the curve."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._paint_bar(painter)
        y = self._paint_legend(painter, y)
        if self._timing.speeds:
            self._paint_curve(painter, y + SPACE_L)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _phases(self) -> list[tuple[str, float, str]]:
        tokens = self._theme.tokens
        known = (
            (self.tr("Queued"), self._timing.queued, tokens.border),
            (self.tr("Until the first token"), self._timing.first, tokens.warning),
            (self.tr("Streaming"), self._timing.streaming, tokens.accent),
        )
        return [(name, seconds, colour) for name, seconds, colour in known if seconds is not None]

    def _legend(self) -> list[str]:
        lines = [
            self.tr("{phase}: {seconds} s").format(phase=name, seconds=self.locale().toString(seconds, "f", 2))
            for name, seconds, _ in self._phases()
        ]
        if self._timing.tokens_per_second is not None:
            speed = rate(self._timing.tokens_per_second, self.locale())
            lines.append(self.tr("{rate} tokens a second").format(rate=speed))
        return lines

    def _paint_bar(self, painter: QPainter) -> float:
        whole, x = self._timing.whole, 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        for _, seconds, colour in self._phases():
            width = self.width() * seconds / whole if whole else 0.0
            painter.setBrush(QColor(colour))
            painter.drawRect(self._mirrored(QRectF(x, 0, max(width, 1.0), _BAR)))
            x += width
        return _BAR + SPACE_M

    def _paint_legend(self, painter: QPainter, y: float) -> float:
        phases, height = self._phases(), self.fontMetrics().height()
        for index, line in enumerate(self._legend()):
            if index < len(phases):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(phases[index][2]))
                painter.drawRect(self._mirrored(QRectF(0, y + (height - _SWATCH) / 2, _SWATCH, _SWATCH)))
            painter.setPen(QColor(self._theme.tokens.text))
            beside = self._mirrored(QRectF(_SWATCH + SPACE_S, y, self.width() - _SWATCH - SPACE_S, height))
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeading, line)
            y += height + SPACE_S
        return y

    def _paint_curve(self, painter: QPainter, y: float) -> None:
        tokens, speeds = self._theme.tokens, self._timing.speeds
        most = max(rate for _, rate in speeds) or 1.0
        lasted = speeds[-1][0] + speeds[0][0]
        unit = self.tr("tokens a second") if self._timing.in_tokens else self.tr("bytes a second")
        label = self.tr("Speed, at most {rate} {unit}").format(rate=self.locale().toString(most, "f", 0), unit=unit)
        painter.setPen(QColor(tokens.text_muted))
        said = QRectF(0, y, self.width(), self.fontMetrics().height())
        painter.drawText(said, Qt.AlignmentFlag.AlignLeading, label)
        top = y + self.fontMetrics().height() + SPACE_S
        bottom = top + _CURVE - SPACE_S
        width = self.width()
        points = [QPointF(width * at / lasted, bottom - (bottom - top) * rate / most) for at, rate in speeds]
        if self.isRightToLeft():
            points = [QPointF(width - point.x(), point.y()) for point in points]
        area = QPolygonF([QPointF(points[0].x(), bottom), *points, QPointF(points[-1].x(), bottom)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawPolygon(area)
        painter.setPen(QPen(QColor(tokens.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))

    def _mirrored(self, place: QRectF) -> QRectF:
        """Return where something is drawn whose place is counted from where lines begin."""
        return place.translated(self.width() - place.left() - place.right(), 0) if self.isRightToLeft() else place

    @Slot()
    def _repaint(self) -> None:
        self.update()
