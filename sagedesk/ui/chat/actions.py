"""What can be done with a message: a bar of buttons below the one under the pointer or the keyboard."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from sagedesk.llm.messages import Role
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import Tokens


class MessageAction(StrEnum):
    """What can be asked for a message. The first three are done by the view itself."""

    COPY_MARKDOWN = "copy-markdown"
    COPY_TEXT = "copy-text"
    COPY_HTML = "copy-html"
    EDIT = "edit"
    REGENERATE = "regenerate"
    BRANCH = "branch"
    CONTINUE = "continue"
    INSPECT = "inspect"
    DELETE = "delete"
    DELETE_BELOW = "delete-below"


_LABELS = {
    MessageAction.COPY_MARKDOWN: QT_TRANSLATE_NOOP("MessageActions", "Copy as Markdown"),
    MessageAction.COPY_TEXT: QT_TRANSLATE_NOOP("MessageActions", "Copy as plain text"),
    MessageAction.COPY_HTML: QT_TRANSLATE_NOOP("MessageActions", "Copy as HTML"),
    MessageAction.EDIT: QT_TRANSLATE_NOOP("MessageActions", "Edit"),
    MessageAction.REGENERATE: QT_TRANSLATE_NOOP("MessageActions", "Regenerate"),
    MessageAction.BRANCH: QT_TRANSLATE_NOOP("MessageActions", "Branch from here"),
    MessageAction.CONTINUE: QT_TRANSLATE_NOOP("MessageActions", "Continue"),
    MessageAction.INSPECT: QT_TRANSLATE_NOOP("MessageActions", "Inspect"),
    MessageAction.DELETE: QT_TRANSLATE_NOOP("MessageActions", "Delete message"),
    MessageAction.DELETE_BELOW: QT_TRANSLATE_NOOP("MessageActions", "Delete message and all below"),
}
OWN = (MessageAction.COPY_MARKDOWN, MessageAction.COPY_TEXT, MessageAction.COPY_HTML)
_ICONS = {MessageAction.EDIT: "pencil", MessageAction.REGENERATE: "regenerate", MessageAction.BRANCH: "branch"}
_DELETE = (MessageAction.DELETE, MessageAction.DELETE_BELOW)
_FOR_USER = frozenset({*OWN, MessageAction.EDIT, MessageAction.BRANCH, *_DELETE})
_FOR_ASSISTANT = frozenset(MessageAction) - {MessageAction.EDIT}


BUTTON = 26
"""Pixels that a button is wide and high."""


def label_of(action: MessageAction) -> str:
    """Return what stands on the button."""
    return QCoreApplication.translate("MessageActions", _LABELS[action])


def actions_for(role: Role, offered: frozenset[MessageAction]) -> list[MessageAction]:
    """Return what can be done with a message of this role, in the order of a menu."""
    fitting = _FOR_ASSISTANT if role is Role.ASSISTANT else _FOR_USER
    return [action for action in MessageAction if action in fitting and (action in OWN or action in offered)]


class MessageBar(QWidget):
    """Buttons for one message at a time, reached by Tab from the widget ``after`` which they come.

    ``asked(action, message id)`` when one is pressed.
    """

    asked = Signal(str, str)

    def __init__(self, parent: QWidget, after: QWidget) -> None:
        super().__init__(parent)
        self._after = after
        self.message_id = ""
        self._actions: list[MessageAction] = []
        self._tokens: Tokens | None = None
        self._copy = MessageAction.COPY_MARKDOWN
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._buttons: list[QToolButton] = []
        self.hide()

    def show_for(
        self, message_id: str, actions: list[MessageAction], tokens: Tokens, copy: MessageAction, *, enabled: bool
    ) -> None:
        """Serve another message. What cannot be done just now is disabled, not hidden."""
        if (message_id, actions, tokens, copy) != (self.message_id, self._actions, self._tokens, self._copy):
            self.message_id, self._actions, self._tokens, self._copy = message_id, actions, tokens, copy
            self._make()
        for button in self._buttons:
            button.setEnabled(enabled or button.property("action") in OWN)

    def _make(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(label_of(self._copy), "copy", self._copy)]
        self._buttons += [
            self._button(label_of(action), _ICONS[action], action) for action in self._actions if action in _ICONS
        ]
        more = self._button(self.tr("More actions"), "more", None)
        menu = QMenu(more)
        fill_menu(menu, self._actions, self._chosen)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons.append(more)
        for before, after in pairwise([self._after, *self._buttons]):
            QWidget.setTabOrder(before, after)
        self.adjustSize()

    def _button(self, name: str, drawing: str, action: MessageAction | None) -> QToolButton:
        assert self._tokens is not None  # noqa: S101  # show_for sets it first
        button = QToolButton(self)
        button.setObjectName("message-action")
        button.setIcon(icon(drawing, self._tokens.text_muted, self._tokens.border))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(BUTTON, BUTTON)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setStyleSheet(
            "QToolButton { border: none; border-radius: 6px; background: transparent; }"
            f"QToolButton:hover {{ background: {self._tokens.hover}; }}"
            f"QToolButton:focus {{ border: 2px solid {self._tokens.focus}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )
        if action is not None:
            button.setProperty("action", action.value)
            button.clicked.connect(self._pressed)
        self._row.addWidget(button)
        button.show()
        return button

    @Slot()
    def _pressed(self) -> None:
        self.asked.emit(str(self.sender().property("action")), self.message_id)

    @Slot()
    def _chosen(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, QAction):
            self.asked.emit(str(chosen.data()), self.message_id)


def fill_menu(menu: QMenu, actions: list[MessageAction], receiver: object, *, enabled: bool = True) -> None:
    """Add an entry for each action; ``receiver`` is a slot that asks its sender which one it was."""
    for action in actions:
        entry = menu.addAction(label_of(action))
        entry.setData(action.value)
        entry.setEnabled(enabled or action in OWN)
        entry.triggered.connect(receiver)
