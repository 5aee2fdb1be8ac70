"""What stands out in a message for a screen reader: its headings, links, code and tables, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from sagedesk.library.values import Message
from sagedesk.rendering.blocks import Block, Code, Heading, Paragraph, Table
from sagedesk.rendering.highlight import language_name
from sagedesk.rendering.plain import block_text
from sagedesk.rendering.rich_text import RichText, Style
from sagedesk.ui.chat.document import blocks_of_message
from sagedesk.ui.chat.section import Section

MOST = 200
"""Parts of one message; nobody steps through more."""


@dataclass(frozen=True, slots=True)
class Part:
    """``name`` is what is read; ``description`` what it is, or where it leads."""

    role: QAccessible.Role
    name: str
    description: str


def parts_of(message: Message) -> list[Part]:
    """Return the parts of a message's text, at most MOST."""
    found: list[Part] = []
    for block, section in blocks_of_message(message):
        found.extend(_parts(block, section))
        if len(found) >= MOST:
            break
    return found[:MOST]


def _parts(block: Block, section: Section) -> Iterator[Part]:
    match block:
        case Paragraph(content=content):
            yield from _links(section.inline(content))
        case Heading(content=content, level=level):
            rich = section.inline(content)
            said = QCoreApplication.translate("AccessibleParts", "Heading of level {level}").format(level=level)
            yield Part(QAccessible.Role.Heading, rich.text, said)
            yield from _links(rich)
        case Code(text=text, language=language):
            said = QCoreApplication.translate("AccessibleParts", "Code")
            name = language_name(language)
            yield Part(QAccessible.Role.Paragraph, text, f"{said}: {name}" if name else said)
        case Table():
            yield Part(
                QAccessible.Role.Paragraph,
                block_text(block, section.inline),
                QCoreApplication.translate("AccessibleParts", "Table"),
            )
            for cell in (cell for row in block.shown for cell in row):
                yield from _links(section.inline(cell))


def _links(rich: RichText) -> Iterator[Part]:
    for span in rich.spans:
        if span.target and Style.LINK in span.style:
            yield Part(QAccessible.Role.Link, rich.text[span.start : span.end], span.target)
