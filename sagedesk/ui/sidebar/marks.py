"""What the lists of all windows mark: conversations whose reply is being made, and those with one nobody has seen."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Signal


class Marks(QObject):
    """``changed(conversation_id)``."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[str] = set()
        self._unread: set[str] = set()

    @property
    def running(self) -> AbstractSet[str]:
        """The conversations whose reply is being made."""
        return self._running

    @property
    def unread(self) -> AbstractSet[str]:
        """The conversations in which a reply has ended that was not seen."""
        return self._unread

    def set_running(self, conversation_id: str, running: bool) -> None:
        """Mark whether a reply of a conversation is being made."""
        self._mark(self._running, conversation_id, running)

    def set_unread(self, conversation_id: str, unread: bool) -> None:
        """Mark whether a reply has ended that was not seen."""
        self._mark(self._unread, conversation_id, unread)

    def _mark(self, marks: set[str], conversation_id: str, marked: bool) -> None:
        if marked != (conversation_id in marks):
            (marks.add if marked else marks.discard)(conversation_id)
            self.changed.emit(conversation_id)
