"""What came of a test or of saving, in words, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, Theme
from sagedesk.ui.language.sides import set_margins


class Outcome(QFrame):
    """Stays until it is replaced or cleared; a screen reader says it aloud."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcome")
        self._theme = theme
        self._kind = "neutral"
        self._act: Callable[[], object] | None = None
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # it may hold what a model wrote
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.setAutoDefault(False)
        self._action.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        set_margins(layout, SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self.clear()

    @property
    def text(self) -> str:
        """What is shown, or nothing."""
        return self._text.text()

    @property
    def action(self) -> QPushButton:
        """The button beside the text; hidden when there is nothing to do."""
        return self._action

    def tell(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what is going on."""
        self._show("neutral", text, action, act)

    def succeed(self, text: str) -> None:
        """Say that it went well."""
        self._show("success", text, "", None)

    def fail(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what went wrong, and offer what mends it."""
        self._show("danger", text, action, act)

    def clear(self) -> None:
        """Show nothing."""
        self._act = None
        self._text.clear()
        self.hide()

    def _show(self, kind: str, text: str, action: str, act: Callable[[], object] | None) -> None:
        changed = kind != self._kind or act is None or not self.isVisible()
        self._kind, self._act = kind, act
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self._restyle()
        self.show()
        if changed:  # a text that only counts seconds is not said anew each second
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _clicked(self) -> None:
        if self._act is not None:
            self._act()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        ground, text = {
            "neutral": (tokens.sidebar, tokens.text),
            "success": (tokens.accent_soft, tokens.text),
            "danger": (tokens.danger_ground, tokens.danger),
        }[self._kind]
        self.setStyleSheet(
            f"#outcome {{ background: {ground}; border-radius: {RADIUS}px; }} #outcome QLabel {{ color: {text}; }}"
        )
