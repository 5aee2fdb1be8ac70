"""The context menu of a misspelt word: what may have been meant, and letting it pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from sagedesk.ui.background import Job
from sagedesk.ui.composer.spelling.marks import SpellingMarks
from sagedesk.ui.composer.spelling.speller import Speller


class SpellingMenu(QObject):
    """Opens instead of the editor's own menu where the pointer is, or for the menu key the caret, in such a word.

    It has all of the editor's own menu. It opens when the suggestions are there. ``settings_wanted`` to see the
    settings of the spell-check.
    """

    settings_wanted = Signal()

    def __init__(self, editor: QPlainTextEdit, marks: SpellingMarks, speller: Speller) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._speller = speller
        self._asked: Job | None = None
        # a mouse asks the viewport, the keyboard the editor
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take the wish for a menu where a word is misspelt."""
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                position = self._editor.textCursor().position()
            else:
                position = self._editor.cursorForPosition(event.pos()).position()
            mark = self._marks.at(position)
            if mark is not None and not self._editor.isReadOnly():
                self._ask(mark, event.pos(), event.globalPos())
                return True
        return super().eventFilter(watched, event)

    def _ask(self, mark: QTextCursor, place: QPoint, screen_place: QPoint) -> None:
        if self._asked is not None:
            self._asked.forget()
        self._asked = self._speller.suggest(mark.selectedText(), partial(self._open, mark, place, screen_place))

    def _open(self, mark: QTextCursor, place: QPoint, screen_place: QPoint, suggestions: Sequence[str]) -> None:
        self._asked = None
        word = mark.selectedText()
        menu = self._editor.createStandardContextMenu(place)
        ours = QMenu(menu)
        for suggestion in suggestions:
            action = ours.addAction(suggestion.replace("&", "&&"))
            action.triggered.connect(partial(self._replace, mark, word, suggestion))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        if not suggestions:
            ours.addAction(self.tr("No suggestions")).setEnabled(False)
        ours.addSeparator()
        ours.addAction(self.tr("Add to dictionary")).triggered.connect(partial(self._let_pass, self._speller.add, word))
        ours.addAction(self.tr("Ignore")).triggered.connect(partial(self._let_pass, self._speller.ignore, word))
        ours.addAction(self.tr("Spelling settings…")).triggered.connect(self._want_settings)
        ours.addSeparator()
        menu.insertActions(menu.actions()[0], ours.actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(screen_place)

    @Slot()
    def _want_settings(self) -> None:
        self.settings_wanted.emit()

    def _replace(self, mark: QTextCursor, word: str, suggestion: str, _checked: bool = False) -> None:
        if mark.selectedText() == word:
            mark.insertText(suggestion)

    def _let_pass(self, how: Callable[[str], object], word: str, _checked: bool = False) -> None:
        how(word)
