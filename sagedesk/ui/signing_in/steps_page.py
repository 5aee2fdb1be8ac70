"""Signing in outside of SageDesk: what to do there, the command to run, and a look whether it worked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.errors import SageDeskError
from sagedesk.llm.credentials.ways import Way, WayKind
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, Theme, code_font
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.outcome import Outcome


class StepsPage(QWidget):
    """``signed_in`` when ``check`` raised nothing, ``edit_wanted`` to enter other keys or choose another source.

    ``check`` asks AWS who one is, off the GUI thread. ``buttons`` are for the foot of the dialog, the one that is to be
    pressed last; ``first`` is what has the focus first.
    """

    signed_in = Signal()
    edit_wanted = Signal()

    def __init__(self, way: Way, check: Callable[[], object], jobs: BackgroundJobs, theme: Theme) -> None:
        super().__init__()
        self._check = check
        self._jobs = jobs
        self._stopped = False
        words = QLabel(self._words(way))
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.command = QLineEdit(way.command)
        self.command.setReadOnly(True)
        self.command.setFont(code_font(self.font().pointSizeF()))
        self.command.setAccessibleName(self.tr("Command"))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        for widget in (self.command, self.copy_button):
            widget.setVisible(bool(way.command))
        self.edit_button = QPushButton(
            self.tr("Enter new keys…") if way.kind is WayKind.KEYS else self.tr("Edit profile…")
        )
        self.edit_button.clicked.connect(self.edit_wanted)
        self.try_button = QPushButton(
            self.tr("I have signed in") if way.kind is WayKind.COMMAND else self.tr("Try again")
        )
        self.try_button.clicked.connect(self.check)
        elsewhere = way.kind in {WayKind.KEYS, WayKind.ENVIRONMENT}
        primary = self.edit_button if elsewhere else self.try_button
        primary.setProperty("kind", "primary")
        primary.setDefault(True)
        self.first = self.copy_button if way.command else primary
        self.buttons = (self.try_button, self.edit_button) if elsewhere else (self.edit_button, self.try_button)
        self.outcome = Outcome(theme)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.command, 1)
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(words)
        layout.addLayout(row)
        layout.addWidget(self.outcome)

    def _words(self, way: Way) -> str:
        match way.kind:
            case WayKind.COMMAND:
                return self.tr("Run this command in a terminal, sign in there, and come back.")
            case WayKind.KEYS:
                return self.tr("AWS does not take the keys any more that SageDesk keeps for this profile.")
            case WayKind.FILE:
                return self.tr(
                    "The keys of the AWS profile “{name}” stand in the credentials file. Renew them the way you got "
                    "them: SageDesk sees at once that the file has changed."
                ).format(name=way.profile_name)
            case WayKind.ENVIRONMENT:
                return self.tr(
                    "The keys are in the environment, which a running program cannot see change. Start SageDesk "
                    "again from a terminal that has new ones, or let the profile sign in another way."
                )
        return self.tr("The credentials of “{name}” are given by a program, or by this machine.").format(
            name=way.profile_name
        )

    @Slot()
    def stop(self) -> None:
        """Take no answer any more."""
        self._stopped = True

    @Slot()
    def check(self) -> None:
        """See whether one is signed in now."""
        self.try_button.setEnabled(False)
        self.outcome.tell(self.tr("Asking AWS who you are…"))
        self._jobs.run(self._check, done=self._checked, failed=self._failed)

    @Slot(object)
    def _checked(self, _identity: object) -> None:
        if not self._stopped:
            self.outcome.succeed(self.tr("You are signed in."))
            self.signed_in.emit()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        if not self._stopped:
            self.try_button.setEnabled(True)
            self.outcome.fail(error.message)
            self.try_button.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
