"""The underlines below misspelt words: of what is in view, once the person pauses.

They are extra selections: neither the text nor its undo history knows of them, and their cursors move with the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat.qt_text import Utf16
from sagedesk.ui.composer.editor import MessageEditor
from sagedesk.ui.composer.spelling.speller import Speller

if TYPE_CHECKING:
    from sagedesk.spelling import Word

_PAUSE_MILLISECONDS = 300
_BEYOND = 2_000
"""Characters before and after what is in view that are looked at as well: of a paragraph that is longer than that."""


class SpellingMarks(QObject):
    """Keeps the underlines of an editor."""

    def __init__(self, editor: MessageEditor, speller: Speller, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._speller = speller
        self._theme = theme
        self._typed_to = -1
        self._said = -1
        self._asked = False
        self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        self._used(editor.document())
        editor.document_used.connect(self._used)
        editor.cursorPositionChanged.connect(self._caret_moved)
        editor.verticalScrollBar().valueChanged.connect(self._soon)
        editor.verticalScrollBar().rangeChanged.connect(self._soon)
        speller.changed.connect(self._look)
        theme.changed.connect(self._recolour)

    def at(self, position: int) -> QTextCursor | None:
        """Return a cursor that selects the misspelt word at a position, if there is one."""
        for mark in self._editor.extraSelections():
            if mark.cursor.selectionStart() <= position <= mark.cursor.selectionEnd() and mark.cursor.hasSelection():
                return QTextCursor(mark.cursor)
        return None

    @Slot(QTextDocument)
    def _used(self, document: QTextDocument) -> None:
        """Check another text; one that was used before tells of its changes already."""
        document.contentsChange.connect(self._edited, Qt.ConnectionType.UniqueConnection)
        self._typed_to = -1
        self._pause.start()

    @Slot(int, int, int)
    def _edited(self, position: int, removed: int, added: int) -> None:
        self._typed_to = position + added if max(removed, added) == 1 else -1
        end = position + added
        marks = self._editor.extraSelections()
        kept = [each for each in marks if each.cursor.selectionEnd() < position or each.cursor.selectionStart() > end]
        if len(kept) < len(marks):
            self._editor.setExtraSelections(kept)
        self._pause.start()

    @Slot()
    def _caret_moved(self) -> None:
        caret = self._editor.textCursor().position()
        if self._typed_to not in (-1, caret):
            # the word is left, so it is written
            self._typed_to = -1
            self._pause.start()
        mark = self.at(caret)
        start = mark.selectionStart() if mark is not None else -1
        if mark is not None and start != self._said and QAccessible.isActive():
            # Qt does not tell a screen reader of "invalid:spelling"
            words = self.tr("Misspelt: {word}").format(word=mark.selectedText())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, words))
        self._said = start

    @Slot()
    def _soon(self) -> None:
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        editor = self._editor
        self._pause.stop()
        if not self._speller.is_on or editor.document().isEmpty():
            editor.setExtraSelections([])
        elif editor.textCursor().block().layout().preeditAreaText():
            # an input method composes
            self._pause.start()
        elif self._speller.loaded is None:
            self._speller.load()
        elif not self._speller.ready:
            editor.setExtraSelections([])
        elif self._asked:
            self._again = True
        else:
            self._asked = True
            start, end = self._in_view()
            revision = editor.document().revision()
            self._speller.find_misspelt(
                self._text(start, end), self._text(0, start), partial(self._found, start, end, revision)
            )

    def _in_view(self) -> tuple[int, int]:
        """Return where the paragraphs begin and end that are in view; of long ones the part that is."""
        view = self._editor.viewport().rect()
        first, last = self._editor.cursorForPosition(view.topLeft()), self._editor.cursorForPosition(view.bottomRight())
        start, block = first.block().position(), last.block()
        end = block.position() + block.length() - 1
        return max(start, first.position() - _BEYOND), min(end, last.position() + _BEYOND)

    def _text(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _found(self, start: int, end: int, revision: int, words: Sequence[Word]) -> None:
        self._asked = False
        if self._again or revision != self._editor.document().revision():
            self._again = False
            self._pause.start()
            return
        units = Utf16(self._text(start, end))
        marks = []
        for word in words if self._speller.ready else ():
            first, last = start + units.to_qt(word.start), start + units.to_qt(word.end)
            if last != self._typed_to:  # it is still being written
                marks.append(self._mark(first, last))
        self._editor.setExtraSelections(marks)

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = self._format()
        return mark

    def _format(self) -> QTextCharFormat:
        underlined = QTextCharFormat()
        underlined.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        underlined.setUnderlineColor(QColor(self._theme.tokens.danger))
        return underlined

    @Slot()
    def _recolour(self) -> None:
        marks = self._editor.extraSelections()
        for mark in marks:
            mark.format = self._format()
        self._editor.setExtraSelections(marks)
