"""Step 3: whether it answers, what it speaks, and how soon its first token comes."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton

from sagedesk.connections import Connections
from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.first_run.step import Step
from sagedesk.ui.first_run.trial import Trial, try_out
from sagedesk.ui.profiles.choices import Choices, find_choices, handler_label, prompt_format_label
from sagedesk.ui.profiles.field import Choice, FormField
from sagedesk.ui.profiles.outcome import Outcome
from sagedesk.ui.theme import SPACE_M, Theme

_SHOWN = 200


class TrialStep(Step):
    """Tests as soon as it is entered. The formats are those that were found, and can be changed."""

    def __init__(self, connections: Connections, background: BackgroundJobs, theme: Theme) -> None:
        super().__init__()
        self.say(self.tr("Does it answer?"))
        self._connections = connections
        self._background = background
        self._draft = Draft()
        self._cancel: CancelToken | None = None
        self._started = 0.0
        self._passed = False
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._show_waiting)
        self.outcome = Outcome(theme)
        self.handler, self.prompt_format = Choice(), Choice()
        self.handler_field = FormField(self.tr("Container format"), self.handler)
        self.prompt_field = FormField(self.tr("Prompt format"), self.prompt_format)
        for field in (self.handler_field, self.prompt_field):
            field.edited.connect(self._format_changed)
        self.again = QPushButton(self.tr("Test again"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._begin)
        formats = QGridLayout()
        formats.setSpacing(SPACE_M)
        formats.addWidget(self.handler_field, 0, 0)
        formats.addWidget(self.prompt_field, 0, 1)
        self.column.addWidget(self.outcome)
        self.column.addLayout(formats)
        self.column.addWidget(self.again)
        background.run(find_choices, done=self._choices_found, failed=self._choices_unknown)

    def enter(self, draft: Draft) -> None:
        """Test what the steps before made."""
        changed = draft.profile != self._draft.profile or draft.keys != self._draft.keys
        self._draft = draft
        self._show_formats(draft.profile)
        if changed or not self._passed:
            self._begin(look=not draft.reason)

    def leave(self, draft: Draft) -> Draft | None:
        """Take the formats. One that did not answer may be taken as well: it may only be asleep."""
        self.stop()
        return replace(draft, profile=self._draft.profile, reason=self._draft.reason)

    def focus(self) -> None:
        """Begin with the test."""
        (self.again if self.again.isEnabled() else self.outcome.action).setFocus()

    @property
    def passed(self) -> bool:
        """Whether the endpoint has answered."""
        return self._passed

    @Slot()
    def stop(self) -> None:
        """Stop the test that runs, if any."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._end()

    @Slot()
    def _begin(self, _checked: bool = False, *, look: bool = False) -> None:
        self.stop()
        self._passed = False
        self._cancel = CancelToken()
        self._started = time.monotonic()
        self.again.setEnabled(False)
        self._show_waiting()
        self._seconds.start()
        self._background.run(
            partial(try_out, self._connections, self._draft, self._cancel, look=look),
            done=partial(self._done, self._cancel),
            failed=partial(self._failed, self._cancel),
        )
        self.ready_changed.emit()

    @Slot()
    def _show_waiting(self) -> None:
        seconds = int(time.monotonic() - self._started)
        text = self.tr("Waiting for an answer…")
        self.outcome.tell(f"{text} {seconds} s" if seconds else text, self.tr("Stop"), self._stop_by_hand)

    @Slot()
    def _stop_by_hand(self) -> None:
        self.stop()
        self.outcome.tell(self.tr("The test was stopped."))
        self.again.setFocus()

    def _end(self) -> None:
        self._cancel = None
        self._seconds.stop()
        self.again.setEnabled(True)
        self.ready_changed.emit()

    def _done(self, cancel: CancelToken, trial: Trial) -> None:
        if cancel is not self._cancel:
            return
        self._draft = replace(self._draft, profile=trial.profile, reason=trial.reason)
        self._show_formats(trial.profile)
        self._end()
        text = " ".join(trial.report.text.split())
        if trial.report.first_token_seconds is None or not text:
            self.outcome.fail(self.tr("The endpoint answered, but with no text. Try other formats below."))
            return
        self._passed = True
        spoken = self.tr("It speaks {format}. The first token came after {seconds} s.").format(
            format=handler_label(trial.profile.handler), seconds=f"{trial.report.first_token_seconds:.2f}"
        )
        shown = text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"
        self.outcome.succeed("\n".join(part for part in (spoken, trial.reason, f"“{shown}”") if part))
        self.ready_changed.emit()

    def _failed(self, cancel: CancelToken, error: SageDeskError) -> None:
        if cancel is self._cancel and not isinstance(error, CancelledError):
            self._end()
            self.outcome.fail(str(error))

    @Slot(object)
    def _choices_found(self, choices: Choices) -> None:
        self._fill(self.handler, {name: handler_label(name) for name in choices.handlers})
        self._fill(self.prompt_format, {name: prompt_format_label(name) for name in choices.prompt_formats})
        self._show_formats(self._draft.profile)

    @Slot(object)
    def _choices_unknown(self, error: SageDeskError) -> None:
        self.outcome.fail(str(error))

    @staticmethod
    def _fill(box: Choice, options: dict[str, str]) -> None:
        box.blockSignals(True)
        box.offer(options)
        box.blockSignals(False)

    def _show_formats(self, profile: EndpointProfile) -> None:
        for field, value in ((self.handler_field, profile.handler), (self.prompt_field, profile.prompt_format)):
            field.control.blockSignals(True)
            field.set_text(value)
            field.control.blockSignals(False)

    @Slot()
    def _format_changed(self) -> None:
        profile = self._draft.profile
        if (self.handler.value, self.prompt_format.value) == (profile.handler, profile.prompt_format):
            return
        options = profile.handler_options if self.handler.value == profile.handler else {}
        changed = replace(
            profile, handler=self.handler.value, prompt_format=self.prompt_format.value, handler_options=options
        )
        self._draft = replace(self._draft, profile=changed, reason="")
        self._begin()
