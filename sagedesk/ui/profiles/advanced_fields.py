"""What few profiles need: the endpoint's parts, and options of the container format. Folded away while unused."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.profiles.field import FormField, TextBox
from sagedesk.ui.theme import SPACE_M

_ARGUMENTS = {
    "InferenceComponentName": ("Inference component", "For endpoints that host several models."),
    "TargetVariant": ("Target variant", "For endpoints with several production variants."),
    "CustomAttributes": ("Custom attributes", "Sent to the container as it is, for example accept_eula=true."),
}
_OPTIONS = "handler_options"


class AdvancedFields(QWidget):
    """Shows members of InvokeEndpoint by their API names, and "handler_options" as JSON."""

    def __init__(self, profile: EndpointProfile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {name: FormField(label, QLineEdit(), note) for name, (label, note) in _ARGUMENTS.items()}
        for name, field in self.fields.items():
            field.set_text(profile.endpoint_arguments.get(name, ""))
        options = FormField("Container format options", TextBox(lines=3), "A JSON object; most formats need none.")
        if profile.handler_options:
            options.set_text(json.dumps(dict(profile.handler_options), indent=2, ensure_ascii=False))
        self.fields[_OPTIONS] = options
        self._folder = QPushButton()
        self._folder.setAccessibleName("Advanced")
        self._folder.setCheckable(True)
        self._folder.setAutoDefault(False)
        self._folder.setProperty("kind", "flat")
        self._folder.toggled.connect(self._show)
        self._folded = QWidget()
        grid = QGridLayout(self._folded)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_M)
        grid.addWidget(self.fields["InferenceComponentName"], 0, 0)
        grid.addWidget(self.fields["TargetVariant"], 0, 1)
        grid.addWidget(self.fields["CustomAttributes"], 1, 0, 1, 2)
        grid.addWidget(options, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._folded)
        self._folder.setChecked(any(field.text for field in self.fields.values()))
        self._show(self._folder.isChecked())

    def unfold(self) -> None:
        """Show the fields."""
        self._folder.setChecked(True)

    def read(self, arguments: Mapping[str, str]) -> tuple[dict[str, str], dict[str, object], dict[str, str]]:
        """Return ``arguments`` with what the fields hold, the options, and a sentence for what cannot be read."""
        held = {**arguments, **{name: self.fields[name].text.strip() for name in _ARGUMENTS}}
        given = {name: value for name, value in held.items() if value}
        try:
            options = json.loads(self.fields[_OPTIONS].text.strip() or "{}")
        except (ValueError, RecursionError):
            options = None
        if not isinstance(options, dict):
            return given, {}, {_OPTIONS: 'The options are a JSON object, like {"name": "value"}, or empty.'}
        return given, options, {}

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self._folder.setText("▾ Advanced" if shown else "▸ Advanced")
