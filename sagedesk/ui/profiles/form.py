"""The fields of an endpoint profile: shown, read, and their problems told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import AwsKeys, EndpointProfile
from sagedesk.profiles.validation import problems
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_XL
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.advanced_fields import AdvancedFields
from sagedesk.ui.profiles.choices import Choices
from sagedesk.ui.profiles.context_fields import ContextFields
from sagedesk.ui.profiles.credential_fields import CredentialFields
from sagedesk.ui.profiles.field import Choice, FormField, TextBox
from sagedesk.ui.profiles.format_fields import FormatFields
from sagedesk.ui.profiles.network_fields import NetworkFields
from sagedesk.ui.profiles.parameter_fields import ParameterFields

_ORDINARY, _PRODUCTION = "ordinary", "production"


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

    def __init__(self, profile: EndpointProfile, background: BackgroundJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = profile
        # without a parent until they are laid out: Tab visits widgets in the order in which they are added
        self.credentials = CredentialFields(profile.credentials)
        self.formats = FormatFields(profile, background)
        self._parameters = ParameterFields(profile.parameters)
        self._context = ContextFields(profile.context)
        self._advanced = AdvancedFields(profile)
        self._network = NetworkFields(profile.network)
        self.fields: dict[str, FormField] = {
            "name": FormField(self.tr("Profile name"), QLineEdit()),
            "endpoint_name": FormField(self.tr("Endpoint name"), QLineEdit()),
            "region": FormField(self.tr("Region"), _line("us-east-1")),
            "endpoint_url": FormField(
                self.tr("Endpoint URL"),
                _line(self.tr("The region's own")),
                self.tr("Only for a VPC interface endpoint, a proxy or an emulator."),
            ),
            **self.credentials.fields,
            "production": FormField(
                self.tr("Environment"),
                _environment(profile.production),
                self.tr("Production has a red band, and the first message of each run is asked about."),
            ),
            **self.formats.fields,
            "system_prompt": FormField(
                self.tr("System prompt"), TextBox(lines=4), self.tr("Begins every conversation, unless empty.")
            ),
            **self._parameters.fields,
            **self._context.fields,
            **self._advanced.fields,
            **self._network.fields,
        }
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.choose_button.setAccessibleName(self.tr("Choose an endpoint…"))
        self.choose_button.setToolTip(self.tr("List the endpoints of the account that the profile signs in to"))
        self.choose_button.setAutoDefault(False)
        self.fields["endpoint_name"].add_button(self.choose_button)
        self._lay_out()
        self._fill()
        self.credentials.region_suggested.connect(self._suggest_region)
        for field in self.fields.values():
            field.edited.connect(self.edited)

    def set_choices(self, choices: Choices) -> None:
        """Offer what can be chosen."""
        self.formats.set_choices(choices)
        self.credentials.set_aws_profiles(choices.aws_profiles, choices.aws_problem)

    def texts(self) -> dict[str, str]:
        """Return what stands in each field, to see whether anything was changed."""
        return {name: field.text for name, field in self.fields.items()}

    def read(self) -> Filled:
        """Return what the form holds."""
        text = {name: value.strip() for name, value in self.texts().items()}
        parameters, misread = self._parameters.read(self._original.parameters)
        credentials, keys, key_problems = self.credentials.read(self._original.credentials)
        arguments, options, option_problems = self._advanced.read(self._original.endpoint_arguments)
        context, context_problems = self._context.read()
        network, network_problems = self._network.read(self._original.network)
        with_formats, format_problems = self.formats.read(self._original)
        profile = replace(
            with_formats,
            name=text["name"],
            endpoint_name=text["endpoint_name"],
            region=text["region"],
            endpoint_url=text["endpoint_url"],
            handler_options=options,
            transport=self._advanced.transport,
            system_prompt=self.fields["system_prompt"].text,
            parameters=parameters,
            credentials=credentials,
            endpoint_arguments=arguments,
            network=network,
            context=context,
            production=text["production"] == _PRODUCTION,
        )
        unread = {
            **key_problems,
            **format_problems,
            **misread,
            **option_problems,
            **network_problems,
            **context_problems,
        }
        found = {**problems(profile), **unread}
        return Filled(profile=profile, keys=keys, problems=found)

    def fill_from(self, profile: EndpointProfile, reason: str) -> None:
        """Show the endpoint of a profile that was made for it, and why it is thought to speak what it does."""
        for name in ("name", "endpoint_name", "region"):
            self.fields[name].set_text(getattr(profile, name))
        self.formats.fill(profile, reason)
        self._advanced.fill(profile.transport, profile.endpoint_arguments, profile.handler_options)
        self.edited.emit()

    def show_problems(self, found: Mapping[str, str]) -> FormField | None:
        """Say beside each field what is wrong with it, go to the first one, and return that."""
        wrong = []
        for name, field in self.fields.items():
            field.set_problem(found.get(name, ""))
            if name in found:
                wrong.append(field)
        if any(name in found for name in self._advanced.fields):
            self._advanced.unfold()
        if any(name in found for name in self._network.fields):
            self._network.unfold()
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
        signing_in, model, generation = (
            _heading(self.tr("Signing in")),
            _heading(self.tr("Model")),
            _heading(self.tr("Generation")),
        )
        column.addWidget(signing_in)
        column.addWidget(self.credentials)
        column.addWidget(fields["production"])
        column.addWidget(model)
        column.addWidget(self.formats)
        column.addWidget(fields["system_prompt"])
        column.addWidget(generation)
        column.addWidget(self._parameters)
        column.addWidget(self._context)
        column.addWidget(self._advanced)
        column.addWidget(self._network)
        column.addStretch()
        if self._original.built_in:
            for name, field in fields.items():
                field.setVisible(name in {"name", "system_prompt"})
            whole = (self.credentials, self.formats, self._parameters, self._context, self._advanced, self._network)
            for part in (signing_in, model, generation, *whole):
                part.hide()
            fields["name"].setEnabled(False)
            fields["name"].set_note(self.tr("The guide is part of SageDesk: only its system prompt can be changed."))

    def _fill(self) -> None:
        profile = self._original
        for name in ("name", "endpoint_name", "region", "endpoint_url", "system_prompt"):
            self.fields[name].set_text(getattr(profile, name))

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


def _environment(production: bool) -> Choice:
    choice = Choice()
    choice.offer(
        {
            _ORDINARY: QCoreApplication.translate("ProfileForm", "Development or test"),
            _PRODUCTION: QCoreApplication.translate("ProfileForm", "Production"),
        }
    )
    choice.set_value(_PRODUCTION if production else _ORDINARY)
    return choice


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
