"""The dialog that shows how far an import is, and then what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.export import ImportReport
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S


class ImportDialog(QDialog):
    """``stop_requested`` when the person ends it before it is done."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import conversations"))
        self._reading = False
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.setTextVisible(False)
        self._results: list[str] = []
        self.results = QLabel()
        self.results.setWordWrap(True)
        self.results.setTextFormat(Qt.TextFormat.PlainText)
        self.results.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.results.hide()
        self._problems_label = QLabel(self.tr("What could not be read:"))
        self._problems_label.hide()
        self.problems = QPlainTextEdit()
        self.problems.setReadOnly(True)
        self.problems.setAccessibleName(self.tr("What could not be read"))
        self.problems.hide()
        self.copy_button = self._button(self.tr("Copy report"), self._copy)
        self.copy_button.hide()
        self.close_button = self._button(self.tr("Stop"), self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._status)
        layout.addWidget(self.progress)
        layout.addWidget(self.results)
        layout.addWidget(self._problems_label)
        layout.addWidget(self.problems, 1)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(scaled(480))

    def set_reading(self, name: str) -> None:
        """Say which file is read now."""
        self._reading = True
        self._status.setText(self.tr("Reading {name}…").format(name=name))
        self._status.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.close_button.setText(self.tr("Stop"))

    def set_progress(self, done: int, size: int) -> None:
        """Show how much of the file is read."""
        self.progress.setRange(0, size)
        self.progress.setValue(done)

    def add_report(self, name: str, report: ImportReport) -> None:
        """Say what came of a file."""
        imported = self.tr("%n conversation(s) imported from {source}", "", len(report.added))
        said = [imported.format(source=report.source)]
        if report.already_there:
            said.append(self.tr("%n there already", "", report.already_there))
        self._add(f"{name}: {', '.join(said)}.")
        if report.problems:
            self._add_problems("\n".join(report.problems))

    def add_failure(self, name: str, text: str) -> None:
        """Say why a file was not read."""
        self._add(f"{name}: {text}")

    def set_ended(self) -> None:
        """Show the report: everything is read."""
        self._reading = False
        self._status.hide()
        self.progress.hide()
        self.copy_button.show()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()

    def reject(self) -> None:
        """Stop what is read; the report of what was stays, until it is closed."""
        if self._reading:
            self._reading = False
            self.stop_requested.emit()
        else:
            super().reject()

    @property
    def report(self) -> str:
        """All that is said, as text."""
        return "\n".join([*self._results, *filter(None, [self.problems.toPlainText()])])

    def _add(self, text: str) -> None:
        self._results.append(text)
        self.results.setText("\n".join(self._results))
        self.results.show()

    def _add_problems(self, text: str) -> None:
        self._problems_label.show()
        self.problems.appendPlainText(text)
        self.problems.show()
        if self.height() < 360:
            self.resize(max(self.width(), 560), 360)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
