"""Draws rows: who speaks, the ground of a person's words, the blocks with their bars and bullets, the state below."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.theme import RADIUS
from sagedesk.ui.chat.block_layouts import Entry
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.container_painting import ContainerPainter, Side
from sagedesk.ui.chat.frame import Frame
from sagedesk.ui.chat.message_layout import MessageLayout
from sagedesk.ui.chat.metrics import indents
from sagedesk.ui.chat.model import speaker
from sagedesk.ui.chat.selection import Selection
from sagedesk.ui.chat.text_layout import TextLayout
from sagedesk.ui.chat.transcript import Transcript
from sagedesk.ui.language.dates import time_of_day

STATES = {
    MessageState.STOPPED: QT_TRANSLATE_NOOP("Painting", "Stopped. What came is kept."),
    MessageState.INTERRUPTED: QT_TRANSLATE_NOOP("Painting", "Interrupted. What came is kept."),
    MessageState.LENGTH: QT_TRANSLATE_NOOP("Painting", "Cut off: the model reached its token limit."),
}

STOPPED_EARLY = QT_TRANSLATE_NOOP("Painting", "Stopped before anything came.")


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
    focused: bool = False
    """Whether the keyboard is in the conversation."""

    def clear(self) -> None:
        """Forget what depends on rows that are others now."""
        self.selection = self.hot = self.copied = None
        self.marks = {}
        self.current = ""


class RowPainter:
    """Draws the rows of a transcript."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._containers = ContainerPainter(transcript)

    def paint(self, painter: QPainter, scroll: float, clip: QRectF, scene: Scene) -> None:
        """Draw all that lies in ``clip`` (of the window) when ``scroll`` pixels are above the window."""
        transcript = self._transcript
        for row, layout in transcript.rows_between(scroll + clip.top(), scroll + clip.bottom()):
            top = transcript.heights.top(row) - scroll
            self._row(painter, row, layout, top, clip, scene)

    def _row(self, painter: QPainter, row: int, layout: MessageLayout, top: float, clip: QRectF, scene: Scene) -> None:
        transcript = self._transcript
        frame, message = transcript.frame(row), transcript.model.header(row)
        tokens, typography = transcript.tokens, transcript.typography
        if top + frame.body > clip.top():
            self._header(painter, message, frame, top)
        if scene.focused and message.id == scene.current:
            self._focus(painter, frame, top)
        if message.role is not Role.ASSISTANT:
            self._bubble(painter, frame, top)
        self._body(painter, row, layout, frame, top, clip, scene)
        notice = transcript.notice(row)
        if notice is not None:
            notice.paint(painter, frame.left, top + frame.notice)
        elif message.state in STATES:
            nothing_came = message.state is MessageState.STOPPED and not layout.height
            text = QCoreApplication.translate("Painting", STOPPED_EARLY if nothing_came else STATES[message.state])
            self._line_below(painter, text, tokens.warning, frame, top + frame.footer + typography.px(4))
        if figures := transcript.figures(row):
            self._line_below(painter, figures, tokens.text_muted, frame, top + frame.figures + typography.px(4))
        if message.state is MessageState.STREAMING and not layout.height:
            self._waiting(painter, message, frame, top, scene.beat)

    def _header(self, painter: QPainter, message: Message, frame: Frame, top: float) -> None:
        tokens, px = self._transcript.tokens, self._transcript.typography.px
        at_right = self._transcript.column.at_right(message.role)
        offset = float(px(4) if message.role is not Role.ASSISTANT else 0)
        font = QFont(self._transcript.typography.small)
        painter.setPen(QColor(tokens.text_muted))
        for text, weight in (
            (speaker(message.role), QFont.Weight.DemiBold),
            (time_of_day(message.created_at), QFont.Weight.Normal),
        ):
            font.setWeight(weight)
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(text)
            rect = QRectF(frame.place(offset, width, at_right=at_right), top + px(20), width + 1, frame.header)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
            offset += width + px(8)

    def _focus(self, painter: QPainter, frame: Frame, top: float) -> None:
        """Draw a ring around the message that the keyboard is at."""
        px = self._transcript.typography.px
        painter.setPen(QPen(QColor(self._transcript.tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = QRectF(frame.left - px(12), top + px(12), frame.width + 2 * px(12), frame.height - px(14))
        painter.drawRoundedRect(around, RADIUS, RADIUS)

    def _bubble(self, painter: QPainter, frame: Frame, top: float) -> None:
        pad, rise = self._transcript.column.bubble_pad, self._transcript.typography.px(10)
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
        direction = painter.layoutDirection()
        for number in range(place, len(layout.entries)):
            entry = layout.entries[number]
            y = body + entry.y
            if y - entry.gap > clip.bottom():
                break
            edges = indents(entry.containers, self._transcript.typography)
            shown = entry.layout
            side = Side(left, layout.width, mirrored=isinstance(shown, TextLayout) and shown.from_right)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # marks stand as their paragraph does
            self._containers.paint(painter, entry, before, edges, side, y)
            painter.setLayoutDirection(direction)
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

    def _line_below(self, painter: QPainter, text: str, ink: str, frame: Frame, y: float) -> None:
        """Draw one line at the side of the column where lines of the window begin."""
        typography, mirrored = self._transcript.typography, self._transcript.column.mirrored
        painter.setFont(typography.small)
        painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, frame.width)
        rect = QRectF(frame.left, y, frame.width, typography.px(22))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, text)

    def _waiting(self, painter: QPainter, message: Message, frame: Frame, top: float, beat: int) -> None:
        """Three dots; one after the other is strong while they move. Beside them, what a held reply waits for."""
        tokens, typography = self._transcript.tokens, self._transcript.typography
        mirrored = self._transcript.column.mirrored
        radius = typography.px(3.5)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(3):
            colour = QColor(tokens.accent)
            colour.setAlphaF(1.0 if beat and (beat - 1) % 3 == number else 0.4)
            painter.setBrush(colour)
            x = frame.place(radius + number * radius * 3.2, 0, at_right=mirrored)
            painter.drawEllipse(QPointF(x, top + frame.body + typography.line / 2), radius, radius)
        text = " ".join(self._transcript.model.waiting(message.id)).strip()
        if text:
            painter.setFont(typography.small)
            painter.setPen(QColor(tokens.text_muted))
            indent = self._transcript.column.waiting_indent
            # the first line stands beside the dots, however many there are
            lift = max(0.0, (typography.line - painter.fontMetrics().height()) / 2)
            width = frame.width - indent
            left = frame.place(indent, width, at_right=mirrored)
            rect = QRectF(left, top + frame.body + lift, width, frame.body_height)
            painter.drawText(rect, Qt.TextFlag.TextWordWrap, text)
