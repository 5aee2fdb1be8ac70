"""A scroll area whose scroll bar comes and goes while a screen reader counts its children."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sagedesk.ui.widgets.scroll_area import ScrollArea


def test_a_child_that_has_gone_is_none(qtbot: QtBot) -> None:
    area, inner = ScrollArea(), QWidget()
    qtbot.addWidget(area)
    inner.setFixedHeight(2_000)
    area.setWidget(inner)
    area.resize(200, 200)
    area.show()
    qtbot.waitExposed(area)
    counted = QAccessible.queryAccessibleInterface(area).childCount()
    inner.setFixedHeight(20)
    told = QAccessible.queryAccessibleInterface(area)
    assert counted == told.childCount() == 1
    assert told.child(0).object() is area.viewport()
    assert told.child(1) is None
    assert told.indexOfChild(told.child(0)) == 0
