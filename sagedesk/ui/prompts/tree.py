"""The folders and prompts as a tree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from sagedesk.prompt_library import SavedPrompt

_PROMPT = Qt.ItemDataRole.UserRole


class PromptTree(QTreeWidget):
    """``chosen(SavedPrompt)`` when another prompt is current."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Prompts"))
        self.setIndentation(16)
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
