"""Step 3: whether it answers, what it speaks, and how soon its first token comes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel

from sagedesk.connections import Connections
from sagedesk.errors import CancelledError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.profiles import EndpointProfile, SecretStore
from sagedesk.ui.appearance.theme import SPACE_M, Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.first_run.format_look import with_format
from sagedesk.ui.first_run.step import Step
from sagedesk.ui.profiles.checkup import Checkup
from sagedesk.ui.profiles.checkup_steps import StepList
from sagedesk.ui.profiles.choices import Choices, find_choices, handler_label, prompt_format_label
from sagedesk.ui.profiles.field import Choice, FormField
from sagedesk.ui.profiles.form import Filled
from sagedesk.ui.profiles.outcome import Outcome


class TrialStep(Step):
    """Looks up the formats and tests as soon as it is entered. The formats can be changed, and it tests again."""

    def __init__(
        self, connections: Connections, secrets: SecretStore, background: BackgroundJobs, theme: Theme
    ) -> None:
        super().__init__()
        self.say(self.tr("Does it answer?"))
        self._connections = connections
        self._background = background
        self._draft = Draft()
        self._looking: CancelToken | None = None
        self._passed = False
        self.spoken = QLabel()
        self.spoken.setWordWrap(True)
        self.outcome = Outcome(theme)
        self.steps = StepList(theme)
        self.again = Checkup(connections, secrets, background, self.outcome, self.steps)
        self.again.clicked.connect(self._begin)
        self.again.ended.connect(self._ended)
        self.handler, self.prompt_format = Choice(), Choice()
        self.handler_field = FormField(self.tr("Container format"), self.handler)
        self.prompt_field = FormField(self.tr("Prompt format"), self.prompt_format)
        for field in (self.handler_field, self.prompt_field):
            field.edited.connect(self._format_changed)
        formats = QGridLayout()
        formats.setSpacing(SPACE_M)
        formats.addWidget(self.handler_field, 0, 0)
        formats.addWidget(self.prompt_field, 0, 1)
        self.column.addWidget(self.spoken)
        self.column.addLayout(formats)
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.steps)
        self.column.addWidget(self.again)
        background.run(find_choices, done=self._choices_found, failed=self._not_found)

    def enter(self, draft: Draft) -> None:
        """Look up and test what the steps before made, unless just that has passed."""
        same = draft.profile == self._draft.profile and draft.keys == self._draft.keys
        self._draft = draft
        self._show_formats()
        if not (same and self._passed):
            self._look() if not draft.reason else self._begin()

    def leave(self, draft: Draft) -> Draft | None:
        """Take the formats. One that did not answer may be taken as well: it may only be asleep."""
        self.stop()
        return replace(draft, profile=self._draft.profile, reason=self._draft.reason)

    def focus(self) -> None:
        """Begin with the test."""
        (self.again if self.again.isEnabled() else self.handler).setFocus()

    @property
    def passed(self) -> bool:
        """Whether the endpoint has answered."""
        return self._passed

    @property
    def running(self) -> bool:
        """Whether something is waited for."""
        return self._looking is not None or self.again.running

    def stop(self) -> None:
        """Stop what is waited for, if anything."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self.again.stop()

    def _look(self) -> None:
        self.stop()
        self._passed = False
        self._looking = CancelToken()
        self.again.setEnabled(False)
        self.outcome.tell(self.tr("Finding out what it speaks…"))
        self._background.run(
            partial(with_format, self._connections, self._draft, self._looking),
            done=partial(self._looked, self._looking),
            failed=partial(self._not_looked, self._looking),
        )
        self.ready_changed.emit()

    def _looked(self, looking: CancelToken, draft: Draft) -> None:
        if looking is self._looking:
            self._looking = None
            self._draft = draft
            self._show_formats()
            self._begin()

    def _not_looked(self, looking: CancelToken, error: SageDeskError) -> None:
        if looking is self._looking and not isinstance(error, CancelledError):
            self._looking = None
            self.again.setEnabled(True)
            self.outcome.fail(str(error))
            self.ready_changed.emit()

    @Slot()
    def _begin(self) -> None:
        self.stop()
        self._passed = False
        self.again.start(Filled(profile=self._draft.profile, keys=self._draft.keys, problems={}))
        self.ready_changed.emit()

    @Slot(bool)
    def _ended(self, passed: bool) -> None:
        self._passed = passed
        self.ready_changed.emit()

    @Slot(object)
    def _choices_found(self, choices: Choices) -> None:
        self._fill(self.handler, {name: handler_label(name) for name in choices.handlers})
        self._fill(self.prompt_format, {name: prompt_format_label(name) for name in choices.prompt_formats})
        self._show_formats()

    @Slot(object)
    def _not_found(self, error: SageDeskError) -> None:
        self.outcome.fail(str(error))

    @staticmethod
    def _fill(box: Choice, options: dict[str, str]) -> None:
        box.blockSignals(True)
        box.offer(options)
        box.blockSignals(False)

    def _show_formats(self) -> None:
        profile = self._draft.profile
        for field, value in ((self.handler_field, profile.handler), (self.prompt_field, profile.prompt_format)):
            field.control.blockSignals(True)
            field.set_text(value)
            field.control.blockSignals(False)
        if self._draft.reason:
            text = self.tr("It speaks {format}. {reason}")
        else:
            text = self.tr("What it speaks is not known. {format} is tried; choose another one if it does not answer.")
        self.spoken.setText(text.format(format=handler_label(profile.handler), reason=self._draft.reason))

    @Slot()
    def _format_changed(self) -> None:
        profile = self._draft.profile
        if (self.handler.value, self.prompt_format.value) == (profile.handler, profile.prompt_format):
            return
        self._draft = replace(self._draft, profile=self._with_chosen(profile))
        self._begin()

    def _with_chosen(self, profile: EndpointProfile) -> EndpointProfile:
        options = profile.handler_options if self.handler.value == profile.handler else {}
        return replace(
            profile, handler=self.handler.value, prompt_format=self.prompt_format.value, handler_options=options
        )
