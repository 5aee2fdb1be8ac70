"""What stands beside blocks: bars of quotations, bullets, numbers and ticks of lists, labels of footnotes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sagedesk.rendering.blocks import Footnote, Heading, Item, Paragraph, Quote
from sagedesk.ui.chat.block_layouts import Entry
from sagedesk.ui.chat.metrics import begins_footnotes
from sagedesk.ui.chat.rows import Rows
from sagedesk.ui.chat.text_layout import TextLayout


@dataclass(frozen=True, slots=True)
class Side:
    """Where the text of a block stands; ``mirrored`` for a paragraph that is written from the right."""

    left: float
    width: float
    mirrored: bool

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle that is ``x`` pixels from the side where lines begin."""
        left = self.left + self.width - x - width if self.mirrored else self.left + x
        return QRectF(left, y, width, height)


class ContainerPainter:
    """Draws the containers of blocks in the look of ``rows``."""

    def __init__(self, rows: Rows) -> None:
        self._look = rows

    def paint(
        self, painter: QPainter, entry: Entry, before: Entry | None, edges: list[int], side: Side, y: float
    ) -> None:
        """Bars beside quotations, and the marks of items that begin with this block."""
        tokens, typography = self._look.tokens, self._look.typography
        shared = 0
        if before is not None:
            for one, other in zip(before.containers, entry.containers, strict=False):
                if one != other:
                    break
                shared += 1
        if before is not None and begins_footnotes(before.block, entry.block):
            painter.fillRect(side.rect(0, y - entry.gap // 2, typography.px(96), 1), QColor(tokens.border))
        depth = 0
        for level, container in enumerate(entry.containers):
            if isinstance(container, Quote):
                rise = entry.gap if level < shared else 0
                bar = side.rect(edges[level], y - rise, 3, entry.height + rise)
                painter.fillRect(bar, QColor(tokens.border))
            elif isinstance(container, Item):
                if level >= shared:
                    self._marker(painter, container, entry, depth, side, edges[level + 1], y)
                depth += container.number is None
            elif level >= shared and isinstance(container, Footnote):
                painter.setFont(typography.small)
                painter.setPen(QColor(tokens.link))
                rect = side.rect(edges[level], y, edges[level + 1] - edges[level], typography.line)
                edge = Qt.AlignmentFlag.AlignRight if side.mirrored else Qt.AlignmentFlag.AlignLeft
                painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | edge, container.label)

    def _marker(self, painter: QPainter, item: Item, entry: Entry, depth: int, side: Side, edge: int, y: float) -> None:
        """Draw the bullet, number or tick of an item whose text begins at ``edge``."""
        tokens, typography = self._look.tokens, self._look.typography
        line = typography.line
        if isinstance(entry.block, Heading):
            line = typography.heading(entry.block.level)[1]
        if isinstance(entry.block, Paragraph) and entry.block.task is not None:
            centre = side.rect(edge - typography.px(18), y + line / 2, 0, 0).topLeft()
            self._tick(painter, centre, ticked=entry.block.task)
            return
        if item.number is None:
            centre = side.rect(edge - typography.px(14), y + line / 2 + 1, 0, 0).topLeft()
            self._bullet(painter, centre, depth)
            return
        painter.setFont(typography.body)
        painter.setPen(QColor(tokens.text_muted))
        number, delimiter = str(item.number), item.delimiter
        text = delimiter + number if side.mirrored else number + delimiter
        width = painter.fontMetrics().horizontalAdvance(text)
        left = side.rect(edge - typography.px(7) - width, 0, width, 0).left()
        baseline = entry.layout.baseline if isinstance(entry.layout, TextLayout) else line * 0.7
        painter.drawText(QPointF(left, y + baseline), text)

    def _bullet(self, painter: QPainter, centre: QPointF, depth: int) -> None:
        """Draw a disc, a ring, or a square, the deeper the list."""
        colour, size = QColor(self._look.tokens.text_muted), self._look.typography.body_size / 6
        painter.setPen(QPen(colour, 1.2) if depth % 3 == 1 else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if depth % 3 == 1 else colour)
        if depth % 3 == 2:
            painter.drawRect(QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size))
        else:
            painter.drawEllipse(centre, size, size)

    def _tick(self, painter: QPainter, centre: QPointF, *, ticked: bool) -> None:
        tokens, size = self._look.tokens, self._look.typography.px(14)
        box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.text_muted), 1.4))
        painter.setBrush(QColor(tokens.accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(tokens.on_accent), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [(0.24, 0.52), (0.43, 0.72), (0.78, 0.30)]
            painter.drawPolyline([box.topLeft() + QPointF(size * a, size * b) for a, b in points])
