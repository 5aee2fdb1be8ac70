"""What an export begins with: its text, or its first page."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QStackedWidget, QWidget

from sagedesk.errors import SageDeskError
from sagedesk.export.trees import ConversationTree, read_trees
from sagedesk.library import Library
from sagedesk.ui.background import BackgroundJobs, Job
from sagedesk.ui.exporting.choices import ExportChoices
from sagedesk.ui.exporting.pdf import first_page
from sagedesk.ui.widgets.scroll_area import ScrollArea

_MESSAGES = 12
_CHARACTERS = 6_000
_AS_PAGES = {"pdf", "html"}


class Preview(QStackedWidget):
    """Shows the beginning of what would be written; made off the GUI thread."""

    def __init__(self, library: Library, jobs: BackgroundJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._job: Job | None = None
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Preview"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page = QLabel()
        self.page.setAccessibleName(self.tr("Preview of the first page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll = ScrollArea()
        self._scroll.setWidget(self.page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(self.text)
        self.addWidget(self._scroll)

    def show_export(self, conversation_id: str | None, choices: ExportChoices) -> None:
        """Show how the export of a conversation begins; None where there is nothing to export."""
        if self._job is not None:
            self._job.forget()
            self._job = None
        if conversation_id is None:
            self._show("")
            return
        scale = self.devicePixelRatioF()
        width = max(200, round((self.width() - self._scroll.verticalScrollBar().sizeHint().width()) * scale))
        self._job = self._jobs.run(
            lambda: _made(self._library, conversation_id, choices, width), done=self._show, failed=self._failed
        )

    @Slot(object)
    def _show(self, made: str | QImage) -> None:
        if isinstance(made, str):
            self.text.setPlainText(made)
            self.setCurrentWidget(self.text)
            return
        pixmap = QPixmap.fromImage(made)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.page.setPixmap(pixmap)
        self.setCurrentWidget(self._scroll)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._show(str(error))


def _made(library: Library, conversation_id: str, choices: ExportChoices, width: int) -> str | QImage:
    conversation = library.conversation(conversation_id).result()
    tree = _beginning(next(read_trees(library, [conversation])), branches=choices.content.branches)
    if choices.format_name in _AS_PAGES:
        return first_page(tree, choices.content, width)
    written = ""
    for piece in islice(choices.form.write([tree], choices.content), 100):
        written += piece if isinstance(piece, str) else ""
        if len(written) > _CHARACTERS:
            return f"{written[:_CHARACTERS]}…"
    return written


def _beginning(tree: ConversationTree, *, branches: bool) -> ConversationTree:
    """Return so much of a conversation as is seen at once: the rest would only take time."""
    path = tree.path[:_MESSAGES]
    if branches or len(path) == len(tree.path):
        return tree
    return replace(tree, messages=path, conversation=replace(tree.conversation, head_id=path[-1].id))
