"""The real widgets that lie on the conversation: those of its rows, the jump button, the placeholder."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.canvas import MessageCanvas
from sagedesk.ui.chat.footers import Footers
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.transcript import Transcript


class Overlays(QObject):
    """Puts widgets in their places. ``footers`` has those that belong to rows."""

    jump_asked = Signal()

    def __init__(self, transcript: Transcript, scroller: Scroller, canvas: MessageCanvas) -> None:
        super().__init__(canvas)
        self._model = transcript.model
        self._scroller = scroller
        self.canvas = canvas
        self._placeholder: QWidget | None = None
        self.footers = Footers(transcript, scroller, canvas)
        self.jump = QPushButton(canvas)
        self.jump.setObjectName("jump")
        self.jump.setAccessibleName(self.tr("Jump to latest"))
        self.jump.setToolTip(self.tr("Jump to latest (End)"))
        self.jump.setCursor(Qt.CursorShape.PointingHandCursor)
        self.jump.clicked.connect(self.jump_asked)
        self.jump.hide()

    def set_look(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.jump.setStyleSheet(
            # less than half of the lowest script's height: Qt draws sharp corners where a radius does not fit
            f"QPushButton#jump {{ background: {tokens.surface}; color: {tokens.text}; padding: 6px 14px;"
            f" border: 1px solid {tokens.border}; border-radius: 12px; }}"
            f"QPushButton#jump:hover {{ background: {tokens.hover}; }}"
            f"QPushButton#jump:focus {{ border: 2px solid {tokens.focus}; padding: 5px 13px; }}"
        )

    def set_placeholder(self, widget: QWidget | None) -> None:
        """Show a widget while there are no messages; it belongs to the canvas from now on."""
        if self._placeholder is not None:
            self._placeholder.deleteLater()
        self._placeholder = widget
        if widget is not None:
            widget.setParent(self.canvas)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put everything in its place."""
        self.footers.place()
        self._place_jump()
        if self._placeholder is not None:
            self._placeholder.setGeometry(self.canvas.rect())
            self._placeholder.setVisible(self._model.rowCount() == 0)

    def _place_jump(self) -> None:
        window, follower = self.canvas.rect(), self._scroller.follower
        if follower.offered:
            news = len(follower.news)
            self.jump.setText("↓  " + (self.tr("%n new", "", news) if news else self.tr("Latest")))
            self.jump.adjustSize()
            self.jump.move(window.center().x() - self.jump.width() // 2, window.bottom() - self.jump.height() - 14)
            self.jump.raise_()
        self.jump.setVisible(follower.offered)
