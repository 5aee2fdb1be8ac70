"""The search field: completes filters and their values, and hands the keyboard on to what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import SPACE_XS, Theme
from sagedesk.ui.search.completing import Completion, completions

_COMPLETION = Qt.ItemDataRole.UserRole + 1


class SearchField(QLineEdit):
    """``went_down`` and ``entered`` when the keyboard goes to the results, ``escaped`` when the search is given up."""

    went_down = Signal()
    entered = Signal()
    escaped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search conversations"))
        self.setPlaceholderText(self.tr("Search"))
        self.setToolTip(
            self.tr(
                "Search all conversations (Ctrl+Shift+F)\n\n"
                "ports harbour\tmessages with both words\n"
                "harb*\twords that begin so\n"
                "“the old harbour”\tthese words in this order\n"
                "-draft\twithout this word\n"
                "endpoint: tag: role: has: before: after:\tfilters"
            )
        )
        self.tags: Sequence[str] = ()
        self.endpoints: Sequence[str] = ()
        self._theme = theme
        self._glass = QAction(self.tr("Search"), self)
        self._glass.setEnabled(False)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self._give_up)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._completions = QStandardItemModel(self)
        self._completer = QCompleter(self._completions, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Completions"))
        self._completer.setPopup(self._popup)
        self._completer.activated[QModelIndex].connect(self._complete)  # type: ignore[index]  # of two of that name
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self._show_clear)
        theme.changed.connect(self._restyle)
        self._restyle()

    def begin(self) -> None:
        """Take the keyboard, and show what can be searched for."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if not self.text():
            self._show(completions("", 0, asked=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Down goes to the results, Enter opens the first, Esc gives up; unless completions are shown."""
        if self._popup.isVisible() and self._is_for_completions(event.key()):
            # the completer takes the keys that its field leaves
            event.ignore()
        elif event.key() == Qt.Key.Key_Down:
            if self.text():
                self.went_down.emit()
            else:
                self._show(completions("", 0, asked=True))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _is_for_completions(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._popup.currentIndex().isValid()
        return key == Qt.Key.Key_Escape and bool(self.text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Show what can be searched for, when the empty field is clicked."""
        super().mouseReleaseEvent(event)
        if not self.text():
            self._show(completions("", 0, asked=True))

    @Slot()
    def _give_up(self) -> None:
        self.clear()
        self.escaped.emit()

    @Slot()
    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self.text()))

    @Slot()
    def _offer(self) -> None:
        found = completions(self.text(), self.cursorPosition(), tags=self.tags, endpoints=self.endpoints)
        self._show(found)

    def _show(self, found: Sequence[Completion]) -> None:
        self._completions.clear()
        for each in found:
            about = QCoreApplication.translate("Search", each.about) if each.about else ""
            shown = each.text.strip()
            item = QStandardItem(f"{shown}   {about}" if about else shown)
            item.setData(each, _COMPLETION)
            self._completions.appendRow(item)
        popup = self._popup
        if not found:
            popup.hide()
            return
        self._completer.complete(self.rect().adjusted(0, 0, 0, SPACE_XS))
        # Enter is for the results until a completion is chosen
        popup.setCurrentIndex(QModelIndex())
        frame = 2 * popup.frameWidth()
        height = popup.sizeHintForRow(0) * self._completions.rowCount() + frame
        popup.resize(max(popup.width(), popup.sizeHintForColumn(0) + frame), height)

    @Slot(QModelIndex)
    def _complete(self, index: QModelIndex) -> None:
        chosen = index.data(_COMPLETION)
        if not isinstance(chosen, Completion):
            return
        caret = self.cursorPosition()
        text = self.text()
        self.setText(text[: chosen.start] + chosen.text + text[caret:].lstrip())
        self.setCursorPosition(chosen.start + len(chosen.text))
        if not chosen.text.endswith(" "):
            self._offer()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self._glass.setIcon(icon("find", tokens.text_muted, tokens.text_muted))
        self._clear.setIcon(icon("close", tokens.text_muted))
        self._popup.setStyleSheet(
            f"QListView {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.border};"
            f" padding: {SPACE_XS}px; outline: none; }}"
            f"QListView::item {{ padding: {SPACE_XS}px; border-radius: {SPACE_XS}px; }}"
            f"QListView::item:hover, QListView::item:selected {{ background: {tokens.accent_soft};"
            f" color: {tokens.text}; }}"
        )
