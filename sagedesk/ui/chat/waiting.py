"""The mark that stands where a reply will be until its first words come. No timer runs while none is seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStyle, QWidget

from sagedesk.library.values import MessageState
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Transcript

BEAT = 350
"""Milliseconds between two steps of the mark."""


class WaitingMark(QObject):
    """Lets the mark move while one is on the screen, unless motion is to be reduced. ``changed`` says: draw again."""

    changed = Signal()

    def __init__(self, transcript: Transcript, scroller: Scroller, scene: Scene, view: QWidget) -> None:
        super().__init__(view)
        self._transcript = transcript
        self._scroller = scroller
        self._scene = scene
        self._view = view
        self._reduced: bool | None = None
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._step)

    @property
    def moving(self) -> bool:
        """Whether the mark moves."""
        return self._timer.isActive()

    def set_reduced(self, reduced: bool | None) -> None:
        """Keep the mark still (True), let it move (False), or do as the system says (None)."""
        self._reduced = reduced
        self.watch()

    def watch(self) -> None:
        """Begin or cease to move, as it is needed."""
        wanted = self._seen() and not self._motion_is_reduced()
        if wanted and not self.moving:
            self._scene.beat = 1
            self._timer.start()
        elif not wanted and self.moving:
            self.stop()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
        self._scene.beat = 0

    @Slot()
    def _step(self) -> None:
        self._scene.beat += 1
        self.changed.emit()

    def _seen(self) -> bool:
        top = self._scroller.y
        return self._view.isVisible() and any(
            not layout.height and self._transcript.model.header(row).state is MessageState.STREAMING
            for row, layout in self._transcript.rows_between(top, top + self._scroller.height)
        )

    def _motion_is_reduced(self) -> bool:
        if self._reduced is not None:
            return self._reduced
        return self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
