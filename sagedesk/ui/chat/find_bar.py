"""The bar to find text in the conversation: what to look for, how many there are, next and previous."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import RADIUS, Tokens
from sagedesk.ui.chat.finder import Query
from sagedesk.ui.language.sides import set_margins
from sagedesk.ui.measures import whole


class FindBar(QFrame):
    """``asked(query or None)``, ``stepped(1 or -1)``, ``closed``."""

    asked = Signal(object)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setMinimumWidth(200)
        self.count = QLabel(self)
        self.count.setMinimumWidth(scaled(70))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.case = self._button(self.tr("Match case"), "Aa", checkable=True)
        self.regular = self._button(self.tr("Regular expression"), ".*", checkable=True)
        self.previous = self._button(self.tr("Previous hit (Shift+F3)"))
        self.next = self._button(self.tr("Next hit (F3)"))
        self.close_button = self._button(self.tr("Close (Esc)"))
        row = QHBoxLayout(self)
        set_margins(row, 8, 6, 6, 6)
        row.setSpacing(2)
        for widget in (
            self.field,
            self.count,
            self.case,
            self.regular,
            self.previous,
            self.next,
            self.close_button,
        ):
            row.addWidget(widget)
        self.field.textChanged.connect(self._ask)
        self.case.toggled.connect(self._ask)
        self.regular.toggled.connect(self._ask)
        self.previous.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def _button(self, name: str, text: str = "", *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name.split(" (", maxsplit=1)[0])
        button.setCheckable(checkable)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(scaled(28), scaled(28))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def set_look(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        back, on = ("next", "previous") if self.isRightToLeft() else ("previous", "next")
        self.previous.setIcon(icon(back, tokens.text_muted, tokens.border))
        self.next.setIcon(icon(on, tokens.text_muted, tokens.border))
        self.close_button.setIcon(icon("close", tokens.text_muted))
        self.setStyleSheet(
            f"QFrame#find-bar {{ background: {tokens.surface}; border: 1px solid {tokens.border};"
            f" border-radius: {RADIUS}px; }}"
            f"QLabel {{ color: {tokens.text_muted}; }}"
            f"QToolButton {{ border: none; border-radius: 6px; background: transparent; color: {tokens.text_muted}; }}"
            f"QToolButton:hover {{ background: {tokens.hover}; }}"
            f"QToolButton:checked {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
            f"QToolButton:focus {{ border: 2px solid {tokens.focus}; }}"
        )

    def open(self, text: str = "") -> None:
        """Show the bar with what is selected in the conversation, if it is one line."""
        if text and "\n" not in text:
            self.field.setText(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._ask()

    def show_count(self, number: int, count: int, *, more: bool) -> None:
        """Say which hit of how many is the current one."""
        if not self.field.text():
            self.count.setText("")
        elif not count:
            self.count.setText(self.tr("Searching …") if more else self.tr("No hits"))
        else:
            said = self.tr("{number} of {count}+") if more else self.tr("{number} of {count}")
            self.count.setText(said.format(number=whole(number), count=whole(count)))
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    @Slot()
    def _ask(self) -> None:
        query = Query(text=self.field.text(), match_case=self.case.isChecked(), regular=self.regular.isChecked())
        try:
            query.pattern()
        except re.error as error:
            self.asked.emit(None)
            self.count.setText(self.tr("Not valid"))
            self.count.setToolTip(self.tr("This is not a regular expression: {error}.").format(error=error))
            return
        self.count.setToolTip("")
        self.asked.emit(query if query.text else None)

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Enter and F3 step, with Shift back; Escape closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
