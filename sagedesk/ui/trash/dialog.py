"""The dialog that shows the trash."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.library.values import TrashEntry
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.sidebar.words import relative_time, untitled
from sagedesk.ui.widgets.own_direction import OwnDirectionDelegate

_ENTRY = Qt.ItemDataRole.UserRole
_DAY = 24 * 60 * 60.0


class TrashDialog(QDialog):
    """``restore_asked(entries)``, ``removal_asked(entries)``: those that are selected, or all; agreed to already."""

    restore_asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, kept: float, theme: Theme, parent: QWidget) -> None:
        """Make an empty one; ``kept`` is how many seconds what is deleted stays in it."""
        super().__init__(parent)
        self._kept = kept
        self.setObjectName("trash")
        self.setWindowTitle(self.tr("Trash"))
        self._theme = theme
        days = round(kept / _DAY)
        about = QLabel(self.tr("What you delete stays here for %n day(s); then it is gone for ever.", "", days))
        about.setProperty("role", "note")
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setItemDelegate(OwnDirectionDelegate(self.list))
        self.list.setObjectName("trashed")
        self.list.setAccessibleName(self.tr("Deleted conversations and messages"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemSelectionChanged.connect(self._selection_changed)
        self.list.itemActivated.connect(self._restore)
        self._empty = QLabel(self.tr("The trash is empty."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "note")
        self.restore_button = QPushButton(self.tr("Restore"))
        self.restore_button.setProperty("kind", "primary")
        self.restore_button.clicked.connect(self._restore)
        self.remove_button = QPushButton(self.tr("Delete for ever…"))
        self.remove_button.clicked.connect(self._remove)
        self.empty_button = QPushButton(self.tr("Empty the trash…"))
        self.empty_button.clicked.connect(self._remove_all)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        # Enter in the list restores already: a default button would restore the same once more
        for button in (self.restore_button, self.remove_button, self.empty_button, close):
            button.setAutoDefault(False)
        delete = QAction(self.list)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._remove)
        self.list.addAction(delete)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for button in (self.restore_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        for button in (self.empty_button, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(row)
        self.resize(opening_size(self, 620, 460))
        tokens = theme.tokens
        self.list.setStyleSheet(
            f"QListWidget {{ background: {tokens.surface}; border: 1px solid {tokens.border};"
            f" border-radius: {RADIUS}px; }}"
            f"QListWidget:focus {{ border: 2px solid {tokens.focus}; }}"
            f"QListWidget::item {{ padding: {SPACE_S}px; color: {tokens.text}; border-radius: {SPACE_XS}px; }}"
            f"QListWidget::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
        )
        self.show_entries(())

    def show_entries(self, entries: Sequence[TrashEntry]) -> None:
        """Show what is in the trash, the last deleted first."""
        row = self.list.currentRow()
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(f"{entry.excerpt or untitled()}\n{self._about(entry)}")
            item.setData(_ENTRY, entry)
            item.setIcon(icon("chat" if entry.deletion is None else "message", self._theme.tokens.text_muted))
            self.list.addItem(item)
        self.list.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self.empty_button.setEnabled(bool(entries))
        if entries:
            self.list.setCurrentRow(max(0, min(row, len(entries) - 1)))
        self._selection_changed()

    def _about(self, entry: TrashEntry) -> str:
        if entry.deletion is None:
            kind = self.tr("Conversation")
        elif entry.deletion.count == 1:
            kind = self.tr("Message of “{title}”").format(title=entry.title or untitled())
        else:
            kind = self.tr("Message of “{title}” and those below, %n in all", "", entry.deletion.count).format(
                title=entry.title or untitled()
            )
        left = max(0, round((entry.deleted_at + self._kept - time.time()) / _DAY))
        return self.tr("{kind} · deleted: {time} · {days}").format(
            kind=kind, time=relative_time(entry.deleted_at), days=self.tr("%n day(s) left", "", left)
        )

    @property
    def selected(self) -> list[TrashEntry]:
        """The entries that are selected, from the top."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.list.item(row).data(_ENTRY) for row in rows]

    @Slot()
    def _selection_changed(self) -> None:
        for button in (self.restore_button, self.remove_button):
            button.setEnabled(bool(self.list.selectedIndexes()))

    @Slot()
    def _restore(self) -> None:
        if entries := self.selected:
            self.restore_asked.emit(entries)

    @Slot()
    def _remove(self) -> None:
        if entries := self.selected:
            self._ask(self.tr("Delete %n entry(s) of the trash for ever?", "", len(entries)), entries)

    @Slot()
    def _remove_all(self) -> None:
        entries = [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]
        self._ask(self.tr("Delete everything in the trash for ever?"), entries)

    def _ask(self, question: str, entries: Sequence[TrashEntry]) -> None:
        box = QMessageBox(self)
        box.setObjectName("really")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete for ever"))
        box.setText(question)
        box.setInformativeText(self.tr("This cannot be undone."))
        delete = box.addButton(self.tr("Delete for ever"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        delete.clicked.connect(lambda: self.removal_asked.emit(entries))
        box.finished.connect(box.deleteLater)
        box.open()
