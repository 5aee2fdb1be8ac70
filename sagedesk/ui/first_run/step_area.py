"""Where the steps scroll when the window is low, so that the buttons below them are always to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from sagedesk.ui.first_run.step import Step
from sagedesk.ui.widgets.scroll_area import ScrollArea


class StepArea(ScrollArea):
    """As high as the step that is shown, if there is room."""

    def __init__(self, steps: tuple[Step, ...]) -> None:
        super().__init__()
        self.setObjectName("stepArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._inner = QWidget()
        self._inner.setObjectName("stepInner")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        for step in steps:
            self._column.addWidget(step)
        self._column.addStretch(1)
        self._inner.installEventFilter(self)
        self.setWidget(self._inner)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size of the step."""
        width = max(self.viewport().width(), 200)
        hint = self._column.sizeHint()
        height = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return what is enough to scroll in."""
        return QSize(200, min(120, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take another height when the step does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
