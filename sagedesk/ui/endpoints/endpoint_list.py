"""The list of the picker: rows as they come, filtered as one types, and what stands there where nothing fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from sagedesk.ui.appearance.theme import RADIUS, SPACE_XS, Theme
from sagedesk.ui.endpoints.delegate import EndpointDelegate
from sagedesk.ui.endpoints.list_model import EndpointListModel, Order, RowRole
from sagedesk.ui.endpoints.row import Details, Key, Row
from sagedesk.ui.profiles.field import Choice

_GATHER_MILLISECONDS = 100  # pages that come together are shown together
_LOOK_MILLISECONDS = 80  # after scrolling: rows that only flew by are not described
_AHEAD = 100  # rows that are described although they are out of sight, so that filtering by what runs there works
_KEYS_OF_THE_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class EndpointList(QFrame):
    """Shows rows. ``filter`` and ``order`` are controls of it that stand elsewhere.

    ``changed`` when the rows that fit are others, ``chosen`` when another one is current or more is known of it,
    ``used`` when one is taken, ``wanted(keys)`` for what should be described next, ``look_up_wanted(name)`` for an
    endpoint that is in no list.
    """

    changed = Signal()
    chosen = Signal()
    used = Signal()
    wanted = Signal(object)
    look_up_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        self._theme = theme
        self._came: list[Row] = []
        self._first_shown: Key | None = None
        self.model = EndpointListModel(self)
        self.filter = QLineEdit()
        self.order = Choice()
        self.view = QListView()
        self.empty = QLabel()
        self.look_up = QPushButton()
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MILLISECONDS)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MILLISECONDS)
        self._make_view()
        self._make_controls()
        self._wire()

    @property
    def current(self) -> Row | None:
        """The row that is chosen."""
        index = self.view.currentIndex()
        return index.data(RowRole) if index.isValid() else None

    def clear(self) -> None:
        """Show nothing, and forget what was known."""
        self._first_shown = None
        self._came.clear()
        self._gathering.stop()
        self.model.clear()

    def add(self, rows: Iterable[Row]) -> None:
        """Take rows that came; those that come together are shown together."""
        self._came += rows
        if not self.model.total:
            self.show_what_came()
        elif not self._gathering.isActive():
            self._gathering.start()

    def describe(self, key: Key, details: Details) -> None:
        """Take what became known of a row."""
        if self._came:
            self.show_what_came()
        self.model.describe(key, details)
        if self.current is not None and self.current.key == key:
            self.chosen.emit()

    @Slot()
    def show_what_came(self) -> None:
        """Show the rows that came, and leave the reader where they are."""
        rows, self._came = self._came, []
        current = self.current
        # what nobody chose was only the first to come; to be asked before the new rows choose another first
        by_person = current is not None and current.key != self._first_shown
        place = self.view.verticalScrollBar().value()
        self.model.add(rows)
        if current is not None and by_person:
            self._choose(current.key)
        elif self.model.rowCount():
            self._choose_first()
        self.view.verticalScrollBar().setValue(place)
        self.changed.emit()

    def say_why_empty(self, words: str, name: str) -> None:
        """Say what stands there while no row fits; ``name`` is offered to be looked up, unless it is empty."""
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.empty.setText(words)
        self.look_up.setVisible(bool(name))
        self.look_up.setText(self.tr("Look up “{name}”").format(name=name))
        self.look_up.setAccessibleName(self.look_up.text())

    def _make_view(self) -> None:
        self.view.setAccessibleName(self.tr("Endpoints"))
        self.view.setObjectName("endpoints")
        self.view.setModel(self.model)
        self.view.setItemDelegate(EndpointDelegate(self._theme, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "note")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.look_up.setAutoDefault(False)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch()
        column.addWidget(self.empty)
        column.addWidget(self.look_up, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        self._pages.addWidget(self.view)
        self._pages.addWidget(nothing)
        self.setMinimumWidth(240)

    def _make_controls(self) -> None:
        self.order.offer(
            {
                Order.YOUNGEST.value: self.tr("Youngest first"),
                Order.NAME.value: self.tr("By name"),
                Order.STATE.value: self.tr("By state"),
            }
        )
        self.order.set_value(Order.YOUNGEST.value)
        self.filter.setPlaceholderText(self.tr("Name, state, instance, image, model"))
        self.filter.setClearButtonEnabled(True)

    def _wire(self) -> None:
        self.order.activated.connect(self._order_changed)
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.activated.connect(self.used)
        self.view.verticalScrollBar().valueChanged.connect(self._look.start)
        self.model.rowsInserted.connect(self._rows_changed)
        self.model.modelReset.connect(self._rows_changed)
        self._gathering.timeout.connect(self.show_what_came)
        self._look.timeout.connect(self._want_visible)
        self.look_up.clicked.connect(self._look_up)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _order_changed(self) -> None:
        self._keeping_current(lambda: self.model.set_order(Order(self.order.value)))

    @Slot()
    def _filter_changed(self) -> None:
        self._keeping_current(lambda: self.model.set_filter(self.filter.text()))
        self.changed.emit()

    def _keeping_current(self, change: Callable[[], object]) -> None:
        current = self.current
        change()
        if current is not None:
            self._choose(current.key)

    def _choose(self, key: Key) -> None:
        place = self.model.place(key)
        if place is None:
            self.chosen.emit()
            return
        index = self.model.index(place)
        if self.view.currentIndex() != index:
            self.view.setCurrentIndex(index)

    def _choose_first(self) -> None:
        self.view.setCurrentIndex(self.model.index(0))
        self._first_shown = self.model.index(0).data(RowRole).key

    @Slot()
    def _rows_changed(self) -> None:
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self._choose_first()
        self._look.start()

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit()
        self._look.start()

    @Slot()
    def _want_visible(self) -> None:
        """Have the rows described that can be seen, the chosen one first, and some more."""
        count = self.model.rowCount()
        if not count:
            return
        area = self.view.viewport().rect()
        first, last = (self.view.indexAt(corner).row() for corner in (area.topLeft(), area.bottomLeft()))
        seen = range(max(first, 0), (last if last >= 0 else count - 1) + 1)
        keys = [self.current.key] if self.current is not None else []
        keys += [self.model.index(place).data(RowRole).key for place in (*seen, *range(min(count, _AHEAD)))]
        self.wanted.emit(list(dict.fromkeys(keys)))

    @Slot()
    def _look_up(self) -> None:
        self.look_up_wanted.emit(self.filter.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Let the keys that move in a list move in it from the filter, too; Enter looks up a name that is in none."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if Qt.Key(event.key()) in _KEYS_OF_THE_LIST:
                self.view.event(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.look_up.isVisibleTo(self):
                self._look_up()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#rows {{ background: {tokens.sidebar}; border: 1px solid {tokens.border}; border-radius: {RADIUS}px; }}"
            f"#endpoints {{ background: transparent; }}"
        )
