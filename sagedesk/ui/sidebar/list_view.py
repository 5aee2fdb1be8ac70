"""The list of conversations and folders: folders open and close, rows are dragged into folders, more is loaded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.sidebar.arrangement import Kind
from sagedesk.ui.sidebar.delegate import ConversationDelegate
from sagedesk.ui.sidebar.model import ConversationListModel

CONVERSATIONS = "application/x-sagedesk-conversations"
FOLDERS = "application/x-sagedesk-folders"
_TURN_MILLISECONDS = 80
_AHEAD = 40
"""Rows below the last one in sight, within which more is loaded."""
MOST_BY_ITSELF = 10_000
"""Rows up to which more is loaded as it comes into sight; beyond, "Show more" asks for it.

Qt lays out all rows whenever one comes, goes or moves: 17 ms for these.
"""


class ConversationList(QListView):
    """``moved(conversation ids, folder ids, folder id or "")`` when rows were dropped; ``opened`` by Enter."""

    moved = Signal(object, object, str)
    opened = Signal()

    def __init__(self, model: ConversationListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = ConversationDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._reduced: bool | None = None
        self._spinning = QTimer(self, interval=_TURN_MILLISECONDS)
        self._spinning.timeout.connect(self._spin)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look_for_more)
        self.verticalScrollBar().valueChanged.connect(self._look_soon)
        self.verticalScrollBar().rangeChanged.connect(self._look_soon)
        model.dataChanged.connect(self._watch_running)
        model.rowsInserted.connect(self._look_soon)
        model.modelReset.connect(self._look_soon)

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Keep the marks of running replies still (True), let them turn (False), or do as the system says (None)."""
        self._reduced = reduced
        self._spinning.stop()
        self._watch_running()

    def _motion_is_reduced(self) -> bool:
        if self._reduced is not None:
            return self._reduced
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def selected(self, kind: Kind) -> list[str]:
        """Return the ids of the selected rows of a kind, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._rows.row(row).id for row in rows if self._rows.row(row).kind == kind]

    def folder_at(self, index: QModelIndex) -> str:
        """Return the folder that a row is, or is in; empty for none."""
        if not index.isValid():
            return ""
        row = self._rows.row(index.row())
        if row.kind == Kind.FOLDER:
            return row.id
        if row.kind == Kind.CONVERSATION and index.data(ConversationListModel.DepthRole):
            return self._rows.conversation(index.row()).folder_id or ""
        return ""

    # keyboard and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Show where the keyboard is: at the first row, while it is at none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            first = self.moveCursor(QAbstractItemView.CursorAction.MoveHome, Qt.KeyboardModifier.NoModifier)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Right and Left open and close a folder, or lead into and out of it; Enter opens."""
        index = self.currentIndex()
        row = self._rows.row(index.row()) if index.isValid() else None
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        # the field of a new name hands its Enter on
        editing = self.state() == QAbstractItemView.State.EditingState
        if row is None or editing or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif row.kind == Kind.FOLDER and event.key() == forward:
            self._rows.set_expanded(row.id, True)
        elif row.kind == Kind.FOLDER and event.key() == back and index.data(ConversationListModel.ExpandedRole):
            self._rows.set_expanded(row.id, False)
        elif event.key() == back:
            self._go_up(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(index)
        else:
            super().keyPressEvent(event)

    def dataChanged(  # noqa: N802  # Qt's name
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw again; Qt would put the old name back into the field in which a new one is being written."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.viewport().update()
        else:
            super().dataChanged(first, last, list(roles))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Open or close a folder that is clicked, and show more where that is asked for."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if index.isValid() and plain:
            self._enter(index)

    def _enter(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row.kind == Kind.FOLDER:
            self._rows.set_expanded(row.id, not index.data(ConversationListModel.ExpandedRole))
        elif row.kind == Kind.MORE:
            self._rows.want_more(index.row())
        else:
            self.opened.emit()

    def _go_up(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        folder = self._rows.folder(row.id) if row.kind == Kind.FOLDER else None
        above = folder.parent_id if folder else self.folder_at(index)
        place = self._rows.row_of_folder(above) if above else None
        if place is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._rows.index(place), flag)

    # dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802  # Qt's name
        """Drag the selected conversations and folders."""
        mime = self.mime_of_selected()
        if mime is not None:
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.MoveAction)

    def mime_of_selected(self) -> QMimeData | None:
        """Return what is dragged; None when nothing that can be is selected."""
        conversations, folders = self.selected(Kind.CONVERSATION), self.selected(Kind.FOLDER)
        if not conversations and not folders:
            return None
        mime = QMimeData()
        mime.setData(CONVERSATIONS, "\n".join(conversations).encode())
        mime.setData(FOLDERS, "\n".join(folders).encode())
        return mime

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Take rows of this list only."""
        if event.source() is self and event.mimeData().hasFormat(CONVERSATIONS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802  # Qt's name
        """Show which folder the rows would go to."""
        QAbstractItemView.dragMoveEvent(self, event)  # scrolls at the edges
        folder_id = self.folder_at(self.indexAt(event.position().toPoint()))
        self._show_target(self._rows.row_of_folder(folder_id) if folder_id else None)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802  # Qt's name
        """Show no folder any more."""
        self._show_target(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  # Qt's name
        """Have the rows moved into the folder at that place, or out of all folders."""
        self._show_target(None)
        folder_id = self.folder_at(self.indexAt(event.position().toPoint()))
        self.drop(event.mimeData(), folder_id)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)

    def drop(self, mime: QMimeData, folder_id: str) -> None:
        """Have what was dragged moved into a folder, or out of all with an empty id."""
        if not mime.hasFormat(CONVERSATIONS):
            return
        conversations, folders = (
            [each for each in bytes(mime.data(kind).data()).decode().split("\n") if each]
            for kind in (CONVERSATIONS, FOLDERS)
        )
        self.moved.emit(conversations, [each for each in folders if each != folder_id], folder_id)

    def _show_target(self, row: int | None) -> None:
        if row != self._delegate.target:
            self._delegate.target = row
            self.viewport().update()

    # loading and spinning

    @Slot()
    def _look_soon(self) -> None:
        # not the timer's own slot, which would take the value of a scroll bar for milliseconds
        self._looking.start()

    @Slot()
    def _look_for_more(self) -> None:
        """Ask for the next page of what is in sight, or will soon be."""
        if self._rows.rowCount() > MOST_BY_ITSELF:
            return
        bottom = self.indexAt(QPoint(4, self.viewport().height() - 1))
        first = self.indexAt(QPoint(4, 1))
        last = (bottom.row() if bottom.isValid() else self._rows.rowCount() - 1) + _AHEAD
        for row in range(max(0, first.row()), min(last + 1, self._rows.rowCount())):
            if self._rows.row(row).kind == Kind.MORE:
                self._rows.want_more(row)

    @Slot()
    def _watch_running(self) -> None:
        if self._rows.running_rows and not self._spinning.isActive() and not self._motion_is_reduced():
            self._spinning.start()

    @Slot()
    def _spin(self) -> None:
        rows = self._rows.running_rows
        if not rows:
            self._spinning.stop()
        self._delegate.turn = (self._delegate.turn + 30) % 360
        for row in rows:
            self.update(self._rows.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Load more: a larger list has room for it."""
        super().resizeEvent(event)
        self._looking.start()
