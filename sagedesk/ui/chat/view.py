"""The conversation: shows the messages of a model, follows, selects, copies, and draws only what is seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.chat.failures.actions import FailureAction
from sagedesk.ui.chat.overlays import Overlays
from sagedesk.ui.chat.scroller import Position, Scroller
from sagedesk.ui.chat.selection import Place, Selection
from sagedesk.ui.chat.surface import ChatSurface
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.chat.typography import Measure


class ChatView(ChatSurface):
    """Shows the messages of a model: what the application asks of the conversation.

    Give it a theme; it follows the theme's changes. Its signals are those of ChatSurface.
    """

    def set_placeholder(self, widget: QWidget | None) -> None:
        """Show a widget while there are no messages. The view owns it from now on."""
        self._overlays.set_placeholder(widget)

    def offer_actions(self, actions: frozenset[MessageAction]) -> None:
        """Offer these actions besides copying, each with the messages that it makes sense for."""
        self._overlays.footers.offered = actions
        self._overlays.place()

    def offer_failure_actions(self, actions: frozenset[FailureAction]) -> None:
        """Offer these actions for messages that failed, each for the failures that it makes sense for."""
        self._transcript.failure_actions = actions
        for row in range(self._model.rowCount()):
            self._transcript.forget_notice(row)
        self._overlays.place()

    def set_actions_enabled(self, enabled: bool) -> None:
        """Enable what was offered, or keep it shown and disabled: while a reply streams."""
        self._overlays.footers.enabled = enabled
        self._overlays.place()

    def set_unfolded(self, unfolded: Mapping[str, frozenset[int]]) -> None:
        """Unfold, in messages that are shown from now on, the folds with these keys."""
        self._transcript.unfolded.update(unfolded)

    def position(self) -> Position:
        """Return where the reader is, for ``restore``."""
        return self._scroller.position()

    def restore(self, position: Position) -> None:
        """Go where a reader was; to the end if that message is gone."""
        self._scroller.restore(position)

    def show_message(self, message_id: str) -> None:
        """Scroll a message's beginning to the top of the window."""
        row = self._model.row(message_id)
        if row is not None:
            self._scroller.to_row(row)

    def show_found(self, message_id: str, words: Collection[str]) -> None:
        """Go to a message, also with the keyboard, and mark these words in it and in all others, as Find does."""
        row = self._model.row(message_id)
        if row is not None:
            self._scroller.to_row(row)
            self._scene.current = message_id
            self._telling.start()
            self._finding.mark(words, row)

    @Slot()
    def jump_to_latest(self) -> None:
        """Go to the end and follow it."""
        self._scroller.to_end()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text: 1.0 is 100 %; kept between 0.5 and 3.0."""
        self._look.set_zoom(zoom)

    @property
    def zoom(self) -> float:
        """The size of the text: 1.0 is 100 %."""
        return self._look.zoom

    def set_measure(self, measure: Measure) -> None:
        """Set fonts, line width and density."""
        self._look.set_measure(measure)

    @property
    def measure(self) -> Measure:
        """Fonts, line width and density."""
        return self._look.measure

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Keep the waiting mark still (True), let it move (False), or do as the system says (None)."""
        self._waiting.set_reduced(reduced)

    def set_replies_read_out(self, whole: bool) -> None:
        """Have a screen reader say the whole of a reply once it is complete, or only that it is."""
        self.messages.whole_replies = whole

    def set_figures_shown(self, shown: bool) -> None:
        """Show below each reply which endpoint gave it, how long it took and how fast it came, or do not."""
        anchor = self._scroller.anchor()
        self._transcript.set_figures_shown(shown)
        self._scroller.settle(anchor)
        self._canvas.update()

    def retry_button(self, message_id: str) -> QWidget | None:
        """Return the Retry button of a message that failed, if it is on the screen."""
        return self._overlays.footers.retry_button(message_id)

    @property
    def transcript(self) -> Transcript:
        """Where everything is: for find, accessibility and tests."""
        return self._transcript

    @property
    def scroller(self) -> Scroller:
        """Where the window stands."""
        return self._scroller

    @property
    def overlays(self) -> Overlays:
        """The real widgets on the conversation."""
        return self._overlays

    @property
    def selection(self) -> Selection | None:
        """What is selected."""
        return self._scene.selection


__all__ = ["ChatView", "Place", "Position"]
