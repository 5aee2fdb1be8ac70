"""The accessible interfaces of the conversation: a list "Messages" whose items say who speaks and what.

Qt keeps raw pointers to the interfaces that it has handed out. So each one made here is registered at once, kept in
Python as long as Qt may ask for it, and given up only by telling Qt to delete it. ``interface_cast`` must not be
overridden: PySide crashes on what it returns.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QWidget

from sagedesk.library.values import Message, MessageState
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.chat.accessible_messages import AccessibleMessages
from sagedesk.ui.chat.accessible_parts import Part, parts_of
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.document import plain_text
from sagedesk.ui.chat.figures import figures_line
from sagedesk.ui.chat.model import speaker
from sagedesk.ui.language.dates import time_of_day

_ENDS = {
    MessageState.STOPPED: QT_TRANSLATE_NOOP("AccessibleList", "The reply was stopped."),
    MessageState.INTERRUPTED: QT_TRANSLATE_NOOP("AccessibleList", "The reply was interrupted."),
    MessageState.LENGTH: QT_TRANSLATE_NOOP("AccessibleList", "The reply was cut off at the token limit."),
}
"""What is said of a reply that did not just end."""


class _Interface(QAccessibleInterface):
    """What the list and its items share."""

    def __init__(self, canvas: MessageCanvas) -> None:
        super().__init__()
        self.canvas = canvas

    def isValid(self) -> bool:
        return True

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt takes None here
        return self.canvas.window().windowHandle()

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Do nothing: nothing here can be renamed."""

    def foregroundColor(self) -> QColor:
        return self.canvas.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self.canvas.palette().base().color()

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return None


class MessageList(_Interface):
    """The list "Messages": an item for each message, then the real buttons that lie on it."""

    def __init__(self, canvas: MessageCanvas) -> None:
        super().__init__(canvas)
        self._items: dict[str, MessageItem] = {}
        self._ids: dict[str, int] = {}

    @property
    def messages(self) -> AccessibleMessages:
        """The messages that these are the items of."""
        return self.canvas.messages

    def item(self, row: int) -> MessageItem:
        """Return the item of a row."""
        message_id = self.messages.header(row).id
        if message_id not in self._items:
            self._items[message_id] = item = MessageItem(self, message_id)
            self._ids[message_id] = QAccessible.registerAccessibleInterface(item)
        return self._items[message_id]

    def known(self, row: int) -> MessageItem | None:
        """Return the item of a row if anybody has asked for it."""
        return self._items.get(self.messages.header(row).id)

    def drop(self, message_id: str) -> None:
        """Have Qt forget the item of a message."""
        if message_id in self._items:
            self._items[message_id].drop_parts()
            QAccessible.deleteAccessibleInterface(self._ids.pop(message_id))
            del self._items[message_id]

    def clear(self) -> None:
        """Have Qt forget all items."""
        for message_id in list(self._items):
            self.drop(message_id)

    def _buttons(self) -> list[QWidget]:
        children = self.canvas.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in children if child.isVisible()]

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        row = self.messages.current_row()
        return None if row is None else self.item(row)

    def object(self) -> QObject:
        return self.canvas

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return QAccessible.queryAccessibleInterface(self.messages.view)

    def childCount(self) -> int:
        return self.messages.count() + len(self._buttons())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        if index < self.messages.count():
            return self.item(index) if index >= 0 else None
        buttons = self._buttons()
        index -= self.messages.count()
        return QAccessible.queryAccessibleInterface(buttons[index]) if index < len(buttons) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, MessageItem):
            return child.row
        places = [place for place, button in enumerate(self._buttons()) if button is child.object()]
        return self.messages.count() + places[0] if places else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        point = self.canvas.mapFromGlobal(QPoint(x, y))
        widget = self.canvas.childAt(point)
        if widget is not None:
            return QAccessible.queryAccessibleInterface(widget)
        row = self.messages.row_at(point.y())
        return self.item(row) if row is not None else None

    def text(self, kind: QAccessible.Text) -> str:
        return _tr("Messages") if kind == QAccessible.Text.Name else ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def rect(self) -> QRect:
        return QRect(self.canvas.mapToGlobal(QPoint(0, 0)), self.canvas.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.messages.view.hasFocus() and self.messages.current_row() is None
        state.invisible = not self.canvas.isVisible()
        state.readOnly = True
        return state


class MessageItem(_Interface):
    """One message: "Assistant: …" and its plain text; in it, once it is complete, its headings, links, code, tables."""

    def __init__(self, messages: MessageList, message_id: str) -> None:
        super().__init__(messages.canvas)
        self._list = messages
        self.message_id = message_id
        self.named_at = 0.0
        self._parts: list[tuple[PartItem, int]] | None = None

    @property
    def row(self) -> int:
        """Its row, -1 when the message is gone."""
        row = self.canvas.messages.row_of(self.message_id)
        return -1 if row is None else row

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes None here
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return self._list

    def parts(self) -> list[PartItem]:
        """Return its parts; none while it may still grow."""
        row = self.row
        if row < 0 or self.canvas.messages.header(row).state is MessageState.STREAMING:
            return []
        if self._parts is None:
            items = [PartItem(self, part) for part in parts_of(self.canvas.messages.message(row))]
            self._parts = [(item, QAccessible.registerAccessibleInterface(item)) for item in items]
        return [item for item, _ in self._parts]

    def drop_parts(self) -> None:
        """Have Qt forget its parts: the message is another one now, or gone."""
        for _, number in self._parts or ():
            QAccessible.deleteAccessibleInterface(number)
        self._parts = None

    def childCount(self) -> int:
        return len(self.parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        parts = self.parts()
        return parts[index] if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((place for place, part in enumerate(self.parts()) if part is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return None

    def text(self, kind: QAccessible.Text) -> str:
        row = self.row
        if row < 0:
            return ""
        if kind == QAccessible.Text.Description:
            message = self.canvas.messages.header(row)
            moment = time_of_day(message.created_at)
            return " · ".join(filter(None, (moment, figures_line(message))))
        if kind != QAccessible.Text.Name:
            return ""
        return spoken(self.canvas.messages.message(row), waits_for=self.canvas.messages.waiting_words(row))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        row = self.row
        if row < 0:
            return QRect()
        top, height = self.canvas.messages.row_rect(row)
        return QRect(self.canvas.mapToGlobal(QPoint(0, top)), QSize(self.canvas.width(), height))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        row = self.row
        state.invalid = row < 0
        if row >= 0:
            top, height = self.canvas.messages.row_rect(row)
            state.offscreen = top + height < 0 or top > self.canvas.height()
            state.busy = self.canvas.messages.header(row).state is MessageState.STREAMING
            state.focusable = True
            state.focused = row == self.canvas.messages.current_row()
        state.readOnly = True
        state.multiLine = True
        return state


class PartItem(_Interface):
    """A heading, a link, code or a table of a message."""

    def __init__(self, item: MessageItem, part: Part) -> None:
        super().__init__(item.canvas)
        self._item = item
        self._part = part

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes None here
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return self._item

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None here
        return None

    def text(self, kind: QAccessible.Text) -> str:
        return {QAccessible.Text.Name: self._part.name, QAccessible.Text.Description: self._part.description}.get(
            kind, ""
        )

    def role(self) -> QAccessible.Role:
        return self._part.role

    def rect(self) -> QRect:
        return self._item.rect()

    def state(self) -> QAccessible.State:
        state = self._item.state()
        state.linked = self._part.role == QAccessible.Role.Link
        return state


def spoken(message: Message, *, waits_for: str = "") -> str:
    """Return who speaks and the message as it is heard: the text without its markup, then what became of it."""
    words = [plain_text(message), waits_for]
    if message.failure is not None:
        words.append(f"{message.failure.message} {message.failure.hint}")
    elif message.state in _ENDS:
        words.append(end_of(message.state))
    return f"{speaker(message.role)}: " + "\n".join(word.strip() for word in words if word.strip())


def end_of(state: MessageState) -> str:
    """Return how a reply ended, in a sentence."""
    return _tr(_ENDS[state]) if state in _ENDS else _tr("The reply is complete.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccessibleList", text)
