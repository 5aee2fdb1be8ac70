"""What every step of the first run has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.first_run.draft import Draft


class Step(QWidget):
    """Shows a draft, and gives it back with what was done here. ``ready_changed`` when Next may be pressed or not."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.about = QLabel()
        self.about.setProperty("role", "note")
        self.about.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_M)
        self.column.addWidget(self.about)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, title: str, about: str = "") -> None:
        """Say what the step is about."""
        self.title = title
        self.about.setText(about)
        self.about.setVisible(bool(about))

    @property
    def ready(self) -> bool:
        """Whether the next step can be gone to."""
        return True

    def enter(self, draft: Draft) -> None:
        """Show the draft as the steps before left it."""
        raise NotImplementedError

    def leave(self, draft: Draft) -> Draft | None:
        """Return the draft with what was done here; None, and say why, when something is missing."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the keyboard where the step begins."""
        raise NotImplementedError
