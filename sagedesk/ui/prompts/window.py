"""The window of the prompt library: the tree beside the prompt that is edited."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.errors import SageDeskError
from sagedesk.prompt_library import SavedPrompt, variables
from sagedesk.prompt_library.store import Taken
from sagedesk.ui.appearance.lengths import opening_size
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.language.sides import set_margins
from sagedesk.ui.profiles.field import Choice, FormField, TextBox
from sagedesk.ui.prompts.prompts import Prompts
from sagedesk.ui.prompts.tree import PromptTree
from sagedesk.ui.widgets.notice_bar import NoticeBar
from sagedesk.ui.widgets.side_by_side import SideBySide

_LINES = 10
_NO_LIMIT = 16_777_215
"""Qt's own: as high as it gets."""


class PromptLibraryWindow(QDialog):
    """``use_requested(SavedPrompt)`` when one is to go into the message."""

    use_requested = Signal(object)

    def __init__(self, prompts: Prompts, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prompt library"))
        self.resize(opening_size(self, 820, 560))
        self.prompts = prompts
        self._edited: SavedPrompt | None = None
        self.tree = PromptTree()
        self._name = FormField(self.tr("Name"), QLineEdit())
        self._folder = FormField(
            self.tr("Folder"), Choice(editable=True), self.tr("Empty for none; work/letters for a folder in a folder.")
        )
        self._text = FormField(self.tr("Prompt"), TextBox(_LINES), "")
        box = self._text.control
        box.setMinimumHeight(160)
        box.setMaximumHeight(_NO_LIMIT)
        if isinstance(form := self._text.layout(), QVBoxLayout):
            form.setStretchFactor(box, 1)
        self.notices = NoticeBar(theme)
        self._save = self._button(self.tr("Save"), self._keep)
        self._save.setProperty("kind", "primary")
        self._use = self._button(self.tr("Use in the message"), self._ask_use)
        self._delete = self._button(self.tr("Delete"), self._remove)
        self._new = self._button(self.tr("New"), self._begin_new)
        self._import = self._button(self.tr("Import…"), self._choose_import)
        self._export = self._button(self.tr("Export…"), self._choose_export)
        self._hint = QLabel(self.tr("Type / at the start of a line of your message to find a prompt."))
        self._hint.setProperty("role", "note")
        self._hint.setWordWrap(True)
        self._lay_out()
        self._wire()
        self._show()
        if not self.prompts.all:
            self._begin_new()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        set_margins(column, 0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        for button in (self._new, self._import, self._export):
            row.addWidget(button)
        column.addLayout(row)
        right = QWidget()
        form = QVBoxLayout(right)
        set_margins(form, SPACE_M, 0, 0, 0)
        form.setSpacing(SPACE_M)
        form.addWidget(self._name)
        form.addWidget(self._folder)
        form.addWidget(self._text, 1)
        form.addWidget(self.notices)
        buttons = QHBoxLayout()
        buttons.addWidget(self._delete)
        buttons.addStretch(1)
        buttons.addWidget(self._use)
        buttons.addWidget(self._save)
        form.addLayout(buttons)
        split = SideBySide()
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 540])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(split, 1)
        layout.addWidget(self._hint)

    def _wire(self) -> None:
        self.tree.chosen.connect(self._choose)
        self._text.edited.connect(self._show_variables)
        for field in (self._name, self._folder, self._text):
            field.edited.connect(self._show_state)
        # Esc ends a dialog without closing it
        self.finished.connect(self._keep_unsaved)
        self.prompts.changed.connect(self._show)
        self.prompts.saved.connect(self._saved)
        self.prompts.deleted.connect(self._deleted)
        self.prompts.taken.connect(self._taken)
        self.prompts.exported.connect(self._exported)
        self.prompts.failed.connect(self._failed)

    @property
    def written(self) -> SavedPrompt:
        """What the form holds."""
        folder = "/".join(part.strip() for part in self._folder.text.split("/") if part.strip())
        return SavedPrompt(name=self._name.text.strip(), folder=folder, text=self._text.text)

    @property
    def _is_changed(self) -> bool:
        if self._edited is None:
            return bool(self.written.name or self.written.text)
        return self.written != self._edited

    @Slot()
    def _show(self) -> None:
        self.tree.show_prompts(self.prompts.all, self._edited.path if self._edited else "")
        folders = sorted({prompt.folder for prompt in self.prompts.all if prompt.folder})
        choice = self._folder.control
        if isinstance(choice, Choice):
            choice.offer({folder: folder for folder in folders})
        self._show_state()

    @Slot(object)
    def _choose(self, prompt: SavedPrompt) -> None:
        if self._edited is not None and prompt == self._edited:
            return
        # what was written is kept, not asked about: the prompt that was left may be opened again
        if self._is_changed and self.written.name:
            self.prompts.save(self.written, self._edited)
        self._edit(prompt)

    def _edit(self, prompt: SavedPrompt | None) -> None:
        self._edited = prompt
        shown = prompt or SavedPrompt(name="", folder=self.tree.current.folder if self.tree.current else "", text="")
        self._name.set_text(shown.name)
        self._folder.set_text(shown.folder)
        self._text.set_text(shown.text)
        self._show_variables()
        self._show_state()

    @Slot()
    def _begin_new(self) -> None:
        self._edit(None)
        self._name.control.setFocus()

    @Slot()
    def _show_variables(self) -> None:
        names = variables(self._text.text)
        self._text.set_note(
            self.tr("You are asked for: {names}").format(names=", ".join(names))
            if names
            else self.tr("What stands in {{double braces}} is asked for when the prompt is used.")
        )

    @Slot()
    def _show_state(self) -> None:
        self._save.setEnabled(self._is_changed)
        self._use.setEnabled(bool(self._text.text.strip()))
        self._delete.setEnabled(self._edited is not None)
        self._export.setEnabled(bool(self.prompts.all))

    @Slot()
    def _keep(self) -> None:
        self.prompts.save(self.written, self._edited)

    @Slot(object)
    def _saved(self, prompt: SavedPrompt) -> None:
        if prompt == self.written:
            self._edited = prompt
            self._show()

    @Slot()
    def _ask_use(self) -> None:
        self.use_requested.emit(self.written)
        self.close()

    @Slot()
    def _remove(self) -> None:
        if self._edited is not None:
            self.prompts.delete(self._edited)

    @Slot(object)
    def _deleted(self, prompt: SavedPrompt) -> None:
        self._edit(None)
        self.notices.offer_undo(
            self.tr("“{name}” was deleted.").format(name=prompt.name), lambda: self.prompts.save(prompt, None)
        )

    @Slot()
    def _choose_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a folder of Markdown files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def import_from(self, path: str) -> None:
        """Add the prompts of a folder."""
        self.prompts.take(Path(path))

    @Slot(object)
    def _taken(self, taken: Taken) -> None:
        said = [self.tr("%n prompt(s) were added.", "", len(taken.added))]
        if taken.there:
            said.append(self.tr("%n were there already.", "", taken.there))
        if taken.unreadable:
            names = ", ".join(taken.unreadable[:5])
            said.append(self.tr("These are no UTF-8 text: {names}.").format(names=names))
        self.notices.inform(" ".join(said))

    @Slot()
    def _choose_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export as Markdown files into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write all prompts into a folder."""
        self.prompts.export(Path(path))

    @Slot(int)
    def _exported(self, count: int) -> None:
        self.notices.inform(self.tr("%n prompt(s) were written.", "", count))

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.notices.complain(str(error))

    @Slot()
    def _keep_unsaved(self) -> None:
        if self._is_changed and self.written.name and self.written.text:
            self.prompts.save(self.written, self._edited)
