"""The dialog that lists the backups of the library, and has one of them restored."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.safety.rotation import Backup, Reason
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S
from sagedesk.ui.background import BackgroundJobs

_MADE, _WHY, _CONVERSATIONS, _SIZE = range(4)
_PATH = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """``restore_requested(Path)`` when the person has chosen a backup and confirmed it."""

    restore_requested = Signal(object)

    def __init__(self, library: Library, jobs: BackgroundJobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups of the library"))
        self._library = library
        self._jobs = jobs
        self._explanation = QLabel(
            self.tr(
                "SageDesk makes these by itself while you pause, and keeps some of the last hours, days and weeks. "
                "Restoring one puts every conversation back to what it was then; what there is now becomes a backup, "
                "so that you can come back to it."
            )
        )
        self._explanation.setWordWrap(True)
        self._explanation.setProperty("role", "note")
        self.list = QTreeWidget()
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Why"), self.tr("Conversations"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAllColumnsShowFocus(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemActivated.connect(self._confirm)
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self.restore_button = self._button(self.tr("Restore…"), self._confirm)
        self.restore_button.setProperty("kind", "primary")
        self.backup_button = self._button(self.tr("Back up now"), self._back_up)
        self.backup_button.setEnabled(not library.is_read_only)
        self._show_folder = self._button(self.tr("Show folder"), self._open_folder)
        self._close = self._button(self.tr("Close"), self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.backup_button)
        buttons.addWidget(self._show_folder)
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._explanation)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._status)
        layout.addLayout(buttons)
        self.resize(opening_size(self, 640, 440))
        self._enable()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List the backups anew."""
        self._jobs.run(self._library.backups.listed().result, done=self._show, failed=self._failed)

    def set_busy(self, text: str) -> None:
        """Say what is going on; meanwhile nothing else can be begun."""
        self._say(text)
        for widget in (self.list, self.restore_button, self.backup_button):
            widget.setEnabled(False)

    def complain(self, text: str) -> None:
        """Say what went wrong."""
        self._say(text, role="problem")
        self.list.setEnabled(True)
        self.backup_button.setEnabled(not self._library.is_read_only)
        self._enable()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    @Slot(object)
    def _show(self, backups: tuple[Backup, ...]) -> None:
        self.list.clear()
        for backup in backups:
            made = QDateTime.fromSecsSinceEpoch(int(backup.made_at))
            item = QTreeWidgetItem(
                [
                    QLocale().toString(made, QLocale.FormatType.ShortFormat),
                    self._why(backup.reason),
                    "…",
                    QLocale().formattedDataSize(backup.size),
                ]
            )
            item.setData(_MADE, _PATH, backup.path)
            item.setToolTip(_MADE, str(backup.path))
            for column in (_CONVERSATIONS, _SIZE):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)
            if backup is backups[0]:
                self.list.setCurrentItem(item)
            counting = self._library.backups.conversations(backup.path)
            self._jobs.run(counting.result, done=partial(self._count, backup.path), failed=self._failed)
        if backups:
            self.list.setFocus()
        self._say("" if backups else self.tr("There are no backups yet."))
        self.list.setEnabled(True)
        self.backup_button.setEnabled(not self._library.is_read_only)
        self._enable()

    def _why(self, reason: Reason) -> str:
        return {
            Reason.ROLLING: self.tr("by itself"),
            Reason.BY_HAND: self.tr("by hand"),
            Reason.BEFORE_UPDATE: self.tr("before an update"),
            Reason.BEFORE_RESTORE: self.tr("before another was restored"),
        }[reason]

    @Slot(Path, object)
    def _count(self, path: Path, conversations: int | None) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(_MADE, _PATH) == path:
                said = self.tr("damaged") if conversations is None else QLocale().toString(conversations)
                item.setText(_CONVERSATIONS, said)

    @Slot()
    def _enable(self) -> None:
        self.restore_button.setEnabled(self.list.currentItem() is not None and not self._library.is_read_only)

    @Slot()
    def _confirm(self) -> None:
        item = self.list.currentItem()
        if item is None or not self.restore_button.isEnabled():
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Put the library back to what it was on {moment}?").format(moment=item.text(_MADE)))
        box.setInformativeText(
            self.tr("Conversations and messages since then are no longer shown. They are kept in a backup made now.")
        )
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        restore.clicked.connect(partial(self._confirmed, item.data(_MADE, _PATH)))
        box.open()

    @Slot(Path)
    def _confirmed(self, path: Path, _checked: bool = False) -> None:
        self.restore_requested.emit(path)

    @Slot()
    def _back_up(self) -> None:
        self.set_busy(self.tr("Making a backup…"))
        self._jobs.run(self._library.backups.make().result, done=self._backed_up, failed=self._failed)

    @Slot(object)
    def _backed_up(self, _backup: Backup) -> None:
        self.refresh()

    @Slot()
    def _open_folder(self) -> None:
        folder = self._library.backups.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else folder.parent)))

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.complain(str(error))

    def _say(self, text: str, role: str = "note") -> None:
        self._status.setProperty("role", role)
        self._status.style().polish(self._status)
        self._status.setText(text)
        self._status.setVisible(bool(text))
