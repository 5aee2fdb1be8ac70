"""Accessible interfaces of our own, for widgets of ours that Qt describes wrongly."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_makers: dict[type[QWidget], Callable[[Any], QAccessibleInterface]] = {}
# Qt keeps raw pointers to interfaces, so each lives as long as its widget.
_made: dict[int, QAccessibleInterface] = {}


def describe_by(widgets: type[QWidget], make: Callable[[Any], QAccessibleInterface]) -> None:
    """Have Qt describe widgets of a class by what ``make`` returns for each; again for a class is no change."""
    if not _makers:
        QAccessible.installFactory(_interface_for)
    _makers.setdefault(widgets, make)


def _interface_for(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    make = next((make for widgets, make in _makers.items() if isinstance(thing, widgets)), None)
    if thing is None or make is None:
        return None
    key = id(thing)
    if key not in _made:
        _made[key] = make(thing)
        thing.destroyed.connect(partial(_made.pop, key, None), Qt.ConnectionType.DirectConnection)
    return _made[key]
