"""Asks for the variables of a prompt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QVBoxLayout, QWidget

from sagedesk.prompt_library import SavedPrompt, filled, variables
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M
from sagedesk.ui.profiles.field import FormField, TextBox
from sagedesk.ui.widgets.scroll_area import ScrollArea

_LINES = 2


class VariablesForm(QDialog):
    """``written(text)`` with the prompt's text once every variable has what the person typed, which may be nothing."""

    written = Signal(str)

    def __init__(self, prompt: SavedPrompt, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(prompt.name)
        self.setModal(True)
        self._prompt = prompt
        self._fields = {name: FormField(name, TextBox(_LINES)) for name in variables(prompt.text)}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for field in self._fields.values():
            column.addWidget(field)
        column.addStretch(1)
        area = ScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        insert = buttons.addButton(self.tr("Insert"), QDialogButtonBox.ButtonRole.AcceptRole)
        insert.setProperty("kind", "primary")
        insert.setDefault(True)
        buttons.accepted.connect(self._write)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(460, min(640, 130 + 96 * len(self._fields)))
        self._first(list(self._fields.values()))

    def _first(self, fields: Sequence[FormField]) -> None:
        if fields:
            fields[0].control.setFocus()

    @Slot()
    def _write(self) -> None:
        self.written.emit(filled(self._prompt.text, {name: field.text for name, field in self._fields.items()}))
        self.accept()
