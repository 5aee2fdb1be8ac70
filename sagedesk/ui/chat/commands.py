"""What can be done with messages, blocks and the selection, whether by menu, button or key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from sagedesk.ui.chat.actions import OWN, MessageAction, actions_for, fill_menu
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.copying import message_mime, selection_mime
from sagedesk.ui.chat.keyboard import Keyboard
from sagedesk.ui.chat.overlays import Overlays
from sagedesk.ui.chat.painting import Scene
from sagedesk.ui.chat.plain_layouts import FoldLayout
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.section import Fold
from sagedesk.ui.chat.table_layout import TableLayout
from sagedesk.ui.chat.text_layout import TextLayout
from sagedesk.ui.chat.text_window import TextWindow
from sagedesk.ui.chat.transcript import Anchor, Transcript

MOST_LINKS = 12
"""Links of one message that its menu offers."""
COPIED_SHOWS = 1500
"""Milliseconds for which a block of code says that it was copied."""


class Commands(QObject):
    """``changed`` says: draw again.

    ``asked(action, message id)``, ``link(address)`` and ``unfolded(message id, keys)`` are for the application.
    """

    changed = Signal()
    link = Signal(str)
    asked = Signal(str, str)
    unfolded = Signal(str, object)

    def __init__(
        self, transcript: Transcript, scroller: Scroller, scene: Scene, overlays: Overlays, keyboard: Keyboard
    ) -> None:
        super().__init__(scroller)
        self._transcript = transcript
        self._scroller = scroller
        self._scene = scene
        self._overlays = overlays
        self._keyboard = keyboard
        self._forget_copied = QTimer(self, singleShot=True, interval=COPIED_SHOWS)
        self._forget_copied.timeout.connect(self._copied_is_over)

    def offer(self, view: QWidget, event: QContextMenuEvent) -> None:
        """Offer what can be done with the message under the pointer, or with the one that the keyboard is at."""
        canvas, messages = self._overlays.canvas, self._overlays.canvas.messages
        if event.reason() == QContextMenuEvent.Reason.Keyboard and messages.count():
            row = self._keyboard.nearest_row()
            top = messages.row_rect(row)[0] + self._transcript.typography.px(46)
            corner = QPoint(self._transcript.column.left, max(0, min(top, canvas.height())))
            self.show_menu(view, row, canvas.mapToGlobal(corner))
        else:
            self.show_menu(view, messages.row_at(event.pos().y()), event.globalPos())

    def show_menu(self, view: QWidget, row: int | None, place: QPoint) -> None:
        """Offer what can be done with the selection and with the message of a row."""
        menu = QMenu(view)
        copy = menu.addAction(self.tr("Copy selection"))
        copy.setEnabled(self._scene.selection is not None and not self._scene.selection.empty)
        copy.triggered.connect(self.copy)
        menu.addAction(self.tr("Select all")).triggered.connect(self.select_all)
        if row is not None:
            header = self._transcript.model.header(row)
            self._overlays.footers.current = header.id
            menu.addAction(self.tr("Open as text (F7)")).triggered.connect(self.open_as_text)
            self._add_contents(menu, row)
            menu.addSeparator()
            actions = actions_for(header.role, self._overlays.footers.offered)
            fill_menu(menu, actions, self._chosen, enabled=self._overlays.footers.enabled)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _add_contents(self, menu: QMenu, row: int) -> None:
        """Offer what stands in a message and is on the screen: its links, code and reasoning; all by keyboard too."""
        links: dict[str, None] = {}
        menu.addSeparator()
        layout = self._transcript.layout(row)
        for number, entry in enumerate(layout.entries):
            shown = entry.layout
            if isinstance(shown, TextLayout | TableLayout):
                links.update(dict.fromkeys(shown.links))
            elif isinstance(shown, CodeLayout):
                label = self.tr("Copy code: {label}").format(label=shown.label) if shown.label else self.tr("Copy code")
                menu.addAction(label).triggered.connect(partial(self.copy_code, row, number))
                if shown.overflow or shown.wrapped:
                    label = self.tr("Unwrap code") if shown.wrapped else self.tr("Wrap code")
                    menu.addAction(label).triggered.connect(partial(self.wrap_code, row, number))
            elif isinstance(shown, FoldLayout):
                menu.addAction(self._fold_label(shown)).triggered.connect(partial(self.toggle_fold, row, number))
        for link in list(links)[:MOST_LINKS]:
            menu.addAction(self.tr("Open link: {link}").format(link=link[:60])).triggered.connect(
                partial(self.link.emit, link)
            )

    def _fold_label(self, fold: FoldLayout) -> str:
        if fold.tool:
            label = self.tr("Hide tool call: {tool}") if fold.opened else self.tr("Show tool call: {tool}")
            return label.format(tool=" ".join(fold.tool.split())[:50])
        return self.tr("Hide reasoning") if fold.opened else self.tr("Show reasoning")

    @Slot()
    def _chosen(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, QAction):
            self.act(str(chosen.data()), self._overlays.footers.current)

    @Slot()
    def open_as_text(self) -> None:
        """Open the current message in a window of its own, as text that any reader can walk through."""
        model = self._transcript.model
        row = model.row(self._overlays.footers.current)
        if row is None and model.rowCount():
            row = self._keyboard.nearest_row()
        if row is not None:
            window = TextWindow(model.message(row), self._overlays.canvas)
            window.show()

    @Slot(str, str)
    def act(self, action: str, message_id: str) -> None:
        """Copy a message, or ask for what only the application can do with it."""
        row = self._transcript.model.row(message_id)
        if row is None:
            return
        if MessageAction(action) in OWN:
            self._overlays.footers.copy_format = MessageAction(action)
            mime = message_mime(self._transcript.model.message(row), MessageAction(action))
            QGuiApplication.clipboard().setMimeData(mime)
        else:
            self.asked.emit(action, message_id)

    @Slot()
    def select_all(self) -> None:
        """Select the message that is worked in; asked again, all messages."""
        rows = self._transcript.model.rowCount()
        if not rows:
            return
        selection = self._scene.selection
        row = self._keyboard.middle_row()
        message, everything = self._transcript.whole(row, row), self._transcript.whole(0, rows - 1)
        self._scene.selection = everything if selection in (message, everything) else message
        self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Put what is selected on the clipboard: plain text and HTML."""
        if self._scene.selection is not None and not self._scene.selection.empty:
            QGuiApplication.clipboard().setMimeData(selection_mime(self._transcript, self._scene.selection))

    @Slot(int, int)
    def copy_code(self, row: int, entry: int) -> None:
        """Put a block of code on the clipboard; it says so for a moment."""
        layout = self._transcript.layout(row).lay_out(entry)
        QGuiApplication.clipboard().setText(layout.text)
        self._scene.copied = (row, entry)
        self._forget_copied.start()
        self.changed.emit()

    @Slot()
    def _copied_is_over(self) -> None:
        self._scene.copied = None
        self.changed.emit()

    @Slot(int, int)
    def wrap_code(self, row: int, entry: int) -> None:
        """Wrap the long rows of a block of code, or let them scroll again."""
        anchor = self._anchor_of(row, entry)
        message = self._transcript.layout(row)
        layout = message.lay_out(entry)
        if isinstance(layout, CodeLayout):
            layout.set_wrapped(not layout.wrapped)
            message.remeasure(entry)
            self._transcript.update_height(row)
        self._hold(anchor)

    @Slot(int, int)
    def toggle_fold(self, row: int, entry: int) -> None:
        """Show what is under a fold, or hide it; which it is stays as long as the view."""
        layout = self._transcript.layout(row)
        fold = layout.entries[entry].block
        if not isinstance(fold, Fold):
            return
        anchor = self._anchor_of(row, entry)
        message_id = self._transcript.model.header(row).id
        unfolded = self._transcript.unfolded.get(message_id, frozenset()) ^ {fold.key}
        self._transcript.unfolded[message_id] = unfolded
        self.unfolded.emit(message_id, unfolded)
        layout.set_unfolded(unfolded)
        self._transcript.update_height(row)
        self._hold(anchor)

    def _anchor_of(self, row: int, entry: int) -> Anchor:
        """Return an anchor for the top of a block: what is pressed must not move."""
        anchor = Anchor(row, entry, 0, 0.0)
        return Anchor(row, entry, 0, self._transcript.y_of(anchor) - self._scroller.y)

    def _hold(self, anchor: Anchor) -> None:
        follower = self._scroller.follower
        held, follower.held = follower.held, True
        self._scroller.settle(anchor)
        follower.held = held
