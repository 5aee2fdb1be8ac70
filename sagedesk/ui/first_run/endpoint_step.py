"""Step 2: which endpoint? Picked from the account, or typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton

from sagedesk.connections import Connections
from sagedesk.profiles import EndpointProfile
from sagedesk.profiles.validation import problems
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.first_run.step import Step
from sagedesk.ui.profiles.field import FormField

if TYPE_CHECKING:
    from sagedesk.ui.endpoints.picker import EndpointPicker

_NAMES = ("endpoint_name", "region", "endpoint_url")


class EndpointStep(Step):
    """What is picked stands in the fields, and can be changed there."""

    def __init__(self, connections: Connections, background: BackgroundJobs, theme: Theme) -> None:
        super().__init__()
        self.say(self.tr("Which endpoint?"), self.tr("Pick it from your account, or type its name."))
        self._connections = connections
        self._background = background
        self._theme = theme
        self._draft = Draft()
        self._picker: EndpointPicker | None = None
        self.choose = QPushButton(self.tr("Choose from the account…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._open)
        region, url = QLineEdit(), QLineEdit()
        region.setPlaceholderText("us-east-1")
        url.setPlaceholderText(self.tr("The region’s own"))
        self.fields = {
            "endpoint_name": FormField(self.tr("Endpoint name"), QLineEdit()),
            "region": FormField(self.tr("Region"), region),
            "endpoint_url": FormField(
                self.tr("Endpoint URL"), url, self.tr("Only for a VPC interface endpoint, a proxy or an emulator.")
            ),
        }
        self.column.addWidget(self.choose)
        for field in self.fields.values():
            field.edited.connect(self.ready_changed)
            self.column.addWidget(field)

    @property
    def ready(self) -> bool:
        """Whether an endpoint is named."""
        return bool(self.fields["endpoint_name"].text.strip())

    def enter(self, draft: Draft) -> None:
        """Show what is known of the endpoint."""
        self._draft = draft
        for name, field in self.fields.items():
            field.set_text(getattr(draft.profile, name))

    def leave(self, draft: Draft) -> Draft | None:
        """Take what stands in the fields."""
        # what was picked is more than its name: it says how to talk to it
        profile = self._written(self._draft.profile)
        wrong = problems(profile)
        first = next((name for name in _NAMES if name in wrong), "")
        for name in _NAMES:
            self.fields[name].set_problem(wrong.get(name, ""))
        if first:
            self.fields[first].control.setFocus()
            return None
        picked = profile.endpoint_name == self._draft.profile.endpoint_name
        # another endpoint than the one that was picked may speak something else
        return replace(draft, profile=profile, reason=self._draft.reason if picked else "")

    def focus(self) -> None:
        """Begin with the account."""
        self.choose.setFocus()

    def _written(self, profile: EndpointProfile) -> EndpointProfile:
        given = {name: field.text.strip() for name, field in self.fields.items()}
        same = given["endpoint_name"] == profile.endpoint_name
        return replace(
            profile if same else replace(profile, endpoint_arguments={}),
            name=profile.name or given["endpoint_name"],
            endpoint_name=given["endpoint_name"],
            region=given["region"],
            endpoint_url=given["endpoint_url"],
        )

    @Slot()
    def _open(self) -> None:
        from sagedesk.ui.endpoints.picker import EndpointPicker, SignIn  # noqa: PLC0415  # with its first use

        profile = replace(self._written(self._draft.profile), name="", endpoint_name="")
        sign_in = SignIn(profile=profile, keys=self._draft.keys)
        self._picker = EndpointPicker(self._connections, self._background, self._theme, {"-": sign_in}, self.window())
        self._picker.picked.connect(self._picked)
        self._picker.finished.connect(self._picker_closed)
        self._picker.open()

    @Slot()
    def _picker_closed(self) -> None:
        self._picker = None
        self.choose.setFocus()

    def close_down(self) -> None:
        """Close the picker, if it is open."""
        if self._picker is not None:
            self._picker.reject()

    @Slot(object, str)
    def _picked(self, profile: EndpointProfile, reason: str) -> None:
        self._draft = replace(self._draft, profile=profile, reason=reason)
        for name, field in self.fields.items():
            field.set_text(getattr(profile, name))
        self.fields["endpoint_name"].set_note(reason)
        self.ready_changed.emit()
