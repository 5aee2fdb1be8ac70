"""The dialog that lists the endpoint profiles: new, edit, duplicate, delete with undo."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.errors import SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.profiles.list_model import ProfileDelegate, ProfileListModel, ProfileRole
from sagedesk.ui.profiles.profiles import Profiles
from sagedesk.ui.widgets.notice_bar import NoticeBar


class ProfileManager(QDialog):
    """``edit_requested(id)`` with the id of the profile to edit, empty for a new one."""

    edit_requested = Signal(str)

    def __init__(self, profiles: Profiles, theme: Theme, selected_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Endpoint profiles"))
        self._profiles = profiles
        self._selected_id = selected_id
        self._row = 0
        self._deleted_id = ""
        self._theme = theme
        self._model = ProfileListModel(profiles, self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Endpoint profiles"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(ProfileDelegate(theme, self.list))
        self.list.setObjectName("profiles")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.notices = NoticeBar(theme)
        self._new = self._button(self.tr("New…"), self.tr("New endpoint profile (Ctrl+N)"))
        self._edit = self._button(self.tr("Edit…"), self.tr("Edit the selected profile (Enter)"))
        self._duplicate = self._button(self.tr("Duplicate"), "")
        self._delete = self._button(self.tr("Delete"), "")
        self._close = self._button(self.tr("Close"), "")
        self._lay_out()
        self._wire()
        self._select()
        self.resize(opening_size(self, 620, 440))
        self.list.setFocus()

    @property
    def current(self) -> EndpointProfile | None:
        """The selected profile."""
        found: EndpointProfile | None = self.list.currentIndex().data(ProfileRole)
        return found

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        actions = QVBoxLayout()
        actions.setSpacing(SPACE_S)
        for button in (self._new, self._edit, self._duplicate, self._delete):
            actions.addWidget(button)
        actions.addStretch()
        actions.addWidget(self._close)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_L)
        middle.addWidget(self.list, 1)
        middle.addLayout(actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addLayout(middle, 1)
        layout.addWidget(self.notices)

    def _wire(self) -> None:
        self._new.clicked.connect(self._request_new)
        self._edit.clicked.connect(self._request_edit)
        self._duplicate.clicked.connect(self._duplicate_current)
        self._delete.clicked.connect(self._delete_current)
        self._close.clicked.connect(self.accept)
        self.list.activated.connect(self._request_edit)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self._model.modelReset.connect(self._select)
        self._profiles.saved.connect(self._saved)
        self._profiles.deleted.connect(self._deleted)
        self._profiles.failed.connect(self._failed)
        self._theme.changed.connect(self._restyle)
        self._restyle()
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.New), self._request_new),
            (QKeySequence(QKeySequence.StandardKey.Delete), self._delete_current),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(slot)
            self.addAction(action)

    @Slot()
    def _select(self) -> None:
        """Select the profile that was selected before the list was made anew, else what is now in its place."""
        row = self._model.row_of(self._selected_id)
        if row is None:
            row = min(self._row, self._model.rowCount() - 1)
        self.list.setCurrentIndex(self._model.index(row))

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        profile = current.data(ProfileRole) if current.isValid() else None
        if profile is None:
            return
        self._selected_id, self._row = profile.id, current.row()
        for button, tip in (
            (self._duplicate, self.tr("Make a copy of the selected profile and its keys")),
            (self._delete, self.tr("Delete the selected profile (Del)")),
        ):
            button.setEnabled(not profile.built_in)
            button.setToolTip(self.tr("The guide is part of SageDesk") if profile.built_in else tip)

    @Slot()
    def _request_new(self) -> None:
        self.edit_requested.emit("")

    @Slot()
    def _request_edit(self) -> None:
        if self.current is not None:
            self.edit_requested.emit(self.current.id)

    @Slot()
    def _duplicate_current(self) -> None:
        if self.current is not None and not self.current.built_in:
            self._profiles.duplicate(self.current.id)

    @Slot()
    def _delete_current(self) -> None:
        if self.current is not None and not self.current.built_in:
            self._profiles.delete(self.current.id)

    @Slot(object)
    def _saved(self, profile: EndpointProfile) -> None:
        self._selected_id = profile.id
        self._select()

    @Slot(object)
    def _deleted(self, profile: EndpointProfile) -> None:
        self._deleted_id = profile.id
        self.notices.offer_undo(self.tr("“{name}” was deleted.").format(name=profile.name), self._undo)

    @Slot()
    def _undo(self) -> None:
        self.notices.dismiss()
        self._profiles.undo_delete(self._deleted_id)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.notices.complain(str(error))

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.list.setStyleSheet(
            f"#profiles {{ background: {tokens.sidebar}; border: 1px solid {tokens.border};"
            f" border-radius: {RADIUS}px; padding: {SPACE_XS}px; }}"
        )
