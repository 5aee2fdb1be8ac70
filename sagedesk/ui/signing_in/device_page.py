"""Signing in to IAM Identity Center: the code to check, the page to confirm it on, and the wait until that is done."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials import Portal
from sagedesk.llm.network import NetworkSettings
from sagedesk.llm.waiting import clock_time
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, Theme, code_font
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.outcome import Outcome
from sagedesk.ui.signing_in.device_work import DeviceWork

_TICK = 1000


class DevicePage(QWidget):
    """Begins at once. ``signed_in`` when the token is kept, where the AWS CLI finds it too."""

    signed_in = Signal()
    buttons: tuple[QPushButton, ...] = ()
    first: QPushButton | None = None

    def __init__(
        self, portal: Portal, profile_name: str, network: NetworkSettings, jobs: BackgroundJobs, theme: Theme
    ) -> None:
        super().__init__()
        self._portal = portal
        self._profile_name = profile_name
        self._network = network
        self._jobs = jobs
        self._work: DeviceWork | None = None
        self._cancel = CancelToken()
        self._ends = 0.0
        words = QLabel(self.tr("Open the browser, check that it shows this code, and confirm it there."))
        words.setWordWrap(True)
        self.code = QLabel("…")
        self.code.setFont(code_font(self.font().pointSizeF() * 2.2))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = QPushButton(self.tr("Copy code"))
        self.copy_button.clicked.connect(self._copy)
        self.browse_button = QPushButton(self.tr("Open the browser"))
        self.browse_button.setProperty("kind", "primary")
        self.browse_button.clicked.connect(self._browse)
        self._target = QLabel()
        self._target.setProperty("role", "note")
        self._target.setTextFormat(Qt.TextFormat.PlainText)
        self._target.setWordWrap(True)
        self._target.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.outcome = Outcome(theme)
        self.copy_button.setAutoDefault(False)
        self.browse_button.setDefault(True)
        for button in (self.copy_button, self.browse_button):
            button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.browse_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(words)
        layout.addWidget(self.code)
        layout.addLayout(buttons)
        layout.addWidget(self._target)
        layout.addWidget(self.outcome)
        self._seconds = QTimer(self)
        self._seconds.setInterval(_TICK)
        self._seconds.timeout.connect(self._tick)
        self._begin()

    @Slot()
    def stop(self) -> None:
        """Wait no longer."""
        self._seconds.stop()
        self._cancel.cancel()

    @Slot()
    def _begin(self) -> None:
        self._cancel = CancelToken()
        self._work = DeviceWork(self._portal, self._profile_name, self._network, self._cancel)
        self.outcome.tell(self.tr("Asking {host} for a code…").format(host=self._portal.host))
        self._jobs.run(self._work.begin, done=self._show_code, failed=partial(self._failed, self._cancel))

    @Slot(object)
    def _show_code(self, work: DeviceWork) -> None:
        if work is not self._work or self._cancel.cancelled or work.code is None:
            return
        code = work.code
        self.code.setText(code.user_code)
        self.code.setAccessibleName(self.tr("Code {code}").format(code=code.user_code))
        self._target.setText(self.tr("The browser opens {page}").format(page=code.plain_page))
        for button in (self.copy_button, self.browse_button):
            button.setEnabled(True)
        self.browse_button.setFocus()
        self._ends = time.monotonic() + code.seconds
        self._tick()
        self._seconds.start()
        self._jobs.run(work.wait, done=self._confirmed, failed=partial(self._failed, self._cancel))

    @Slot(object)
    def _confirmed(self, work: DeviceWork) -> None:
        if work is self._work and not self._cancel.cancelled:
            self._seconds.stop()
            self.outcome.succeed(self.tr("You are signed in."))
            self.signed_in.emit()

    def _failed(self, cancel: CancelToken, error: SageDeskError) -> None:
        if cancel is not self._cancel or isinstance(error, CancelledError):
            return
        self._seconds.stop()
        self.code.setText("…")
        self._target.clear()
        for button in (self.copy_button, self.browse_button):
            button.setEnabled(False)
        self.outcome.fail(str(error), self.tr("Another code"), self._begin)
        self.outcome.action.setFocus()

    @Slot()
    def _tick(self) -> None:
        left = max(0.0, self._ends - time.monotonic())
        self.outcome.tell(self.tr("Waiting for you to confirm… {left}").format(left=clock_time(left)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())

    @Slot()
    def _browse(self) -> None:
        if self._work is not None and self._work.code is not None:
            QDesktopServices.openUrl(QUrl(self._work.code.page))
