"""What a screen reader finds on every screen: each control has a name, a role, and a way to it by keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from sagedesk.ui.palette.entry_list import EntryList
from sagedesk.ui.prompts.slash_menu import SlashMenu
from tests.gui.screens.screens import Screen

Role = QAccessible.Role
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.ComboBox,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.PageTab,
    Role.PageTabList,
    Role.Link,
    Role.ListItem,
    Role.MenuItem,
    Role.ProgressBar,
    Role.Dialog,
    Role.Window,
}
ROLES_OF = {
    QAbstractButton: {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton},
    QLineEdit: {Role.EditableText},
    QPlainTextEdit: {Role.EditableText},
    QTextEdit: {Role.EditableText},
    QComboBox: {Role.ComboBox},
    QAbstractSpinBox: {Role.SpinBox},
    QAbstractItemView: {Role.List, Role.Table, Role.Tree},
    QTabBar: {Role.PageTabList},
}
MOST_TABS = 400
TAB_MEANS_MORE = {"a title that is edited", "the prompts of a slash", "palette"}
"""Screens where Tab goes to the next title, takes a prompt, or leaves the keyboard in its one field."""


def nodes(interface: QAccessibleInterface, within: str = "") -> Iterator[tuple[QAccessibleInterface, str]]:
    """Yield what a screen reader can come to, each with the way there."""
    state = interface.state()
    if state.invisible or state.invalid:
        return
    yield interface, within
    here = f"{within}/{interface.role().name} {interface.text(QAccessible.Text.Name)[:30]!r}"
    if interface.role() in (Role.ComboBox, Role.SpinBox):
        return  # what is in it is named with it
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from nodes(child, here)


def nameless(widget: QWidget) -> Iterator[str]:
    for interface, within in nodes(QAccessible.queryAccessibleInterface(widget)):
        of_note = interface.role() in CONTROLS or (interface.state().focusable and interface.object() is not None)
        if of_note and not interface.text(QAccessible.Text.Name).strip():
            made_by = type(interface.object()).__name__
            yield f"{within}/{interface.role().name} of {made_by} has no name"


def alike(widget: QWidget) -> Iterator[str]:
    """Two controls beside each other that are called the same; items of a list may be."""
    by_parent: dict[str, Counter[tuple[str, str]]] = {}
    for interface, within in nodes(QAccessible.queryAccessibleInterface(widget)):
        if interface.role() in CONTROLS - {Role.ListItem, Role.Link}:
            name = interface.text(QAccessible.Text.Name)
            by_parent.setdefault(within, Counter())[interface.role().name, name] += 1
    for within, counted in by_parent.items():
        for (role, name), count in counted.items():
            if count > 1:
                yield f"{within} has {count} × {role} {name!r}"


def out_of_order(widget: QWidget) -> Iterator[str]:
    """What is read out before something that stands above it, or before it in the same line."""
    for interface, within in nodes(QAccessible.queryAccessibleInterface(widget)):
        if interface.role() in (Role.List, Role.Table, Role.Tree, Role.Grouping, Role.AlertMessage):
            continue  # rows are read as they come; a box of buttons and a message box are Qt's
        children = [interface.child(index) for index in range(interface.childCount())]
        seen = [
            each
            for each in children
            if each is not None
            and not each.state().invisible
            and each.rect().isValid()
            and each.role() is not Role.Grip
            and not isinstance(each.object(), SlashMenu)  # it lies on the conversation
        ]
        for first, second in pairwise(seen):
            one, other = first.rect(), second.rect()
            if other.bottom() < one.top() or (other.right() < one.left() and other.top() <= one.bottom()):
                names = [each.role().name + " " + each.text(QAccessible.Text.Name)[:30] for each in (first, second)]
                yield f"{within}/{interface.role().name}: {names[0]!r} is read before {names[1]!r}"


def controls(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that a person works with."""
    for each in widget.findChildren(QWidget):
        if each.window() is widget and each.isVisible() and isinstance(each, tuple(ROLES_OF)):
            inside = each.parentWidget()
            if not isinstance(inside, QComboBox | QAbstractSpinBox | QAbstractItemView):
                yield each


def wrong_roles(widget: QWidget) -> Iterator[str]:
    for each in controls(widget):
        role = QAccessible.queryAccessibleInterface(each).role()
        if role not in next(roles for kind, roles in ROLES_OF.items() if isinstance(each, kind)):
            yield f"{described(each)} is a {role.name}"


def unreachable(name: str, widget: QWidget) -> Iterator[str]:
    """Press Tab until it comes round; name what it did not come to, and what it did not leave."""
    if name in TAB_MEANS_MORE:
        return
    start = widget.focusWidget()
    usable = [each for each in controls(widget) if each.isEnabled()]
    seen: list[QWidget] = []
    while len(seen) < MOST_TABS:
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        if after is not None and after not in seen and is_above(after, focused):
            yield f"Tab goes up from {described(focused)} to {described(after)}"
        if QApplication.focusWidget() is focused and len(usable) > 1:
            yield f"Tab does not leave {described(focused)}"
            break
    for each in usable:
        by_arrows = in_group_of(each, seen) or (isinstance(each, EntryList) and each.isVisible())
        # Esc or Backspace does what a button in a field does
        in_field = isinstance(each, QAbstractButton) and with_keyboard(each.parentWidget()) in seen
        if with_keyboard(each) not in seen and not by_arrows and not in_field:
            yield f"no key comes to {described(each)}"
    if start is not None:
        start.setFocus()


def is_above(one: QWidget, other: QWidget) -> bool:
    """Whether one stands above the other, in the same column, and not at the top of the window, where Tab begins."""
    window = one.window()
    above, below = (QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in (one, other))
    same_column = above.left() < below.right() and below.left() < above.right()
    return above.bottom() < below.top() and same_column and above.top() > window.height() // 4


def with_keyboard(widget: QWidget) -> QWidget:
    """Return the widget that gets the keyboard when this one is meant."""
    proxy = widget.focusProxy()
    return widget if proxy is None else with_keyboard(proxy)


def described(widget: QWidget) -> str:
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} {widget.objectName()} {name!r}"


def in_group_of(control: QWidget, seen: list[QWidget]) -> bool:
    """Whether it is one of buttons that exclude each other, among which arrows go."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return group is not None and group.exclusive() and any(each in group.buttons() for each in seen)


def test_all_is_named_and_reached(screens: Iterator[Screen]) -> None:
    wrong: dict[str, str] = {}
    for name, widget in screens:
        for problem in (
            *nameless(widget),
            *alike(widget),
            *wrong_roles(widget),
            *out_of_order(widget),
            *unreachable(name, widget),
        ):
            wrong.setdefault(problem, name)
    assert not wrong, "\n".join(f"{screen}: {problem}" for problem, screen in wrong.items())
