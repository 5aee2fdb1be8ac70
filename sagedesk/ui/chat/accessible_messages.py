"""What a screen reader may ask of the conversation: which messages there are, what they say, where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sagedesk.library.values import Message
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Transcript


class AccessibleMessages:
    """The rows of a transcript in the window of ``view``."""

    def __init__(self, transcript: Transcript, scroller: Scroller, scene: Scene, view: QWidget) -> None:
        self.view = view
        self.whole_replies = False
        """Whether a reply is read out whole once it is complete."""
        self._scene = scene
        self._transcript = transcript
        self._scroller = scroller
        self._model = transcript.model

    def count(self) -> int:
        """Return how many messages there are."""
        return self._model.rowCount()

    def message(self, row: int) -> Message:
        """Return the message of a row."""
        return self._model.message(row)

    def header(self, row: int) -> Message:
        """Return the message of a row, perhaps without what came last: for its id, role and state."""
        return self._model.header(row)

    def waiting_words(self, row: int) -> str:
        """Return what the reply of a row waits for, "" for one that is not held."""
        return self._model.waiting(self._model.header(row).id)[0]

    def row_of(self, message_id: str) -> int | None:
        """Return the row of a message, or None."""
        return self._model.row(message_id)

    def current_row(self) -> int | None:
        """Return the row that the keyboard is at, or None: it is elsewhere, or at no message yet."""
        return self._model.row(self._scene.current) if self._scene.current and self.view.hasFocus() else None

    def row_at(self, y: int) -> int | None:
        """Return the row at a height of the window, or None."""
        inside = self._scroller.y + y
        heights = self._transcript.heights
        return heights.find(int(inside)) if 0 <= inside < heights.total else None

    def row_rect(self, row: int) -> tuple[int, int]:
        """Return the top of a row in the window, and its height."""
        heights = self._transcript.heights
        return round(heights.top(row) - self._scroller.y), heights[row]
