"""The last lines of a container's log, below the failure that they are about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sagedesk.ui.appearance.theme import SPACE_S, SPACE_XS
from sagedesk.ui.chat.typography import Typography


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLog:
    """A ``title`` that says what it is or what went wrong, the lines, and the policy that would allow to read them."""

    title: str
    text: str = ""
    policy: str = ""


_LINES = 14


def log_height(log: ShownLog, width: int, typography: Typography) -> int:
    """Return how high a box of a width must be: for some lines to scroll in, or for a sentence alone."""
    words = QCoreApplication.translate("LogBox", "Copy policy for the log")
    button = QPushButton(words).sizeHint() if log.policy else QSize()
    room = QRect(0, 0, max(80, width - button.width() - SPACE_S), 10_000)
    metrics = QFontMetrics(QApplication.font())
    sentence = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, log.title).height()
    lines = _LINES * typography.code_line + 2 * SPACE_S if log.text else 0
    return max(sentence, button.height()) + lines + SPACE_XS


class LogBox(QWidget):
    """Shows a log. ``policy_wanted`` when the person wants to copy the policy that would allow to read it."""

    policy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._policy = QPushButton(self.tr("Copy policy for the log"))
        self._policy.setAccessibleName(self._policy.text())
        self._policy.clicked.connect(self.policy_wanted)
        self._lines = QPlainTextEdit()
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setAccessibleName(self.tr("Last lines of the log"))
        above = QHBoxLayout()
        above.addWidget(self._title, 1)
        above.addWidget(self._policy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(above)
        layout.addWidget(self._lines, 1)
        self._shown: ShownLog | None = None

    def show_log(self, log: ShownLog, typography: Typography) -> None:
        """Show other lines, from their end."""
        self._lines.setFont(typography.code)
        if log == self._shown:
            return
        self._shown = log
        self._title.setText(log.title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, log.title))
        self._policy.setVisible(bool(log.policy))
        self._lines.setVisible(bool(log.text))
        self._lines.setPlainText(log.text)
        self._lines.verticalScrollBar().setValue(self._lines.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Show the last line at every width: it is what one looks for."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.to_end)

    @Slot()
    def to_end(self) -> None:
        """Show the last line."""
        self._lines.verticalScrollBar().setValue(self._lines.verticalScrollBar().maximum())
