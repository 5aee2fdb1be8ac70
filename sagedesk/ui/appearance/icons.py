"""Icons of one family: SVG line drawings in resources/icons, drawn in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from sagedesk.paths import resources_dir
from sagedesk.ui.language.sides import is_mirrored

_SIZES = (16, 20, 24, 32, 48)


_SIDED = frozenset({"sidebar", "branch"})
"""The icons that show a side, and are mirrored where lines begin at the right."""


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """Return the icon of this name with its lines in ``colour`` (as "#rrggbb"), sharp at every scale.

    ``disabled`` is the colour on a control that cannot be used; Qt's own greying where it is not given.
    """
    return _icon(name, colour, disabled, name in _SIDED and is_mirrored())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str, mirrored: bool) -> QIcon:
    drawing = (resources_dir() / "icons" / f"{name}.svg").read_text("utf-8")
    made = QIcon()
    _draw(made, drawing.replace("currentColor", colour), QIcon.Mode.Normal, mirrored=mirrored)
    if disabled:
        _draw(made, drawing.replace("currentColor", disabled), QIcon.Mode.Disabled, mirrored=mirrored)
    return made


def _draw(onto: QIcon, drawing: str, mode: QIcon.Mode, *, mirrored: bool) -> None:
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        onto.addPixmap(pixmap.transformed(QTransform.fromScale(-1, 1)) if mirrored else pixmap, mode)


def application_icon() -> QIcon:
    """Return the application's own icon."""
    renderer = QSvgRenderer(str(resources_dir() / "icons" / "sagedesk.svg"))
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
