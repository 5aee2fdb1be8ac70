"""The chat template of a profile: its text, pasted or from a file, its variables, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sagedesk.errors import SageDeskError
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.field import Choice, FormField, TextBox
from sagedesk.ui.profiles.template_file import TemplateFile, read_template_file
from sagedesk.ui.profiles.template_variables import format_variables, parse_variables

_PAUSE_MILLISECONDS = 400
_MOST_SHOWN = 200_000  # characters; half of them are too many for a template, as compiling it will say
_SOURCE, _VARIABLES = "chat_template", "template_variables"


class TemplateFields(QWidget):
    """Shows the ``prompt_options`` of the format "template"; a template is compiled whenever the typing pauses."""

    def __init__(
        self, options: Mapping[str, object], background: BackgroundJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._file: TemplateFile | None = None
        self._added_tokens = options.get("added_tokens")
        self._compiled: tuple[str, str] | None = None
        self._source = FormField(self.tr("Chat template"), TextBox(lines=8, code=True))
        self._variables = FormField(
            self.tr("Template variables"),
            TextBox(lines=3, code=True),
            self.tr("Special tokens and options, each on a line as bos_token = <s>, or a JSON object."),
        )
        self.fields = {_SOURCE: self._source, _VARIABLES: self._variables}
        self._open = QPushButton(self.tr("Open file…"))
        self._open.setAutoDefault(False)
        self._open.setToolTip(
            self.tr("A .jinja file, or a tokenizer_config.json, which brings the special tokens along")
        )
        self._name = Choice()
        self._name.setAccessibleName(self.tr("Template of the file"))
        self._name.setToolTip(self.tr("The file has several templates"))
        self._name.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._lay_out()
        self._fill(options)
        self._open.clicked.connect(self._choose_file)
        self._name.currentIndexChanged.connect(self._show_template)
        self._pause.timeout.connect(self._compile)
        self._source.edited.connect(self._pause.start)

    def read(self, options: Mapping[str, object]) -> tuple[dict[str, object], dict[str, str]]:
        """Return ``options`` with what the fields hold, and a sentence for each field that cannot be used."""
        source = self._source.text
        variables, misread = parse_variables(self._variables.text)
        found = {_VARIABLES: misread} if misread else {}
        if not source.strip():
            found[_SOURCE] = self.tr("Paste the chat template that the model was published with, or open its file.")
        elif self._compiled is not None and self._compiled[0] == source and self._compiled[1]:
            found[_SOURCE] = self._compiled[1]
        if source == options.get("source", "") and variables == options.get("variables", {}):
            return dict(options), found
        added = {"added_tokens": list(self._added_tokens)} if isinstance(self._added_tokens, list | tuple) else {}
        return {**options, "source": source, "variables": variables, **added}, found

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._source)
        layout.addLayout(row)
        row.addWidget(self._open)
        row.addWidget(self._name, 1)
        row.addStretch(0)
        layout.addWidget(self._variables)

    def _fill(self, options: Mapping[str, object]) -> None:
        source, variables = options.get("source"), options.get("variables")
        if isinstance(source, str):
            self._source.set_text(source[:_MOST_SHOWN])
            self._compile()
        if isinstance(variables, Mapping):
            self._variables.set_text(format_variables(variables))

    # Files

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a chat template"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Chat templates (*.jinja *.jinja2 *.j2 *.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Read a template from a file, and show it."""
        self._background.run(partial(read_template_file, Path(path)), done=self._file_read, failed=self._file_failed)

    @Slot(object)
    def _file_read(self, file: TemplateFile) -> None:
        self._file = file
        self._added_tokens = file.added_tokens
        if file.special_tokens:
            others, _ = parse_variables(self._variables.text)
            self._variables.set_text(format_variables({**others, **file.special_tokens}))
        self._name.blockSignals(True)
        self._name.clear()
        for name in file.templates:
            self._name.addItem(name, name)
        self._name.set_value(file.chosen)
        self._name.blockSignals(False)
        self._name.setVisible(len(file.templates) > 1)
        self._show_template()

    @Slot(object)
    def _file_failed(self, error: SageDeskError) -> None:
        self._source.set_problem(str(error))

    @Slot()
    def _show_template(self) -> None:
        if self._file is not None:
            self._source.set_text(self._file.templates[self._name.value])
            self._pause.stop()
            self._compile()

    # Problems

    @Slot()
    def _compile(self) -> None:
        source = self._source.text
        if source.strip():
            self._background.run(
                partial(_compile, source), done=partial(self._told, source, None), failed=partial(self._told, source)
            )

    def _told(self, source: str, error: SageDeskError | None, _nothing: None = None) -> None:
        if source == self._source.text:
            self._compiled = source, str(error) if error else ""
            self._source.set_problem(self._compiled[1])


def _compile(source: str) -> None:
    from sagedesk.llm.prompts import ChatTemplate  # noqa: PLC0415  # with the first template, not with the window

    ChatTemplate(source)
