"""Conversations as plain text, to read and to paste; the texts stand as they came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from sagedesk.export.content import Content
from sagedesk.export.dates import iso
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import branch_heading, branch_start, ending, header, role_name, shown_branches, untitled
from sagedesk.library.values import Message
from sagedesk.llm.messages import ImagePart, ToolCallPart
from sagedesk.translation import translate


def to_text(trees: Iterable[ConversationTree], content: Content, zone: tzinfo | None = None) -> Iterator[str]:
    """Return the selected path of each conversation, or all branches.

    Times are in ``zone``, the local one unless given.
    """
    for number, tree in enumerate(trees):
        yield ("\n\n" if number else "") + "\n\n".join(_blocks(tree, content, zone)) + "\n"


def _blocks(tree: ConversationTree, content: Content, zone: tzinfo | None) -> Iterator[str]:
    conversation = tree.conversation
    title = " ".join(conversation.title.split()) or untitled()
    yield f"{title}\n{'=' * len(title)}"
    if top := [f"{label}: {value}" for label, value in header(tree, content, zone)]:
        yield "\n".join(top)
    if conversation.system_prompt and content.system_prompt:
        yield _heading(translate("Export", "System prompt"))
        yield conversation.system_prompt
    branches = shown_branches(tree, content)
    for number, branch in enumerate(branches, 1):
        if number > 1:
            heading = branch_heading(number, len(branches))
            yield f"{heading}\n{'=' * len(heading)}"
            yield f"[{branch_start(branch)}]"
        for message in branch.messages:
            when = f", {iso(message.created_at, zone)}" if content.timestamps else ""
            yield _heading(f"{role_name(message.role)}{when}")
            yield from _body(message, content)


def _heading(text: str) -> str:
    return f"{text}\n{'-' * len(text)}"


def _body(message: Message, content: Content) -> Iterator[str]:
    if content.reasoning and message.reasoning:
        yield f"[{translate('Export', 'Reasoning')}]\n{message.reasoning}"
        yield f"[{translate('Export', 'Answer')}]"
    if message.text:
        yield message.text
    for part in message.parts:
        if isinstance(part, ImagePart):
            words = translate("Export", "An image: {kind}, {size:,} bytes")
            yield f"[{words.format(kind=part.media_type, size=len(part.data))}]"
        elif isinstance(part, ToolCallPart):
            words = translate("Export", "A call of the tool {name}").format(name=part.name)
            yield f"[{words}]\n{part.arguments}"
    if how := ending(message):
        yield f"[{how}]"
