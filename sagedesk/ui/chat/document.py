"""A message as blocks: what its parts become, kept up to date while they grow. No Qt."""

from __future__ import annotations

import time
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from sagedesk.library.values import Message
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.rendering.blocks import Block, Code, Plain, Reference
from sagedesk.rendering.inline import read_inline
from sagedesk.rendering.parser import BlockParser
from sagedesk.rendering.plain import block_text, plain
from sagedesk.rendering.pretty_json import pretty_json
from sagedesk.rendering.rich_text import RichText, Style
from sagedesk.rendering.typed import typed_blocks

SLICE = 32_768
"""Characters that are read before the clock is looked at."""
REASONING = -1
"""The key of the fold that all reasoning of a message is under; tool calls have their numbers, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """The line above what is folded: reasoning, or the tool call ``name``.

    ``key`` tells it from the other folds of the message. ``seconds`` is how long the reasoning took, None while it
    goes on (``live``) or where nobody measured.
    """

    key: int = REASONING
    name: str = ""
    seconds: float | None = None
    live: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image of a message: attached, or made by the model."""

    media_type: str
    data: bytes


Shown = Block | Fold | Picture


@dataclass(slots=True)
class Section:
    """One part of a message. ``waiting`` is text that has come and is not yet read.

    ``fold`` is the key of the fold that it is under, None where it is always seen.
    """

    fold: int | None = None
    tool: str = ""
    fixed: list[Shown] = field(default_factory=list)
    parser: BlockParser | None = None
    length: int = 0
    waiting: str = ""
    tail: list[Shown] = field(default_factory=list)
    references: dict[str, Reference] = field(default_factory=dict)
    footnotes: set[str] = field(default_factory=set)

    def grow(self, text: str) -> None:
        """Add text; ``read`` reads it."""
        self.waiting += text
        self.length += len(text)

    def read(self, deadline: float) -> bool:
        """Read what waits until ``deadline`` (a time of perf_counter); return whether all is read."""
        if self.parser is None:
            return True
        position = 0
        while position < len(self.waiting):
            self.parser.feed(self.waiting[position : position + SLICE])
            position += SLICE
            if time.perf_counter() > deadline:
                break
        self.waiting = self.waiting[position:]
        tail, self.references, self.footnotes = self.parser.tail()
        self.tail = list(tail)
        return not self.waiting

    @property
    def reasoning(self) -> bool:
        """Whether it is what the model thought."""
        return self.fold == REASONING

    @property
    def finished(self) -> list[Shown]:
        """The blocks that will not change any more."""
        return self.parser.finished if self.parser is not None else self.fixed  # type: ignore[return-value]  # a list of Block is read as one of Shown

    def blocks(self) -> Iterator[Shown]:
        """Return all blocks as they stand."""
        yield from self.finished
        yield from self.tail

    def inline(self, content: str) -> RichText:
        """Read inline text with the definitions of this section."""
        return read_inline(content, self.references, self.footnotes)


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
            case TextPart(text=text) if self.typed:
                self.sections.append(Section(fixed=list(typed_blocks(text)), length=len(text)))
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
        section = Section(fold=REASONING if reasoning else None, parser=BlockParser())
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
        unread = [section for section in self.sections if section.waiting and not section.read(deadline)]
        return not unread

    @property
    def waiting(self) -> int:
        """How many characters have come and are not read."""
        return sum(len(section.waiting) for section in self.sections)


def blocks_of_message(message: Message) -> Iterator[tuple[Block, Section]]:
    """Return the blocks of a message's text, each with what reads its inline markup; no reasoning, no pictures."""
    document = MessageDocument(message)
    document.read(float("inf"))
    for section in document.sections:
        if section.tool:
            yield Plain(text=f"Tool call: {section.tool}", spaced=True), section
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
