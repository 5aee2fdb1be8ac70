"""The generation parameters of a profile; an empty field is "not set", and the container's default holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sagedesk.llm.parameters import Parameters
from sagedesk.ui.profiles.field import FormField, TextBox
from sagedesk.ui.theme import SPACE_M

_NUMBERS: dict[str, tuple[str, Callable[[str], float], str]] = {
    "max_tokens": ("Max tokens", int, "a whole number, like 512"),
    "temperature": ("Temperature", float, "a number, like 0.7"),
    "top_p": ("Top P", float, "a number, like 0.9"),
    "top_k": ("Top K", int, "a whole number, like 40"),
}
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
_LETTERS = {character: letter for letter, character in _ESCAPES.items()}


class ParameterFields(QWidget):
    """Shows parameters; those that have no field are kept as they are."""

    def __init__(self, parameters: Parameters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {name: FormField(label, QLineEdit()) for name, (label, _, _) in _NUMBERS.items()}
        for name, field in self.fields.items():
            value = getattr(parameters, name)
            field.set_text("" if value is None else str(value))
            if isinstance(field.control, QLineEdit):
                field.control.setPlaceholderText("Not set")
        stop = FormField("Stop sequences", TextBox(lines=3), "One on each line; a line break in one is written \\n.")
        stop.set_text("\n".join(map(_escaped, parameters.stop or ())))
        self.fields["stop"] = stop
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for index, name in enumerate(_NUMBERS):
            layout.addWidget(self.fields[name], index // 2, index % 2)
        layout.addWidget(stop, 2, 0, 1, 2)

    def read(self, parameters: Parameters) -> tuple[Parameters, dict[str, str]]:
        """Return ``parameters`` with what the fields hold, and a sentence for each that cannot be read."""
        values: dict[str, float | None] = {}
        misread: dict[str, str] = {}
        for name, (label, number, example) in _NUMBERS.items():
            text = self.fields[name].text.strip()
            try:
                values[name] = number(text.replace(",", ".")) if text else None
            except (ValueError, OverflowError):
                values[name] = None
                misread[name] = f"{label} is {example}, or empty."
        stop = tuple(map(_unescaped, filter(None, self.fields["stop"].text.split("\n"))))
        return replace(parameters, **values, stop=stop or None), misread  # type: ignore[arg-type]  # each by its own type


def _escaped(text: str) -> str:
    return re.sub(r"[\n\r\t\\]", lambda match: "\\" + _LETTERS[match[0]], text)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([nrt\\])", lambda match: _ESCAPES[match[1]], text)
