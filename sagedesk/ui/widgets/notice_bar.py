"""A line above the composer that says what happened, with at most two things to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.language.sides import set_margins

UNDO_MILLISECONDS = 8000
"""How long something that was deleted can be had back from the bar."""
_CHOICES = 2

Act = Callable[[], object]


class NoticeBar(QFrame):
    """Shows one notice at a time; a newer one takes the place of an older, whose chance to act is then over.

    A screen reader says it aloud. Tab reaches its buttons, and Esc in one of them dismisses it.
    ``undo_offered(bool)`` when something can be undone from here, and when it no longer can.
    """

    undo_offered = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._theme = theme
        self._kind = "neutral"
        self._acts: list[Act] = []
        self._over: Act | None = None
        self._undoes = False
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # titles and names are shown as they were typed
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # made once, so that Tab finds them between the conversation and the composer
        self._buttons = [QPushButton() for _ in range(_CHOICES)]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._take, number))
        self._close = QPushButton()
        self._close.setProperty("kind", "flat")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        self._layout = QGridLayout(self)
        set_margins(self._layout, SPACE_M, SPACE_XS, SPACE_XS, SPACE_XS)
        self._layout.setSpacing(SPACE_S)
        self._layout.setColumnStretch(0, 1)
        self._layout.addWidget(self._text, 0, 0)
        self._layout.addWidget(self._choices, 0, 1)
        self._layout.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def offer(self, text: str, action: str, act: Act, over: Act | None = None) -> None:
        """Say ``text`` with a button, for 8 seconds; ``over`` is called when the chance has passed unused."""
        self._show("neutral", text, {action: act}, over)
        self._timer.start(UNDO_MILLISECONDS)

    def offer_undo(self, text: str, act: Act) -> None:
        """Say what was done with a button that undoes it, for 8 seconds."""
        self.offer(text, self.tr("Undo"), act)
        self._undoes = True
        self.undo_offered.emit(True)

    @Slot()
    def undo(self) -> None:
        """Undo what can be undone from here, as its button does; nothing if there is nothing."""
        if self._undoes:
            self._take(0)

    def ask(self, text: str, choices: Mapping[str, Act], over: Act | None = None, *, stays: bool = False) -> None:
        """Warn of something that at most two ``choices`` decide, until one is taken or it is dismissed.

        ``over`` is called when it is dismissed, or another notice comes. One that ``stays`` cannot be dismissed.
        """
        self._show("warning", text, choices, over)
        self._close.setVisible(not stays)

    def complain(self, text: str, action: str = "", act: Act | None = None) -> None:
        """Say what went wrong, until it is dismissed."""
        self._show("danger", text, {action: act} if act else {}, None)

    def inform(self, text: str) -> None:
        """Say something, for 8 seconds."""
        self._show("neutral", text, {}, None)
        self._timer.start(UNDO_MILLISECONDS)

    @Slot()
    def dismiss(self) -> None:
        """Hide the notice; its chance to act is over."""
        self._timer.stop()
        over, self._acts, self._over = self._over, [], None
        self._go()
        if over is not None:
            over()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Dismiss on Esc."""
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _show(self, kind: str, text: str, choices: Mapping[str, Act], over: Act | None) -> None:
        self.dismiss()
        self._kind, self._acts, self._over = kind, list(choices.values()), over
        self._text.setText(text)
        self.setAccessibleName(text)
        for number, button in enumerate(self._buttons):
            button.setText(list(choices)[number] if number < len(choices) else "")
            button.setVisible(number < len(choices))
        self._choices.setVisible(bool(choices))
        self._close.show()
        # beside a sentence there is room for one button
        below = len(choices) > 1
        self._layout.addWidget(self._choices, int(below), int(not below))
        rim = SPACE_S if below else SPACE_XS
        set_margins(self._layout, SPACE_M, rim, SPACE_XS, rim)
        self._restyle()
        self.show()
        event = QAccessibleAnnouncementEvent(self, text)
        if kind != "neutral":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _take(self, number: int, _checked: bool = False) -> None:
        acts, self._acts, self._over = self._acts, [], None
        self._timer.stop()
        self._go()
        if number < len(acts):
            acts[number]()

    def _go(self) -> None:
        self.hide()
        if self._undoes:
            self._undoes = False
            self.undo_offered.emit(False)

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        ground, text = {
            "neutral": (tokens.accent_soft, tokens.text),
            "warning": (tokens.warning_ground, tokens.text),
            "danger": (tokens.danger_ground, tokens.danger),
        }[self._kind]
        self.setStyleSheet(
            f"#noticeBar {{ background: {ground}; border-radius: {RADIUS}px; }} QLabel {{ color: {text}; }}"
        )
        self._close.setIcon(icon("close", tokens.text_muted))
