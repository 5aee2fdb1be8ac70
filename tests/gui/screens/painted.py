"""What is painted on a screen: each text with its colour, from a drawing of it, on the ground that its pixels show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QScrollArea, QWidget

from sagedesk.ui.appearance.theme import contrast

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_NEAR = 40
"""How far a channel of a pixel may be from a colour to be of it: edges of letters are mixed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintedText:
    """A piece of text where it was painted, its colour and that of its ground as "#rrggbb"."""

    text: str
    place: QRect
    ink: str
    ground: str
    large: bool
    """Whether it is of 24 pixels, or bold and of 18.66, for which 3:1 is enough."""

    @property
    def contrast(self) -> float:
        """The contrast by WCAG 2.2."""
        return contrast(self.ink, self.ground)


def painted_texts(widget: QWidget) -> Iterator[PaintedText]:
    """Yield each text of a window that is to be seen on it."""
    image = picture_of(widget)
    for text, place, ink, size, weight in _drawn(widget):
        seen = place.intersected(image.rect())
        pixels = colours(image, seen)
        if not pixels:
            continue
        ground = pixels.most_common(1)[0][0]
        shown = _mixed(ink, QColor(ground))
        if any(_is_near(QColor(pixel), shown) for pixel in pixels):
            large = size >= 24 or (size >= 18.66 and weight >= 600)
            yield PaintedText(text=text, place=seen, ink=shown.name(), ground=QColor(ground).name(), large=large)


def further_down(widget: QWidget) -> Iterator[None]:
    """Scroll what a dialog scrolls, a page at a time; yield at each, at the beginning too."""
    yield
    for area in widget.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        while area.isVisible() and bar.value() < bar.maximum():
            bar.setValue(bar.value() + bar.pageStep())
            yield


def picture_of(widget: QWidget) -> QImage:
    """Return what a window looks like, a pixel for each unit."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(image)
    return image


def colours(image: QImage, place: QRect) -> Counter[int]:
    """Count the colours of a piece of a picture."""
    if place.isEmpty():
        return Counter()
    piece = image.copy(place)
    # the bits are those of the piece: it must outlive them
    return Counter(memoryview(piece.constBits()).cast("I").tolist())


def _drawn(widget: QWidget) -> Iterator[tuple[str, QRect, QColor, float, int]]:
    for group in _drawing(widget).iter(f"{_NAMESPACE}g"):
        for each in group.findall(f"{_NAMESPACE}text"):
            words = (each.text or "").strip("\n")
            if not words.strip():
                continue
            size, weight = float(each.get("font-size", "0")), int(each.get("font-weight", "400"))
            font = QFont(each.get("font-family", "").strip("'\""))
            font.setPixelSize(max(1, round(size)))
            font.setWeight(QFont.Weight(weight))
            metrics = QFontMetricsF(font)
            left, base = float(each.get("x", "0")), float(each.get("y", "0"))
            box = QRectF(left, base - metrics.ascent(), metrics.horizontalAdvance(words.strip()), metrics.height())
            ink = QColor(each.get("fill", "#000000"))
            ink.setAlphaF(float(each.get("fill-opacity", "1")) * float(group.get("opacity", "1")))
            yield words, _matrix(group.get("transform", "")).mapRect(box).toAlignedRect(), ink, size, weight


def _drawing(widget: QWidget) -> ElementTree.Element:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    drawing.setResolution(widget.logicalDpiX())
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    # ours is the whole document, not that of a stranger
    return ElementTree.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", buffer.data().data()))  # noqa: S314


def _matrix(transform: str) -> QTransform:
    numbers = [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", transform)]
    return QTransform(*numbers) if len(numbers) == 6 else QTransform()


def _mixed(ink: QColor, ground: QColor) -> QColor:
    """Return what a translucent ink looks like on its ground."""
    share = ink.alphaF()
    pairs = zip((ink.red(), ink.green(), ink.blue()), (ground.red(), ground.green(), ground.blue()), strict=True)
    return QColor(*(round(over * share + under * (1 - share)) for over, under in pairs))


def _is_near(one: QColor, other: QColor) -> bool:
    return all(
        abs(a - b) <= _NEAR
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )
