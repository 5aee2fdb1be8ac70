"""The conversation: shows the messages of a model, follows, selects, copies, and draws only what is seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from sagedesk.ui.chat import accessibility
from sagedesk.ui.chat.accessible_messages import AccessibleMessages
from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.commands import Commands
from sagedesk.ui.chat.failures.actions import FailureAction
from sagedesk.ui.chat.finding import Finding
from sagedesk.ui.chat.formulas import Formulas
from sagedesk.ui.chat.keyboard import Keyboard
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.model_changes import ModelChanges
from sagedesk.ui.chat.overlays import Overlays
from sagedesk.ui.chat.painting import RowPainter, Scene
from sagedesk.ui.chat.pointer import Pointer
from sagedesk.ui.chat.scroller import Position, Scroller
from sagedesk.ui.chat.selection import Place, Selection
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.chat.typography import NORMAL, Measure, Typography
from sagedesk.ui.chat.waiting import WaitingMark
from sagedesk.ui.chat.work import Work
from sagedesk.ui.theme import Theme

SMALLEST, LARGEST = 0.5, 3.0


class ChatView(QAbstractScrollArea):
    """Shows the messages of a model. Give it a theme; it follows the theme's changes.

    Signals: ``retry_requested(message id)``; ``failure_action_requested(action, message id)`` with a FailureAction that
    was offered by ``offer_failure_actions``; ``link_activated(address)``, whose receiver asks before it opens
    anything; ``action_requested(action, message id)`` with a MessageAction that was offered by ``offer_actions``;
    ``sibling_requested(message id, step)``; ``zoom_changed(zoom)``;
    ``unfolded(message id, keys of all folds of it that are open)``.
    """

    retry_requested = Signal(str)
    failure_action_requested = Signal(str, str)
    link_activated = Signal(str)
    action_requested = Signal(str, str)
    sibling_requested = Signal(str, int)
    zoom_changed = Signal(float)
    unfolded = Signal(str, object)

    def __init__(self, model: MessageListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._zoom = 1.0
        self._measure = NORMAL
        self._scene = Scene()

        accessibility.install()
        self._canvas = canvas = MessageCanvas(self)
        self._formulas = Formulas(self)
        self._transcript = Transcript(model, Typography.at(1.0), theme.tokens, self._formulas)
        self._scroller = Scroller(self._transcript, model, self.verticalScrollBar(), canvas)
        canvas.messages = AccessibleMessages(self._transcript, self._scroller, self)
        self.setViewport(canvas)
        canvas.setMouseTracking(True)
        canvas.setFocusProxy(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Conversation")

        self._painter = RowPainter(self._transcript)
        self._overlays = Overlays(self._transcript, model, self._scroller, canvas)
        self._pointer = Pointer(self._transcript, self._scroller, self._scene, canvas)
        self._work = Work(self._transcript, self._scroller, self)
        self._finding = Finding(self._transcript, self._scroller, self._scene, canvas)
        self._keyboard = Keyboard(self._transcript, self._scroller, self._scene)
        self._waiting = WaitingMark(self._transcript, self._scroller, self._scene, self)
        self._commands = Commands(self._transcript, self._scroller, self._scene, self._overlays, self._keyboard)
        self._changes = ModelChanges(
            self._transcript, self._scroller, self._scene, self._overlays, self._finding, self._work, canvas
        )
        self._connect()
        self._look_changed()
        self._changes.reset()

    def _connect(self) -> None:
        self._scroller.moved.connect(self._moved)
        self._work.changed.connect(self._recoloured)
        pointer, overlays = self._pointer, self._overlays
        pointer.changed.connect(self.viewport().update)
        pointer.link.connect(self.link_activated)
        pointer.fold.connect(self._commands.toggle_fold)
        pointer.copy_code.connect(self._commands.copy_code)
        pointer.wrap_code.connect(self._commands.wrap_code)
        pointer.over.connect(self._hovered)
        overlays.footers.failure_action_asked.connect(self._failure_action)
        overlays.footers.action_asked.connect(self._commands.act)
        overlays.footers.sibling_asked.connect(self.sibling_requested)
        overlays.jump_asked.connect(self._scroller.to_end)
        self._formulas.ready.connect(self._formulas_ready)
        self._finding.changed.connect(self.viewport().update)
        self._finding.closed.connect(self._take_keyboard)
        self._waiting.changed.connect(self.viewport().update)
        self._commands.changed.connect(self.viewport().update)
        self._commands.asked.connect(self.action_requested)
        self._commands.link.connect(self.link_activated)
        self._commands.unfolded.connect(self.unfolded)
        self._theme.changed.connect(self._look_changed)

    # what the application asks

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
        """Scroll to a message, and mark these words in it and in all others, as Find does."""
        row = self._model.row(message_id)
        if row is not None:
            self._scroller.to_row(row)
            self._finding.mark(words, row)

    @Slot()
    def jump_to_latest(self) -> None:
        """Go to the end and follow it."""
        self._scroller.to_end()

    @Slot()
    def open_find(self) -> None:
        """Open the bar that finds text in the conversation, with what is selected."""
        selection = self._scene.selection
        one_block = selection is not None and selection.start.row == selection.end.row
        text = ""
        if selection is not None and one_block and selection.start.entry == selection.end.entry:
            text = self._transcript.text_of(selection.start)[selection.start.offset : selection.end.offset]
        self._finding.open(text)

    @Slot()
    def find_next(self) -> None:
        """Go to the next hit; open the bar if nothing is looked for."""
        self._finding.step(1) if self._finding.has_marks else self.open_find()

    @Slot()
    def find_previous(self) -> None:
        """Go to the hit before; open the bar if nothing is looked for."""
        self._finding.step(-1) if self._finding.has_marks else self.open_find()

    @Slot()
    def _take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text: 1.0 is 100 %; kept between 0.5 and 3.0."""
        zoom = round(max(SMALLEST, min(LARGEST, zoom)), 2)
        if zoom != self._zoom:
            self._zoom = zoom
            self._look_changed()
            self.zoom_changed.emit(zoom)

    @property
    def zoom(self) -> float:
        """The size of the text: 1.0 is 100 %."""
        return self._zoom

    def set_measure(self, measure: Measure) -> None:
        """Set fonts, line width and density."""
        if measure != self._measure:
            self._measure = measure
            self._look_changed()

    @property
    def measure(self) -> Measure:
        """Fonts, line width and density."""
        return self._measure

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Keep the waiting mark still (True), let it move (False), or do as the system says (None)."""
        self._waiting.set_reduced(reduced)

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
    def messages(self) -> AccessibleMessages:
        """Which messages there are, and where they stand in the window."""
        return self._canvas.messages

    @property
    def overlays(self) -> Overlays:
        """The real widgets on the conversation."""
        return self._overlays

    @property
    def selection(self) -> Selection | None:
        """What is selected."""
        return self._scene.selection

    # showing

    @Slot(str, str)
    def _failure_action(self, action: str, message_id: str) -> None:
        if action == FailureAction.RETRY:
            self.retry_requested.emit(message_id)
        else:
            self.failure_action_requested.emit(action, message_id)

    @Slot()
    def _look_changed(self) -> None:
        anchor = self._scroller.anchor()
        self._transcript.set_look(Typography.at(self._zoom, self._measure), self._theme.tokens)
        self._overlays.set_look(self._theme.tokens)
        self._scroller.settle(anchor)
        self.viewport().update()

    @Slot()
    def _moved(self) -> None:
        self._overlays.place()
        self._waiting.watch()
        self._work.begin()
        self._canvas.show_from(self._scroller.y, self._transcript.take_change())

    @Slot(int, int)
    def _recoloured(self, top: int, bottom: int) -> None:
        self._canvas.update(0, round(top - self._scroller.y), self._canvas.width(), bottom - top)

    @Slot()
    def _formulas_ready(self) -> None:
        anchor = self._scroller.anchor()
        self._transcript.draw_formulas()
        self._scroller.settle(anchor)
        self.viewport().update()

    # drawing

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Let the waiting mark move again."""
        super().showEvent(event)
        self._waiting.watch()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        """Stop what moves."""
        super().hideEvent(event)
        self._waiting.stop()
        self._pointer.cancel()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw what is seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.paint(painter, self._scroller.y, QRectF(event.rect()), self._scene)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Lay out from the other side when the language asks for it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802  # Qt's name
        """Leave what is drawn alone: the canvas moves it."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Lay out for the new size; the first line stays where it is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        anchor = self._scroller.anchor()
        self._transcript.set_window(self.viewport().width(), mirrored=self.isRightToLeft())
        self._scroller.settle(anchor)
        self.viewport().update()
        self._finding.place()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a comfortable size."""
        return QSize(760, 600)

    # the wheel, the keyboard, the focus

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Scroll; with Control, zoom; sideways, the wide block under the pointer."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + 0.1 * turn.y() / 120)
            event.accept()
            return
        sideways = event.pixelDelta().x() or turn.x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways = turn.y()
        elif abs(turn.y()) >= abs(turn.x()):
            sideways = 0
        if not sideways or not self._pointer.scroll_sideways(event.position(), -sideways):
            self._scroller.by_wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Scroll, go from message to message, select, copy."""
        before = self._scene.current
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_find()
        elif event.matches(QKeySequence.StandardKey.FindNext):
            self.find_next()
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.find_previous()
        elif event.key() == Qt.Key.Key_Escape and self._finding.has_marks:
            self._finding.close()
        elif event.key() == Qt.Key.Key_F7:
            self._commands.open_as_text()
        elif self._keyboard.press(event, copy=self.copy, select_all=self.select_all):
            if self._scene.current != before:
                self._overlays.footers.current = self._scene.current
                self._overlays.place()
            self.viewport().update()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Show which message the keyboard is at."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._keyboard.enter()
            self._overlays.footers.current = self._scene.current
            self._overlays.place()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Hide which message the keyboard is at."""
        super().focusOutEvent(event)
        self.viewport().update()

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Begin a selection, or press what can be pressed."""
        self._scene.current = ""
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Select a word."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Stretch the selection, or show what is under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """End a selection, or do what was pressed."""
        self._pointer.release(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Show where a link leads; forget what was hovered when the pointer leaves."""
        if isinstance(event, QHelpEvent):
            if self._pointer.hovered_link:
                QToolTip.showText(event.globalPos(), self._pointer.hovered_link, self.viewport())
            else:
                QToolTip.hideText()
            return True
        if event.type() == QEvent.Type.Leave:
            self._hovered(-1)
        return super().viewportEvent(event)

    @Slot(int)
    def _hovered(self, row: int) -> None:
        message_id = self._model.header(row).id if row >= 0 else self._scene.current
        if message_id != self._overlays.footers.current:
            self._overlays.footers.current = message_id
            self._overlays.place()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """Offer what can be done with the selection and with the message."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._model.rowCount():
            row = self._keyboard.nearest_row()
            top = max(
                0, min(self.messages.row_rect(row)[0] + self._transcript.typography.px(46), self.viewport().height())
            )
            self._commands.show_menu(self, row, self.viewport().mapToGlobal(QPoint(self._transcript.column.left, top)))
        else:
            self._commands.show_menu(self, self.messages.row_at(event.pos().y()), event.globalPos())

    # doing

    @Slot()
    def select_all(self) -> None:
        """Select the message that is worked in; asked again, all messages."""
        self._commands.select_all()

    @Slot()
    def copy(self) -> None:
        """Put what is selected on the clipboard: plain text and HTML."""
        self._commands.copy()


__all__ = ["ChatView", "Place", "Position"]
