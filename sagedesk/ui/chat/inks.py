"""Colours of the conversation that the application's tokens do not have: code, by what a word is."""

from __future__ import annotations

from PySide6.QtGui import QColor

from sagedesk.rendering.highlight import Kind
from sagedesk.ui.appearance.theme import Tokens

_LIGHT = {
    Kind.KEYWORD: "#8a2a9b",
    Kind.STRING: "#1d6f42",
    Kind.NUMBER: "#9a4a00",
    Kind.COMMENT: "#606d67",
    Kind.NAME: "#1a5fa8",
    Kind.TYPE: "#0b6b74",
    Kind.CONSTANT: "#9a4a00",
    Kind.MARKUP: "#8a2a9b",
    Kind.INSERTED: "#1d6f42",
    Kind.DELETED: "#b3261e",
}
_DARK = {
    Kind.KEYWORD: "#d6a1ee",
    Kind.STRING: "#96d5a6",
    Kind.NUMBER: "#f0b27a",
    Kind.COMMENT: "#9aaaa2",
    Kind.NAME: "#8cc2f7",
    Kind.TYPE: "#7fd3dc",
    Kind.CONSTANT: "#f0b27a",
    Kind.MARKUP: "#d6a1ee",
    Kind.INSERTED: "#96d5a6",
    Kind.DELETED: "#ff9c94",
}
_CONTRAST_LIGHT = {
    Kind.KEYWORD: "#6b1180",
    Kind.STRING: "#0b4d28",
    Kind.NUMBER: "#6e3300",
    Kind.COMMENT: "#454f4a",
    Kind.NAME: "#0b3f7a",
    Kind.TYPE: "#004a52",
    Kind.CONSTANT: "#6e3300",
    Kind.MARKUP: "#6b1180",
    Kind.INSERTED: "#0b4d28",
    Kind.DELETED: "#8f0000",
}
_CONTRAST_DARK = {
    Kind.KEYWORD: "#e6bdf7",
    Kind.STRING: "#a8e6b8",
    Kind.NUMBER: "#ffc48f",
    Kind.COMMENT: "#b9c7c0",
    Kind.NAME: "#a8d4ff",
    Kind.TYPE: "#96e6ee",
    Kind.CONSTANT: "#ffc48f",
    Kind.MARKUP: "#e6bdf7",
    Kind.INSERTED: "#a8e6b8",
    Kind.DELETED: "#ffb3ac",
}
_INKS = {
    (False, False): _LIGHT,
    (True, False): _DARK,
    (False, True): _CONTRAST_LIGHT,
    (True, True): _CONTRAST_DARK,
}
"""By whether the theme is dark, and whether it is of high contrast."""
_LIGHT_GROUNDS = {Kind.INSERTED: "#dff3e6", Kind.DELETED: "#fde7e5"}
_DARK_GROUNDS = {Kind.INSERTED: "#173324", Kind.DELETED: "#3d1f1d"}


def code_ink(kind: Kind, tokens: Tokens) -> QColor:
    """Return the colour of a kind of word."""
    return QColor(_INKS[tokens.dark, tokens.contrast][kind])


def line_ground(kind: Kind, tokens: Tokens) -> QColor | None:
    """Return the colour behind a whole line of this kind (the added and removed lines of a diff), or None."""
    name = (_DARK_GROUNDS if tokens.dark else _LIGHT_GROUNDS).get(kind)
    return QColor(name) if name else None


def mark(tokens: Tokens) -> str:
    """Return the ground of found text."""
    if not tokens.dark:
        return "#fff1b3"
    return "#3a3010" if tokens.contrast else "#463b14"


def current_mark(tokens: Tokens) -> str:
    """Return the ground of the found text that the reader is at."""
    if not tokens.dark:
        return "#ffc65c"
    return "#6b4700" if tokens.contrast else "#8a5e00"
