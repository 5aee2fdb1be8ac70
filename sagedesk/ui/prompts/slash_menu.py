"""The menu of kept prompts that a slash at the start of a line opens above the composer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sagedesk.library.search.folding import fold
from sagedesk.prompt_library import SavedPrompt
from sagedesk.ui.appearance.theme import RADIUS, SPACE_XS, Theme
from sagedesk.ui.composer.editor import MessageEditor
from sagedesk.ui.palette.entry import Entry, Group
from sagedesk.ui.palette.entry_list import EntryList
from sagedesk.ui.palette.matching import Typed, fit

_LONGEST = 60
_ROWS, _WIDTH = 8, 520


class SlashMenu(QFrame):
    """Arrows move, Enter or Tab pick, Esc closes; the keyboard stays in the editor. ``picked(SavedPrompt)``.

    What was typed from the slash on is gone by then.
    """

    picked = Signal(object)

    def __init__(self, editor: MessageEditor, theme: Theme, below: QWidget, parent: QWidget) -> None:
        """Open above ``below``, inside ``parent``."""
        super().__init__(parent)
        self._below = below
        self._parent = parent
        self.setObjectName("slashMenu")
        self._editor = editor
        self._theme = theme
        self._prompts: Sequence[SavedPrompt] = ()
        self._left = False
        self.list = EntryList(self.tr("Prompts"), theme, self)
        self._model = self.list.entries
        self.list.clicked.connect(self._pick)
        self.list.selectionModel().currentChanged.connect(self._say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        layout.addWidget(self.list)
        editor.installEventFilter(self)
        editor.textChanged.connect(self._typed)
        editor.cursorPositionChanged.connect(self._moved)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def set_prompts(self, prompts: Sequence[SavedPrompt]) -> None:
        """Offer these from now on."""
        self._prompts = prompts
        if self.isVisible():
            self._moved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take the keys of the menu while it is open."""
        if not self.isVisible():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # otherwise Esc would stop the reply, which is its next step only
            event.accept()
            return event.key() == Qt.Key.Key_Escape
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._left = True
            self.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._pick(self.list.currentIndex())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows = self._model.rowCount()
            row = (self.list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)) % rows
            self.list.setCurrentIndex(self._model.index(row))
        else:
            return False
        return True

    @Slot()
    def _typed(self) -> None:
        if self._query() is None:
            self._left = False

    @Slot()
    def _moved(self) -> None:
        query = self._query()
        if query is None or self._left or not self._editor.hasFocus():
            self.hide()
            return
        found = self._found(query)
        self._model.set_entries(
            [Entry(Group.ACTION, prompt.name, prompt.folder, partial(self.picked.emit, prompt), "") for prompt in found]
        )
        if not found:
            self.hide()
            return
        self._place(len(found))
        self.show()
        self.raise_()
        self.list.setCurrentIndex(self._model.index(0))

    def _query(self) -> str | None:
        """Return what follows a slash at the start of the line, up to the caret; None where there is none."""
        cursor = self._editor.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        return line[1:] if line.startswith("/") and len(line) <= _LONGEST and not cursor.hasSelection() else None

    def _found(self, query: str) -> list[SavedPrompt]:
        folded = fold(query)
        if not folded.strip():
            return list(self._prompts)
        typed = Typed.of(folded)
        scored = [(fit(typed, fold(f"{prompt.name} {prompt.folder}")), prompt) for prompt in self._prompts]
        fitting = [each for each in scored if each[0] >= 0]
        return [prompt for _, prompt in sorted(fitting, key=lambda each: -each[0])]

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self._model.entry(index.row())
        self.hide()
        cursor = self._editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        entry.act()

    def _place(self, count: int) -> None:
        row = max(self.list.sizeHintForRow(0), 24)
        height = row * min(count, _ROWS) + 2 * SPACE_XS + 2
        corner = self._below.mapTo(self._parent, QPoint(0, 0))
        width = min(self._below.width(), _WIDTH)
        self.setGeometry(corner.x(), max(0, corner.y() - height - SPACE_XS), width, height)

    @Slot(QModelIndex)
    def _say(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.rowCount():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self._editor, self._model.entry(index.row()).title)
            )

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#slashMenu {{ background: {tokens.surface}; border: 1px solid {tokens.border};"
            f"border-radius: {RADIUS}px; }} QListView {{ background: {tokens.surface}; }}"
        )
