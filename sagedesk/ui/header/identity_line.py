"""Who signs the requests, in a line of the header that opens the details or the way to sign in."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sagedesk.ui.appearance.theme import SPACE_XS, Theme


class Known(Enum):
    """What is known of who one is."""

    NOTHING = auto()
    SOMEBODY = auto()
    ENDING = auto()
    """Somebody, and their sign-in ends soon."""
    NOBODY = auto()
    """Signed out, or not signed in yet."""


class IdentityLine(QPushButton):
    """Elides what does not fit. It takes the width that is left, and no more height than its text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known = Known.NOTHING
        self._words = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self.setFont(font)
        theme.changed.connect(self._restyle)
        self._restyle()

    def tell(self, known: Known, words: str, details: str = "") -> None:
        """Show who one is in ``words``; ``details`` are said besides."""
        self._known, self._words = known, words
        self.setToolTip(details)
        self.setAccessibleName(words)
        self.setAccessibleDescription(details)
        self._elide()
        self._restyle()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size of the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + 2 * SPACE_XS, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return no width: where there is no room, the menu tells the same."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(0, self.width() - 2 * SPACE_XS)
        shown = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        colour = {
            Known.NOTHING: tokens.text_muted,
            Known.SOMEBODY: tokens.text_muted,
            Known.ENDING: tokens.warning,
            Known.NOBODY: tokens.danger,
        }[self._known]
        self.setStyleSheet(
            f"QPushButton {{ color: {colour}; background: transparent; border: 1px solid transparent;"
            f" border-radius: {SPACE_XS}px; padding: 0 {SPACE_XS - 1}px; text-align: left;"
            f" font-weight: 400; }} QPushButton:hover {{ background: {tokens.hover}; }}"
            f" QPushButton:focus {{ border-color: {tokens.focus}; }}"
        )
