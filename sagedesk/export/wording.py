"""The words that every export for people says the same things in: those of the window's language.

Nothing reads them back: JSON and JSONL have none of them, and in Markdown comments of a fixed form mark the texts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import tzinfo

from sagedesk.export.content import Content
from sagedesk.export.dates import iso
from sagedesk.export.trees import Branch, ConversationTree
from sagedesk.library import title_from
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_ROLES = {
    Role.SYSTEM: QT_TRANSLATE_NOOP("Export", "System"),
    Role.USER: QT_TRANSLATE_NOOP("Export", "User"),
    Role.ASSISTANT: QT_TRANSLATE_NOOP("Export", "Assistant"),
    Role.TOOL: QT_TRANSLATE_NOOP("Export", "Tool"),
}
PARAMETERS = "parameters"
_FACTS = {
    "endpoint": QT_TRANSLATE_NOOP("Export", "Endpoint"),
    "region": QT_TRANSLATE_NOOP("Export", "Region"),
    "profile": QT_TRANSLATE_NOOP("Export", "Endpoint profile"),
    "handler": QT_TRANSLATE_NOOP("Export", "Content handler"),
    "prompt_format": QT_TRANSLATE_NOOP("Export", "Prompt format"),
    "model": QT_TRANSLATE_NOOP("Export", "Model"),
    PARAMETERS: QT_TRANSLATE_NOOP("Export", "Model parameters"),
}
_STATES = {
    MessageState.COMPLETE: "",
    MessageState.STREAMING: QT_TRANSLATE_NOOP("Export", "The reply was still streaming when this was exported."),
    MessageState.STOPPED: QT_TRANSLATE_NOOP("Export", "The user stopped the reply here."),
    MessageState.INTERRUPTED: QT_TRANSLATE_NOOP("Export", "The reply was interrupted here."),
    MessageState.LENGTH: QT_TRANSLATE_NOOP("Export", "The model reached its token limit here."),
    MessageState.FAILED: QT_TRANSLATE_NOOP("Export", "The reply failed."),
}


def untitled() -> str:
    """Return what a conversation without a title is called."""
    return translate("Export", "Untitled conversation")


def role_name(role: Role) -> str:
    """Return the heading of a message."""
    return translate("Export", _ROLES[role])


def label(key: str) -> str:
    """Return what a fact is called."""
    return translate("Export", _FACTS[key])


def no_parameters() -> str:
    """Return what stands for parameters where none were set."""
    return translate("Export", "those of the endpoint")


def facts(metadata: Mapping[str, object]) -> dict[str, str]:
    """Return what a reply was made with, by its key; that of ``PARAMETERS`` is empty where none were set."""
    said = {key: str(metadata[key]) for key in _FACTS if key != PARAMETERS and metadata.get(key)}
    parameters = metadata.get(PARAMETERS)
    if isinstance(parameters, Mapping):
        given = (f"{json.dumps(name)[1:-1]} = {json.dumps(value)}" for name, value in parameters.items())
        said[PARAMETERS] = ", ".join(given)
    return said


def header(tree: ConversationTree, content: Content, zone: tzinfo | None = None) -> Iterator[tuple[str, str]]:
    """Return the labels and values at the top: what the first reply was made with, and when it all was."""
    if content.metadata:
        first = next((said for message in tree.path if (said := facts(message.metadata))), {})
        for key, value in first.items():
            yield label(key), value or no_parameters()
    if content.timestamps:
        yield translate("Export", "Started"), iso(tree.conversation.created_at, zone)
        for message in tree.path[-1:]:
            yield translate("Export", "Last message"), iso(message.created_at, zone)


def shown_branches(tree: ConversationTree, content: Content) -> tuple[Branch, ...]:
    """Return the parts that people read: the selected path, and the others where ``content`` has them."""
    return tree.branches if content.branches else (Branch(after=None, messages=tree.path),)


def branch_heading(number: int, count: int) -> str:
    """Return the heading of a branch; the first is 1, the selected path."""
    return translate("Export", "Branch {number} of {count}").format(number=number, count=count)


def branch_start(branch: Branch) -> str:
    """Return the sentence that says where a branch begins."""
    if branch.after is None:
        return translate("Export", "Another beginning of the conversation.")
    words = title_from(branch.after.text)
    if words:
        sentence = translate("Export", "Goes on from the message of {role} above: “{words}”")
    else:
        sentence = translate("Export", "Goes on from the message of {role} above: that has no text")
    return sentence.format(role=role_name(branch.after.role), words=words)


def ending(message: Message) -> str:
    """Return how a message ended, where it did not end well; else an empty text."""
    sentences = [translate("Export", _STATES[message.state])]
    if message.failure is not None:
        sentences += [message.failure.message, message.failure.hint]
    return " ".join(filter(None, sentences))
