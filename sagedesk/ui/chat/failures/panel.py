"""The real widgets of a failure, on top of the box that is drawn: its buttons, and the log where it is shown."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from sagedesk.ui.chat.failures.actions import FailureAction, help_of, label_of
from sagedesk.ui.chat.failures.log import LogBox, ShownLog
from sagedesk.ui.chat.failures.notice import Notice
from sagedesk.ui.chat.typography import Typography

_BUSY = frozenset({FailureAction.RETRY, FailureAction.CONTINUE})
"""What has to wait while another reply comes."""


class FailurePanel(QWidget):
    """Serves one message. ``asked(action, message id)`` when a button is pressed."""

    asked = Signal(str, str)

    def __init__(self, message_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What can be done"))
        self._message_id = message_id
        self._buttons: dict[FailureAction, QPushButton] = {}
        self._log: LogBox | None = None
        self._after = parent.focusProxy() or parent

    def button(self, action: FailureAction) -> QPushButton | None:
        """Return the button of an action."""
        return self._buttons.get(action)

    def place(
        self, notice: Notice, corner: QPoint, log: ShownLog | None, typography: Typography, *, enabled: bool
    ) -> None:
        """Lie over a notice whose corner is there."""
        if list(self._buttons) != list(notice.buttons):
            self._make(notice)
        self.setGeometry(QRect(corner, QSize(notice.width, notice.height)))
        for action, place in notice.buttons.items():
            button = self._buttons[action]
            button.setText(label_of(action, log_shown=log is not None))
            button.setAccessibleName(button.text())
            button.setEnabled(enabled or action not in _BUSY)
            button.setGeometry(place)
        self._place_log(notice, log, typography)
        self.show()

    def _make(self, notice: Notice) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {action: self._button(action) for action in notice.buttons}
        for before, after in pairwise([self._after, *self._buttons.values()]):
            QWidget.setTabOrder(before, after)

    def _button(self, action: FailureAction) -> QPushButton:
        button = QPushButton(self)
        button.setToolTip(help_of(action))
        button.setAccessibleDescription(help_of(action))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("action", action.value)
        button.clicked.connect(self._pressed)
        button.show()
        return button

    def _place_log(self, notice: Notice, log: ShownLog | None, typography: Typography) -> None:
        if log is None or notice.log is None:
            if self._log is not None:
                self._log.hide()
                self._log.deleteLater()
                self._log = None
            return
        if self._log is None:
            self._log = LogBox(self)
            self._log.policy_wanted.connect(self._policy_wanted)
        self._log.setGeometry(notice.log)
        self._log.show_log(log, typography)
        if not self._log.isVisible():
            self._log.show()
            self._log.to_end()

    @Slot()
    def _pressed(self) -> None:
        self.asked.emit(str(self.sender().property("action")), self._message_id)

    @Slot()
    def _policy_wanted(self) -> None:
        self.asked.emit(FailureAction.COPY_LOG_POLICY.value, self._message_id)
