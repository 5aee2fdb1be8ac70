"""The fields of an endpoint profile: shown, read, and their problems told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sagedesk.profiles import AwsKeys, EndpointProfile
from sagedesk.profiles.validation import problems
from sagedesk.ui.profiles.advanced_fields import AdvancedFields
from sagedesk.ui.profiles.choices import Choices, handler_label, prompt_format_label
from sagedesk.ui.profiles.credential_fields import CredentialFields
from sagedesk.ui.profiles.field import Choice, FormField, TextBox
from sagedesk.ui.profiles.parameter_fields import ParameterFields
from sagedesk.ui.theme import SPACE_L, SPACE_M, SPACE_XL


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What the form holds: a profile, keys if some were typed, and a sentence for each field that is wrong."""

    profile: EndpointProfile
    keys: AwsKeys | None
    problems: Mapping[str, str]


class ProfileForm(QWidget):
    """Shows a profile. ``edited`` when the person changes anything.

    ``fields`` has every field by the name under which problems are told. What the form does not show is kept. Of
    the guide only the name and the system prompt are shown, and only the latter can be changed.
    """

    edited = Signal()

    def __init__(self, profile: EndpointProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = profile
        self._formats_itself: frozenset[str] = frozenset()
        self._handler, self._prompt_format = Choice(), Choice()
        # without a parent until they are laid out: Tab visits widgets in the order in which they are added
        self.credentials = CredentialFields(profile.credentials)
        self._parameters = ParameterFields(profile.parameters)
        self._advanced = AdvancedFields(profile)
        self.fields: dict[str, FormField] = {
            "name": FormField("Profile name", QLineEdit()),
            "endpoint_name": FormField("Endpoint name", QLineEdit()),
            "region": FormField("Region", _line("us-east-1")),
            "endpoint_url": FormField(
                "Endpoint URL", _line("The region's own"), "Only for a VPC interface endpoint, a proxy or an emulator."
            ),
            **self.credentials.fields,
            "handler": FormField("Container format", self._handler, "How the container takes requests."),
            "prompt_format": FormField("Prompt format", self._prompt_format),
            "system_prompt": FormField("System prompt", TextBox(lines=4), "Begins every conversation, unless empty."),
            **self._parameters.fields,
            **self._advanced.fields,
        }
        self._lay_out()
        self._fill()
        self.fields["handler"].edited.connect(self._handler_changed)
        self.credentials.region_suggested.connect(self._suggest_region)
        for field in self.fields.values():
            field.edited.connect(self.edited)

    def set_choices(self, choices: Choices) -> None:
        """Offer what can be chosen."""
        self._formats_itself = choices.formats_itself
        self._handler.offer({name: handler_label(name) for name in choices.handlers})
        self._prompt_format.offer({name: prompt_format_label(name) for name in choices.prompt_formats})
        self.credentials.set_aws_profiles(choices.aws_profiles, choices.aws_problem)
        self._handler_changed()

    def texts(self) -> dict[str, str]:
        """Return what stands in each field, to see whether anything was changed."""
        return {name: field.text for name, field in self.fields.items()}

    def read(self) -> Filled:
        """Return what the form holds."""
        text = {name: value.strip() for name, value in self.texts().items()}
        parameters, misread = self._parameters.read(self._original.parameters)
        credentials, keys, key_problems = self.credentials.read(self._original.credentials)
        arguments, options, option_problems = self._advanced.read(self._original.endpoint_arguments)
        profile = replace(
            self._original,
            name=text["name"],
            endpoint_name=text["endpoint_name"],
            region=text["region"],
            endpoint_url=text["endpoint_url"],
            handler=text["handler"],
            handler_options=options,
            prompt_format=text["prompt_format"],
            system_prompt=self.fields["system_prompt"].text,
            parameters=parameters,
            credentials=credentials,
            endpoint_arguments=arguments,
        )
        found = {**problems(profile), **key_problems, **misread, **option_problems}
        return Filled(profile=profile, keys=keys, problems=found)

    def show_problems(self, found: Mapping[str, str]) -> FormField | None:
        """Say beside each field what is wrong with it, go to the first one, and return that."""
        wrong = []
        for name, field in self.fields.items():
            field.set_problem(found.get(name, ""))
            if name in found:
                wrong.append(field)
        if any(name in found for name in self._advanced.fields):
            self._advanced.unfold()
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong[0] if wrong else None

    def _lay_out(self) -> None:
        fields = self.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(fields["name"])
        column.addWidget(fields["endpoint_name"])
        column.addLayout(_row((fields["region"], 2), (fields["endpoint_url"], 3)))
        signing_in, model, generation = _heading("Signing in"), _heading("Model"), _heading("Generation")
        column.addWidget(signing_in)
        column.addWidget(self.credentials)
        column.addWidget(model)
        column.addLayout(_row((fields["handler"], 1), (fields["prompt_format"], 1)))
        column.addWidget(fields["system_prompt"])
        column.addWidget(generation)
        column.addWidget(self._parameters)
        column.addWidget(self._advanced)
        column.addStretch()
        if self._original.built_in:
            for name, field in fields.items():
                field.setVisible(name in {"name", "system_prompt"})
            for part in (signing_in, self.credentials, model, generation, self._parameters, self._advanced):
                part.hide()
            fields["name"].setEnabled(False)
            fields["name"].set_note("The guide is part of SageDesk: only its system prompt can be changed.")

    def _fill(self) -> None:
        profile = self._original
        for name in ("name", "endpoint_name", "region", "endpoint_url", "system_prompt"):
            self.fields[name].set_text(getattr(profile, name))
        self._handler.set_value(profile.handler)
        self._handler.offer({profile.handler: handler_label(profile.handler)})
        self._prompt_format.set_value(profile.prompt_format)
        self._prompt_format.offer({profile.prompt_format: prompt_format_label(profile.prompt_format)})

    @Slot()
    def _handler_changed(self) -> None:
        formats_itself = self.fields["handler"].text in self._formats_itself
        self.fields["prompt_format"].setEnabled(not formats_itself)
        self.fields["prompt_format"].set_note(
            "Not needed: this container is sent messages and formats them itself."
            if formats_itself
            else "What the model was trained on."
        )

    @Slot(str)
    def _suggest_region(self, region: str) -> None:
        if not self.fields["region"].text.strip():
            self.fields["region"].set_text(region)


def _row(*fields: tuple[FormField, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_M)
    for field, stretch in fields:
        row.addWidget(field, stretch)
    return row


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.15)
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, SPACE_L, 0, 0)
    return label


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return line
