"""The generation parameters of a profile; an empty field is "not set", and the container's default holds."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sagedesk.errors import InvalidInputError
from sagedesk.llm.parameters import Parameters
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.parameters.vocabulary import STOP, label, text_of, with_text
from sagedesk.ui.profiles.field import FormField, TextBox

_SHOWN = ("max_tokens", "temperature", "top_p", "top_k")


class ParameterFields(QWidget):
    """Shows parameters; those that have no field are kept as they are."""

    def __init__(self, parameters: Parameters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {name: FormField(label(name), QLineEdit()) for name in _SHOWN}
        for name, field in self.fields.items():
            field.set_text(text_of(parameters, name))
            if isinstance(field.control, QLineEdit):
                field.control.setPlaceholderText(self.tr("Not set"))
        stop = FormField(
            label(STOP), TextBox(lines=3), self.tr("One on each line; a line break in one is written \\n.")
        )
        stop.set_text(text_of(parameters, STOP))
        self.fields[STOP] = stop
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for index, name in enumerate(_SHOWN):
            layout.addWidget(self.fields[name], index // 2, index % 2)
        layout.addWidget(stop, 2, 0, 1, 2)

    def read(self, parameters: Parameters) -> tuple[Parameters, dict[str, str]]:
        """Return ``parameters`` with what the fields hold, and a sentence for each that cannot be read."""
        misread: dict[str, str] = {}
        for name, field in self.fields.items():
            try:
                parameters = with_text(parameters, name, field.text)
            except InvalidInputError as error:
                parameters = with_text(parameters, name, "")
                misread[name] = str(error)
        return parameters, misread
