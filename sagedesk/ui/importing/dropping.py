"""Files that are dropped on a widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_ENDINGS = {".json", ".zip"}


class FileDrops(QObject):
    """``dropped(list[Path])`` when files that may be exports of chats are dropped on a widget, or on a list in it.

    Everything else that is dragged there is left to the widget.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        for widget in (target, *(area.viewport() for area in target.findChildren(QAbstractScrollArea))):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take what is dropped."""
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            paths = files_in(event.mimeData())
            if paths:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if event.type() == QEvent.Type.Drop:
                    self.dropped.emit(paths)
                return True
        return False


def files_in(data: QMimeData) -> list[Path]:
    """Return the files that are dragged, where all of them may be exports of chats; else none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths if len(paths) == len(data.urls()) and all(path.suffix.lower() in _ENDINGS for path in paths) else []
