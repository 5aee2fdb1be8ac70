"""What becomes of the picture when the messages change; wherever the reader is, the line being read stays there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Slot

from sagedesk.llm.messages import Role
from sagedesk.ui.chat import accessibility
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.finding import Finding
from sagedesk.ui.chat.overlays import Overlays
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.chat.work import Work


class ModelChanges(QObject):
    """Follows the model of a transcript."""

    def __init__(
        self,
        transcript: Transcript,
        scroller: Scroller,
        scene: Scene,
        overlays: Overlays,
        finding: Finding,
        work: Work,
        canvas: MessageCanvas,
    ) -> None:
        super().__init__(canvas)
        self._transcript = transcript
        self._model = transcript.model
        self._scroller = scroller
        self._scene = scene
        self._overlays = overlays
        self._finding = finding
        self._work = work
        self._canvas = canvas
        model = self._model
        model.modelReset.connect(self.reset)
        model.rowsInserted.connect(self._inserted)
        model.rowsAboutToBeRemoved.connect(self._going)
        model.rowsRemoved.connect(self._gone)
        model.grew.connect(self._grew)
        model.replaced.connect(self._replaced)
        model.siblings_changed.connect(overlays.place)
        model.waiting_changed.connect(self._waits)
        model.log_changed.connect(self._log_shown)

    @Slot()
    def reset(self) -> None:
        """Show other messages, from their end."""
        self._scene.clear()
        self._overlays.footers.current = ""
        self._transcript.reset()
        self._scroller.to_end()
        self._canvas.update()
        self._finding.messages_changed()
        accessibility.rows_reset(self._canvas)

    @Slot(QModelIndex, int, int)
    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        anchor = self._scroller.anchor()
        for row in range(first, last + 1):
            header = self._model.header(row)
            self._transcript.insert(row)
            if header.role is Role.USER and row >= self._model.rowCount() - 2:
                self._scroller.follower.pin()
            else:
                self._scroller.follower.arrived(header.id)
        self._scroller.settle(anchor)
        self._canvas.update()
        accessibility.rows_inserted(self._canvas, first, last)

    @Slot(QModelIndex, int, int)
    def _going(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._scene.clear()
        accessibility.rows_removed(self._canvas, first, last)
        for row in range(first, last + 1):
            self._transcript.forget(self._model.header(row).id)

    @Slot(QModelIndex, int, int)
    def _gone(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(last, first - 1, -1):
            self._transcript.remove(row)
        self._scroller.settle(self._scroller.anchor())
        self._canvas.update()
        self._finding.messages_changed()

    @Slot(int, str, str)
    def _grew(self, row: int, text: str, reasoning: str) -> None:
        anchor = self._scroller.anchor()
        self._transcript.grow(row, text, reasoning)
        self._scroller.follower.arrived(self._model.header(row).id)
        self._scroller.settle(anchor)
        self._work.colour(row)
        accessibility.row_changed(self._canvas, row)

    @Slot(int, bool)
    def _replaced(self, row: int, same_parts: bool) -> None:
        anchor = self._scroller.anchor()
        self._transcript.update(row, same_parts=same_parts)
        self._scroller.settle(anchor)
        self._canvas.update()
        self._finding.messages_changed()
        accessibility.state_changed(self._canvas, row)

    @Slot(int, bool)
    def _waits(self, row: int, words_changed: bool) -> None:
        anchor = self._scroller.anchor()
        self._transcript.update_height(row)
        self._scroller.settle(anchor)
        self._canvas.update()
        if words_changed:
            accessibility.waiting_changed(self._canvas, row)

    @Slot(int)
    def _log_shown(self, row: int) -> None:
        anchor = self._scroller.anchor()
        self._transcript.forget_notice(row)
        self._scroller.settle(anchor)
        self._canvas.update()
        self._overlays.place()
