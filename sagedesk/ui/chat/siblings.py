"""The switch between answers to the same message: "‹ 2 / 3 ›"."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import Tokens


class SiblingSwitch(QWidget):
    """``stepped(message id, -1 or 1)`` when another sibling is asked for."""

    stepped = Signal(str, int)

    def __init__(self, message_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.message_id = message_id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._back = self._button(self.tr("Previous version"))
        self._label = QLabel(self)
        self._on = self._button(self.tr("Next version"))
        for widget in (self._back, self._label, self._on):
            row.addWidget(widget)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(22, 26)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def set_place(self, index: int, count: int, tokens: Tokens, *, enabled: bool) -> None:
        """Show that this is the ``index``-th (from 0) of ``count``."""
        self._label.setText(f"{index + 1} / {count}")
        self._label.setStyleSheet(f"color: {tokens.text_muted};")
        back, on = ("next", "previous") if self.isRightToLeft() else ("previous", "next")
        self._back.setIcon(icon(back, tokens.text_muted, tokens.border))
        self._on.setIcon(icon(on, tokens.text_muted, tokens.border))
        self._back.setEnabled(enabled and index > 0)
        self._on.setEnabled(enabled and index < count - 1)
        self.setAccessibleName(self.tr("Version {number} of {count}").format(number=index + 1, count=count))
        style = (
            "QToolButton { border: none; border-radius: 6px; background: transparent; }"
            f"QToolButton:hover {{ background: {tokens.hover}; }}"
            f"QToolButton:focus {{ border: 2px solid {tokens.focus}; }}"
        )
        self._back.setStyleSheet(style)
        self._on.setStyleSheet(style)

    def put_after(self, widget: QWidget) -> None:
        """Have Tab come here from a widget."""
        QWidget.setTabOrder(widget, self._back)
        QWidget.setTabOrder(self._back, self._on)

    def step(self, step: int) -> None:
        """Ask for the version before (-1) or after (1), if there is one."""
        (self._back if step < 0 else self._on).click()

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(self.message_id, -1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(self.message_id, 1)
