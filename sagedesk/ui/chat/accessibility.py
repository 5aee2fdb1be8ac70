"""What the conversation tells screen readers: changes while somebody listens, the start and end of a reply aloud."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface

from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Role
from sagedesk.ui.chat.accessible_list import MessageList, end_of, spoken
from sagedesk.ui.chat.canvas import MessageCanvas

NAME_INTERVAL = 0.5
"""Seconds between two announcements to the screen reader that a growing message has another name."""

_lists: dict[int, MessageList] = {}
_installed: list[bool] = []


def install() -> None:
    """Let Qt ask here for the interface of a MessageCanvas. Asking twice does no harm."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_for)


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


def list_of(canvas: MessageCanvas) -> MessageList | None:
    """Return the list of a canvas if somebody has asked for it: nothing is done for readers that are not there."""
    return _lists.get(id(canvas))


# what the view tells


def rows_reset(canvas: MessageCanvas) -> None:
    """Say that all messages are others now."""
    if (messages := list_of(canvas)) is not None:
        messages.clear()
        _send(messages, QAccessible.Event.ObjectReorder)


def rows_inserted(canvas: MessageCanvas, first: int, last: int) -> None:
    """Say that messages came; the start of a reply is announced once."""
    messages = list_of(canvas)
    if messages is None:
        return
    for row in range(first, last + 1):
        _send(messages.item(row), QAccessible.Event.ObjectCreated)
        if canvas.messages.header(row).state is MessageState.STREAMING:
            announce(canvas, _tr("The assistant is replying."))


def rows_removed(canvas: MessageCanvas, first: int, last: int) -> None:
    """Say that messages are about to go."""
    if (messages := list_of(canvas)) is not None:
        for row in range(first, last + 1):
            messages.drop(canvas.messages.header(row).id)


def row_changed(canvas: MessageCanvas, row: int) -> None:
    """Say that a message has more text, now and then."""
    messages = list_of(canvas)
    item = messages.known(row) if messages is not None else None
    if item is not None and time.monotonic() - item.named_at > NAME_INTERVAL:
        item.named_at = time.monotonic()
        _send(item, QAccessible.Event.NameChanged)


def state_changed(canvas: MessageCanvas, row: int) -> None:
    """Say that a message has another state; the end of a reply, or the whole of it, is announced once."""
    messages = list_of(canvas)
    if messages is None:
        return
    message = canvas.messages.header(row)
    if (item := messages.known(row)) is not None:
        item.drop_parts()
        _send(item, QAccessible.Event.NameChanged)
    if message.role is not Role.ASSISTANT or message.state is MessageState.STREAMING:
        return
    if message.failure is not None:
        announce(canvas, f"{message.failure.message} {message.failure.hint}".strip(), assertive=True)
    else:
        whole = canvas.messages.whole_replies
        announce(canvas, spoken(canvas.messages.message(row)) if whole else end_of(message.state))


def waiting_changed(canvas: MessageCanvas, row: int) -> None:
    """Say what a reply that is held waits for, or that it waits no more; the clock is not read out."""
    messages = list_of(canvas)
    if messages is None:
        return
    if (item := messages.known(row)) is not None:
        _send(item, QAccessible.Event.NameChanged)
    if words := canvas.messages.waiting_words(row):
        announce(canvas, words)


def current_changed(canvas: MessageCanvas) -> None:
    """Say which message the keyboard is at."""
    messages, row = list_of(canvas), canvas.messages.current_row()
    if messages is not None and row is not None:
        _send(messages.item(row), QAccessible.Event.Focus)


def announce(canvas: MessageCanvas, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say a sentence."""
    event = QAccessibleAnnouncementEvent(canvas, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def _send(interface: QAccessibleInterface, kind: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(interface, kind))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Accessibility", text)
