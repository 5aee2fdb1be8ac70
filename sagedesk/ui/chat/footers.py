"""The real widgets that belong to rows: what mends a failure; below a message Continue, its versions, its actions."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.ui.chat.actions import BUTTON, MessageAction, MessageBar, actions_for, label_of
from sagedesk.ui.chat.failures.actions import FailureAction
from sagedesk.ui.chat.failures.panel import FailurePanel
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.painting import STATES
from sagedesk.ui.chat.scroller import Scroller
from sagedesk.ui.chat.siblings import SiblingSwitch
from sagedesk.ui.chat.transcript import Transcript

BESIDE = 4
"""Pixels between two widgets in a line."""


class Footers(QObject):
    """Puts widgets where the rows are that they belong to; there are only as many as are seen."""

    failure_action_asked = Signal(str, str)
    action_asked = Signal(str, str)
    sibling_asked = Signal(str, int)

    def __init__(self, transcript: Transcript, scroller: Scroller, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._transcript = transcript
        self._model: MessageListModel = transcript.model
        self._scroller = scroller
        self._canvas = canvas
        self._panels: dict[str, FailurePanel] = {}
        self._continues: dict[str, QPushButton] = {}
        self._switches: dict[str, SiblingSwitch] = {}
        self.offered: frozenset[MessageAction] = frozenset()
        self.enabled = True
        self.copy_format = MessageAction.COPY_MARKDOWN
        """What the copy button copies: the format that was chosen last."""
        self.current = ""
        """The id of the message whose actions are shown, "" for none."""
        self._stepped = -1
        self.bar = MessageBar(canvas, canvas.focusProxy() or canvas)
        self.bar.asked.connect(self.action_asked)

    def go_to(self, message_id: str, *, unless: str | None = None) -> None:
        """Show the actions of another message ("" for none), except of the one that they are to be left at."""
        if message_id not in (self.current, unless):
            self.current = message_id
            self.place()

    def retry_button(self, message_id: str) -> QPushButton | None:
        """Return the Retry button of a message, if it is on the screen."""
        panel = self._panels.get(message_id)
        return panel.button(FailureAction.RETRY) if panel is not None else None

    def continue_button(self, message_id: str) -> QPushButton | None:
        """Return the Continue button of a message that was cut off, if it is on the screen."""
        return self._continues.get(message_id)

    def sibling_switch(self, message_id: str) -> SiblingSwitch | None:
        """Return the switch between a message's versions, if it is on the screen."""
        return self._switches.get(message_id)

    def step_version(self, step: int) -> None:
        """Ask for the version before (-1) or after (1): of the current message, or of one on the screen that has any.

        The message that was stepped last is the next one too, though it is another message by now.
        """
        again = self._model.header(self._stepped).id if 0 <= self._stepped < self._model.rowCount() else ""
        for message_id in (self.current, again, *sorted(self._switches, key=lambda each: -self._switches[each].y())):
            if message_id in self._switches:
                row = self._model.row(message_id)
                self._stepped = -1 if row is None else row
                self._switches[message_id].step(step)
                return

    @Slot()
    def place(self) -> None:
        """Put everything in its place."""
        top = self._scroller.y
        seen: set[str] = set()
        bar_row = None
        for row, _ in self._transcript.rows_between(top, top + self._scroller.height):
            message = self._model.header(row)
            seen.add(message.id)
            self._place_panel(row, message)
            self._make_continue(row, message)
            self._make_switch(message)
            if message.id == self.current:
                bar_row = row
            elif message.id in self._continues or message.id in self._switches:
                self._place_line(row, message, with_bar=False)
        for widgets in (self._panels, self._continues, self._switches):
            _drop(widgets, keep=seen)
        self._place_bar(bar_row)

    # what stands on a failure

    def _place_panel(self, row: int, message: Message) -> None:
        notice = self._transcript.notice(row)
        if notice is None or not notice.buttons:
            _drop(self._panels, keep=self._panels.keys() - {message.id})
            return
        panel = self._panels.get(message.id)
        if panel is None:
            panel = self._panels[message.id] = FailurePanel(message.id, self._canvas)
            panel.asked.connect(self.failure_action_asked)
        frame = self._transcript.frame(row)
        corner = QPointF(frame.left, self._top(row) + frame.notice).toPoint()
        log = self._model.log(message.id)
        panel.place(notice, corner, log, self._transcript.typography, enabled=self.enabled)

    def _button(self, text: str, message_id: str) -> QPushButton:
        button = QPushButton(text, self._canvas)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("message", message_id)
        return button

    # what stands below a message

    def _make_continue(self, row: int, message: Message) -> None:
        """Offer to go on where the token limit cut the last reply off."""
        wanted = (
            message.state is MessageState.LENGTH
            and MessageAction.CONTINUE in self.offered
            and row == self._model.rowCount() - 1
        )
        if not wanted:
            _drop(self._continues, keep=self._continues.keys() - {message.id})
            return
        button = self._continues.get(message.id)
        if button is None:
            button = self._continues[message.id] = self._button(label_of(MessageAction.CONTINUE), message.id)
            button.setObjectName("continue")
            button.clicked.connect(self._continue_clicked)
        tokens = self._transcript.tokens
        button.setStyleSheet(
            f"QPushButton#continue {{ padding: 2px 10px; border: 1px solid {tokens.border}; border-radius: 6px;"
            f" background: {tokens.surface}; color: {tokens.text}; }}"
            f"QPushButton#continue:hover {{ background: {tokens.hover}; }}"
            f"QPushButton#continue:focus {{ border: 2px solid {tokens.focus}; padding: 1px 9px; }}"
        )
        button.setEnabled(self.enabled)

    @Slot()
    def _continue_clicked(self) -> None:
        self.action_asked.emit(MessageAction.CONTINUE.value, str(self.sender().property("message")))

    def _make_switch(self, message: Message) -> None:
        siblings = self._model.siblings(message.id)
        if siblings[1] <= 1:
            _drop(self._switches, keep=self._switches.keys() - {message.id})
            return
        switch = self._switches.get(message.id)
        if switch is None:
            switch = self._switches[message.id] = SiblingSwitch(message.id, self._canvas)
            switch.stepped.connect(self.sibling_asked)
            switch.put_after(self._canvas.focusProxy() or self._canvas)
        switch.set_place(*siblings, self._transcript.tokens, enabled=self.enabled)

    def _place_line(self, row: int, message: Message, *, with_bar: bool) -> None:
        """Put the widgets of a message in a line: behind its state, from the side that the message stands at."""
        frame = self._transcript.frame(row)
        at_right = self._transcript.column.at_right(message.role)
        state = STATES.get(message.state, "") if message.failure is None else ""
        metrics = QFontMetrics(self._transcript.typography.small)
        offset = float(metrics.horizontalAdvance(state) + 12 if state else -5 if message.role is Role.ASSISTANT else 0)
        known = (self._continues.get(message.id), self._switches.get(message.id), self.bar if with_bar else None)
        line = round(self._top(row)) + frame.footer + 2
        for widget in known:
            if widget is not None:
                widget.adjustSize()
                left = round(frame.place(offset, widget.width(), at_right=at_right))
                widget.move(left, line + (BUTTON - widget.height()) // 2)
                widget.show()
                offset += widget.width() + BESIDE

    def _place_bar(self, row: int | None) -> None:
        if row is None:
            # not the canvas's own focusWidget: that is the one which had the keyboard last
            if not self.bar.isAncestorOf(QApplication.focusWidget() or self._canvas):
                self.bar.hide()
            return
        message = self._model.header(row)
        actions = actions_for(message.role, self.offered)
        self.bar.show_for(message.id, actions, self._transcript.tokens, self.copy_format, enabled=self.enabled)
        self._place_line(row, message, with_bar=True)
        self.bar.raise_()

    def _top(self, row: int) -> float:
        return self._transcript.heights.top(row) - self._scroller.y


def _drop(widgets: MutableMapping[str, Any], *, keep: set[str]) -> None:
    for message_id in widgets.keys() - keep:
        widget = widgets.pop(message_id)
        widget.hide()
        widget.deleteLater()
