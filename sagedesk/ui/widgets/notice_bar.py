"""A line above the composer that says what happened, with at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sagedesk.ui.icons import icon
from sagedesk.ui.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme

UNDO_MILLISECONDS = 8000
"""How long something that was deleted can be had back from the bar."""


class NoticeBar(QFrame):
    """Shows one notice at a time; a newer one takes the place of an older, whose chance to act is then over."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._theme = theme
        self._act: Callable[[], object] | None = None
        self._over: Callable[[], object] | None = None
        self._error = False
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # titles and names are shown as they were typed
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.clicked.connect(self._act_now)
        self._close = QPushButton()
        self._close.setProperty("kind", "flat")
        self._close.setAccessibleName("Dismiss")
        self._close.setToolTip("Dismiss")
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._text)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def offer(
        self, text: str, action: str, act: Callable[[], object], over: Callable[[], object] | None = None
    ) -> None:
        """Say ``text`` with a button, for 8 seconds; ``over`` is called when the chance has passed unused."""
        self._show(text, action, act, over, error=False)
        self._timer.start(UNDO_MILLISECONDS)

    def complain(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what went wrong, until it is dismissed."""
        self._show(text, action, act, None, error=True)

    def inform(self, text: str) -> None:
        """Say something, for 8 seconds."""
        self._show(text, "", None, None, error=False)
        self._timer.start(UNDO_MILLISECONDS)

    @Slot()
    def dismiss(self) -> None:
        """Hide the notice; its chance to act is over."""
        self._timer.stop()
        over, self._act, self._over = self._over, None, None
        self.hide()
        if over is not None:
            over()

    def _show(
        self,
        text: str,
        action: str,
        act: Callable[[], object] | None,
        over: Callable[[], object] | None,
        *,
        error: bool,
    ) -> None:
        self.dismiss()
        self._act, self._over, self._error = act, over, error
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self._restyle()
        self.show()

    @Slot()
    def _act_now(self) -> None:
        act, self._act, self._over = self._act, None, None
        self._timer.stop()
        self.hide()
        if act is not None:
            act()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        ground, text = (tokens.danger_ground, tokens.danger) if self._error else (tokens.accent_soft, tokens.text)
        self.setStyleSheet(
            f"#noticeBar {{ background: {ground}; border-radius: {RADIUS}px; }} QLabel {{ color: {text}; }}"
        )
        self._close.setIcon(icon("close", tokens.text_muted))
