"""The conversation: scrolls, follows, selects, copies, and draws only what is seen."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QPushButton, QStyle, QToolTip, QWidget

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.ui.chat import accessibility
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.copying import selection_mime
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.painting import RowPainter, Scene
from sagedesk.ui.chat.plain_layouts import FoldLayout
from sagedesk.ui.chat.scrolling import Follower
from sagedesk.ui.chat.selection import Place, Selection, line_at, word_at
from sagedesk.ui.chat.table_layout import TableLayout
from sagedesk.ui.chat.transcript import Anchor, Transcript
from sagedesk.ui.chat.typography import Typography
from sagedesk.ui.theme import Theme

NEAR = 3
"""A scroll of up to so many windows keeps what was seen in place; a longer one is a jump."""
SLICE = 0.006
"""Seconds of reading and colouring in one turn of the event loop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a reader was: ``at_end``, or a line of a message ``dy`` pixels from the top of the window."""

    at_end: bool = True
    message_id: str = ""
    entry: int = -1
    offset: int = 0
    dy: float = 0.0


class ChatView(QAbstractScrollArea):
    """Shows the messages of a model. Give it a theme; it follows the theme's changes.

    Signals: ``retry_requested(message id)``, ``link_activated(address)``: the receiver asks before it opens anything.
    """

    retry_requested = Signal(str)
    link_activated = Signal(str)

    def __init__(self, model: MessageListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._zoom = 1.0
        self._y = 0.0
        self._syncing = False
        self._follower = Follower()
        self._scene = Scene()
        self._transcript = Transcript(model, Typography.at(1.0), theme.tokens)
        self._painter = RowPainter(self._transcript)
        self._pressed: Place | None = None
        self._dragging = False
        self._hovered_link = ""
        self._placeholder: QWidget | None = None
        self._retries: dict[str, QPushButton] = {}
        self._trimmed_at = 0.0
        self._select_whole_message = True
        self._clicks = 0
        self._reduced_motion: bool | None = None

        accessibility.install()
        canvas = MessageCanvas(self)
        self.setViewport(canvas)
        canvas.setMouseTracking(True)
        canvas.setFocusProxy(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Conversation")
        self.viewport().setAutoFillBackground(False)

        self._jump = QPushButton(self.viewport())
        self._jump.setObjectName("jump")
        self._jump.setAccessibleName("Jump to latest")
        self._jump.setCursor(Qt.CursorShape.PointingHandCursor)
        self._jump.clicked.connect(self.jump_to_latest)
        self._jump.hide()

        self._work = QTimer(self, singleShot=True, interval=0)
        self._work.timeout.connect(self._continue_work)
        self._beat = QTimer(self, interval=350)
        self._beat.timeout.connect(self._next_beat)
        self._drag_scroll = QTimer(self, interval=30)
        self._drag_scroll.timeout.connect(self._scroll_while_dragging)
        self._forget_copied = QTimer(self, singleShot=True, interval=1500)
        self._forget_copied.timeout.connect(self._copied_is_over)

        self.verticalScrollBar().valueChanged.connect(self._bar_moved)
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._rows_inserted)
        model.rowsAboutToBeRemoved.connect(self._rows_going)
        model.rowsRemoved.connect(self._rows_gone)
        model.grew.connect(self._row_grew)
        model.replaced.connect(self._row_replaced)
        theme.changed.connect(self._look_changed)
        self._look_changed()
        self._reset()

    # what the application asks

    def set_placeholder(self, widget: QWidget | None) -> None:
        """Show a widget while there are no messages. The view owns it from now on."""
        if self._placeholder is not None:
            self._placeholder.deleteLater()
        self._placeholder = widget
        if widget is not None:
            widget.setParent(self.viewport())
            self._place_widgets()

    def position(self) -> Position:
        """Return where the reader is, for ``restore``."""
        anchor = None if self._follower.pinned else self._transcript.anchor_at(self._y)
        if anchor is None:
            return Position()
        return Position(
            at_end=False,
            message_id=self._model.header(anchor.row).id,
            entry=anchor.entry,
            offset=anchor.offset,
            dy=anchor.dy,
        )

    def restore(self, position: Position) -> None:
        """Go where a reader was; to the end if that message is gone."""
        row = None if position.at_end else self._model.row(position.message_id)
        if row is None:
            self.jump_to_latest()
            return
        self._follower.unpin()
        self._settle(Anchor(row, position.entry, position.offset, position.dy))

    def show_message(self, message_id: str) -> None:
        """Scroll a message's beginning to the top of the window."""
        row = self._model.row(message_id)
        if row is not None:
            self._follower.unpin()
            self._settle(Anchor(row, -1, 0, 0.0))

    @Slot()
    def jump_to_latest(self) -> None:
        """Go to the end and follow it."""
        self._follower.pin()
        self._settle(None)

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text: 1.0 is 100 %; kept between 0.5 and 3.0."""
        zoom = max(0.5, min(3.0, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._look_changed()

    @property
    def zoom(self) -> float:
        """The size of the text: 1.0 is 100 %."""
        return self._zoom

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Keep the waiting mark still (True), let it move (False), or do as the system says (None)."""
        self._reduced_motion = reduced
        self._watch_waiting()

    @property
    def transcript(self) -> Transcript:
        """Where everything is: for accessibility, find and tests."""
        return self._transcript

    @property
    def scroll_offset(self) -> float:
        """How many pixels of the conversation are above the window."""
        return self._y

    @property
    def follower(self) -> Follower:
        """Whether the view follows the end."""
        return self._follower

    def count(self) -> int:
        """Return how many messages there are."""
        return self._model.rowCount()

    def message(self, row: int) -> Message:
        """Return the message of a row."""
        return self._model.message(row)

    def row_of(self, message_id: str) -> int | None:
        """Return the row of a message, or None."""
        return self._model.row(message_id)

    def row_at(self, y: int) -> int | None:
        """Return the row at a height of the window, or None."""
        inside = self._y + y
        heights = self._transcript.heights
        return heights.find(int(inside)) if 0 <= inside < heights.total else None

    def row_rect(self, row: int) -> tuple[int, int]:
        """Return the top of a row in the window, and its height."""
        heights = self._transcript.heights
        return round(heights.top(row) - self._y), heights[row]

    def retry_button(self, message_id: str) -> QPushButton | None:
        """Return the Retry button of a message that failed, if it is on the screen."""
        return self._retries.get(message_id)

    # the model

    @Slot()
    def _reset(self) -> None:
        self._scene = Scene(beat=self._scene.beat)
        self._pressed = None
        self._transcript.reset()
        self._follower.pin()
        self._settle(None)
        accessibility.rows_reset(self)

    @Slot(QModelIndex, int, int)
    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        anchor = self._anchor()
        for row in range(first, last + 1):
            header = self._model.header(row)
            self._transcript.insert(row)
            if header.role is Role.USER and row >= self._model.rowCount() - 2:
                self._follower.pin()
            else:
                self._follower.arrived(header.id)
        self._settle(anchor)
        accessibility.rows_inserted(self, first, last)

    @Slot(QModelIndex, int, int)
    def _rows_going(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._scene.selection = None
        accessibility.rows_removed(self, first, last)
        for row in range(first, last + 1):
            self._transcript.forget(self._model.header(row).id)

    @Slot(QModelIndex, int, int)
    def _rows_gone(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(last, first - 1, -1):
            self._transcript.remove(row)
        self._settle(self._transcript.anchor_at(self._y))

    @Slot(int, str, str)
    def _row_grew(self, row: int, text: str, reasoning: str) -> None:
        anchor = self._anchor()
        self._transcript.grow(row, text, reasoning)
        self._follower.arrived(self._model.header(row).id)
        self._settle(anchor)
        accessibility.row_changed(self, row)

    @Slot(int, bool)
    def _row_replaced(self, row: int, same_parts: bool) -> None:
        anchor = self._anchor()
        self._transcript.update(row, same_parts=same_parts)
        self._settle(anchor)
        accessibility.row_changed(self, row)
        accessibility.state_changed(self, row)

    @Slot()
    def _look_changed(self) -> None:
        anchor = self._anchor()
        self._transcript.set_look(Typography.at(self._zoom), self._theme.tokens)
        tokens = self._theme.tokens
        self._jump.setStyleSheet(
            f"QPushButton#jump {{ background: {tokens.surface}; color: {tokens.text}; padding: 6px 14px;"
            f" border: 1px solid {tokens.border}; border-radius: 15px; }}"
            f"QPushButton#jump:hover {{ background: {tokens.hover}; }}"
            f"QPushButton#jump:focus {{ border: 2px solid {tokens.focus}; }}"
        )
        for button in self._retries.values():
            button.deleteLater()
        self._retries.clear()
        self._settle(anchor)

    # scrolling

    def _anchor(self) -> Anchor | None:
        return None if self._follower.pinned else self._transcript.anchor_at(self._y)

    def _settle(self, anchor: Anchor | None) -> None:
        """Lay out what is seen, with the anchor's line where it was, or at the end if that is followed."""
        window = self.viewport().height()
        y = self._y
        for _ in range(12):
            if anchor is not None and not self._follower.pinned:
                y = self._transcript.y_of(anchor) - anchor.dy
            elif self._follower.pinned:
                y = float(self._end())
            y = max(0.0, min(y, float(self._end())))
            if not self._transcript.ensure(y, y + window):
                break
        self._y = max(0.0, min(y, float(self._end())))
        if abs(self._y - self._trimmed_at) > 2 * window:
            self._trimmed_at = self._y
            self._transcript.release(self._y - 1.5 * window, self._y + 2.5 * window)
        self._sync_bar()
        self._follower.moved(round(self._end() - self._y))
        self._place_widgets()
        self._watch_waiting()
        self._work.start()
        self.viewport().update()

    def _end(self) -> int:
        return max(0, self._transcript.heights.total - self.viewport().height())

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._transcript.typography.line * 2)
        bar.setRange(0, self._end())
        if not bar.isSliderDown():
            bar.setValue(round(self._y))
        self._syncing = False

    @Slot(int)
    def _bar_moved(self, value: int) -> None:
        if not self._syncing:
            self.scroll_by_person(value - round(self._y))

    def scroll_by_person(self, delta: int) -> None:
        """Scroll as a person does, by so many pixels: what was seen moves by exactly that."""
        if not delta:
            return
        near = abs(delta) <= NEAR * self.viewport().height()
        target = max(0.0, min(self._y + delta, float(self._end())))
        anchor = self._transcript.anchor_at(self._y if near else target)
        self._follower.person_scrolled(delta, round(self._end() - target))
        if anchor is not None and near:
            anchor = Anchor(anchor.row, anchor.entry, anchor.offset, anchor.dy - (target - self._y))
        self._settle(anchor)
        if delta > 0:
            self._follower.person_scrolled(delta, round(self._end() - self._y))
            self._follower.moved(round(self._end() - self._y))
            self._place_widgets()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Scroll; with Control, zoom; sideways over a wide block, that block."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            if steps:
                self.set_zoom(round(self._zoom + 0.1 * steps, 2))
            event.accept()
            return
        sideways = event.pixelDelta().x() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not sideways:
            sideways = event.angleDelta().y()
        if sideways and abs(sideways) > abs(event.angleDelta().y() if not event.modifiers() else 0):
            self._scroll_block(event.position(), -sideways)
            event.accept()
            return
        super().wheelEvent(event)

    def _scroll_block(self, point: QPointF, delta: float) -> None:
        hit = self._entry_at(point)
        if hit is None:
            return
        layout = hit[2]
        if isinstance(layout, CodeLayout | TableLayout) and layout.overflow:
            layout.scroll_x = max(0.0, min(layout.overflow, layout.scroll_x + delta))
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Lay out for the new size; the first line stays where it is."""
        anchor = self._anchor()
        self._transcript.set_window(self.viewport().width())
        self._settle(anchor)
        super().resizeEvent(event)

    def _place_widgets(self) -> None:
        """Put the real widgets where they belong: Retry, the jump button, the placeholder."""
        window = self.viewport().rect()
        self._place_retries(window)
        self._jump.setText(self._jump_text())
        self._jump.adjustSize()
        self._jump.move(window.center().x() - self._jump.width() // 2, window.bottom() - self._jump.height() - 14)
        self._jump.setVisible(self._follower.offered)
        if self._jump.isVisible():
            self._jump.raise_()
        if self._placeholder is not None:
            self._placeholder.setGeometry(window)
            self._placeholder.setVisible(self._model.rowCount() == 0)

    def _jump_text(self) -> str:
        news = len(self._follower.news)
        return f"↓  {news} new" if news else "↓  Latest"

    def _place_retries(self, window: QRect) -> None:
        seen: set[str] = set()
        for row, _ in self._transcript.rows_between(self._y, self._y + window.height()):
            notice = self._transcript.notice(row)
            message = self._model.header(row)
            if notice is None or message.role is not Role.ASSISTANT:
                continue
            seen.add(message.id)
            button = self._retries.get(message.id)
            if button is None:
                button = self._make_retry(message.id)
            frame = self._transcript.frame(row)
            corner = QPointF(frame.left, self._transcript.heights.top(row) + frame.notice - self._y)
            place = notice.button_rect(button.sizeHint().height()).translated(corner)
            button.setGeometry(place.toRect())
            button.show()
        for message_id in self._retries.keys() - seen:
            button = self._retries.pop(message_id)
            button.hide()
            button.deleteLater()

    def _make_retry(self, message_id: str) -> QPushButton:
        button = QPushButton("Retry", self.viewport())
        button.setAccessibleName("Retry")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("message", message_id)
        button.clicked.connect(self._retry_clicked)
        self._retries[message_id] = button
        return button

    @Slot()
    def _retry_clicked(self) -> None:
        self.retry_requested.emit(str(self.sender().property("message")))

    # work in slices, and what moves

    @Slot()
    def _continue_work(self) -> None:
        """Read waiting text and colour code for a moment; come again if there is more."""
        deadline = time.perf_counter() + SLICE
        window = self.viewport().height()
        more = False
        for row, layout in self._transcript.rows_between(self._y, self._y + window):
            if layout.document.waiting:
                anchor = self._anchor()
                more = not layout.read(deadline) or more
                self._transcript.update_height(row)
                self._settle(anchor)
        for _, layout in self._transcript.rows_between(self._y, self._y + window):
            for entry in layout.laid_out:
                if isinstance(entry.layout, CodeLayout) and time.perf_counter() < deadline:
                    had = entry.layout.colouring
                    more = entry.layout.colour(deadline - time.perf_counter()) or more
                    if had:
                        self.viewport().update()
        if more:
            self._work.start()

    @Slot()
    def _next_beat(self) -> None:
        self._scene.beat += 1
        self.viewport().update()

    def _watch_waiting(self) -> None:
        """Let the waiting mark move while one is on the screen."""
        moving = self._waiting_is_seen() and not self._motion_is_reduced()
        if moving and not self._beat.isActive():
            self._scene.beat = 1
            self._beat.start()
        elif not moving and self._beat.isActive():
            self._beat.stop()
            self._scene.beat = 0

    def _waiting_is_seen(self) -> bool:
        if not self.isVisible():
            return False
        for row, layout in self._transcript.rows_between(self._y, self._y + self.viewport().height()):
            if not layout.height and self._model.header(row).state is MessageState.STREAMING:
                return True
        return False

    def _motion_is_reduced(self) -> bool:
        if self._reduced_motion is not None:
            return self._reduced_motion
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802  # Qt's name
        """Let the waiting mark move again."""
        super().showEvent(event)
        self._watch_waiting()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802  # Qt's name
        """Stop what moves."""
        super().hideEvent(event)
        self._beat.stop()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw what is seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.tokens.window))
        self._painter.paint(painter, self._y, QRectF(event.rect()), self._scene)
        painter.end()

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Scroll, copy, select all."""
        window = self.viewport().height()
        line = self._transcript.typography.line
        steps = {
            Qt.Key.Key_Up: -2 * line,
            Qt.Key.Key_Down: 2 * line,
            Qt.Key.Key_PageUp: line - window,
            Qt.Key.Key_PageDown: window - line,
        }
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key in steps and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.scroll_by_person(steps[key])
        elif key == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.scroll_by_person((line - window) if back else (window - line))
        elif key == Qt.Key.Key_Home:
            self._follower.unpin()
            self._settle(Anchor(0, -1, 0, 0.0) if self._model.rowCount() else None)
        elif key == Qt.Key.Key_End:
            self.jump_to_latest()
        else:
            event.ignore()

    # selection

    def select_all(self) -> None:
        """Select the message that is worked in; asked again, all messages."""
        rows = self._model.rowCount()
        if not rows:
            return
        row = self._scene.selection.head.row if self._scene.selection else None
        if row is None:
            seen = self._transcript.rows_between(self._y, self._y + self.viewport().height())
            row = seen[-1][0] if seen else rows - 1
        whole = self._whole(row, row)
        self._scene.selection = (
            whole if self._scene.selection not in (whole, self._whole(0, rows - 1)) else self._whole(0, rows - 1)
        )
        self.viewport().update()

    def _whole(self, first: int, last: int) -> Selection:
        entries = self._transcript.layout(last).entries
        end = max(0, len(entries) - 1)
        length = len(self._transcript.layout(last).lay_out(end).text) if entries else 0
        return Selection(Place(first, 0, 0), Place(last, end, length))

    @property
    def selection(self) -> Selection | None:
        """What is selected."""
        return self._scene.selection

    @Slot()
    def copy(self) -> None:
        """Put what is selected on the clipboard: plain text and HTML."""
        if self._scene.selection is not None and not self._scene.selection.empty:
            QGuiApplication.clipboard().setMimeData(selection_mime(self._transcript, self._scene.selection))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Begin a selection, or press what can be pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._place(event.position())
        if place is None:
            return
        self._clicks = 1
        self._pressed = place
        self._dragging = False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._scene.selection:
            self._scene.selection = Selection(self._scene.selection.anchor, place)
        else:
            self._scene.selection = None
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Select a word; asked once more, the line."""
        place = self._place(event.position())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            return
        self._clicks += 1
        text = self._text_of(place)
        start, end = word_at(text, place.offset)
        self._scene.selection = Selection(Place(place.row, place.entry, start), Place(place.row, place.entry, end))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Stretch the selection, or show what is under the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._stretch(event.position())
            outside = event.position().y() < 0 or event.position().y() > self.viewport().height()
            if outside and not self._drag_scroll.isActive():
                self._drag_scroll.start()
            elif not outside:
                self._drag_scroll.stop()
            return
        self._hover(event.position())

    def _stretch(self, point: QPointF) -> None:
        place = self._place(point)
        if place is None or self._pressed is None:
            return
        if not self._dragging and place == self._pressed:
            return
        self._dragging = True
        self._follower.unpin()
        self._scene.selection = Selection(self._pressed, place)
        self.viewport().update()

    @Slot()
    def _scroll_while_dragging(self) -> None:
        point = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        height = self.viewport().height()
        over = point.y() if point.y() < 0 else max(0.0, point.y() - height)
        if over:
            self.scroll_by_person(round(over / 3) or (1 if over > 0 else -1))
            self._follower.unpin()
            self._stretch(QPointF(point.x(), max(0.0, min(point.y(), float(height)))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """End a selection, or do what was pressed."""
        self._drag_scroll.stop()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not self._dragging and self._clicks == 1:
            self._click(event.position())
        self._pressed = None
        self._dragging = False
        distance = self._end() - self._y
        if distance <= 2:
            self._follower.pin()

    def _click(self, point: QPointF) -> None:
        hit = self._entry_at(point)
        if hit is None:
            return
        row, number, layout, inside = hit
        if isinstance(layout, FoldLayout):
            self._toggle_fold(row)
        elif isinstance(layout, CodeLayout) and layout.copy_rect().contains(inside):
            QGuiApplication.clipboard().setText(layout.text)
            self._scene.copied = (row, number)
            self._forget_copied.start()
            self.viewport().update()
        elif isinstance(layout, CodeLayout) and layout.wrap_rect().contains(inside):
            anchor = self._anchor()
            layout.set_wrapped(not layout.wrapped)
            self._transcript.layout(row).remeasure(number)
            self._transcript.update_height(row)
            self._settle(anchor)
        elif link := layout.link_at(inside.x(), inside.y()):
            self.link_activated.emit(link)

    @Slot()
    def _copied_is_over(self) -> None:
        self._scene.copied = None
        self.viewport().update()

    def _toggle_fold(self, row: int) -> None:
        message_id = self._model.header(row).id
        anchor = self._transcript.anchor_at(self._y)
        self._follower.unpin()
        unfolded = message_id not in self._transcript.unfolded
        (self._transcript.unfolded.add if unfolded else self._transcript.unfolded.discard)(message_id)
        self._transcript.layout(row).set_unfolded(unfolded=unfolded)
        self._transcript.update_height(row)
        if anchor is not None and anchor.row == row:
            anchor = Anchor(row, -1, 0, self._transcript.heights.top(row) - self._y)
        self._settle(anchor)

    # what is under the pointer

    def _place(self, point: QPointF) -> Place | None:
        return self._transcript.place_at(point.x(), self._y + point.y())

    def _text_of(self, place: Place) -> str:
        layout = self._transcript.layout(place.row)
        return layout.lay_out(place.entry).text if layout.entries else ""

    def _entry_at(self, point: QPointF):  # type: ignore[no-untyped-def]  # row, entry, layout, point inside it; or None
        y = self._y + point.y()
        heights = self._transcript.heights
        if not 0 <= y < heights.total:
            return None
        row = heights.find(int(y))
        layout = self._transcript.known(row)
        if layout is None or not layout.entries:
            return None
        frame = self._transcript.frame(row)
        inside = y - heights.top(row) - frame.body
        number = layout.entry_at(inside)
        entry = layout.entries[number]
        if entry.layout is None or not entry.y <= inside < entry.y + entry.height:
            return None
        return row, number, entry.layout, QPointF(point.x() - frame.body_left - layout.left(number), inside - entry.y)

    def _hover(self, point: QPointF) -> None:
        hit = self._entry_at(point)
        hot, link, shape = None, "", Qt.CursorShape.ArrowCursor
        if hit is not None:
            row, number, layout, inside = hit
            if isinstance(layout, FoldLayout):
                shape = Qt.CursorShape.PointingHandCursor
            elif layout.text and 0 <= inside.x() <= layout.width:
                shape = Qt.CursorShape.IBeamCursor
                link = layout.link_at(inside.x(), inside.y())
            if isinstance(layout, CodeLayout):
                if layout.copy_rect().contains(inside):
                    hot = (row, number, "copy")
                elif layout.wrap_rect().contains(inside) and (layout.overflow or layout.wrapped):
                    hot = (row, number, "wrap")
        if hot or link:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self._hovered_link = link
        if hot != self._scene.hot:
            self._scene.hot = hot
            self.viewport().update()

    def viewportEvent(self, event) -> bool:  # type: ignore[no-untyped-def]  # noqa: N802  # Qt's name
        """Show where a link leads."""
        if isinstance(event, QHelpEvent):
            if self._hovered_link:
                QToolTip.showText(event.globalPos(), self._hovered_link, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """Offer what can be done here."""
        menu = QMenu(self)
        copy = menu.addAction("Copy")
        copy.setEnabled(self._scene.selection is not None and not self._scene.selection.empty)
        copy.triggered.connect(self.copy)
        menu.addAction("Select all").triggered.connect(self.select_all)
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a comfortable size."""
        return QSize(760, 600)


__all__ = ["ChatView", "Position", "QUrl", "line_at"]
