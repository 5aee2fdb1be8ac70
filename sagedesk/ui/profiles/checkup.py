"""The button that tries a profile out: the way to its endpoint is walked, and each step is shown as it goes."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from sagedesk.connections import Connections
from sagedesk.errors import CancelledError, CredentialsExpiredError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.checkup import Place, State, Step
from sagedesk.profiles import AwsKeys, CredentialKind, EndpointProfile, SecretStore
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.measures import decimal
from sagedesk.ui.profiles.checkup_steps import StepList
from sagedesk.ui.profiles.form import Filled
from sagedesk.ui.profiles.outcome import Outcome

_LOOK_MILLISECONDS = 50


class Checkup(QPushButton):
    """One walk at a time; its ``steps`` are shown, and it is told in ``outcome``, where it can also be stopped.

    ``ended(whether a first token came)`` after each walk that was not stopped from outside.
    """

    ended = Signal(bool)

    def __init__(
        self,
        connections: Connections,
        secrets: SecretStore,
        background: BackgroundJobs,
        outcome: Outcome,
        steps: StepList,
    ) -> None:
        super().__init__()
        self._label = self.tr("Test connection")
        self.setText(self._label)
        self.setAutoDefault(False)
        self.setToolTip(self.tr("Go the way to the endpoint step by step, and ask it a short question"))
        self._connections = connections
        self._secrets = secrets
        self._background = background
        self._outcome = outcome
        self._steps = steps
        self._cancel: CancelToken | None = None
        self._came: queue.SimpleQueue[Step] = queue.SimpleQueue()
        self._failed_step: Step | None = None
        self._first_token: Step | None = None
        self._started = 0.0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MILLISECONDS)
        self._walked: EndpointProfile | None = None
        self._sign_in: Callable[[EndpointProfile], object] | None = None
        self._look.timeout.connect(self._show_what_came)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._show_waiting)

    @property
    def running(self) -> bool:
        """Whether an answer is waited for."""
        return self._cancel is not None

    def start(self, filled: Filled) -> None:
        """Walk; nothing happens while a walk is under way."""
        if self.running:
            return
        self._cancel = CancelToken()
        self._came = queue.SimpleQueue()
        self._failed_step = self._first_token = None
        self._started = time.monotonic()
        self.setEnabled(False)
        self.setText(self.tr("Testing…"))
        self._steps.begin()
        self._show_waiting()
        self._look.start()
        self._seconds.start()
        profile = replace(filled.profile, name=filled.profile.name or self.tr("this endpoint"))
        self._walked = profile
        self._background.run(
            partial(_walk, self._connections, self._secrets, profile, filled.keys, self._cancel, self._came),
            done=partial(self._done, self._cancel),
            failed=partial(self._failed, self._cancel),
        )

    @Slot()
    def stop(self) -> None:
        """Stop the walk that is under way, if any."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._end()

    def offer_sign_in(self, sign_in: Callable[[EndpointProfile], object]) -> None:
        """Offer to sign in where a walk fails for want of it."""
        self._sign_in = sign_in

    def clear(self) -> None:
        """Show no steps: they were about what stood there before."""
        self._steps.hide()

    @Slot()
    def _show_what_came(self) -> None:
        while not self._came.empty():
            step = self._came.get()
            self._steps.show_step(step)
            if step.state is State.FAILED:
                self._failed_step = step
            elif step.place is Place.FIRST_TOKEN and step.state is State.PASSED:
                self._first_token = step

    @Slot()
    def _show_waiting(self) -> None:
        seconds = int(time.monotonic() - self._started)
        said = self.tr("Testing the connection… {seconds} s") if seconds else self.tr("Testing the connection…")
        self._outcome.tell(said.format(seconds=seconds), self.tr("Stop"), self._stop_by_hand)

    @Slot()
    def _stop_by_hand(self) -> None:
        self.stop()
        self._outcome.tell(self.tr("The test was stopped."))
        self.setFocus()
        self.ended.emit(False)

    def _end(self) -> None:
        self._show_what_came()
        self._cancel = None
        self._look.stop()
        self._seconds.stop()
        self._steps.end()
        self.setText(self._label)
        self.setEnabled(True)

    def _done(self, cancel: CancelToken, _nothing: None) -> None:
        if cancel is not self._cancel:
            return
        self._end()
        if self._failed_step is not None and self._failed_step.error is not None:
            error = self._failed_step.error
            where = self.tr("It fails at the step “{step}”.").format(step=StepList.name_of(self._failed_step.place))
            self._say_failed(f"{where} {error.hint or error.message}", error)
        elif self._first_token is not None:
            first = self._first_token.seconds or 0.0
            self._outcome.succeed(self.tr("It works: first token after {seconds} s.").format(seconds=decimal(first, 2)))
        self.ended.emit(self._failed_step is None and self._first_token is not None)

    def _say_failed(self, text: str, error: SageDeskError) -> None:
        if isinstance(error, CredentialsExpiredError) and self._sign_in is not None and self._walked is not None:
            self._outcome.fail(error.message, self.tr("Sign in…"), partial(self._sign_in, self._walked))
        elif error.policy:
            self._outcome.fail(text, self.tr("Copy policy"), partial(_copy, error.policy))
        else:
            self._outcome.fail(text)

    def _failed(self, cancel: CancelToken, error: SageDeskError) -> None:
        if cancel is self._cancel and not isinstance(error, CancelledError):
            self._end()
            self._say_failed(str(error), error)
            self.ended.emit(False)


def _copy(policy: str) -> None:
    QGuiApplication.clipboard().setText(policy)


def _walk(
    connections: Connections,
    secrets: SecretStore,
    profile: EndpointProfile,
    keys: AwsKeys | None,
    cancel: CancelToken,
    came: queue.SimpleQueue[Step],
) -> None:
    """Walk with the keys that were typed, else with those that are kept."""
    from sagedesk.llm.checkup.walk import question, walk  # noqa: PLC0415  # loads boto3: with the first walk

    if keys is None and profile.credentials.kind is CredentialKind.KEYRING:
        keys = secrets.get(profile.id)
    llm = connections.connect(profile, keys)
    try:
        for step in walk(llm, question(profile.system_prompt), cancel):
            came.put(step)
    finally:
        llm.close()
