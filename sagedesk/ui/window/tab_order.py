"""Where Tab goes: to what is read next. Qt goes to what was made next, and much of the window comes later."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_stop(window: QWidget, *, forward: bool) -> QWidget | None:
    """Return the widget that Tab goes to, or Shift+Tab, from the one that has the keyboard; None if there is none."""
    stops = list(_stops(window))
    if not stops:
        return None
    current = window.focusWidget()
    if current in stops:
        return stops[(stops.index(current) + (1 if forward else -1)) % len(stops)]
    return stops[0 if forward else -1]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible() and child.isEnabled():
            takes_tab = child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            if takes_tab and child.focusProxy() is None:
                yield child
            yield from _stops(child)
