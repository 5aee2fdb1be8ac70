"""Every screen fits, with nothing cut off: in a small window, and with all texts at 200 %."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QWidget,
)

from sagedesk.ui.widgets.elided_label import ElidedLabel
from tests.gui.screens.screens import Screen

SMALL = QSize(1366, 768)
"""The smallest screen that is common, in logical pixels."""


@pytest.fixture(params=[1.0, 2.0], ids=["100 %", "200 %"])
def text_size(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


def too_large(widget: QWidget) -> Iterator[str]:
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    if least.width() > SMALL.width() or least.height() > SMALL.height():
        yield f"{type(widget).__name__} needs {least.width()} × {least.height()}"


def cut_off_at_the_side(widget: QWidget) -> Iterator[str]:
    """What is wider than the area that scrolls it, and cannot be scrolled sideways."""
    for area in widget.findChildren(QScrollArea):
        inner, hidden = area.widget(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.isVisible() and inner is not None and area.horizontalScrollBarPolicy() == hidden:
            needed, there = inner.minimumSizeHint().width(), area.viewport().width()
            if needed > there:
                yield f"{type(area).__name__} {area.objectName()} shows {there} of {needed} pixels"


def cut_off(widget: QWidget) -> Iterator[str]:
    """Texts that need more room than their widgets have."""
    for each in widget.findChildren(QWidget):
        if each.window() is not widget or not each.isVisible() or isinstance(each, ElidedLabel):
            continue
        if isinstance(each, QLabel) and each.text():
            if each.wordWrap():
                needed = QSize(each.minimumSizeHint().width(), each.heightForWidth(each.width()))
            else:
                needed = each.sizeHint()
            name = each.text()
        elif isinstance(each, QAbstractButton | QComboBox) and not isinstance(each.parentWidget(), QComboBox):
            if isinstance(each.parentWidget(), QLineEdit) or (isinstance(each, QToolButton) and not each.text()):
                continue
            name = each.text() if isinstance(each, QAbstractButton) else each.currentText()
            needed = each.sizeHint()
            if isinstance(each, QComboBox):
                # it is as wide as its longest word likes it; the one that is chosen must be read
                needed.setWidth(each.fontMetrics().horizontalAdvance(name) + 32)
        else:
            continue
        if needed.width() > each.width() or needed.height() > each.height():
            yield (
                f"{type(each).__name__} {name[:50]!r} has {each.width()} × {each.height()},"
                f" but needs {needed.width()} × {needed.height()}"
            )


def problems(widget: QWidget) -> list[str]:
    return [*too_large(widget), *cut_off(widget), *cut_off_at_the_side(widget)]


@pytest.mark.usefixtures("text_size")
def test_all_fits(screens: Iterator[Screen]) -> None:
    wrong: dict[str, str] = {}
    for name, widget in screens:
        if widget.width() > SMALL.width() or widget.height() > SMALL.height():
            widget.resize(widget.size().boundedTo(SMALL))
        if isinstance(widget, QMainWindow):
            widget.resize(SMALL)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        if problems(widget):
            QTest.qWait(200)  # a text that just came is not laid out yet
        for problem in problems(widget):
            wrong.setdefault(problem, name)
    assert not wrong, "\n".join(f"{screen}: {problem}" for problem, screen in wrong.items())
