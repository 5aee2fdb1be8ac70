"""Pieces of HTML one below the other on pages: each is laid out alone, so that a long export never takes long at once.

Qt lays text out and draws it in any thread, and it holds Python's lock meanwhile; a whole conversation in one document
held the window for a fifth of a second. Nothing is loaded but what stands in a piece itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

_SIZE = 10.0
"""Points of the text."""
_FOOTER = 8.0


class Pages:
    """Puts pieces of HTML onto pages of ``device``, within ``area`` (in its pixels).

    ``turn`` goes on to the next page, and returns False where there is none: then nothing more is drawn. ``close`` when
    all is there. Each page has its number at its foot, beside ``footer``. May be used in any thread, by one at a time,
    which needs an event dispatcher of Qt's.
    """

    def __init__(self, device: QPaintDevice, area: QRectF, style_sheet: str, turn: Callable[[], bool]) -> None:
        self.footer = ""
        self._device = device
        self._style_sheet = style_sheet
        self._turn = turn
        self._painter = QPainter(device)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._area = area.adjusted(0, 0, 0, -self._points(2.5 * _FOOTER))
        self._at = 0.0
        self._number = 1
        self.is_full = False

    def add(self, html: str, *, above: float = 0.0, with_next: float = 0.0) -> None:
        """Draw a piece below what is there, on as many pages as it takes.

        ``above`` points are left free above it, but not at the top of a page. It begins a new page where less than
        ``with_next`` points would be left below its first line.
        """
        if self.is_full:
            return
        if self._at > 0:
            self._at += self._points(above)
        document = _Document(self._device, self._area.width(), self._style_sheet, html)
        height = document.size().height()
        if self._at > 0 and self._at + min(height, self._points(_SIZE)) + self._points(with_next) > self._area.height():
            self.new_page()
        lines = sorted(document.lines())
        start = 0.0
        while start < height and not self.is_full:
            end = _break(lines, start, start + self._area.height() - self._at, height)
            if end <= start and self._at > 0:
                self.new_page()
                continue
            # what is higher than a page is cut at its foot
            end = end if end > start else min(height, start + self._area.height())
            self._draw(document, start, end)
            self._at += end - start
            start = end
            if start < height:
                self.new_page()

    def new_page(self) -> None:
        """Go on at the top of the next page, unless this one is empty."""
        if self._at > 0 and not self.is_full:
            self._draw_footer()
            self._number += 1
            self._at = 0.0
            self.is_full = not self._turn()

    def close(self) -> None:
        """End the last page."""
        if not self.is_full:
            self._draw_footer()
        self._painter.end()

    def _draw(self, document: _Document, start: float, end: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        part = QRectF(0, start, self._area.width(), end - start)
        # a line that only touches the part would be written twice, though seen once
        context.clip = part.adjusted(0, 1, 0, -1)
        # the window's own may be white on black
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        self._painter.save()
        self._painter.translate(self._area.topLeft() + QPointF(0, self._at - start))
        self._painter.setClipRect(part)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _draw_footer(self) -> None:
        line = QRectF(self._area.left(), self._area.bottom(), self._area.width(), self._points(2.5 * _FOOTER))
        self._painter.setPen(QColor("#59636e"))
        self._painter.setFont(_font(_FOOTER))
        metrics = self._painter.fontMetrics()
        number = str(self._number)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        room = line.width() - metrics.horizontalAdvance(number) - self._points(_FOOTER)
        baseline = line.bottom() - metrics.descent()
        self._painter.drawText(QPointF(line.left(), baseline), _elided(self.footer, metrics.horizontalAdvance, room))
        self._painter.drawText(QPointF(line.right() - metrics.horizontalAdvance(number), baseline), number)

    def _points(self, points: float) -> float:
        return points * self._device.logicalDpiY() / 72


class _Document(QTextDocument):
    """A piece, laid out for a device; it loads nothing but pictures that stand in it."""

    def __init__(self, device: QPaintDevice, width: float, style_sheet: str, html: str) -> None:
        super().__init__()
        self._scale = device.logicalDpiY() / 96  # of a pixel of CSS
        self.documentLayout().setPaintDevice(device)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(_font(_SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.setDefaultStyleSheet(style_sheet)
        self.setTextWidth(width)
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802  # Qt's name
        """Return a picture that stands in the text, and nothing for any file or address."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        return super().loadResource(kind, url) if url.scheme() == "data" else QImage()

    def lines(self) -> Iterator[tuple[float, float]]:
        """Give the top and the bottom of every line, in cells of tables with what is around them.

        No page may end within one.
        """
        layout = self.documentLayout()
        block = self.begin()
        while block.isValid():
            top = layout.blockBoundingRect(block).top()
            text = block.layout()
            table = QTextCursor(block).currentTable()
            around = table.format().cellPadding() * self._scale if table is not None else 0.0
            last = text.lineCount() - 1
            for number in range(last + 1):
                line = text.lineAt(number)
                start = top + line.y()
                yield start - (0 if number else around), start + line.height() + (0 if number < last else around)
            block = block.next()


def _break(lines: list[tuple[float, float]], start: float, most: float, height: float) -> float:
    """Return where a page that begins at ``start`` ends, at ``most`` or above: between two lines."""
    if most >= height:
        return height
    end = most
    # lines of cells side by side overlap, so moving up may come into another one
    for top, bottom in reversed(lines):
        if bottom <= start:
            break
        if top < end < bottom:
            end = top
    return max(end, start)


def _elided(text: str, width: Callable[[str], int], room: float) -> str:
    while text and width(text) > room:
        text = text[: -2 if text.endswith("…") else -1] + "…" if len(text) > 2 else ""
    return text


def _font(points: float) -> QFont:
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # what is copied from a page would have one character for two
    font.setFeature(QFont.Tag("liga"), 0)
    return font
