"""Conversations as PDF, through Qt's own text layout: every script and emoji that the system has a font for.

Works in any thread, and on a machine without a display; nothing is loaded from anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from PySide6.QtCore import QByteArray, QDataStream, QEventLoop, QIODevice, QLocale, QMarginsF, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPdfWriter

from sagedesk.export import Content, ExportFormat
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import untitled
from sagedesk.ui.exporting.pages import Pages
from sagedesk.ui.exporting.printed import printed, printed_style
from sagedesk.version import __version__

_RESOLUTION = 300
_MARGIN = 18.0
"""Millimetres around the text."""


def to_pdf(trees: Iterable[ConversationTree], content: Content) -> Iterator[bytes]:
    """Return a PDF with the selected path of each conversation, or all branches; each begins a page."""
    _application()
    dispatcher = QEventLoop()  # a thread that Python made has none, and the layout wants its timers
    written = QByteArray()
    # Qt's own device: one that Python made would ask Python at each write (see ui/image_bytes.py)
    stream = QDataStream(written, QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(stream.device())
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(_paper())
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    writer.setCreator(f"SageDesk {__version__}")
    rest = iter(trees)
    first = next(rest, None)
    if first is not None:
        writer.setTitle(_title(first))
    pages = Pages(writer, QRectF(0, 0, writer.width(), writer.height()), printed_style(), writer.newPage)
    try:
        for tree in chain([first] if first is not None else [], rest):
            pages.new_page()
            pages.footer = _title(tree)
            for piece in printed(tree, content):
                pages.add(piece.html, above=piece.above, with_next=piece.with_next)
    finally:
        pages.close()
        del dispatcher
    yield bytes(written.data())


def first_page(tree: ConversationTree, content: Content, width: int) -> QImage:
    """Return a picture of the first page, ``width`` pixels wide: as the PDF, and nearly as a printed HTML page."""
    dispatcher = QEventLoop()  # as above
    size = _paper().size(QPageSize.Unit.Millimeter)
    image = QImage(QSize(width, round(width * size.height() / size.width())), QImage.Format.Format_RGB32)
    image.fill("white")
    dots = width / size.width()
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(dots * 1000))
    margin = _MARGIN * dots
    area = QRectF(image.rect()).adjusted(margin, margin, -margin, -margin)
    pages = Pages(image, area, printed_style(), lambda: False)
    pages.footer = _title(tree)
    for piece in printed(tree, content):
        pages.add(piece.html, above=piece.above, with_next=piece.with_next)
        if pages.is_full:
            break
    pages.close()
    del dispatcher
    return image


PDF_FORMAT = ExportFormat(name="pdf", label="PDF", ending=".pdf", write=to_pdf)


def _title(tree: ConversationTree) -> str:
    return " ".join(tree.conversation.title.split()) or untitled()


def _paper() -> QPageSize:
    letter = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.MetricSystem
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


@cache
def _application() -> object:
    """Return the application, which fonts need: that of the window, or one that shows nothing."""
    return QGuiApplication.instance() or QGuiApplication(["sagedesk", "-platform", "offscreen"])
