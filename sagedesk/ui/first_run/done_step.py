"""Step 4: a name, and the profile is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit

from sagedesk.profiles.validation import problems
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.first_run.step import Step
from sagedesk.ui.profiles.field import FormField
from sagedesk.ui.profiles.outcome import Outcome


class DoneStep(Step):
    """Says what will be kept; ``outcome`` says what stood in the way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.say(self.tr("Ready"), self.tr("All of it can be changed later under Profiles."))
        self.name = FormField(self.tr("Profile name"), QLineEdit())
        self.name.edited.connect(self.ready_changed)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.outcome = Outcome(theme)
        self.column.addWidget(self.name)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.outcome)

    @property
    def ready(self) -> bool:
        """Whether it has a name."""
        return bool(self.name.text.strip())

    def enter(self, draft: Draft) -> None:
        """Propose a name."""
        self.name.set_text(draft.profile.name or draft.profile.endpoint_name)
        self.outcome.clear()
        if draft.profile.region:
            text = self.tr("Messages go to the endpoint {endpoint} in {region}.")
        else:
            text = self.tr("Messages go to the endpoint {endpoint}.")
        self.summary.setText(text.format(endpoint=draft.profile.endpoint_name, region=draft.profile.region))

    def leave(self, draft: Draft) -> Draft | None:
        """Take the name."""
        named = replace(draft, profile=replace(draft.profile, name=self.name.text.strip()))
        self.name.set_problem(problems(named.profile).get("name", ""))
        return None if self.name.problem else named

    def focus(self) -> None:
        """Begin with the name."""
        self.name.control.setFocus()
