"""The conversation as a widget: its parts put together, drawn, and reached by mouse, wheel and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
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

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat import accessibility
from sagedesk.ui.chat.accessible_messages import AccessibleMessages
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.commands import Commands
from sagedesk.ui.chat.drawings import Drawings
from sagedesk.ui.chat.failures.actions import FailureAction
from sagedesk.ui.chat.finding import Finding
from sagedesk.ui.chat.keyboard import Keyboard
from sagedesk.ui.chat.look import Look
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.model_changes import ModelChanges
from sagedesk.ui.chat.overlays import Overlays
from sagedesk.ui.chat.painting import RowPainter, Scene
from sagedesk.ui.chat.pointer import Pointer
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.chat.waiting import WaitingMark
from sagedesk.ui.chat.work import Work

RESIZED = 200
"""Milliseconds without another size after which a resize is over."""


class ChatSurface(QAbstractScrollArea):
    """The messages of a model on a widget that scrolls.

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
        self._look = Look(theme, self)
        self._scene = Scene()

        accessibility.install()
        self._canvas = canvas = MessageCanvas(self)
        self._drawings = Drawings(self)
        self._transcript = Transcript(model, self._look.typography, self._look.tokens, self._drawings)
        self._scroller = Scroller(self._transcript, model, self.verticalScrollBar(), canvas)
        canvas.messages = AccessibleMessages(self._transcript, self._scroller, self._scene, self)
        self.setViewport(canvas)
        canvas.setMouseTracking(True)
        canvas.setFocusProxy(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))

        self._painter = RowPainter(self._transcript)
        self._overlays = Overlays(self._transcript, self._scroller, canvas)
        self._pointer = Pointer(self._transcript, self._scroller, self._scene, canvas)
        self._work = Work(self._transcript, self._scroller, self)
        self._finding = Finding(self._transcript, self._scroller, self._scene, canvas)
        self._keyboard = Keyboard(self._transcript, self._scroller, self._scene)
        self._waiting = WaitingMark(self._transcript, self._scroller, self._scene, self)
        self._commands = Commands(self._transcript, self._scroller, self._scene, self._overlays, self._keyboard)
        self._changes = ModelChanges(
            self._transcript, self._scroller, self._scene, self._overlays, self._finding, self._work, canvas
        )
        self._resized = QTimer(self, singleShot=True, interval=RESIZED)
        self._resized.timeout.connect(self._guess_again)
        # later: Qt says first that the keyboard came to the view
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell_current)
        self._connect()
        self._look_changed()
        self._changes.reset()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._take_tab_or_not)
        self._take_tab_or_not()

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
        self._drawings.formulas.ready.connect(self._formulas_ready)
        self._drawings.pictures.ready.connect(self.viewport().update)
        self._finding.changed.connect(self.viewport().update)
        self._finding.closed.connect(self._take_keyboard)
        self._waiting.changed.connect(self.viewport().update)
        self._commands.changed.connect(self.viewport().update)
        self._commands.asked.connect(self.action_requested)
        self._commands.link.connect(self.link_activated)
        self._commands.unfolded.connect(self.unfolded)
        self._look.changed.connect(self._look_changed)
        self._look.zoom_changed.connect(self.zoom_changed)

    @Slot()
    def open_find(self) -> None:
        """Open the bar that finds text in the conversation, with what is selected."""
        self._finding.open()

    @Slot()
    def find_next(self) -> None:
        """Go to the next hit; open the bar if nothing is looked for."""
        self._finding.go(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the hit before; open the bar if nothing is looked for."""
        self._finding.go(-1)

    @Slot()
    def _take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def messages(self) -> AccessibleMessages:
        """Which messages there are, and where they stand in the window."""
        return self._canvas.messages

    @Slot(str, str)
    def _failure_action(self, action: str, message_id: str) -> None:
        if action == FailureAction.RETRY:
            self.retry_requested.emit(message_id)
        else:
            self.failure_action_requested.emit(action, message_id)

    @Slot()
    def _look_changed(self) -> None:
        anchor = self._scroller.anchor()
        self._transcript.set_look(self._look.typography, self._look.tokens)
        self._overlays.set_look(self._look.tokens)
        self._finding.bar.set_look(self._look.tokens)
        self._scroller.settle(anchor)
        self.viewport().update()

    @Slot()
    def _moved(self) -> None:
        self._overlays.place()
        self._waiting.watch()
        self._work.begin()
        self._canvas.show_from(self._scroller.y, self._transcript.take_change())

    @Slot()
    def _take_tab_or_not(self) -> None:
        """Be passed over by Tab while there is nothing to be at."""
        policy = Qt.FocusPolicy.StrongFocus if self._model.rowCount() else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    @Slot()
    def _tell_current(self) -> None:
        accessibility.current_changed(self._canvas)

    @Slot(int, int)
    def _recoloured(self, top: int, bottom: int) -> None:
        self._canvas.update(0, round(top - self._scroller.y), self._canvas.width(), bottom - top)

    @Slot()
    def _formulas_ready(self) -> None:
        anchor = self._scroller.anchor()
        self._transcript.draw_formulas()
        self._scroller.settle(anchor)
        self.viewport().update()

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
        painter.fillRect(event.rect(), QColor(self._look.tokens.window))
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
        self._resized.start()

    @Slot()
    def _guess_again(self) -> None:
        anchor = self._scroller.anchor()
        if self._transcript.guess_again():
            self._scroller.settle(anchor)
            self._canvas.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a comfortable size."""
        return QSize(760, 600)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Scroll; with Control, zoom; sideways, the wide block under the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._look.set_zoom(self._look.zoom + 0.1 * event.angleDelta().y() / 120)
        else:
            self._pointer.wheel(event)
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
        elif self._keyboard.press(
            event, copy=self.copy, select_all=self.select_all, step_version=self._overlays.footers.step_version
        ):
            self._overlays.footers.go_to(self._scene.current, unless=before)
            self.viewport().update()
            if self._scene.current != before:
                self._telling.start()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Show which message the keyboard is at."""
        super().focusInEvent(event)
        self._scene.focused = True
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._keyboard.enter()
            self._overlays.footers.go_to(self._scene.current)
        self._telling.start()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Hide which message the keyboard is at."""
        super().focusOutEvent(event)
        self._scene.focused = False
        self.viewport().update()

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
        self._overlays.footers.go_to(message_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """Offer what can be done with the selection and with the message."""
        self._commands.offer(self, event)

    @Slot()
    def select_all(self) -> None:
        """Select the message that is worked in; asked again, all messages."""
        self._commands.select_all()

    @Slot()
    def copy(self) -> None:
        """Put what is selected on the clipboard: plain text and HTML."""
        self._commands.copy()
