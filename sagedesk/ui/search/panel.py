"""The search of the sidebar: the field, and below it what was found or why nothing was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from sagedesk.errors import SageDeskError
from sagedesk.library.search import Cursor, SearchPage
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.search.field import SearchField
from sagedesk.ui.search.results import ResultDelegate, ResultsModel

_TYPING_MILLISECONDS = 60
_INDEXING_MILLISECONDS = 1500


class SearchPanel(QObject):
    """``asked(text)`` while somebody types, ``more_asked(text, Cursor)`` when they scroll.

    ``chosen(SearchHit)`` when one is selected, by a click, by the keys that go through the list or by a screen reader;
    ``entered`` by Enter. ``searching`` when a search begins or ends: ``found`` is to be seen meanwhile. ``left`` when
    the keyboard is to go back to the list.
    """

    asked = Signal(str)
    more_asked = Signal(str, object)
    chosen = Signal(object)
    entered = Signal()
    searching = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._more: Cursor | None = None
        self._shown_text = ""
        self._open_found = False
        self.field = SearchField(theme)
        self.model = ResultsModel(self)
        self.list = _Results()
        self.list.setObjectName("results")
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(theme, self.list))
        self._note = QLabel()
        self._note.setObjectName("search-note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.found = QWidget()
        column = QVBoxLayout(self.found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._note)
        column.addWidget(self.list, 1)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._ask)
        self._again = QTimer(self, singleShot=True, interval=_INDEXING_MILLISECONDS)
        self._again.timeout.connect(self._ask)
        self.field.textChanged.connect(self._text_changed)
        self.field.went_down.connect(self._go_down)
        self.field.entered.connect(self._open_first)
        self.field.escaped.connect(self.left)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.entered_on.connect(self.entered)
        self.list.clicked_again.connect(self._choose_again)
        self.list.went_up.connect(self.field.setFocus)
        self.list.escaped.connect(self._give_up)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_searching(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.field.text().strip())

    def set_tags(self, tags: Sequence[str]) -> None:
        """Take the tags that can be completed."""
        self.field.tags = tags

    def set_endpoints(self, endpoints: Sequence[str]) -> None:
        """Take the names of endpoints that can be completed."""
        self.field.endpoints = endpoints

    def show_page(self, text: str, page: SearchPage, *, first: bool) -> None:
        """Show what was found, unless something else is looked for by now."""
        if text != self.field.text():
            return
        self._more = page.more
        if first:
            row = self.list.currentIndex().row() if text == self._shown_text else -1
            self._shown_text = text
            self.model.set_hits(page.hits)
            if 0 <= row < self.model.rowCount():
                # it is the one that is shown
                flag = QItemSelectionModel.SelectionFlag.NoUpdate
                self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)
        else:
            self.model.add_hits(page.hits)
        if not self.model.rowCount() and page.more is not None:
            # much was read in vain, and there is more to read
            self._ask_more()
            self._say(self.tr("Searching…"))
            return
        self._tell(text, page.indexed)
        self._scrolled()
        if first and self._open_found:
            self._open_first()

    def show_error(self, text: str, error: SageDeskError) -> None:
        """Say why nothing could be found."""
        if text == self.field.text():
            self.model.set_hits(())
            self._say(str(error))

    def _tell(self, text: str, indexed: float) -> None:
        notes = []
        if not self.model.rowCount() and indexed >= 1.0:
            notes.append(
                self.tr(
                    "Nothing found for “{text}”.\n\nTry fewer words, the beginning of a word with *, or leave out a"
                    " filter. Filters are endpoint: tag: role: has: before: after:"
                ).format(text=text.strip())
            )
        if indexed < 1.0:
            notes.append(
                self.tr("Older messages are still being read: {percent} % can be found by now.").format(
                    percent=int(indexed * 100)
                )
            )
            self._again.start()
        self._say("\n\n".join(notes))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setAccessibleName(text)
        self._note.setVisible(bool(text))
        self.list.setVisible(bool(self.model.rowCount()) or not text)

    @Slot()
    def _text_changed(self) -> None:
        self._again.stop()
        self._open_found = False
        if self.is_searching:
            self._typing.start()
        else:
            self._typing.stop()
            self.model.set_hits(())
            self._shown_text = ""
            self._say("")
        self.searching.emit()

    @Slot()
    def _ask(self) -> None:
        if self.is_searching:
            self.asked.emit(self.field.text())

    def _ask_more(self) -> None:
        more, self._more = self._more, None
        self.more_asked.emit(self.field.text(), more)

    @Slot()
    def _scrolled(self) -> None:
        bar = self.list.verticalScrollBar()
        if self._more is not None and bar.value() >= bar.maximum() - self.list.viewport().height():
            self._ask_more()

    @Slot()
    def _go_down(self) -> None:
        if self.model.rowCount():
            at_none = not self.list.currentIndex().isValid()
            # makes the first row the current one, but does not select it
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if at_none:
                self.list.setCurrentIndex(self.model.index(0))

    @Slot()
    def _open_first(self) -> None:
        # of what was typed last, the results may not be there yet
        self._open_found = self._shown_text != self.field.text()
        if self.model.rowCount() and not self._open_found:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.model.index(0))
            self.entered.emit()

    @Slot(QItemSelection)
    def _choose(self, selected: QItemSelection) -> None:
        for index in selected.indexes()[:1]:
            # a screen reader selects without moving the current row
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.chosen.emit(self.model.hit(index.row()))

    @Slot(QModelIndex)
    def _choose_again(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.hit(index.row()))

    @Slot()
    def _give_up(self) -> None:
        self.field.clear()
        self.left.emit()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.found.setStyleSheet(
            f"#search-note {{ color: {tokens.text_muted}; padding: {SPACE_L}px {SPACE_M}px; }}"
            f"#results {{ background: {tokens.sidebar}; }}"
        )
        self.list.viewport().update()


class _Results(QListView):
    """``entered_on(index)`` by Enter, ``clicked_again(index)`` on the selected one, ``went_up`` above the first.

    ``escaped`` by Esc.
    """

    entered_on = Signal(QModelIndex)
    clicked_again = Signal(QModelIndex)
    went_up = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Lead to the place of the selected hit again, from which somebody has scrolled away."""
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and self.selectionModel().isSelected(index)
        super().mousePressEvent(event)
        if again:
            self.clicked_again.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Enter opens, Up above the first goes back to the field, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_on.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.went_up.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
