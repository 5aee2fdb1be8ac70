"""The strip above the conversation that says that there is no network."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S, SPACE_XS, Theme


class OfflineStrip(QFrame):
    """Quiet: it takes no focus and asks nothing. ``cancelled`` when nothing is to be sent by itself after all."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("offlineStrip")
        self._theme = theme
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._cancel = QPushButton(self.tr("Do not send"))
        self._cancel.setProperty("kind", "flat")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_held(0)
        self.hide()

    def show_held(self, messages: int) -> None:
        """Say how many messages are sent when there is a network again."""
        words = self.tr("No network. Your conversations, the guide and endpoints on this computer work as always.")
        if messages:
            words = self.tr("No network. %n message(s) will be sent when it is back.", "", messages)
        self._text.setText(words)
        self.setAccessibleName(words)
        self._cancel.setVisible(messages > 0)
        if self.isVisible():
            self._announce()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Have a screen reader say it, when it has nothing else to say."""
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#offlineStrip {{ background: {tokens.warning_ground}; border-bottom: 1px solid {tokens.border}; }}"
            f"#offlineStrip > QLabel {{ color: {tokens.text}; }}"
        )
        self._icon.setPixmap(icon("offline", tokens.warning).pixmap(QSize(16, 16)))
