"""Colours of the conversation that the application's tokens do not have: code, by what a word is."""

from __future__ import annotations

from PySide6.QtGui import QColor

from sagedesk.rendering.highlight import Kind
from sagedesk.ui.theme import Tokens

_LIGHT = {
    Kind.KEYWORD: "#8a2a9b",
    Kind.STRING: "#1d6f42",
    Kind.NUMBER: "#9a4a00",
    Kind.COMMENT: "#66736d",
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
    Kind.COMMENT: "#8c9c94",
    Kind.NAME: "#8cc2f7",
    Kind.TYPE: "#7fd3dc",
    Kind.CONSTANT: "#f0b27a",
    Kind.MARKUP: "#d6a1ee",
    Kind.INSERTED: "#96d5a6",
    Kind.DELETED: "#ff9c94",
}
_LIGHT_GROUNDS = {Kind.INSERTED: "#dff3e6", Kind.DELETED: "#fde7e5"}
_DARK_GROUNDS = {Kind.INSERTED: "#173324", Kind.DELETED: "#3d1f1d"}


def code_ink(kind: Kind, tokens: Tokens) -> QColor:
    """Return the colour of a kind of word."""
    return QColor((_DARK if tokens.dark else _LIGHT)[kind])


def line_ground(kind: Kind, tokens: Tokens) -> QColor | None:
    """Return the colour behind a whole line of this kind (the added and removed lines of a diff), or None."""
    name = (_DARK_GROUNDS if tokens.dark else _LIGHT_GROUNDS).get(kind)
    return QColor(name) if name else None


def mark(tokens: Tokens) -> str:
    """Return the ground of found text."""
    return "#463b14" if tokens.dark else "#fff1b3"


def current_mark(tokens: Tokens) -> str:
    """Return the ground of the found text that the reader is at."""
    return "#9a6a00" if tokens.dark else "#ffc65c"
