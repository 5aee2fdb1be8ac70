"""The messages of a model in rows: laid out where they are seen, guessed elsewhere. All in whole pixels."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import replace
from math import inf

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import ReasoningPart, Role, TextPart
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.drawings import Drawings
from sagedesk.ui.chat.failures.actions import FailureAction, actions_for_failure
from sagedesk.ui.chat.failures.notice import Notice
from sagedesk.ui.chat.figures import figures_line
from sagedesk.ui.chat.frame import Column, Frame, frame, row_guess
from sagedesk.ui.chat.heights import Heights
from sagedesk.ui.chat.message_layout import MessageLayout
from sagedesk.ui.chat.metrics import guess_text
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.typography import Typography

KEPT = 80
"""Messages that stay parsed; the others are read again when they come near the screen."""
FEW = 200
"""Rows that can be guessed anew at each step of a resize."""
READ_AT_ONCE = 0.008
"""Seconds that reading a message may take before it goes on in the next turn of the event loop."""


class Rows:
    """Rows and their places. All heights are whole pixels; (0, 0) is the top left corner of the first row."""

    def __init__(self, model: MessageListModel, typography: Typography, tokens: Tokens, drawings: Drawings) -> None:
        self.model = model
        self.typography = typography
        self.tokens = tokens
        self._drawings = drawings
        self.column = Column(800, typography)
        self.heights = Heights()
        self.unfolded: dict[str, frozenset[int]] = {}
        self._layouts: OrderedDict[str, MessageLayout] = OrderedDict()
        self._notices: dict[str, Notice] = {}
        self.failure_actions = frozenset({FailureAction.RETRY})
        """What is offered for failures, each for those that it makes sense for."""
        self._lengths: list[int] = []
        self._changes = 0
        self._changed_from = inf
        self._figures_shown = False
        self._guesses_are_old = False

    # the look

    def set_look(self, typography: Typography, tokens: Tokens) -> None:
        """Take other fonts or colours: everything is laid out again when it is seen."""
        self.typography, self.tokens = typography, tokens
        self.column = replace(self.column, typography=typography)
        self._layouts.clear()
        self._notices.clear()
        self.guess_all()

    def set_window(self, width: int, *, mirrored: bool = False) -> None:
        """Take another width of the window; ``mirrored`` if it is laid out from the right.

        Where there are many rows, those that are not laid out keep their guesses until ``guess_again``.
        """
        had, self.column = self.column, replace(self.column, window=width, mirrored=mirrored)
        if (self.column.left, self.column.width, mirrored) == (had.left, had.width, had.mirrored):
            return
        for message_id, layout in self._layouts.items():
            row = self.model.row(message_id)
            if row is not None:
                layout.release()
                layout.set_width(self.column.body_width(layout.role))
        noticed = list(self._notices)
        self._notices.clear()
        if len(self._lengths) <= FEW:
            self.guess_all()
            return
        self._guesses_are_old = True
        self._update_heights([*self._layouts, *noticed])

    # rows

    def length(self, row: int) -> int:
        """Return how many characters a message has."""
        return self._lengths[row]

    def reset(self) -> None:
        """Take all rows of the model anew."""
        self._layouts.clear()
        self._notices.clear()
        self._lengths = [_length(self.model.header(row)) for row in range(self.model.rowCount())]
        self.guess_all()

    def guess_all(self) -> None:
        """Take a guess for every row that is not laid out."""
        guesses = {role: row_guess(self.column, role) for role in Role}
        header = self.model.header
        self.heights = Heights([guesses[header(row).role](length) for row, length in enumerate(self._lengths)])
        self._guesses_are_old = False
        self._update_heights([*self._layouts, *self._notices])

    def guess_again(self) -> bool:
        """Take guesses for the width as it is now, if they are of another; return whether they were."""
        were_old = self._guesses_are_old
        if were_old:
            self.guess_all()
        return were_old

    def _update_heights(self, message_ids: list[str]) -> None:
        for message_id in message_ids:
            row = self.model.row(message_id)
            if row is not None:
                self.update_height(row)

    def insert(self, row: int) -> None:
        """Take note that a row came."""
        self._lengths.insert(row, _length(self.model.header(row)))
        self.heights.insert(row, self._height(row))
        # it is the last one no more
        self.forget_notice(row - 1)

    def remove(self, row: int) -> None:
        """Take note that a row went. The model has forgotten it already."""
        del self._lengths[row]
        self.heights.remove(row)

    def forget(self, message_id: str) -> None:
        """Drop what is known of a message: it is another one now, or gone."""
        self._layouts.pop(message_id, None)
        self._notices.pop(message_id, None)

    def layout(self, row: int) -> MessageLayout:
        """Return a row's message laid out as far as it has been seen."""
        header = self.model.header(row)
        layout = self._layouts.get(header.id)
        if layout is None:
            message = self.model.message(row)
            layout = MessageLayout(
                message,
                self.column.body_width(header.role),
                self.typography,
                self.tokens,
                self._drawings,
                unfolded=self.unfolded.get(header.id, frozenset()),
            )
            layout.read(time.perf_counter() + READ_AT_ONCE)
            self._layouts[header.id] = layout
            if len(self._layouts) > KEPT:
                self._drop_one()
            self.update_height(row)
        else:
            self._layouts.move_to_end(header.id)
        return layout

    def known(self, row: int) -> MessageLayout | None:
        """Return a row's layout if there is one."""
        return self._layouts.get(self.model.header(row).id)

    def _drop_one(self) -> None:
        for message_id, layout in self._layouts.items():
            if not layout.live:
                del self._layouts[message_id]
                return

    def grow(self, row: int, text: str, reasoning: str) -> None:
        """Take note that text was added to a row."""
        self._lengths[row] += len(text) + len(reasoning)
        layout = self.known(row)
        if layout is not None:
            layout.grow(text, reasoning)
            layout.read(time.perf_counter() + READ_AT_ONCE)
        self.update_height(row)

    def update(self, row: int, *, same_parts: bool) -> None:
        """Take note that a row has another message."""
        message = self.model.header(row)
        self._lengths[row] = _length(message)
        self._notices.pop(message.id, None)
        layout = self.known(row)
        if layout is not None and same_parts:
            layout.update(message)
        else:
            self.forget(message.id)
        self.update_height(row)

    def update_height(self, row: int) -> None:
        """Take the height of a row again."""
        layout = self.known(row)
        changed = inf
        if layout is not None and layout.changed_from < inf:
            changed = self.heights.top(row) + self.frame(row).body + layout.changed_from
            layout.changed_from = inf
        if self.heights.set(row, self._height(row)):
            self._changes += 1
            changed = changed if changed < inf else self.heights.top(row)
        self._changed_from = min(self._changed_from, changed)

    def take_change(self) -> float:
        """Return the height from which on rows may look other than when this was last asked; infinity for nowhere."""
        changed, self._changed_from = self._changed_from, inf
        return changed

    def forget_notice(self, row: int) -> None:
        """Make what is said below a message anew."""
        if 0 <= row < self.model.rowCount() and self._notices.pop(self.model.header(row).id, None) is not None:
            self.update_height(row)

    def notice(self, row: int) -> Notice | None:
        """Return what is said below a message: that it failed, and what mends it; None where there is nothing."""
        message = self.model.header(row)
        if message.failure is None or message.state is MessageState.STREAMING:
            return None
        notice = self._notices.get(message.id)
        if notice is None:
            last = row == self.model.rowCount() - 1
            notice = Notice(
                message.failure,
                self.column.width,
                self.typography,
                self.tokens,
                actions=actions_for_failure(message, self.failure_actions, last=last),
                mirrored=self.column.mirrored,
                log=self.model.log(message.id),
            )
            self._notices[message.id] = notice
        return notice

    # places

    def frame(self, row: int) -> Frame:
        """Return where the parts of a row are."""
        header = self.model.header(row)
        layout = self.known(row)
        width = self.column.body_width(header.role)
        if layout is not None and header.role is not Role.ASSISTANT:
            width = layout.hug()
        notice = self.notice(row)
        return frame(
            self.column,
            header.role,
            (width, self._body_height(row, layout)),
            notice=notice.height if notice is not None else None,
            figures=bool(self.figures(row)),
        )

    def figures(self, row: int) -> str:
        """Return the line of figures of a row, "" where none is shown."""
        return figures_line(self.model.header(row)) if self._figures_shown else ""

    def set_figures_shown(self, shown: bool) -> None:
        """Show below each reply how it was made, or do not."""
        self._figures_shown = shown
        self.guess_all()

    def _body_height(self, row: int, layout: MessageLayout | None) -> int:
        message = self.model.header(row)
        if layout is None:
            if not self._lengths[row]:
                return self._waiting_height(message.id) if message.state is MessageState.STREAMING else 0
            return guess_text(
                self._lengths[row], self._lengths[row] // 80, self.column.body_width(message.role), self.typography
            )
        if not layout.height and message.state is MessageState.STREAMING:
            return self._waiting_height(message.id)
        return layout.height

    def _waiting_height(self, message_id: str) -> int:
        text = " ".join(self.model.waiting(message_id)).strip()
        if not text:
            return self.typography.line
        room = QRect(0, 0, self.column.width - self.column.waiting_indent, 10_000)
        lines = QFontMetrics(self.typography.small).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return max(self.typography.line, lines)

    def _height(self, row: int) -> int:
        return self.frame(row).height

    def ensure(self, top: float, bottom: float) -> bool:
        """Lay out what lies between two heights; return whether anything moved."""
        if not len(self.heights):
            return False
        changes = self._changes
        row = self.heights.find(int(top))
        y = self.heights.top(row)
        while row < len(self.heights) and y <= bottom:
            layout = self.layout(row)
            body = y + self.frame(row).body
            layout.ensure(top - body, bottom - body)
            self.update_height(row)
            y += self.heights[row]
            row += 1
        return self._changes != changes

    def draw_formulas(self) -> None:
        """Lay out again, when it is seen, what waited for the drawing of a formula."""
        for layout in self._layouts.values():
            layout.draw_formulas()

    def release(self, top: float, bottom: float) -> None:
        """Forget the layouts of what is not between two heights."""
        for message_id, layout in self._layouts.items():
            row = self.model.row(message_id)
            if row is not None:
                body = self.heights.top(row) + self.frame(row).body
                layout.release(top - body, bottom - body)

    def rows_between(self, top: float, bottom: float) -> list[tuple[int, MessageLayout]]:
        """Return the laid out rows between two heights."""
        rows: list[tuple[int, MessageLayout]] = []
        if not len(self.heights):
            return rows
        row = self.heights.find(int(top))
        y = self.heights.top(row)
        while row < len(self.heights) and y <= bottom:
            layout = self.known(row)
            if layout is not None:
                rows.append((row, layout))
            y += self.heights[row]
            row += 1
        return rows


def _length(message: Message) -> int:
    return sum(len(part.text) for part in message.parts if isinstance(part, TextPart | ReasoningPart))
