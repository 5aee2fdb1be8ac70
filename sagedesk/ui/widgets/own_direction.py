"""Draws the rows of a list in what people wrote, each in the direction of its own letters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sagedesk.ui.language.sides import isolated


class OwnDirectionDelegate(QStyledItemDelegate):
    """As Qt's own; a title in another script than the window's keeps its question mark at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802  # Qt's name
        """Isolate the text from its line."""
        super().initStyleOption(option, index)
        option.text = "\n".join(map(isolated, option.text.split("\n")))
