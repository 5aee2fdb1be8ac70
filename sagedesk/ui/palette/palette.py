"""The palette's dialog: a field, and below it what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.palette.entry import Entry
from sagedesk.ui.palette.entry_list import EntryList
from sagedesk.ui.palette.model import spoken
from sagedesk.ui.palette.search import PaletteSearch, Titled

_WIDTH, _HEIGHT = 620, 440
_PASSED_ON = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """Does what is chosen, once it is closed. The keyboard stays in the field; arrows move through the list."""

    def __init__(
        self,
        theme: Theme,
        fixed: Sequence[Entry],
        conversations: Sequence[Titled],
        entry_of: Callable[[Titled], Entry],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Command palette"))
        # Qt adds the application's name to a window's title
        self.setAccessibleName(self.windowTitle())
        self.setModal(True)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Search commands"))
        self.field.setPlaceholderText(self.tr("Search actions, conversations, endpoints and settings"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = EntryList(self.tr("Results"), theme, self)
        self.model = self.list.entries
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        self._nothing = QLabel(self.tr("Nothing fits."))
        self._nothing.setProperty("role", "note")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        tokens = theme.tokens
        self.setStyleSheet(
            f"#palette {{ background: {tokens.surface}; border: 1px solid {tokens.border}; }}"
            f"QLineEdit {{ padding: {SPACE_S}px; border-radius: {RADIUS}px; }}"
            f"QLineEdit:focus {{ padding: {SPACE_S - 1}px; }}"
            f"QListView {{ background: {tokens.surface}; padding: {SPACE_XS}px 0; }}"
        )
        self._moved = False
        self._search = PaletteSearch(self)
        self._search.found.connect(self._found)
        self._search.set_entries(fixed, conversations, entry_of)
        self.field.textChanged.connect(self._typed)
        self.finished.connect(self._search.stop)
        self._place(parent)
        self._search.find("")

    @Slot(object)
    def set_conversations(self, conversations: Sequence[Titled]) -> None:
        """Find among these conversations from now on."""
        self._search.set_conversations(conversations)

    @property
    def busy(self) -> bool:
        """Whether more may be found."""
        return self._search.busy

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Let the keys that move reach the list, and Enter choose."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
            if event.key() in _PASSED_ON:
                self._move(event)
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        self._moved = True
        last, row = self.model.rowCount() - 1, self.list.currentIndex().row()
        if event.key() == Qt.Key.Key_Down and row == last:
            self._select(0)
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self._select(last)
        else:
            page = max(1, self.list.height() // max(1, self.list.sizeHintForRow(0)) - 1)
            step = page if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
            up = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)
            self._select(max(0, min(last, row - step if up else row + step)))

    def _select(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    @Slot(object)
    def _found(self, entries: Sequence[Entry]) -> None:
        row = self.list.currentIndex().row()
        held = self.model.entry(row) if self._moved and row >= 0 else None
        self.model.set_entries(entries)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        same = [number for number, entry in enumerate(entries) if held and entry.is_same(held)]
        self._select(same[0] if same else 0)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._moved = False
        self._search.find(text)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.model.entry(index.row())
        if entry.enabled:
            self.accept()
            entry.act()

    @Slot()
    def _say_current(self) -> None:
        """Tell a screen reader what the arrows reach, since the keyboard stays in the field."""
        index = self.list.currentIndex()
        if index.isValid() and self.isVisible():
            event = QAccessibleAnnouncementEvent(self.field, spoken(self.model.entry(index.row())))
            QAccessible.updateAccessibility(event)

    def _place(self, window: QWidget) -> None:
        """Below the top edge of the window, in its middle."""
        self.resize(
            min(scaled(_WIDTH), window.width() - 2 * SPACE_M), min(scaled(_HEIGHT), window.height() - 2 * SPACE_M)
        )
        top = window.mapToGlobal(QPoint(0, 0))
        self.move(top.x() + (window.width() - self.width()) // 2, top.y() + min(80, window.height() // 8))
