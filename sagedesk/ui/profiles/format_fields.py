"""How a profile talks to its container: the container format and the prompt format, each by name or as code."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sagedesk.llm.custom_code import is_custom_code
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.choices import CHAT_TEMPLATE, Choices, handler_label, prompt_format_label
from sagedesk.ui.profiles.code_field import CodeField
from sagedesk.ui.profiles.field import Choice, FormField
from sagedesk.ui.profiles.template_fields import TemplateFields

CODE = "module:name"
"""The value of the entry for Python code; it is no name of a format."""


class FormatFields(QWidget):
    """Shows both formats, and below each what it needs: a line for code, or the chat template."""

    def __init__(self, profile: EndpointProfile, background: BackgroundJobs) -> None:
        super().__init__()
        self._formats_itself: frozenset[str] = frozenset()
        self._handler, self._prompt_format = Choice(), Choice()
        self._handler_code = CodeField(
            self.tr("Container format code"), self.tr("A content handler: a class, or an object."), background
        )
        self._prompt_code = CodeField(
            self.tr("Prompt format code"), self.tr("A function from messages to text, or a prompt format."), background
        )
        self._template = TemplateFields(profile.prompt_options, background)
        self.fields: dict[str, FormField] = {
            "handler": FormField(
                self.tr("Container format"), self._handler, self.tr("How the container takes requests.")
            ),
            "handler_code": self._handler_code,
            "prompt_format": FormField(self.tr("Prompt format"), self._prompt_format),
            "prompt_code": self._prompt_code,
            **self._template.fields,
        }
        self._lay_out()
        self._fill(profile)
        for name in ("handler", "prompt_format"):
            self.fields[name].edited.connect(self._show_what_is_needed)
        self._show_what_is_needed()

    def set_choices(self, choices: Choices) -> None:
        """Offer what can be chosen."""
        self._formats_itself = choices.formats_itself
        self._handler.offer({name: handler_label(name) for name in choices.handlers} | _own_code())
        prompt_formats = (*choices.prompt_formats, CHAT_TEMPLATE)
        self._prompt_format.offer({name: prompt_format_label(name) for name in prompt_formats} | _own_code())
        self._show_what_is_needed()

    def read(self, profile: EndpointProfile) -> tuple[EndpointProfile, dict[str, str]]:
        """Return ``profile`` with what was chosen, and a sentence for each field that cannot be used."""
        found: dict[str, str] = {}
        handler, prompt_format = self._handler.value, self._prompt_format.value
        if handler == CODE:
            handler = self._handler_code.spec
            found["handler_code"] = self._handler_code.problem_now()
        if prompt_format == CODE:
            prompt_format = self._prompt_code.spec
            found["prompt_code"] = self._prompt_code.problem_now()
        options, of_template = self._template.read(profile.prompt_options)
        if prompt_format == CHAT_TEMPLATE:
            found |= of_template
        elif of_template:
            options = dict(profile.prompt_options)
        if self._container_formats:
            # what it has no use for need not be right
            found = {"handler_code": found.get("handler_code", "")}
            prompt_format = prompt_format or profile.prompt_format
        chosen = replace(profile, handler=handler, prompt_format=prompt_format, prompt_options=options)
        return chosen, {name: sentence for name, sentence in found.items() if sentence}

    @property
    def uses_template(self) -> bool:
        """Whether messages are written by the chat template."""
        return not self._container_formats and self._prompt_format.value == CHAT_TEMPLATE

    @property
    def _container_formats(self) -> bool:
        """Whether the container is sent messages, and formats them itself."""
        return self._handler.value in self._formats_itself

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addLayout(row)
        for names in (("handler", "handler_code"), ("prompt_format", "prompt_code")):
            column = QVBoxLayout()
            column.setSpacing(SPACE_M)
            row.addLayout(column, 1)
            for name in names:
                column.addWidget(self.fields[name])
            column.addStretch()
        layout.addWidget(self._template)

    def fill(self, profile: EndpointProfile, reason: str) -> None:
        """Show the formats that were detected, and why."""
        self._fill(profile)
        self.fields["handler"].set_note(reason)
        self._show_what_is_needed()

    def _fill(self, profile: EndpointProfile) -> None:
        _fill(self._handler, self._handler_code, profile.handler, handler_label(profile.handler))
        label = prompt_format_label(profile.prompt_format)
        _fill(self._prompt_format, self._prompt_code, profile.prompt_format, label)

    @Slot()
    def _show_what_is_needed(self) -> None:
        prompt_format = self.fields["prompt_format"]
        prompt_format.setEnabled(not self._container_formats)
        prompt_format.set_note(
            self.tr("Not needed: this container is sent messages and formats them itself.")
            if self._container_formats
            else self.tr("What the model was trained on.")
        )
        self._handler_code.setVisible(self._handler.value == CODE)
        self._prompt_code.setVisible(not self._container_formats and self._prompt_format.value == CODE)
        self._template.setVisible(self.uses_template)


def _own_code() -> dict[str, str]:
    return {CODE: QCoreApplication.translate("FormatFields", "Python code…")}


def _fill(choice: Choice, code: CodeField, value: str, label: str) -> None:
    if is_custom_code(value):
        code.set_text(value)
        choice.offer(_own_code())
        choice.set_value(CODE)
    else:
        choice.offer({value: label})
        choice.set_value(value)
