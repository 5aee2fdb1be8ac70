"""The folders and prompts as a tree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from sagedesk.prompt_library import SavedPrompt
from sagedesk.ui.appearance.theme import SPACE_L
from sagedesk.ui.widgets.own_direction import OwnDirectionDelegate

_PROMPT = Qt.ItemDataRole.UserRole


class PromptTree(QTreeWidget):
    """``chosen(SavedPrompt)`` when another prompt is current."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Prompts"))
        self.setIndentation(16)
        self.setItemDelegate(OwnDirectionDelegate(self))
        self.currentItemChanged.connect(self._changed)

    @property
    def current(self) -> SavedPrompt | None:
        """The prompt that is current; None where that is a folder or nothing."""
        item = self.currentItem()
        return item.data(0, _PROMPT) if item is not None else None

    def show_prompts(self, prompts: Sequence[SavedPrompt], current: str) -> None:
        """Show these, and make the one at the path ``current`` the current one if it is there."""
        self.blockSignals(True)
        self.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        wanted: QTreeWidgetItem | None = None
        for prompt in prompts:
            item = QTreeWidgetItem([prompt.name])
            item.setData(0, _PROMPT, prompt)
            self._folder(prompt.folder, folders).addChild(item)
            if prompt.path == current:
                wanted = item
        self.expandAll()
        self.blockSignals(False)
        if wanted is not None:
            self.setCurrentItem(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the tree, or say that there is nothing in it."""
        super().paintEvent(event)
        if self.topLevelItemCount() == 0:
            room = self.viewport().rect().adjusted(SPACE_L, SPACE_L, -SPACE_L, -SPACE_L)
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            words = self.tr("No prompts yet. What you save is listed here.")
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)

    def _folder(self, path: str, folders: dict[str, QTreeWidgetItem]) -> QTreeWidgetItem:
        if not path:
            return self.invisibleRootItem()
        if path not in folders:
            above, _, name = path.rpartition("/")
            folders[path] = QTreeWidgetItem([name])
            self._folder(above, folders).addChild(folders[path])
        return folders[path]

    @Slot()
    def _changed(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)
