"""The words that every export for people says the same things in."""

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

UNTITLED = "Untitled conversation"

ROLES = {Role.SYSTEM: "System", Role.USER: "User", Role.ASSISTANT: "Assistant", Role.TOOL: "Tool"}
PARAMETERS = "Model parameters"
NO_PARAMETERS = "those of the endpoint"
_FACTS = {
    "endpoint": "Endpoint",
    "region": "Region",
    "profile": "Endpoint profile",
    "handler": "Content handler",
    "prompt_format": "Prompt format",
    "model": "Model",
}
_STATES = {
    MessageState.COMPLETE: "",
    MessageState.STREAMING: "The reply was still streaming when this was exported.",
    MessageState.STOPPED: "The user stopped the reply here.",
    MessageState.INTERRUPTED: "The reply was interrupted here.",
    MessageState.LENGTH: "The model reached its token limit here.",
    MessageState.FAILED: "The reply failed.",
}


def facts(metadata: Mapping[str, object]) -> dict[str, str]:
    """Return what a reply was made with, by its label; ``PARAMETERS`` is empty where none were set."""
    said = {label: str(metadata[key]) for key, label in _FACTS.items() if metadata.get(key)}
    parameters = metadata.get("parameters")
    if isinstance(parameters, Mapping):
        given = (f"{json.dumps(name)[1:-1]} = {json.dumps(value)}" for name, value in parameters.items())
        said[PARAMETERS] = ", ".join(given)
    return said


def header(tree: ConversationTree, content: Content, zone: tzinfo | None = None) -> Iterator[tuple[str, str]]:
    """Return the labels and values at the top: what the first reply was made with, and when it all was."""
    if content.metadata:
        first = next((said for message in tree.path if (said := facts(message.metadata))), {})
        for label, value in first.items():
            yield label, value or NO_PARAMETERS
    if content.timestamps:
        yield "Started", iso(tree.conversation.created_at, zone)
        for message in tree.path[-1:]:
            yield "Last message", iso(message.created_at, zone)


def shown_branches(tree: ConversationTree, content: Content) -> tuple[Branch, ...]:
    """Return the parts that people read: the selected path, and the others where ``content`` has them."""
    return tree.branches if content.branches else (Branch(after=None, messages=tree.path),)


def branch_heading(number: int, count: int) -> str:
    """Return the heading of a branch; the first is 1, the selected path."""
    return f"Branch {number} of {count}"


def branch_start(branch: Branch) -> str:
    """Return the sentence that says where a branch begins."""
    if branch.after is None:
        return "Another beginning of the conversation."
    words = title_from(branch.after.text)
    said = f"“{words}”" if words else "that has no text"
    return f"Goes on from the message of {ROLES[branch.after.role]} above: {said}"


def ending(message: Message) -> str:
    """Return how a message ended, where it did not end well; else an empty text."""
    sentences = [_STATES[message.state]]
    if message.failure is not None:
        sentences += [message.failure.message, message.failure.hint]
    return " ".join(filter(None, sentences))
