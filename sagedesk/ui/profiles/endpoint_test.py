"""The button that tries a profile out: what it waits for, and what came of it."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton

from sagedesk.connections import Connections
from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.profiles import AwsKeys, CredentialKind, EndpointProfile, SecretStore
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.connection_check import ConnectionReport, check_connection
from sagedesk.ui.profiles.form import Filled
from sagedesk.ui.profiles.outcome import Outcome

_SHOWN_CHARACTERS = 200


class EndpointTest(QPushButton):
    """One test at a time; it is told in ``outcome``, where it can also be stopped."""

    def __init__(
        self, connections: Connections, secrets: SecretStore, background: BackgroundJobs, outcome: Outcome
    ) -> None:
        super().__init__("Test")
        self.setAutoDefault(False)
        self.setToolTip("Send a short question with what stands here now, and see what comes back")
        self._connections = connections
        self._secrets = secrets
        self._background = background
        self._outcome = outcome
        self._cancel: CancelToken | None = None
        self._started = 0.0
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._show_waiting)

    @property
    def running(self) -> bool:
        """Whether an answer is waited for."""
        return self._cancel is not None

    def start(self, filled: Filled) -> None:
        """Send a small request; nothing happens while one runs."""
        if self.running:
            return
        self._cancel = CancelToken()
        self._started = time.monotonic()
        self.setEnabled(False)
        self.setText("Testing…")
        self._show_waiting()
        self._seconds.start()
        profile = replace(filled.profile, name=filled.profile.name or "this endpoint")
        self._background.run(
            partial(_check, self._connections, self._secrets, profile, filled.keys, self._cancel),
            done=partial(self._done, self._cancel),
            failed=partial(self._failed, self._cancel),
        )

    @Slot()
    def stop(self) -> None:
        """Stop the test that runs, if any."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._end()

    @Slot()
    def _show_waiting(self) -> None:
        seconds = int(time.monotonic() - self._started)
        so_far = f" {seconds} s" if seconds else ""
        self._outcome.tell(f"Waiting for an answer…{so_far}", "Stop", self._stop_by_hand)

    @Slot()
    def _stop_by_hand(self) -> None:
        self.stop()
        self._outcome.tell("The test was stopped.")
        self.setFocus()

    def _end(self) -> None:
        self._cancel = None
        self._seconds.stop()
        self.setText("Test")
        self.setEnabled(True)

    def _done(self, cancel: CancelToken, report: ConnectionReport) -> None:
        if cancel is not self._cancel:
            return
        self._end()
        text = " ".join(report.text.split())
        shown = text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS].rstrip() + "…"
        took = f"the whole answer after {report.total_seconds:.2f} s"
        if report.first_token_seconds is None or not shown:
            self._outcome.fail(
                f"The endpoint answered, but with no text ({took}). "
                "See whether the container format and the prompt format fit the model."
            )
        else:
            first = f"first token after {report.first_token_seconds:.2f} s"
            self._outcome.succeed(f"It works: {first}, {took}.\n“{shown}”")

    def _failed(self, cancel: CancelToken, error: SageDeskError) -> None:
        if cancel is self._cancel and not isinstance(error, CancelledError):
            self._end()
            self._outcome.fail(str(error))


def _check(
    connections: Connections,
    secrets: SecretStore,
    profile: EndpointProfile,
    keys: AwsKeys | None,
    cancel: CancelToken,
) -> ConnectionReport:
    """Test a profile with the keys that were typed, else with those that are kept."""
    if keys is None and profile.credentials.kind is CredentialKind.KEYRING:
        keys = secrets.get(profile.id)
    return check_connection(connections, profile, keys, cancel)
