"""Blocks without a text of their own to break: rules, pictures, the line above what is folded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from sagedesk.ui.appearance.theme import RADIUS, Tokens
from sagedesk.ui.chat.pictures import Pictures, picture_size
from sagedesk.ui.chat.section import Fold, Picture
from sagedesk.ui.chat.typography import Typography

HIGHEST_PICTURE = 480


class PlainLayout:
    """What they share: no characters to select, one line to stand in."""

    text = ""

    def __init__(self, typography: Typography, tokens: Tokens) -> None:
        self._type = typography
        self._tokens = tokens
        self.width = -1.0
        self.height = typography.line

    def set_width(self, width: float) -> None:
        """Give it a width."""
        self.width = width

    def position_at(self, x: float, y: float) -> int:  # noqa: ARG002  # no characters
        """Return 0: there are no characters."""
        return 0

    def link_at(self, x: float, y: float) -> str:  # noqa: ARG002  # no links
        """Return "": there are no links."""
        return ""

    def caret(self, position: int) -> QRectF:  # noqa: ARG002  # no characters
        """Return its left edge."""
        return QRectF(0, 0, 1, self.height)

    def rects(self, start: int, end: int) -> list[QRectF]:  # noqa: ARG002  # no characters
        """Return nothing: there are no characters."""
        return []

    def line_start(self, y: float) -> int:  # noqa: ARG002  # no characters
        """Return 0: there are no characters."""
        return 0


class RuleLayout(PlainLayout):
    """A thematic break."""

    def __init__(self, typography: Typography, tokens: Tokens) -> None:
        super().__init__(typography, tokens)
        self.height = 3

    def paint(self, painter: QPainter, x: float, y: float, clip: QRectF, *_: object) -> None:  # noqa: ARG002  # one line is always drawn whole
        """Draw a hairline."""
        painter.fillRect(QRectF(x, round(y) + 1, self.width, 1), QColor(self._tokens.border))


class FoldLayout(PlainLayout):
    """The line above what is folded, as "Thought for 12 s", with a triangle that shows whether it is open."""

    def __init__(self, fold: Fold, *, opened: bool, typography: Typography, tokens: Tokens) -> None:
        super().__init__(typography, tokens)
        self.opened = opened
        self.tool = fold.name
        if fold.name:
            self.label = _tr("Tool call: {tool}").format(tool=" ".join(fold.name.split()))
        elif fold.live:
            self.label = _tr("Thinking…")
        elif fold.seconds is None:
            self.label = _tr("Thought")
        else:
            self.label = _tr("Thought for {duration}").format(duration=duration(fold.seconds))

    def paint(self, painter: QPainter, x: float, y: float, clip: QRectF, *_: object) -> None:  # noqa: ARG002  # one line is always drawn whole
        """Draw the triangle and the sentence."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.text_muted))
        size = self._type.px(4)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = QPointF(x + self.width - size - 1 if mirrored else x + size + 1, y + self.height / 2)
        way = -1 if mirrored else 1
        closed = [(-0.6 * way, -1.0), (0.9 * way, 0.0), (-0.6 * way, 1.0)]
        points = [(-1.0, -0.6), (1.0, -0.6), (0.0, 0.9)] if self.opened else closed
        painter.drawPolygon(QPolygonF([centre + QPointF(px * size, py * size) for px, py in points]))
        painter.setPen(QColor(self._tokens.text_muted))
        painter.setFont(self._type.small)
        rect = QRectF(x if mirrored else x + 4 * size, y, self.width - 4 * size, self.height)
        label = painter.fontMetrics().elidedText(self.label, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)  # Qt mirrors it


class PictureLayout(PlainLayout):
    """An image, no larger than the column. Its place has its size before it is decoded."""

    def __init__(self, picture: Picture, typography: Typography, tokens: Tokens, pictures: Pictures) -> None:
        super().__init__(typography, tokens)
        self._data = picture.data
        self._pictures = pictures
        self._whole = picture_size(picture.data)
        self._size = QSizeF()

    def set_width(self, width: float) -> None:
        """Fit it in."""
        self.width = width
        if self._whole.isEmpty():
            return
        scale = min(1.0, width / self._whole.width(), HIGHEST_PICTURE / self._whole.height())
        self._size = QSizeF(self._whole) * scale
        self.height = max(1, round(self._size.height()))

    @property
    def natural_width(self) -> float:
        """How wide it is drawn."""
        return self._size.width() if self._size.isValid() else self.width

    def paint(self, painter: QPainter, x: float, y: float, clip: QRectF, *_: object) -> None:  # noqa: ARG002  # Qt clips
        """Draw it, its place while it is being decoded, or say that it cannot be drawn."""
        pixels = (self._size * painter.device().devicePixelRatioF()).toSize()
        image = QImage() if self._whole.isEmpty() else self._pictures.get(self._data, pixels)
        if image is not None and image.isNull():
            painter.setPen(QColor(self._tokens.text_muted))
            painter.setFont(self._type.small)
            said = _tr("An image that cannot be shown")
            painter.drawText(QPointF(x, y + self._type.line * 0.7), said)
            return
        rect = QRectF(QPointF(x, y), self._size)
        if image is not None:
            rounded = QPainterPath()
            rounded.addRoundedRect(rect, RADIUS / 2, RADIUS / 2)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipPath(rounded, Qt.ClipOperation.IntersectClip)
            painter.drawImage(rect, image)
            painter.restore()
        painter.setPen(QPen(QColor(self._tokens.border), 1))
        painter.setBrush(QColor(self._tokens.code_ground) if image is None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS / 2, RADIUS / 2)


def duration(seconds: float) -> str:
    """Say how long: "3 s", "1 min 5 s"."""
    whole = max(1, round(seconds))
    minutes, rest = divmod(whole, 60)
    if minutes:
        return _tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return _tr("{seconds} s").format(seconds=rest)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlainLayouts", text)
