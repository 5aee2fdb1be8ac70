"""Draws rows: who speaks, the ground of a person's words, the blocks with their bars and bullets, the state below."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.rendering.blocks import Footnote, Heading, Item, Paragraph, Quote
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.message_layout import Entry, MessageLayout
from sagedesk.ui.chat.metrics import indents
from sagedesk.ui.chat.model import SPEAKERS
from sagedesk.ui.chat.rows import Frame
from sagedesk.ui.chat.selection import Selection
from sagedesk.ui.chat.text_layout import TextLayout
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.theme import RADIUS

STATES = {
    MessageState.STOPPED: "Stopped. What came is kept.",
    MessageState.INTERRUPTED: "Interrupted. What came is kept.",
    MessageState.LENGTH: "Cut off: the model reached its token limit.",
}

STOPPED_EARLY = "Stopped before anything came."


@dataclass(slots=True)
class Scene:
    """What the picture depends on besides the transcript."""

    selection: Selection | None = None
    hot: tuple[int, int, str] | None = None
    """A button under the pointer: row, entry, name."""
    copied: tuple[int, int] | None = None
    """The code block that was copied just now: row, entry."""
    beat: int = 0
    """Counts while a reply is awaited; 0 stands still."""
    marks: dict[tuple[int, int], tuple[tuple[int, int, str], ...]] = field(default_factory=dict)
    """Found text by row and entry: start, end, colour."""
    current: str = ""
    """The id of the message that the keyboard is at, "" for none."""

    def clear(self) -> None:
        """Forget what depends on rows that are others now."""
        self.selection = self.hot = self.copied = None
        self.marks = {}
        self.current = ""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where the text of a message stands; ``mirrored`` beside a paragraph that is written from the right."""

    left: float
    width: float
    mirrored: bool

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle that is ``x`` pixels from the side where lines begin."""
        left = self.left + self.width - x - width if self.mirrored else self.left + x
        return QRectF(left, y, width, height)


class RowPainter:
    """Draws the rows of a transcript."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript

    def paint(self, painter: QPainter, scroll: float, clip: QRectF, scene: Scene) -> None:
        """Draw all that lies in ``clip`` (of the window) when ``scroll`` pixels are above the window."""
        transcript = self._transcript
        for row, layout in transcript.rows_between(scroll + clip.top(), scroll + clip.bottom()):
            top = transcript.heights.top(row) - scroll
            self._row(painter, row, layout, top, clip, scene)

    def _row(self, painter: QPainter, row: int, layout: MessageLayout, top: float, clip: QRectF, scene: Scene) -> None:
        transcript = self._transcript
        frame, message = transcript.frame(row), transcript.model.header(row)
        if top + frame.body > clip.top():
            self._header(painter, message, frame, top)
        if message.role is not Role.ASSISTANT:
            self._bubble(painter, frame, top)
        self._body(painter, row, layout, frame, top, clip, scene)
        notice = transcript.notice(row)
        if notice is not None:
            notice.paint(painter, frame.left, top + frame.notice)
        elif message.state in STATES:
            nothing_came = message.state is MessageState.STOPPED and not layout.height
            self._state(painter, STOPPED_EARLY if nothing_came else STATES[message.state], frame, top)
        if message.state is MessageState.STREAMING and not layout.height:
            self._waiting(painter, message, frame, top, scene.beat)

    def _header(self, painter: QPainter, message: Message, frame: Frame, top: float) -> None:
        tokens, px = self._transcript.tokens, self._transcript.typography.px
        font = QFont(self._transcript.typography.small)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text_muted))
        name = SPEAKERS[message.role]
        rect = QRectF(frame.left, top + px(20), frame.width, frame.header)
        right = message.role is not Role.ASSISTANT
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        moment = time.strftime("%H:%M", time.localtime(message.created_at))
        if right:
            rect = rect.adjusted(0, 0, -px(4), 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, name)
        width = painter.fontMetrics().horizontalAdvance(name) + px(8)
        painter.setFont(self._transcript.typography.small)
        rect = rect.adjusted(0, 0, -width, 0) if right else rect.adjusted(width, 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, moment)

    def _bubble(self, painter: QPainter, frame: Frame, top: float) -> None:
        pad, rise = self._transcript.bubble_pad, self._transcript.typography.px(10)
        tokens = self._transcript.tokens
        painter.setPen(QPen(QColor(tokens.border), 1) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.user_ground))
        rect = QRectF(
            frame.body_left - pad, top + frame.body - rise, frame.body_width + 2 * pad, frame.body_height + 2 * rise
        )
        painter.drawRoundedRect(rect, RADIUS * 1.5, RADIUS * 1.5)

    def _body(
        self, painter: QPainter, row: int, layout: MessageLayout, frame: Frame, top: float, clip: QRectF, scene: Scene
    ) -> None:
        left, body = frame.body_left, top + frame.body
        place = layout.entry_at(clip.top() - body) if layout.entries else 0
        before: Entry | None = layout.entries[place - 1] if place else None
        for number in range(place, len(layout.entries)):
            entry = layout.entries[number]
            y = body + entry.y
            if y - entry.gap > clip.bottom():
                break
            edges = indents(entry.containers, self._transcript.typography)
            shown = entry.layout
            column = _Column(left, layout.width, mirrored=isinstance(shown, TextLayout) and shown.from_right)
            self._containers(painter, entry, before, edges, column, y)
            if shown is not None:
                selection = scene.selection
                part = selection.within(row, number, len(shown.text)) if selection else None
                marks = scene.marks.get((row, number), ())
                x = left + layout.left(number)
                if isinstance(shown, CodeLayout):
                    hot = scene.hot[2] if scene.hot and scene.hot[:2] == (row, number) else ""
                    shown.paint(painter, x, y, clip, part, marks, hot=hot, copied=scene.copied == (row, number))
                else:
                    shown.paint(painter, x, y, clip, part, marks)
            before = entry

    def _containers(
        self, painter: QPainter, entry: Entry, before: Entry | None, edges: list[int], column: _Column, y: float
    ) -> None:
        """Bars beside quotations, and the marks of items that begin with this block."""
        tokens, typography = self._transcript.tokens, self._transcript.typography
        shared = 0
        if before is not None:
            for one, other in zip(before.containers, entry.containers, strict=False):
                if one != other:
                    break
                shared += 1
        depth = 0
        for level, container in enumerate(entry.containers):
            if isinstance(container, Quote):
                rise = entry.gap if level < shared else 0
                bar = column.rect(edges[level], y - rise, 3, entry.height + rise)
                painter.fillRect(bar, QColor(tokens.border))
            elif isinstance(container, Item):
                if level >= shared:
                    self._marker(painter, container, entry, depth, column, edges[level + 1], y)
                depth += container.number is None
            elif level >= shared and isinstance(container, Footnote):
                painter.setFont(typography.small)
                painter.setPen(QColor(tokens.link))
                rect = column.rect(edges[level], y, edges[level + 1] - edges[level], typography.line)
                side = Qt.AlignmentFlag.AlignRight if column.mirrored else Qt.AlignmentFlag.AlignLeft
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, container.label)

    def _marker(
        self, painter: QPainter, item: Item, entry: Entry, depth: int, column: _Column, edge: int, y: float
    ) -> None:
        """Draw the bullet, number or tick of an item whose text begins at ``edge``."""
        tokens, typography = self._transcript.tokens, self._transcript.typography
        line = typography.line
        if isinstance(entry.block, Heading):
            line = typography.heading(entry.block.level)[1]
        if isinstance(entry.block, Paragraph) and entry.block.task is not None:
            centre = column.rect(edge - typography.px(18), y + line / 2, 0, 0).topLeft()
            self._tick(painter, centre, ticked=entry.block.task)
            return
        if item.number is None:
            centre = column.rect(edge - typography.px(14), y + line / 2 + 1, 0, 0).topLeft()
            self._bullet(painter, centre, depth)
            return
        painter.setFont(typography.body)
        painter.setPen(QColor(tokens.text_muted))
        text = f"{item.number}{item.delimiter}"
        width = painter.fontMetrics().horizontalAdvance(text)
        left = column.rect(edge - typography.px(7) - width, 0, width, 0).left()
        baseline = entry.layout.baseline if isinstance(entry.layout, TextLayout) else line * 0.7
        painter.drawText(QPointF(left, y + baseline), text)

    def _bullet(self, painter: QPainter, centre: QPointF, depth: int) -> None:
        """Draw a disc, a ring, or a square, the deeper the list."""
        colour, size = QColor(self._transcript.tokens.text_muted), self._transcript.typography.body_size / 6
        painter.setPen(QPen(colour, 1.2) if depth % 3 == 1 else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if depth % 3 == 1 else colour)
        if depth % 3 == 2:
            painter.drawRect(QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size))
        else:
            painter.drawEllipse(centre, size, size)

    def _tick(self, painter: QPainter, centre: QPointF, *, ticked: bool) -> None:
        tokens, size = self._transcript.tokens, self._transcript.typography.px(14)
        box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.text_muted), 1.4))
        painter.setBrush(QColor(tokens.accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(tokens.on_accent), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [(0.24, 0.52), (0.43, 0.72), (0.78, 0.30)]
            painter.drawPolyline([box.topLeft() + QPointF(size * a, size * b) for a, b in points])

    def _state(self, painter: QPainter, text: str, frame: Frame, top: float) -> None:
        tokens, typography = self._transcript.tokens, self._transcript.typography
        painter.setFont(typography.small)
        painter.setPen(QColor(tokens.warning))
        rect = QRectF(frame.left, top + frame.footer + typography.px(4), frame.width, typography.px(22))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _waiting(self, painter: QPainter, message: Message, frame: Frame, top: float, beat: int) -> None:
        """Three dots; one after the other is strong while they move. Beside them, what a held reply waits for."""
        tokens, typography = self._transcript.tokens, self._transcript.typography
        radius = typography.px(3.5)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(3):
            colour = QColor(tokens.accent)
            colour.setAlphaF(1.0 if beat and (beat - 1) % 3 == number else 0.4)
            painter.setBrush(colour)
            centre = QPointF(frame.left + radius + number * radius * 3.2, top + frame.body + typography.line / 2)
            painter.drawEllipse(centre, radius, radius)
        text = " ".join(self._transcript.model.waiting(message.id)).strip()
        if text:
            painter.setFont(typography.small)
            painter.setPen(QColor(tokens.text_muted))
            indent = self._transcript.waiting_indent
            # the first line stands beside the dots, however many there are
            lift = max(0.0, (typography.line - painter.fontMetrics().height()) / 2)
            rect = QRectF(frame.left + indent, top + frame.body + lift, frame.width - indent, frame.body_height)
            painter.drawText(rect, Qt.TextFlag.TextWordWrap, text)
