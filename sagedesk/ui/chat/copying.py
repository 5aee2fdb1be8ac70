"""Messages and selections for the clipboard: Markdown as it came, plain text, HTML."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMimeData

from sagedesk.library.values import Message
from sagedesk.rendering.blocks import Block
from sagedesk.rendering.html import block_html, html
from sagedesk.rendering.plain import plain
from sagedesk.ui.chat.actions import MessageAction
from sagedesk.ui.chat.document import blocks_of_message, plain_text
from sagedesk.ui.chat.section import Fold, Picture, Section
from sagedesk.ui.chat.selection import Selection
from sagedesk.ui.chat.transcript import Transcript

MARKUP_READ = 1_000_000
"""Selections of more characters are copied as the text that came: nobody waits for markup to be read."""

_Part = tuple[Block, Section, str, tuple[int, int]]


def message_mime(message: Message, action: MessageAction) -> QMimeData:
    """Return a whole message in the format of one of the copy actions."""
    mime = QMimeData()
    if action is MessageAction.COPY_MARKDOWN:
        mime.setText(message.text)
        return mime
    mime.setText(plain_text(message))
    if action is MessageAction.COPY_HTML:
        blocks = blocks_of_message(message)
        mime.setHtml(html((block, block_html(block, section.inline)) for block, section in blocks))
    return mime


def selection_mime(transcript: Transcript, selection: Selection) -> QMimeData:
    """Return a selection as plain text and, unless it is huge, as HTML."""
    mime = QMimeData()
    rows = range(selection.start.row, selection.end.row + 1)
    if sum(transcript.length(row) for row in rows) > MARKUP_READ and len(rows) > 1:
        mime.setText("\n\n".join(transcript.model.message(row).text for row in rows))
        return mime
    texts, pages = [], []
    for row in rows:
        parts = list(_selected(transcript, selection, row))
        texts.append(plain((block, text[part[0] : part[1]]) for block, _, text, part in parts))
        inner = [
            (block, block_html(block, section.inline, None if part == (0, len(text)) else part))
            for block, section, text, part in parts
        ]
        pages.append(html(inner))
    mime.setText("\n\n".join(text for text in texts if text))
    mime.setHtml("".join(pages))
    return mime


def _selected(transcript: Transcript, selection: Selection, row: int) -> Iterator[_Part]:
    layout = transcript.layout(row)
    layout.read(float("inf"))
    for number, entry in enumerate(layout.entries):
        if isinstance(entry.block, Fold | Picture):
            continue
        text = layout.text(number)
        part = selection.within(row, number, len(text))
        if part:
            yield entry.block, entry.section, text, part
