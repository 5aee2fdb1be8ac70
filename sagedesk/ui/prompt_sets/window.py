"""The window of sets of prompts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sagedesk.profiles import EndpointProfile
from sagedesk.prompt_sets import SetPrompt, SetResult
from sagedesk.ui.appearance.lengths import opening_size, scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from sagedesk.ui.profiles.field import FormField
from sagedesk.ui.profiles.naming import shown_name
from sagedesk.ui.prompt_sets.results_model import ResultsModel
from sagedesk.ui.widgets.notice_bar import NoticeBar
from sagedesk.ui.widgets.own_direction import OwnDirectionDelegate
from sagedesk.ui.widgets.spin_boxes import SpinBox

_FILTER = "CSV, JSON Lines (*.csv *.tsv *.jsonl *.ndjson)"
_PROFILE = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 96


class PromptSetWindow(QDialog):
    """``prompts_chosen(path)`` when a file is to be read, ``begun(profiles, path, concurrency)``.

    While a run goes on: ``pause_asked(bool)``, ``stop_asked``.
    """

    prompts_chosen = Signal(str)
    begun = Signal(object, str, int)
    pause_asked = Signal(bool)
    stop_asked = Signal()

    def __init__(self, profiles: Sequence[EndpointProfile], first: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Run a set of prompts"))
        self.resize(opening_size(self, 960, 700))
        self.running = False
        self._prompts: Sequence[SetPrompt] = ()
        self._done = self._failed = 0
        self._source = FormField(
            self.tr("Prompts"),
            QLineEdit(),
            self.tr("CSV with a column “prompt”, or JSON Lines with “prompt” or “messages”."),
        )
        self._source.control.setEnabled(False)
        self._choose = self._button(self.tr("Choose…"), self._choose_source)
        self._choose.setAccessibleName(self.tr("Choose the prompts…"))
        self.out = FormField(
            self.tr("Results"),
            QLineEdit(),
            self.tr("A .jsonl, .csv or .md file. A run that was stopped goes on where it was."),
        )
        self.out.edited.connect(self._show_state)
        self._choose_out = self._button(self.tr("Choose…"), self._choose_results)
        self._choose_out.setAccessibleName(self.tr("Choose the results…"))
        self.profiles = QListWidget()
        self.profiles.setItemDelegate(OwnDirectionDelegate(self.profiles))
        self.profiles.setAccessibleName(self.tr("Endpoints"))
        self.profiles.setMaximumHeight(scaled(_LIST_HEIGHT))
        for profile in profiles:
            item = QListWidgetItem(shown_name(profile), self.profiles)
            item.setData(_PROFILE, profile)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if profile.id == first else Qt.CheckState.Unchecked)
        self.profiles.itemChanged.connect(self._show_state)
        self._concurrency = SpinBox()
        self._concurrency.setRange(1, 32)
        self._concurrency.setValue(2)
        self._concurrency.setAccessibleName(self.tr("Requests at the same time at each endpoint"))
        self.model = ResultsModel()
        self._table = QTableView()
        self._table.setItemDelegate(OwnDirectionDelegate(self._table))
        self._table.setAccessibleName(self.tr("Answers"))
        self._table.setModel(self.model)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table.setTabKeyNavigation(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self._status = QLabel()
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setWordWrap(True)
        self._status.setProperty("role", "note")
        self.notices = NoticeBar(theme)
        self.run_button = self._button(self.tr("Run"), self._begin)
        self.run_button.setProperty("kind", "primary")
        self.pause_button = self._button(self.tr("Pause"), self._pause)
        self.pause_button.setCheckable(True)
        self.stop_button = self._button(self.tr("Stop"), self.stop_asked)
        self._lay_out()
        self._show_state()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self._source.add_button(self._choose)
        self.out.add_button(self._choose_out)
        heading = QLabel(self.tr("Endpoints"))
        heading.setBuddy(self.profiles)
        together = QHBoxLayout()
        words = QLabel(self.tr("Requests at the same time at each endpoint"))
        words.setBuddy(self._concurrency)
        together.addWidget(words)
        together.addWidget(self._concurrency)
        together.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._status, 1)
        for button in (self.pause_button, self.stop_button, self.run_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._source)
        layout.addWidget(heading)
        layout.addWidget(self.profiles)
        layout.addLayout(together)
        layout.addWidget(self.out)
        layout.addWidget(self._table, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)

    @property
    def chosen(self) -> list[EndpointProfile]:
        """The profiles that are ticked."""
        items = [self.profiles.item(row) for row in range(self.profiles.count())]
        return [item.data(_PROFILE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def show_prompts(self, path: str, prompts: Sequence[SetPrompt]) -> None:
        """Take the prompts of a file."""
        self._prompts = prompts
        self._source.set_text(path)
        self._source.set_problem("")
        if not self.out.text:
            file = Path(path)
            self.out.set_text(str(file.with_name(f"{file.stem}-results.jsonl")))
        self.model.begin(prompts, [profile.name for profile in self.chosen])
        self._show_state()

    def refuse_prompts(self, sentence: str) -> None:
        """Say why a file of prompts cannot be used."""
        self._prompts = ()
        self._source.set_problem(sentence)
        self._show_state()

    def begin(self, total: int) -> None:
        """Show that a run goes on."""
        self.running = True
        self._done = self._failed = 0
        self.model.begin(self._prompts, [profile.name for profile in self.chosen])
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.pause_button.setChecked(False)
        self.notices.dismiss()
        self._show_state()

    def put(self, results: Sequence[SetResult], waiting: Sequence[str]) -> None:
        """Show what came, and which endpoints are waited for."""
        self.model.put(results)
        self._done += len(results)
        self._failed += sum(result.failed for result in results)
        self.bar.setValue(self._done)
        locale = self.locale()
        words = self.tr("{done} of {total} done").format(
            done=locale.toString(self._done), total=locale.toString(self.bar.maximum())
        )
        if self._failed:
            words += self.tr(", {failed} failed").format(failed=locale.toString(self._failed))
        if waiting:
            words += self.tr("; waiting for {names}").format(names=", ".join(waiting))
        self._status.setText(words)

    def end(self) -> None:
        """Show that the run is over."""
        self.running = False
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        usable = bool(self._prompts) and bool(self.chosen) and bool(self.out.text.strip())
        self.run_button.setEnabled(usable and not self.running)
        self.run_button.setVisible(not self.running)
        for button in (self.pause_button, self.stop_button):
            button.setVisible(self.running)
        for widget in (self._choose, self._choose_out, self.out, self.profiles, self._concurrency):
            widget.setEnabled(not self.running)

    @Slot()
    def _begin(self) -> None:
        self.begun.emit(self.chosen, self.out.text.strip(), self._concurrency.value())

    @Slot()
    def _pause(self) -> None:
        paused = self.pause_button.isChecked()
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_asked.emit(paused)

    @Slot()
    def _choose_source(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the prompts"), "", _FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.prompts_chosen)
        dialog.open()

    @Slot()
    def _choose_results(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the results"), self.out.text)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilters(["JSON Lines (*.jsonl)", "CSV (*.csv)", "Markdown (*.md)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.out.set_text)
        dialog.open()
