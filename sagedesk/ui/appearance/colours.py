"""The colours that people mark conversations, folders and tags with: their names, and how each looks in a theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from sagedesk.library.values import Colour
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.theme import Tokens

_NAMES = {
    Colour.NONE: QT_TRANSLATE_NOOP("Colours", "None"),
    Colour.RED: QT_TRANSLATE_NOOP("Colours", "Red"),
    Colour.ORANGE: QT_TRANSLATE_NOOP("Colours", "Orange"),
    Colour.YELLOW: QT_TRANSLATE_NOOP("Colours", "Yellow"),
    Colour.GREEN: QT_TRANSLATE_NOOP("Colours", "Green"),
    Colour.TEAL: QT_TRANSLATE_NOOP("Colours", "Teal"),
    Colour.BLUE: QT_TRANSLATE_NOOP("Colours", "Blue"),
    Colour.PURPLE: QT_TRANSLATE_NOOP("Colours", "Purple"),
    Colour.PINK: QT_TRANSLATE_NOOP("Colours", "Pink"),
    Colour.GREY: QT_TRANSLATE_NOOP("Colours", "Grey"),
}
# each is at least 3:1 against the sidebar, in which it stands as a mark
_LIGHT = {
    Colour.RED: "#c62828",
    Colour.ORANGE: "#c75300",
    Colour.YELLOW: "#946c00",
    Colour.GREEN: "#2e7d32",
    Colour.TEAL: "#00796b",
    Colour.BLUE: "#1565c0",
    Colour.PURPLE: "#7b1fa2",
    Colour.PINK: "#c2185b",
    Colour.GREY: "#5f6a66",
}
_DARK = {
    Colour.RED: "#ff7b72",
    Colour.ORANGE: "#ffa657",
    Colour.YELLOW: "#f2cc60",
    Colour.GREEN: "#7ee787",
    Colour.TEAL: "#56d4c5",
    Colour.BLUE: "#79c0ff",
    Colour.PURPLE: "#d2a8ff",
    Colour.PINK: "#ff9bce",
    Colour.GREY: "#a5b3ad",
}


def ink(colour: Colour, tokens: Tokens) -> str:
    """Return how a colour looks in a theme, as "#rrggbb"; that of muted text for none."""
    return (_DARK if tokens.dark else _LIGHT).get(colour, tokens.text_muted)


def colour_name(colour: Colour) -> str:
    """Return the name of a colour in the person's language."""
    return QCoreApplication.translate("Colours", _NAMES[colour])


def swatch(colour: Colour, tokens: Tokens) -> QIcon:
    """Return a dot in a colour; a ring for none."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(ink(colour, tokens)))
    if colour:
        painter.setBrush(QColor(ink(colour, tokens)))
    painter.drawEllipse(6, 6, 20, 20)
    painter.end()
    return QIcon(pixmap)


def colour_menu(menu: QMenu, chosen: Colour | None, tokens: Tokens, choose: Callable[[Colour], object]) -> None:
    """Fill a menu with the colours; the chosen one, if there is one, is marked."""
    for colour in Colour:
        action = menu.addAction(swatch(colour, tokens), colour_name(colour))
        action.setCheckable(True)
        action.setChecked(colour == chosen)
        # the menu is gone with the choice, and what it is connected to goes with it
        action.triggered.connect(lambda _checked=False, colour=colour: choose(colour))
