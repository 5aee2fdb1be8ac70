"""The window of a comparison: the form above, a column for each reply below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.library.values import Message
from sagedesk.paths import documents_dir
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.lengths import opening_size, scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, Theme
from sagedesk.ui.compare.column import CompareColumn
from sagedesk.ui.compare.contender import Contender
from sagedesk.ui.compare.form import CompareForm
from sagedesk.ui.compare.word_diff import word_diff
from sagedesk.ui.profiles.field import Choice
from sagedesk.ui.widgets.link_dialog import ask_to_open
from sagedesk.ui.widgets.notice_bar import NoticeBar
from sagedesk.ui.widgets.side_by_side import SideBySide


class CompareWindow(QDialog):
    """``asked(text, contenders)``, ``stopped``, ``chosen(message id)``, ``exported(path)``."""

    asked = Signal(str, object)
    stopped = Signal()
    chosen = Signal(str)
    exported = Signal(str)

    def __init__(self, profiles: Sequence[EndpointProfile], first: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        self.resize(opening_size(self, 1100, 720))
        self._theme = theme
        self.columns: list[CompareColumn] = []
        self.form = CompareForm(profiles, first, theme)
        self.form.asked.connect(self.asked)
        self.form.stopped.connect(self.stopped)
        self._empty = QLabel(
            self.tr("The replies come here side by side, and are kept as versions of one conversation.")
        )
        self._empty.setProperty("role", "note")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._split = SideBySide()
        self.notices = NoticeBar(theme)
        self._difference_label = QLabel(self.tr("Show what differs from"))
        self.differences = Choice()
        self.differences.setMinimumWidth(scaled(260))
        self.differences.setAccessibleName(self.tr("Show what differs from"))
        self.differences.currentIndexChanged.connect(self._show_differences)
        self._difference_label.setBuddy(self.differences)
        self._export = QPushButton(self.tr("Export…"))
        self._export.clicked.connect(self._choose_file)
        below = QHBoxLayout()
        below.setSpacing(SPACE_M)
        below.addWidget(self._difference_label)
        below.addWidget(self.differences)
        below.addStretch(1)
        below.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.form)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._split, 1)
        layout.addWidget(self.notices)
        layout.addLayout(below)
        self._split.hide()
        self._show_state()
        self.form.prompt.setFocus()

    def show_columns(self, contenders: Sequence[Contender], replies: Sequence[Message]) -> None:
        """Show replies that are about to come, instead of those that are there."""
        for column in self.columns:
            column.hide()
            column.deleteLater()
        self.columns = []
        for contender, reply in zip(contenders, replies, strict=True):
            column = CompareColumn(contender.label, reply, self._theme)
            column.chosen.connect(self.chosen)
            column.link_activated.connect(self._open_link)
            self.columns.append(column)
            self._split.addWidget(column)
        self._split.setSizes([1000] * len(self.columns))
        self._empty.hide()
        self._split.show()
        self._show_state()

    def column(self, message_id: str) -> CompareColumn | None:
        """Return the column of a reply."""
        return next((column for column in self.columns if column.reply.id == message_id), None)

    def end(self, message: Message) -> None:
        """Take a reply as it ended."""
        column = self.column(message.id)
        if column is not None:
            column.end(message)
            self._show_state()

    def _show_state(self) -> None:
        over = bool(self.columns) and all(column.ended for column in self.columns)
        self.form.set_running(bool(self.columns) and not over)
        for widget in (self._difference_label, self.differences, self._export):
            widget.setVisible(bool(self.columns))
        self.differences.setEnabled(over)
        self._export.setEnabled(over)
        names = {str(place): column.label for place, column in enumerate(self.columns)} if over else {}
        self.differences.offer({"": self.tr("Nothing: the replies themselves"), **names})
        self._show_differences()

    @Slot()
    def _show_differences(self) -> None:
        chosen = self.differences.value
        if not chosen or int(chosen) >= len(self.columns):
            for column in self.columns:
                column.show_reply()
            return
        base = self.columns[int(chosen)]
        for column in self.columns:
            if column is base:
                column.show_reply()
            else:
                column.show_differences(word_diff(base.reply.text, column.reply.text))

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the comparison"), str(documents_dir()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Markdown (*.md)", "CSV (*.csv)", "JSON Lines (*.jsonl)"])
        dialog.setDefaultSuffix("md")
        dialog.selectFile(str(Path(self.tr("Comparison")).with_suffix(".md")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.exported)
        dialog.open()

    @Slot(str)
    def _open_link(self, link: str) -> None:
        ask_to_open(link, self)
