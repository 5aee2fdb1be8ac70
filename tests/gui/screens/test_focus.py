"""Whatever has the keyboard shows it, on every screen and in every theme."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sagedesk.ui.appearance.theme import contrast
from tests.gui.screens.painted import picture_of
from tests.gui.screens.screens import Screen
from tests.gui.screens.test_names import MOST_TABS, TAB_MEANS_MORE, described

FEWEST_PIXELS = 12
"""A ring around the smallest control has more; a caret has fewer that stay."""
SHOWN_BY = 3.0
"""The contrast that what appears with the keyboard has with what was there, by WCAG 2.2 (1.4.11)."""


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Go through a window with Tab, once around."""
    seen: list[QWidget] = []
    while len(seen) < MOST_TABS:
        focused = QApplication.focusWidget()
        if focused is None or focused in seen or focused.window() is not widget:
            return
        seen.append(focused)
        yield focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def difference(one: QImage, other: QImage) -> int:
    """Return how many pixels differ enough to be seen."""
    count = 0
    pairs: dict[tuple[int, int], float] = {}
    before, after = (memoryview(image.constBits()).cast("I") for image in (one, other))
    for first, second in zip(before, after, strict=True):
        if first != second:
            if (first, second) not in pairs:
                pairs[first, second] = contrast(QColor(first).name(), QColor(second).name())
            count += pairs[first, second] >= SHOWN_BY
    return count


def not_shown(widget: QWidget) -> Iterator[str]:
    """Name what looks the same with the keyboard and without it."""
    QApplication.setCursorFlashTime(0)
    for focused in stops(widget):
        place = focused.rect().translated(focused.mapTo(widget, QPoint(0, 0))).adjusted(-3, -3, 3, 3)
        with_keyboard = picture_of(widget).copy(place)
        focused.clearFocus()
        without = picture_of(widget).copy(place)
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        assert focused.hasFocus(), described(focused)
        if difference(with_keyboard, without) < FEWEST_PIXELS:
            yield described(focused)


def test_the_keyboard_is_seen(screens: Iterator[Screen]) -> None:
    wrong: dict[str, str] = {}
    for name, widget in screens:
        for problem in () if name in TAB_MEANS_MORE else not_shown(widget):
            wrong.setdefault(problem, name)
    assert not wrong, "\n".join(f"{screen}: {problem}" for problem, screen in wrong.items())
