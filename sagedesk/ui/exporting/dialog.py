"""The dialog that asks what to export, how, and what goes along, and shows how it begins."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.export import Content
from sagedesk.library import Library
from sagedesk.library.values import Conversation, Folder, TitledConversation
from sagedesk.ui.appearance.lengths import opening_size, scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.exporting.choices import FORMATS_BY_NAME, ExportChoices, Scope, remembered
from sagedesk.ui.exporting.picker import ConversationPicker
from sagedesk.ui.exporting.preview import Preview
from sagedesk.ui.exporting.wanted import in_folder, paths_of
from sagedesk.ui.widgets.combo_box import ComboBox

_LEFT_WIDTH = 320
_PREVIEW_WIDTH = 240
_PREVIEW_MILLISECONDS = 150


class ExportDialog(QDialog):
    """``export_requested`` when the person has chosen; ``stop_requested`` while it is written."""

    export_requested = Signal()
    stop_requested = Signal()

    def __init__(self, library: Library, jobs: BackgroundJobs, place: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export conversations"))
        self._shown: Conversation | None = None
        self._conversations: tuple[TitledConversation, ...] = ()
        self._writing = False
        self._ticked: Collection[str] | None = None
        choices = remembered(place)
        self.scope = ComboBox()
        self.scope.setAccessibleName(self.tr("What"))
        self.folder = ComboBox()
        self.folder.setAccessibleName(self.tr("Folder"))
        self.picker = ConversationPicker()
        self.format = ComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for name, form in FORMATS_BY_NAME.items():
            self.format.addItem(self._format_label(name, form.label), name)
        self.format.setCurrentIndex(self.format.findData(choices.format_name))
        self._format_note = _note()
        content = choices.content
        self.branches = self._box(self.tr("All branches"), content.branches)
        self.branches.setToolTip(self.tr("Every version of every message, not only what is shown"))
        self.one_file_each = self._box(self.tr("A folder with a file for each conversation"), choices.one_file_each)
        self.front_matter = self._box(self.tr("YAML front matter, for Obsidian and git"), content.front_matter)
        self.system_prompt = self._box(self.tr("System prompt"), content.system_prompt)
        self.reasoning = self._box(self.tr("Reasoning"), content.reasoning)
        self.metadata = self._box(self.tr("Endpoint and parameters"), content.metadata)
        self.timestamps = self._box(self.tr("Dates and times"), content.timestamps)
        self.preview = Preview(library, jobs)
        self._status = _note()
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.close_button = self._button(self.tr("Close"), self.reject)
        self.export_button = self._button(self.tr("Export…"), self._request)
        self.export_button.setProperty("kind", "primary")
        self.export_button.setDefault(True)
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.setInterval(_PREVIEW_MILLISECONDS)
        self._preview_timer.timeout.connect(self._show_preview)
        self._lay_out()
        self.scope.currentIndexChanged.connect(self._changed)
        self.folder.currentIndexChanged.connect(self._changed)
        self.format.currentIndexChanged.connect(self._changed)
        self.picker.changed.connect(self._changed)
        self.preview.setMinimumWidth(_PREVIEW_WIDTH)
        self.resize(opening_size(self, 900, 620))

    def offer(
        self,
        conversations: Sequence[TitledConversation],
        folders: Sequence[Folder],
        *,
        shown: Conversation | None,
        ticked: Collection[str] = (),
        folder_id: str | None = None,
        scope: Scope | None = None,
    ) -> None:
        """Fill the dialog. Without a ``scope`` it is the conversation that is shown, else everything."""
        self._conversations = tuple(conversations)
        self._shown = shown
        for box in (self.scope, self.folder):
            box.blockSignals(True)
            box.clear()
        if shown is not None:
            self.scope.addItem(self.tr("This conversation"), Scope.SHOWN)
        self.scope.addItem(self.tr("Chosen conversations"), Scope.CHOSEN)
        if folders:
            self.scope.addItem(self.tr("A folder"), Scope.FOLDER)
        self.scope.addItem(self.tr("Everything"), Scope.EVERYTHING)
        for path, folder in paths_of(folders):
            self.folder.addItem(" / ".join(path), folder)
        self._folders = tuple(folders)
        wanted = scope or (Scope.SHOWN if shown is not None else Scope.EVERYTHING)
        self.scope.setCurrentIndex(max(0, self.scope.findData(wanted)))
        if folder_id is not None:
            ids = [self.folder.itemData(row).id for row in range(self.folder.count())]
            self.folder.setCurrentIndex(ids.index(folder_id) if folder_id in ids else 0)
        for box in (self.scope, self.folder):
            box.blockSignals(False)
        self._ticked = ticked or ({shown.id} if shown else ())
        self._changed()

    @property
    def choices(self) -> ExportChoices:
        """What is chosen, as far as it has a meaning for the format."""
        return ExportChoices(
            format_name=str(self.format.currentData()),
            one_file_each=self.one_file_each.isChecked(),
            content=Content(
                reasoning=self.reasoning.isChecked(),
                system_prompt=self.system_prompt.isChecked(),
                metadata=self.metadata.isChecked(),
                timestamps=self.timestamps.isChecked(),
                branches=self.branches.isChecked(),
                front_matter=self.front_matter.isChecked(),
            ),
        )

    @property
    def ids(self) -> list[str] | None:
        """The conversations to export; None for all, those in the archive too."""
        match self.scope.currentData():
            case Scope.SHOWN:
                return [self._shown.id] if self._shown is not None else []
            case Scope.CHOSEN:
                return self.picker.ids
            case Scope.FOLDER:
                return [each.id for each in in_folder(self._conversations, self._folders, self.folder.currentData().id)]
        return None

    @property
    def title(self) -> str:
        """What a single file is best called."""
        ids = self.ids
        if ids is not None and len(ids) == 1:
            return next((each.title for each in self._conversations if each.id == ids[0]), "")
        if self.scope.currentData() == Scope.FOLDER:
            return str(self.folder.currentText())
        return self.tr("Conversations")

    def set_writing(self, done: int, count: int) -> None:
        """Show how far the export is; meanwhile its button stops it."""
        if not self._writing:
            self._writing = True
            self._left.setEnabled(False)
            self.export_button.setText(self.tr("Stop"))
            self.export_button.setEnabled(True)
            self._say("")
        self.progress.show()
        self.progress.setRange(0, count if count > 1 else 0)
        self.progress.setValue(done)

    def set_ended(self, text: str, *, problem: bool = False) -> None:
        """Say how the export ended; another one can be begun."""
        self._writing = False
        self._left.setEnabled(True)
        self.export_button.setText(self.tr("Export…"))
        self.progress.hide()
        self._changed()
        self._say(text, role="problem" if problem else "note")

    def ask_to_replace(self, text: str, replace: Callable[[], object]) -> None:
        """Ask whether files that are there already are replaced."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        button = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        button.clicked.connect(replace)
        box.open()

    def reject(self) -> None:
        """Stop what is written, and close."""
        if self._writing:
            self.stop_requested.emit()
        super().reject()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("What"), self.scope)
        self._folder_label = QLabel(self.tr("Folder"))
        form.addRow(self._folder_label, self.folder)
        form.addRow(self.picker)
        form.addRow(self.branches)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self._format_note)
        form.addRow(self.one_file_each)
        form.addRow(self.front_matter)
        self._along = QLabel(self.tr("What goes along"))
        form.addRow(self._along)
        for box in (self.system_prompt, self.reasoning, self.metadata, self.timestamps):
            form.addRow(box)
        self._left = QWidget()
        self._left.setMinimumWidth(scaled(_LEFT_WIDTH))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(form)
        left.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_L)
        middle.addWidget(self._left, 2)
        middle.addWidget(self.preview, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._status, 1)
        buttons.addWidget(self.progress, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    def _box(self, text: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(checked)
        box.toggled.connect(self._changed)
        return box

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _format_label(self, name: str, label: str) -> str:
        return {
            "text": self.tr("Plain text"),
            "json": self.tr("JSON, lossless"),
            "jsonl": self.tr("JSONL of chat messages"),
        }.get(name, label)

    @Slot()
    def _changed(self) -> None:
        scope, name = self.scope.currentData(), str(self.format.currentData())
        if scope == Scope.CHOSEN and self._ticked is not None:
            # only now: of tens of thousands it takes a while; it tells that it changed, which leads here again
            ticked, self._ticked = self._ticked, None
            self.picker.set_conversations(self._conversations, ticked)
            return
        self._folder_label.setVisible(scope == Scope.FOLDER)
        self.folder.setVisible(scope == Scope.FOLDER)
        self.picker.setVisible(scope == Scope.CHOSEN)
        self._format_note.setText(self._format_notes()[name])
        count = self._count()
        for box, formats in (
            (self.front_matter, {"markdown"}),
            (self.metadata, {"markdown", "html", "pdf", "text"}),
            (self.timestamps, {"markdown", "html", "pdf", "text"}),
            (self.system_prompt, FORMATS_BY_NAME.keys() - {"json"}),
            (self.reasoning, FORMATS_BY_NAME.keys() - {"json"}),
            (self.branches, FORMATS_BY_NAME.keys() - {"json"}),
        ):
            box.setEnabled(name in formats)
        self.one_file_each.setEnabled(count != 1)
        if not self._writing:
            self.export_button.setEnabled(count > 0)
            self._say(self.tr("%n conversation(s)", "", count))
        self._preview_timer.start()

    def _format_notes(self) -> dict[str, str]:
        return {
            "markdown": self.tr("To read and to keep under version control. Every text stands in it as it came."),
            "html": self.tr("One page that needs nothing else, light or dark, and prints well."),
            "pdf": self.tr("Pages to print and to send."),
            "text": self.tr("To read and to paste."),
            "json": self.tr("Everything, with all branches. It can be imported again, and nothing is lost."),
            "jsonl": self.tr("A line for each conversation, for fine-tuning and evaluation."),
        }

    def _count(self) -> int:
        if self.scope.currentData() == Scope.CHOSEN:
            return self.picker.count
        ids = self.ids
        return len(self._conversations) if ids is None else len(ids)

    @Slot()
    def _show_preview(self) -> None:
        ids = self.ids
        first = self._conversations[0].id if ids is None and self._conversations else next(iter(ids or ()), None)
        self.preview.show_export(first, self.choices)

    @Slot()
    def _request(self) -> None:
        if self._writing:
            self.stop_requested.emit()
        else:
            self.export_requested.emit()

    def _say(self, text: str, role: str = "note") -> None:
        self._status.setProperty("role", role)
        self._status.style().polish(self._status)
        self._status.setText(text)


def _note() -> QLabel:
    label = QLabel()
    label.setProperty("role", "note")
    label.setWordWrap(True)
    return label
