"""Copies the link that asks for the conversation that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from sagedesk.links import Link, LinkKind
from sagedesk.ui.window.main_window import MainWindow


class LinkCopying(QObject):
    """Serves the action "copy-link"."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.registry["copy-link"].triggered.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(Link(kind=LinkKind.CONVERSATION, target=self._window.shown_id)))
        self._window.notices.inform(self.tr("The link to this conversation was copied."))
