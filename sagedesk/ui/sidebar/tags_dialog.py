"""The dialog that gives tags to conversations, and colours to tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.library.tags import clean
from sagedesk.library.values import Colour, Conversation
from sagedesk.ui.appearance.colours import colour_menu, swatch
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S, Theme
from sagedesk.ui.widgets.own_direction import OwnDirectionDelegate

_TAG = Qt.ItemDataRole.UserRole


class TagsDialog(QDialog):
    """Shows every tag with a check; half a check for those that only some of the conversations have.

    ``decided(tags to add, tags to remove)`` when it is accepted, ``coloured(tag, Colour)`` at once.
    """

    decided = Signal(object, object)
    coloured = Signal(str, object)

    def __init__(
        self,
        conversations: Sequence[Conversation],
        tags: Sequence[str],
        colours: Mapping[str, Colour],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tags")
        self.setWindowTitle(self.tr("Tags"))
        self._theme = theme
        self._colours = dict(colours)
        self._before: dict[str, Qt.CheckState] = {}
        about = (
            self.tr("Tags of “{title}”").format(title=conversations[0].title)
            if len(conversations) == 1
            else self.tr("Tags of %n conversation(s)", "", len(conversations))
        )
        label = QLabel(about)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("New tag"))
        self.field.setPlaceholderText(self.tr("New tag"))
        self._add = QPushButton(self.tr("Add"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self.add)
        self.list = QListWidget()
        self.list.setItemDelegate(OwnDirectionDelegate(self.list))
        self.list.setAccessibleName(self.tr("Tags"))
        for tag in tags:
            having = sum(tag in each.tags for each in conversations)
            self._append(tag, _state(having, len(conversations)))
        self._colour = QPushButton(self.tr("Colour"))
        self._colour.setAutoDefault(False)
        self._menu = QMenu(self._colour)
        self._menu.aboutToShow.connect(self._fill_colours)
        self._colour.setMenu(self._menu)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.list.currentItemChanged.connect(self._current_changed)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.field, 1)
        row.addWidget(self._add)
        below = QHBoxLayout()
        below.addWidget(self._colour)
        below.addStretch()
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        self.list.setProperty("kind", "choice")
        self.resize(opening_size(self, 380, 420))
        self.list.setCurrentRow(0)
        self._current_changed()
        self.field.setFocus()

    @Slot()
    def add(self) -> None:
        """Add the tags that are written, separated by commas, and check them."""
        for tag in clean(self.field.text().split(",")):
            found = self._item(tag)
            if found is None:
                self._append(tag, Qt.CheckState.Unchecked)
                found = self.list.item(self.list.count() - 1)
            found.setCheckState(Qt.CheckState.Checked)
            self.list.setCurrentItem(found)
        self.field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Enter in the field adds what is written there; in an empty one it accepts."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.field.hasFocus() and self.field.text().strip():
            self.add()
        else:
            super().keyPressEvent(event)

    def _append(self, tag: str, state: Qt.CheckState) -> None:
        item = QListWidgetItem(tag)
        item.setData(_TAG, tag)
        item.setIcon(swatch(self._colours.get(tag, Colour.NONE), self._theme.tokens))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        item.setCheckState(state)
        self._before[tag] = state
        self.list.addItem(item)

    def _item(self, tag: str) -> QListWidgetItem | None:
        items = (self.list.item(row) for row in range(self.list.count()))
        return next((item for item in items if item.text().casefold() == tag.casefold()), None)

    @Slot()
    def _current_changed(self) -> None:
        self._colour.setEnabled(self.list.currentItem() is not None)

    @Slot()
    def _fill_colours(self) -> None:
        self._menu.clear()
        item = self.list.currentItem()
        if item is not None:
            colour_menu(self._menu, self._colours.get(item.data(_TAG)), self._theme.tokens, self._colour_current)

    def _colour_current(self, colour: Colour) -> None:
        item = self.list.currentItem()
        self._colours[item.data(_TAG)] = colour
        item.setIcon(swatch(colour, self._theme.tokens))
        self.coloured.emit(item.data(_TAG), colour)

    @Slot()
    def _accept(self) -> None:
        self.add()
        states = {
            item.data(_TAG): item.checkState() for item in (self.list.item(row) for row in range(self.list.count()))
        }
        changed = {tag: state for tag, state in states.items() if state != self._before[tag]}
        added = [tag for tag, state in changed.items() if state == Qt.CheckState.Checked]
        removed = [tag for tag, state in changed.items() if state == Qt.CheckState.Unchecked]
        self.accept()
        if added or removed:
            self.decided.emit(added, removed)


def _state(having: int, of: int) -> Qt.CheckState:
    if having == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if having == of else Qt.CheckState.PartiallyChecked
