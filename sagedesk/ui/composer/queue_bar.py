"""Messages that wait for the reply to end: a row for each, above the field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import SPACE_S, SPACE_XS, Theme
from sagedesk.ui.language.sides import set_margins

_LONGEST = 80


class QueueBar(QWidget):
    """``send_requested(place)``, ``edit_requested(place)``, ``delete_requested(place)`` for a row, counted from 0."""

    send_requested = Signal(int)
    edit_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        self._rows: list[QFrame] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_XS)
        self.setAccessibleName(self.tr("Queued messages"))
        theme.changed.connect(self._restyle)
        self.hide()

    def show_messages(self, texts: Sequence[str]) -> None:
        """Show these, the one that is sent next first."""
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        self._make()

    def _make(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, text) for place, text in enumerate(self._texts)]
        for row in self._rows:
            self._layout.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, place: int, text: str) -> QFrame:
        line = " ".join(text.split()) or self.tr("Attachments")
        shown = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
        row = QFrame()
        row.setObjectName("queued")
        row.setAccessibleName(self.tr("Queued: {text}").format(text=shown))
        label = QLabel(self.tr("Next: {text}").format(text=shown) if place == 0 else shown)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(text[:1000])
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(row)
        set_margins(layout, SPACE_S, 2, SPACE_XS, 2)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(label, 1)
        send = QPushButton(self.tr("Send now"))
        send.setProperty("kind", "flat")
        send.setAccessibleName(self.tr("Send now: {text}").format(text=shown))
        send.clicked.connect(partial(self._pressed, self.send_requested, place))
        layout.addWidget(send)
        layout.addWidget(self._button("pencil", self.tr("Edit: {text}").format(text=shown), self.edit_requested, place))
        layout.addWidget(
            self._button("close", self.tr("Delete: {text}").format(text=shown), self.delete_requested, place)
        )
        row.setStyleSheet(self._style())
        return row

    def _button(self, drawing: str, name: str, asked: SignalInstance, place: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(drawing, self._theme.tokens.text_muted))
        button.setIconSize(QSize(14, 14))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(name.partition(":")[0])
        button.clicked.connect(partial(self._pressed, asked, place))
        return button

    def _pressed(self, asked: SignalInstance, place: int, _checked: bool = False) -> None:
        asked.emit(place)

    def _style(self) -> str:
        tokens = self._theme.tokens
        return (
            f"#queued {{ background: {tokens.accent_soft}; border-radius: 8px; }}"
            f"QLabel {{ color: {tokens.text}; }}"
            "QPushButton { padding: 2px 8px; }"
            "QPushButton:focus { padding: 1px 7px; }"
            "QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 2px; }"
            f"QToolButton:hover {{ background: {tokens.hover}; }}"
            f"QToolButton:focus {{ border-color: {tokens.focus}; }}"
        )

    @Slot()
    def _restyle(self) -> None:
        self._make()
