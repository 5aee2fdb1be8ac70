"""The conversation for screen readers: a list "Messages" whose items say who speaks and what.

Qt keeps raw pointers to the interfaces that it has handed out. So each one made here is registered at once, kept in
Python as long as Qt may ask for it, and given up only by telling Qt to delete it.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.rendering.plain import block_text, spoken_marks
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.document import Fold, MessageDocument, Picture
from sagedesk.ui.chat.model import SPEAKERS

if TYPE_CHECKING:
    from sagedesk.ui.chat.view import ChatView

NAME_INTERVAL = 0.5
"""Seconds between two announcements to the screen reader that a growing message has another name."""

_lists: dict[int, MessageList] = {}


def install() -> None:
    """Let Qt ask here for the interface of a MessageCanvas. Asking twice does no harm."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_for)


_installed: list[bool] = []


def _interface_for(class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if class_name != "MessageCanvas" or not isinstance(thing, MessageCanvas):
        return None
    key = id(thing)
    if key not in _lists:
        _lists[key] = MessageList(thing)
        thing.destroyed.connect(partial(_forget, key))
    return _lists[key]


def _forget(key: int, _thing: QObject | None = None) -> None:
    gone = _lists.pop(key, None)
    if gone is not None:
        gone.clear()


def list_of(view: ChatView) -> MessageList | None:
    """Return the list of a view if somebody has asked for it: nothing is done for readers that are not there."""
    return _lists.get(id(view.viewport()))


# what the view tells


def rows_reset(view: ChatView) -> None:
    """All messages are others now."""
    if (messages := list_of(view)) is not None:
        messages.clear()
        _send(messages, QAccessible.Event.ObjectReorder)


def rows_inserted(view: ChatView, first: int, last: int) -> None:
    """Messages came; the start of a reply is announced once."""
    messages = list_of(view)
    if messages is None:
        return
    for row in range(first, last + 1):
        _send(messages.item(row), QAccessible.Event.ObjectCreated)
        if view.message(row).state is MessageState.STREAMING:
            announce(view, "The assistant is replying.")


def rows_removed(view: ChatView, first: int, last: int) -> None:
    """Messages are about to go."""
    if (messages := list_of(view)) is not None:
        for row in range(first, last + 1):
            messages.drop(view.message(row).id)


def row_changed(view: ChatView, row: int) -> None:
    """A message has more text."""
    messages = list_of(view)
    item = messages.known(row) if messages is not None else None
    if item is not None and time.monotonic() - item.named_at > NAME_INTERVAL:
        item.named_at = time.monotonic()
        _send(item, QAccessible.Event.NameChanged)


def state_changed(view: ChatView, row: int) -> None:
    """A message has another state; the end of a reply is announced once."""
    messages = list_of(view)
    if messages is None:
        return
    message = view.message(row)
    if (item := messages.known(row)) is not None:
        _send(item, QAccessible.Event.NameChanged)
    if message.role is not Role.ASSISTANT or message.state is MessageState.STREAMING:
        return
    if message.failure is not None:
        announce(view, f"{message.failure.message} {message.failure.hint}".strip(), assertive=True)
    else:
        announce(view, _ENDS.get(message.state, "The reply is complete."))


_ENDS = {
    MessageState.STOPPED: "The reply was stopped.",
    MessageState.INTERRUPTED: "The reply was interrupted.",
    MessageState.LENGTH: "The reply was cut off at the token limit.",
}


def announce(view: ChatView, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say a sentence."""
    event = QAccessibleAnnouncementEvent(view.viewport(), text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def _send(interface: QAccessibleInterface, kind: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(interface, kind))


# the interfaces


class _Interface(QAccessibleInterface):
    """What the list and its items share."""

    def __init__(self, canvas: MessageCanvas) -> None:
        super().__init__()
        self.canvas = canvas

    def isValid(self) -> bool:  # noqa: N802  # Qt's name
        return True

    def window(self) -> QWindow | None:
        handle = self.canvas.window().windowHandle()
        return handle

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: nothing here can be renamed."""

    def foregroundColor(self) -> QColor:  # noqa: N802  # Qt's name
        return self.canvas.palette().text().color()

    def backgroundColor(self) -> QColor:  # noqa: N802  # Qt's name
        return self.canvas.palette().base().color()

    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:  # noqa: ARG002, B008, E501  # Qt's signature
        return []

    def focusChild(self) -> QAccessibleInterface | None:  # noqa: N802  # Qt's name
        return None


class MessageList(_Interface):
    """The list "Messages": an item for each message, then the real buttons that lie on it."""

    def __init__(self, canvas: MessageCanvas) -> None:
        super().__init__(canvas)
        self._items: dict[str, MessageItem] = {}
        self._ids: dict[str, int] = {}

    @property
    def view(self) -> ChatView:
        """The view whose messages these are."""
        return self.canvas.view

    def item(self, row: int) -> MessageItem:
        """Return the item of a row."""
        message_id = self.view.message(row).id
        if message_id not in self._items:
            self._items[message_id] = item = MessageItem(self, message_id)
            self._ids[message_id] = QAccessible.registerAccessibleInterface(item)
        return self._items[message_id]

    def known(self, row: int) -> MessageItem | None:
        """Return the item of a row if anybody has asked for it."""
        return self._items.get(self.view.message(row).id)

    def drop(self, message_id: str) -> None:
        """Have Qt forget the item of a message."""
        if message_id in self._items:
            QAccessible.deleteAccessibleInterface(self._ids.pop(message_id))
            del self._items[message_id]

    def clear(self) -> None:
        """Have Qt forget all items."""
        for message_id in list(self._items):
            self.drop(message_id)

    def _buttons(self) -> list[QWidget]:
        children = self.canvas.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in children if child.isVisible()]

    def object(self) -> QObject:
        return self.canvas

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self.view)

    def childCount(self) -> int:  # noqa: N802  # Qt's name
        return self.view.count() + len(self._buttons())

    def child(self, index: int) -> QAccessibleInterface | None:
        if index < self.view.count():
            return self.item(index) if index >= 0 else None
        buttons = self._buttons()
        index -= self.view.count()
        return QAccessible.queryAccessibleInterface(buttons[index]) if index < len(buttons) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  # Qt's name
        if isinstance(child, MessageItem):
            return child.row
        buttons = self._buttons()
        return self.view.count() + buttons.index(child.object()) if child.object() in buttons else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # noqa: N802  # Qt's name
        point = self.canvas.mapFromGlobal(QPoint(x, y))
        widget = self.canvas.childAt(point)
        if widget is not None:
            return QAccessible.queryAccessibleInterface(widget)
        row = self.view.row_at(point.y())
        return self.item(row) if row is not None else None

    def text(self, kind: QAccessible.Text) -> str:
        return "Messages" if kind == QAccessible.Text.Name else ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def rect(self) -> QRect:
        return QRect(self.canvas.mapToGlobal(QPoint(0, 0)), self.canvas.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.view.hasFocus()
        state.invisible = not self.canvas.isVisible()
        state.readOnly = True
        return state


class MessageItem(_Interface):
    """One message: "Assistant: …" and its plain text."""

    def __init__(self, messages: MessageList, message_id: str) -> None:
        super().__init__(messages.canvas)
        self.messages = messages
        self.message_id = message_id
        self.named_at = 0.0

    @property
    def row(self) -> int:
        """Its row, -1 when the message is gone."""
        row = self.messages.view.row_of(self.message_id)
        return -1 if row is None else row

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface | None:
        return self.messages

    def childCount(self) -> int:  # noqa: N802  # Qt's name
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # noqa: ARG002  # it has none
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802, ARG002  # Qt's name; it has none
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # noqa: N802, ARG002  # Qt's name; it has none
        return None

    def text(self, kind: QAccessible.Text) -> str:
        row = self.row
        if kind != QAccessible.Text.Name or row < 0:
            return ""
        return spoken(self.messages.view.message(row))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        row = self.row
        if row < 0:
            return QRect()
        top, height = self.messages.view.row_rect(row)
        return QRect(self.canvas.mapToGlobal(QPoint(0, top)), QSize(self.canvas.width(), height))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        row = self.row
        state.invalid = row < 0
        if row >= 0:
            top, height = self.messages.view.row_rect(row)
            state.offscreen = top + height < 0 or top > self.canvas.height()
            state.busy = self.messages.view.message(row).state is MessageState.STREAMING
        state.readOnly = True
        state.multiLine = True
        return state


def spoken(message: Message) -> str:
    """Return who speaks and the message as it is heard: the text without its markup, then what became of it."""
    words = [plain_text(message)]
    if message.failure is not None:
        words.append(f"{message.failure.message} {message.failure.hint}")
    elif message.state in _ENDS:
        words.append(_ENDS[message.state])
    return f"{SPEAKERS[message.role]}: " + "\n".join(word.strip() for word in words if word.strip())


def plain_text(message: Message) -> str:
    """Return the text of a message without its markup; what a person typed as it was typed."""
    if message.role is not Role.ASSISTANT:
        return message.text
    document = MessageDocument(message)
    document.read(float("inf"))
    lines = []
    for section in document.sections:
        if section.reasoning:
            continue
        before = None
        for block in section.blocks():
            if isinstance(block, Fold | Picture):
                continue
            lines.append(spoken_marks(block, before) + block_text(block, section.inline))
            before = block
    return "\n".join(lines)
