"""Whether there is a newer version: asked by a button, which says of whom."""

from __future__ import annotations

from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.errors import SageDeskError
from sagedesk.releases import Release, ask_newest
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.widgets.link_dialog import ask_to_open
from sagedesk.version import __version__


class NewestDialog(QDialog):
    """Nothing is asked before its button is pressed."""

    def __init__(self, jobs: BackgroundJobs, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Newer version"))
        self.setMinimumWidth(scaled(480))
        self._jobs = jobs
        self._page = page
        host = urlsplit(page).hostname or ""
        self._said = QLabel(self._first_words(host))
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setAccessibleName(self.tr("What is known"))
        self._ask = QPushButton(self.tr("Ask {host}").format(host=host))
        self._ask.setProperty("kind", "primary")
        self._ask.clicked.connect(self._ask_now)
        self._open = QPushButton(self.tr("Open the page…"))
        self._open.clicked.connect(self._open_page)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        for button in (self._ask, self._open):
            button.setVisible(bool(page))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._ask)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._said)
        column.addLayout(buttons)

    def _first_words(self, host: str) -> str:
        if not self._page:
            return self.tr(
                "This is SageDesk {version}. This build does not name a page where newer ones are published: "
                "ask where you got it from."
            ).format(version=__version__)
        return self.tr(
            "This is SageDesk {version}. Newer ones are published at {page}\n\n"
            "The button asks {host} for the number of the newest one: a single request that carries the name and "
            "version of this program, and nothing of yours. SageDesk never asks by itself."
        ).format(version=__version__, page=self._page, host=host)

    @Slot()
    def _ask_now(self) -> None:
        self._ask.setEnabled(False)
        self._said.setText(self.tr("Asking…"))
        self._jobs.run(partial(ask_newest, self._page), done=self._answered, failed=self._failed)

    @Slot(object)
    def _answered(self, release: Release) -> None:
        self._ask.setEnabled(True)
        newer = self.tr("SageDesk {newest} is there; this is {version}.")
        same = self.tr("This is SageDesk {version}, and the newest one is {newest}.")
        self._said.setText((newer if release.newer else same).format(newest=release.version, version=__version__))
        if release.newer:
            self._open.setFocus()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._ask.setEnabled(True)
        self._said.setText(str(error))

    @Slot()
    def _open_page(self) -> None:
        ask_to_open(self._page, self)
