"""The details of something that went wrong, to be read, copied and attached to a report."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S
from sagedesk.ui.crash.fault_log import log_file


class ReportDialog(QDialog):
    """Says what happened, shows the detail, and where the log is."""

    def __init__(self, what: str, detail: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What went wrong"))
        self.resize(opening_size(self, 680, 480))
        said = QLabel(what)
        said.setWordWrap(True)
        self._detail = QPlainTextEdit(detail)
        self._detail.setReadOnly(True)
        self._detail.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._detail.setTabChangesFocus(True)
        self._detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._detail.setAccessibleName(self.tr("Details for a report"))
        where = QLabel(self.tr("The log is {file}").format(file=log_file()))
        where.setProperty("role", "note")
        where.setWordWrap(True)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        folder = QPushButton(self.tr("Open the log’s folder"))
        folder.clicked.connect(self._open_folder)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(copy)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(said)
        column.addWidget(self._detail, 1)
        column.addWidget(where)
        column.addLayout(buttons)
        close.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._detail.toPlainText())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file().parent)))
