"""The messages of the conversation on the screen, as Qt's item models have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sagedesk.library.values import Message
from sagedesk.llm.messages import Part, ReasoningPart, Role, TextPart
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.chat.failures.log import ShownLog


class MessageRole(IntEnum):
    """What can be asked of a row besides what Qt defines. ``MESSAGE`` gives the Message itself."""

    MESSAGE = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3


_SPEAKERS = {
    Role.USER: QT_TRANSLATE_NOOP("Speakers", "You"),
    Role.ASSISTANT: QT_TRANSLATE_NOOP("Speakers", "Assistant"),
    Role.SYSTEM: QT_TRANSLATE_NOOP("Speakers", "System"),
    Role.TOOL: QT_TRANSLATE_NOOP("Speakers", "Tool"),
}


class MessageListModel(QAbstractListModel):
    """A list of messages. A streaming one grows by ``append_text``, which costs what it adds and no more.

    ``grew(row, text, reasoning)`` says what was added to a row, ``replaced(row, same_parts)`` that it is another
    message now, perhaps with the same parts in another state. ``waiting_changed(row, words_changed)`` says that a
    message that is held has waited longer, perhaps for something else.
    """

    grew = Signal(int, str, str)
    replaced = Signal(int, bool)
    siblings_changed = Signal()
    waiting_changed = Signal(int, bool)
    log_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: list[Message] = []
        self._rows: dict[str, int] = {}
        self._growth: dict[str, tuple[list[str], list[str]]] = {}
        self._siblings: dict[str, tuple[int, int]] = {}
        self._waiting: dict[str, tuple[str, str]] = {}
        self._logs: dict[str, ShownLog] = {}

    # what Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        """Return how many messages there are."""
        return 0 if parent.isValid() else len(self._messages)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, the accessible text, or what MessageRole asks."""
        if not index.isValid() or index.row() >= len(self._messages):
            return None
        message = self._messages[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | MessageRole.TEXT:
                return self.message(index.row()).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{speaker(message.role)}: {self.message(index.row()).text}"
            case MessageRole.MESSAGE:
                return self.message(index.row())
            case MessageRole.ID:
                return message.id
            case MessageRole.STATE:
                return message.state.value
        return None

    # what the application does

    def set_messages(self, messages: Sequence[Message]) -> None:
        """Show another list of messages."""
        self.beginResetModel()
        self._messages = list(messages)
        self._growth = {}
        self._waiting = {}
        self._logs = {}
        self._number_rows()
        self.endResetModel()

    def append(self, message: Message) -> None:
        """Add a message at the end."""
        row = len(self._messages)
        self.beginInsertRows(QModelIndex(), row, row)
        self._messages.append(message)
        self._rows[message.id] = row
        self.endInsertRows()

    def append_text(self, message_id: str, text: str = "", reasoning: str = "") -> None:
        """Add to the end of a message's text, its reasoning, or both. Unknown ids are ignored: it was removed."""
        row = self._rows.get(message_id)
        if row is None or not (text or reasoning):
            return
        self._waiting.pop(message_id, None)
        texts, reasonings = self._growth.setdefault(message_id, ([], []))
        if text:
            texts.append(text)
        if reasoning:
            reasonings.append(reasoning)
        self.grew.emit(row, text, reasoning)
        index = self.index(row)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DisplayRole, MessageRole.TEXT, MessageRole.MESSAGE])

    def replace(self, message: Message) -> None:
        """Put a message in the place of the one with its id: another state, or its final form."""
        row = self._rows.get(message.id)
        if row is None:
            return
        before = self.message(row)
        same = before.role == message.role and _contents(before) == _contents(message)
        self._messages[row] = message
        self._waiting.pop(message.id, None)
        self._logs.pop(message.id, None)
        self.replaced.emit(row, same)
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def remove(self, message_id: str) -> None:
        """Take a message away."""
        row = self._rows.get(message_id)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._messages[row]
        self._growth.pop(message_id, None)
        self._waiting.pop(message_id, None)
        self._logs.pop(message_id, None)
        self._number_rows()
        self.endRemoveRows()

    def message(self, row: int) -> Message:
        """Return the message of a row, with all that was appended."""
        message = self._messages[row]
        if growth := self._growth.pop(message.id, None):
            message = replace(message, parts=_grown(message.parts, "".join(growth[0]), "".join(growth[1])))
            self._messages[row] = message
        return message

    def header(self, row: int) -> Message:
        """Return the message of a row without looking at what was appended: its id, role, state, failure, times."""
        return self._messages[row]

    def row(self, message_id: str) -> int | None:
        """Return the row of a message, or None."""
        return self._rows.get(message_id)

    def siblings(self, message_id: str) -> tuple[int, int]:
        """Return which of its siblings a message is (from 0), and how many there are."""
        return self._siblings.get(message_id, (0, 1))

    def set_siblings(self, siblings: Mapping[str, tuple[int, int]]) -> None:
        """Say which messages have siblings: by id, which one it is (from 0) and how many there are."""
        self._siblings = dict(siblings)
        self.siblings_changed.emit()

    def waiting(self, message_id: str) -> tuple[str, str]:
        """Return what a reply waits for and how long, as sentences; both are empty for one that is not held."""
        return self._waiting.get(message_id, ("", ""))

    def set_waiting(self, message_id: str, words: str, clock: str = "") -> None:
        """Say what a reply without text waits for, and how long; no ``words`` when it waits no more."""
        row = self._rows.get(message_id)
        before = self.waiting(message_id)
        if row is None or before == (words, clock):
            return
        if words:
            self._waiting[message_id] = words, clock
        else:
            self._waiting.pop(message_id, None)
        self.waiting_changed.emit(row, before[0] != words)

    def log(self, message_id: str) -> ShownLog | None:
        """Return the log that is shown with a failed message, None where none is."""
        return self._logs.get(message_id)

    def set_log(self, message_id: str, log: ShownLog | None) -> None:
        """Show a log below a failed message, or no more."""
        row = self._rows.get(message_id)
        if row is None or log == self.log(message_id):
            return
        if log is None:
            del self._logs[message_id]
        else:
            self._logs[message_id] = log
        self.log_changed.emit(row)

    def _number_rows(self) -> None:
        self._rows = {message.id: row for row, message in enumerate(self._messages)}


def _contents(message: Message) -> list[Part]:
    """Return the parts without how long the thinking took."""
    return [replace(part, seconds=None) if isinstance(part, ReasoningPart) else part for part in message.parts]


def _grown(parts: tuple[Part, ...], text: str, reasoning: str) -> tuple[Part, ...]:
    """Add to the last text and the last reasoning; reasoning that has no part yet stands first."""
    grown = list(parts)
    if reasoning:
        _extend(grown, reasoning, ReasoningPart, at_start=True)
    if text:
        _extend(grown, text, TextPart, at_start=False)
    return tuple(grown)


def _extend(parts: list[Part], more: str, kind: type[TextPart | ReasoningPart], *, at_start: bool) -> None:
    for position in range(len(parts) - 1, -1, -1):
        part = parts[position]
        if isinstance(part, kind):
            parts[position] = replace(part, text=part.text + more)
            return
    parts.insert(0 if at_start else len(parts), kind(text=more))


def speaker(role: Role) -> str:
    """Return who speaks, in a word."""
    return QCoreApplication.translate("Speakers", _SPEAKERS[role])
