"""A message as blocks: what its parts become, kept up to date while they grow. No Qt."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication

from sagedesk.library.values import Message
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.rendering.blocks import Block, Code, Plain
from sagedesk.rendering.parser import BlockParser
from sagedesk.rendering.plain import block_text, plain
from sagedesk.rendering.pretty_json import pretty_json
from sagedesk.rendering.rich_text import RichText, Style
from sagedesk.rendering.typed import TypedParser
from sagedesk.ui.chat.section import REASONING, Fold, Picture, Section


class MessageDocument:
    """The sections of one message, in the order of its parts."""

    def __init__(self, message: Message) -> None:
        self.message_id = message.id
        self.typed = message.role is not Role.ASSISTANT
        self.sections: list[Section] = []
        for part in message.parts:
            self._add(part)

    def _add(self, part: TextPart | ReasoningPart | ImagePart | ToolCallPart) -> None:
        match part:
            case TextPart(text=text):
                self._section(reasoning=False).grow(text)
            case ReasoningPart(text=text):
                self._section(reasoning=True).grow(text)
            case ImagePart(media_type=media_type, data=data):
                self.sections.append(Section(fixed=[Picture(media_type=media_type, data=data)]))
            case ToolCallPart(name=name, arguments=arguments):
                number = sum(bool(section.tool) for section in self.sections)
                code = Code(text=pretty_json(arguments), language="json", spaced=True)
                self.sections.append(Section(fold=number, tool=name or "unnamed", fixed=[code]))

    def _section(self, *, reasoning: bool) -> Section:
        parser = TypedParser() if self.typed and not reasoning else BlockParser()
        section = Section(fold=REASONING if reasoning else None, parser=parser)
        self.sections.append(section)
        return section

    def append(self, text: str, reasoning: str) -> None:
        """Add to the last section of each kind; the first reasoning stands before the text."""
        for more, kind in ((reasoning, True), (text, False)):
            if not more:
                continue
            have = [section for section in self.sections if section.parser and section.reasoning is kind]
            if have:
                have[-1].grow(more)
            else:
                section = self._section(reasoning=kind)
                section.grow(more)
                if kind:
                    self.sections.insert(0, self.sections.pop())

    def read(self, deadline: float) -> bool:
        """Read what waits until ``deadline``; return whether all is read."""
        unread = [section for section in self.sections if section.unread and not section.read(deadline)]
        return not unread

    @property
    def waiting(self) -> int:
        """How many characters have come and are not read."""
        return sum(section.left for section in self.sections)

    @property
    def whole(self) -> bool:
        """Whether everything that has come is blocks."""
        return not any(section.unread for section in self.sections)

    @property
    def unread(self) -> bool:
        """Whether ``read`` has something to do now: what another thread reads it leaves alone."""
        return any(section.unread and not section.being_read for section in self.sections)

    def hand_over(self) -> list[Section]:
        """Return what is to be read by another thread, by each one's ``read_behind``."""
        waiting = [section for section in self.sections if section.waiting and not section.being_read]
        for section in waiting:
            section.hand_over()
        return waiting


def blocks_of_message(message: Message) -> Iterator[tuple[Block, Section]]:
    """Return the blocks of a message's text, each with what reads its inline markup; no reasoning, no pictures."""
    document = MessageDocument(message)
    document.read(float("inf"))
    for section in document.sections:
        if section.tool:
            yield Plain(text=_tr("Tool call: {tool}").format(tool=section.tool), spaced=True), section
        if not section.reasoning:
            for block in section.blocks():
                if not isinstance(block, Fold | Picture):
                    yield block, section


def plain_text(message: Message) -> str:
    """Return the text of a message without its markup; what a person typed as it was typed."""
    if message.role is not Role.ASSISTANT:
        return message.text
    return plain((block, block_text(block, section.inline)) for block, section in blocks_of_message(message))


def picture_of(rich: RichText) -> Picture | None:
    """Return the picture that a paragraph is nothing but, from its ``data:`` address; None if it is anything else."""
    if len(rich.spans) != 1 or Style.IMAGE not in rich.spans[0].style:
        return None
    span = rich.spans[0]
    head, comma, body = span.target.partition(",")
    if (span.start, span.end) != (0, len(rich.text)) or not comma or not head.endswith(";base64"):
        return None
    try:
        data = b64decode(unquote(body), validate=True)
    except ValueError:
        return None
    return Picture(media_type=head.removeprefix("data:").removesuffix(";base64"), data=data)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Document", text)
