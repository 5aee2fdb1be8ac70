"""Goes from conversation to conversation by keys: the next, the one before, the first to the ninth of the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.window.main_window import MainWindow

PLACES = range(1, 10)


class ConversationSteps(QObject):
    """``chosen(id)`` of the conversation to show, in the order of the list."""

    chosen = Signal(str)

    def __init__(self, window: MainWindow, conversations: ConversationListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._conversations = conversations
        window.registry["next-conversation"].triggered.connect(self._next)
        window.registry["previous-conversation"].triggered.connect(self._previous)
        for place in PLACES:
            window.registry[f"conversation-{place}"].triggered.connect(partial(self._go_to, place - 1))

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        listed = [conversation.id for conversation in self._conversations.conversations]
        shown = self._window.sidebar.current_id
        if shown not in listed:
            # a new conversation stands before the first
            self._go_to(0 if step > 0 else len(listed) - 1)
        else:
            self._go_to((listed.index(shown) + step) % len(listed))

    def _go_to(self, place: int, _checked: bool = False) -> None:
        listed = self._conversations.conversations
        if 0 <= place < len(listed):
            self.chosen.emit(listed[place].id)
