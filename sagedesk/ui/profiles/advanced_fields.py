"""What few profiles need: the way to the endpoint, its parts, and options of the container format.

Folded away while unused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.transport.kinds import ARGUMENTS, TransportKind
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.profiles.field import Choice, FormField, TextBox

_TRANSPORT = "transport"
_OPTIONS = "handler_options"
_ROWS = (
    (_TRANSPORT,),
    ("RoutingTargetName", "S3InputLocation"),
    ("InferenceComponentName", "TargetVariant"),
    ("TargetContainerHostname", "TargetModel"),
    ("SessionId", "PrefixAwareId"),
    ("InferenceId",),
    ("CustomAttributes",),
    (_OPTIONS,),
)


class AdvancedFields(QWidget):
    """Shows the transport, the members of InvokeEndpoint that it takes, and "handler_options" as JSON.

    What another transport takes is hidden and not read; its text comes back with that transport.
    """

    def __init__(self, profile: EndpointProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transport = Choice()
        self._transport.offer(transport_labels())
        self._transport.set_value(profile.transport)
        self._arguments = {name: FormField(label, QLineEdit(), note) for name, (label, note) in _arguments().items()}
        for name, field in self._arguments.items():
            field.set_text(profile.endpoint_arguments.get(name, ""))
        options = FormField(self.tr("Container format options"), TextBox(lines=3))
        options.set_note(self.tr("A JSON object; most formats need none."))
        if profile.handler_options:
            options.set_text(json.dumps(dict(profile.handler_options), indent=2, ensure_ascii=False))
        transport = FormField(self.tr("Transport"), self._transport)
        self.fields: dict[str, FormField] = {_TRANSPORT: transport, **self._arguments, _OPTIONS: options}
        self._folder = QPushButton()
        self._folder.setAccessibleName(self.tr("Advanced"))
        self._folder.setCheckable(True)
        self._folder.setAutoDefault(False)
        self._folder.setProperty("kind", "flat")
        self._folder.toggled.connect(self._show)
        self._folded = QWidget()
        rows = QVBoxLayout(self._folded)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_M)
        for names in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(SPACE_M)
            for name in names:
                row.addWidget(self.fields[name], 1)
            rows.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._folded)
        transport.edited.connect(self._show_what_is_taken)
        self._show_what_is_taken()
        usual = profile.transport == TransportKind.STREAM and not profile.endpoint_arguments
        self._folder.setChecked(not usual or bool(options.text))
        self._show(self._folder.isChecked())

    def unfold(self) -> None:
        """Show the fields."""
        self._folder.setChecked(True)

    def fill(self, transport: str, arguments: Mapping[str, str], options: Mapping[str, object]) -> None:
        """Show what an endpoint that was picked wants, and no arguments but these."""
        self.fields[_TRANSPORT].set_text(transport)
        for name, field in self._arguments.items():
            field.set_text(arguments.get(name, ""))
        self.fields[_OPTIONS].set_text(json.dumps(dict(options), indent=2) if options else "")
        self._show_what_is_taken()
        if transport != TransportKind.STREAM or arguments or options:
            self.unfold()

    @property
    def transport(self) -> str:
        """The chosen transport."""
        return self._transport.value

    def read(self, arguments: Mapping[str, str]) -> tuple[dict[str, str], dict[str, object], dict[str, str]]:
        """Return ``arguments`` with what the fields hold, the options, and a sentence for what cannot be read."""
        unknown = {name: value for name, value in arguments.items() if name not in self._arguments}
        taken = self._taken()
        held = {name: field.text.strip() for name, field in self._arguments.items() if name in taken}
        given = {name: value for name, value in {**unknown, **held}.items() if value}
        try:
            options = json.loads(self.fields[_OPTIONS].text.strip() or "{}")
        except (ValueError, RecursionError):
            options = None
        if not isinstance(options, dict):
            return given, {}, {_OPTIONS: self.tr('The options are a JSON object, like {"name": "value"}, or empty.')}
        return given, options, {}

    def _taken(self) -> frozenset[str]:
        kind = self._transport.value
        return ARGUMENTS[TransportKind(kind)] if kind in set(TransportKind) else frozenset(self._arguments)

    @Slot()
    def _show_what_is_taken(self) -> None:
        taken = self._taken()
        self.fields[_TRANSPORT].set_note(transport_notes().get(self._transport.value, ""))
        for name, field in self._arguments.items():
            field.setVisible(name in taken)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self._folder.setText(self.tr("▾ Advanced") if shown else self.tr("▸ Advanced"))


def transport_labels() -> dict[str, str]:
    """Return the transports by their names, with words for people."""
    return {
        TransportKind.STREAM.value: _tr("Streaming"),
        TransportKind.WHOLE.value: _tr("Whole replies"),
        TransportKind.OPENAI.value: _tr("OpenAI route (/openai/v1)"),
        TransportKind.ASYNC.value: _tr("Asynchronous, through S3"),
        TransportKind.ROUTER.value: _tr("Inference router"),
    }


def transport_notes() -> dict[str, str]:
    """Return a sentence about each transport."""
    return {
        TransportKind.STREAM.value: _tr("Replies come as they are made; at once where the endpoint does not stream."),
        TransportKind.WHOLE.value: _tr("InvokeEndpoint: replies come at once, when they are whole."),
        TransportKind.OPENAI.value: _tr(
            "For containers that take OpenAI chat. Needs sagemaker:CallWithBearerToken on * besides "
            "sagemaker:InvokeEndpoint."
        ),
        TransportKind.ASYNC.value: _tr(
            "For asynchronous endpoints. Needs sagemaker:InvokeEndpointAsync, and s3:GetObject and s3:ListBucket on "
            "the endpoint's output bucket."
        ),
        TransportKind.ROUTER.value: _tr(
            "The endpoint name above is the router's. Needs sagemaker:InvokeInferenceRouter, and "
            "sagemaker:InvokeEndpoint on each of its endpoints."
        ),
    }


def _arguments() -> dict[str, tuple[str, str]]:
    return {
        "RoutingTargetName": (_tr("Routing target"), _tr("Which of the router's targets gets the requests.")),
        "S3InputLocation": (
            _tr("S3 folder for large requests"),
            _tr("Like s3://bucket/folder. Only for requests of more than 128,000 bytes."),
        ),
        "InferenceComponentName": (
            _tr("Inference component"),
            _tr("For endpoints that host several models."),
        ),
        "TargetVariant": (_tr("Target variant"), _tr("For endpoints with several production variants.")),
        "TargetContainerHostname": (
            _tr("Target container"),
            _tr("Its host name, where an endpoint runs several."),
        ),
        "TargetModel": (_tr("Target model"), _tr("For multi-model endpoints. Replies then come at once.")),
        "SessionId": (_tr("Session ID"), _tr("NEW_SESSION makes one with the first message.")),
        "PrefixAwareId": (
            _tr("Prefix-aware ID"),
            _tr("For endpoints that route by the prefix of a request."),
        ),
        "InferenceId": (_tr("Inference ID"), _tr("Stands in the endpoint's captured data.")),
        "CustomAttributes": (
            _tr("Custom attributes"),
            _tr("Sent to the container as it is, for example accept_eula=true."),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("AdvancedFields", text)
