"""A conversation as Markdown that people read, and from which each text can be taken back unchanged.

The text of a message stands in the document as it came: not indented, not quoted, not escaped, so that it can be
copied, searched and rendered. What keeps it from breaking the document is around it:

- Each text stands between two comments, which Markdown does not show, and the one after it names the message's id:
  ``<!-- message ID -->`` and ``<!-- end of message ID -->``, lines of their own between empty lines. A text that
  contains such a comment gets an id with a letter more. So nothing in a text can pass for its end.
- A text may leave a code block open (a reply that was stopped) or an HTML comment. The line that closes it then
  follows the text, the comment after it says so, and a note says it to the reader.

A message's own headings stay headings: to change them would change the text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo

from sagedesk.export.escaping import code_span, fenced, left_open, one_line
from sagedesk.library.values import Conversation, Message, MessageState
from sagedesk.llm.messages import ImagePart, Role, ToolCallPart

UNTITLED = "Untitled conversation"

_ROLES = {Role.SYSTEM: "System", Role.USER: "User", Role.ASSISTANT: "Assistant", Role.TOOL: "Tool"}
_FACTS = {
    "endpoint": "Endpoint",
    "region": "Region",
    "profile": "Endpoint profile",
    "handler": "Content handler",
    "prompt_format": "Prompt format",
}
_STATES = {
    MessageState.COMPLETE: "",
    MessageState.STREAMING: "The reply was still streaming when this was exported.",
    MessageState.STOPPED: "The user stopped the reply here.",
    MessageState.INTERRUPTED: "The reply was interrupted here.",
    MessageState.LENGTH: "The model reached its token limit here.",
    MessageState.FAILED: "The reply failed.",
}


def to_markdown(
    conversation: Conversation,
    messages: Sequence[Message],
    *,
    facts: Mapping[str, object] | None = None,
    include_reasoning: bool = False,
    zone: tzinfo | None = None,
) -> str:
    """Return the document: title, endpoint, model parameters, dates, system prompt, and the messages in order.

    ``facts`` say what replies are made with, in the keys of Message.metadata, where no message's metadata does.
    Times are ISO 8601 in ``zone``, the local one unless given. Lone surrogates stay in the string; see ``to_utf8``.
    """
    return "\n\n".join(_blocks(conversation, messages, facts or {}, include_reasoning, zone)) + "\n"


def _blocks(
    conversation: Conversation,
    messages: Sequence[Message],
    facts: Mapping[str, object],
    include_reasoning: bool,
    zone: tzinfo | None,
) -> Iterator[str]:
    in_force = next((said for message in messages if (said := _facts(message.metadata))), _facts(facts))
    times = [
        f"Started: {_iso(conversation.created_at, zone)}",
        *[f"Last message: {_iso(message.created_at, zone)}" for message in messages[-1:]],
    ]
    yield f"# {one_line(conversation.title) or UNTITLED}"
    yield _list([*in_force, *times])
    if conversation.system_prompt:
        yield "## System prompt"
        yield from _text("system prompt", conversation.id, conversation.system_prompt)
    for message in messages:
        yield f"## {_ROLES[message.role]}"
        yield _iso(message.created_at, zone)
        said = _facts(message.metadata)
        if said and said != in_force:
            in_force = said
            yield _list(said)
        if include_reasoning and message.reasoning:
            yield "### Reasoning"
            yield from _text("reasoning", message.id, message.reasoning)
            yield "### Answer"
        yield from _text("message", message.id, message.text)
        yield from _other_parts(message)
        yield from _ending(message)


def _text(kind: str, text_id: str, text: str) -> Iterator[str]:
    unclosed = left_open(text)
    if unclosed is None:
        yield from _between_comments(kind, text_id, text)
    else:
        closed = f"{text}\n{unclosed.closer}"
        yield from _between_comments(kind, text_id, closed, remark="; the line before this was added")
        yield _note(f"The text left {unclosed.what} open. The line that closes it was added here.")
    if lone := sum("\ud800" <= character <= "\udfff" for character in text):
        yield _note(f"{lone} of the text’s characters cannot be written to a file and are shown as \ufffd.")


def _between_comments(kind: str, text_id: str, content: str, remark: str = "") -> Iterator[str]:
    while f"<!-- end of {kind} {text_id}" in content:
        text_id += "x"
    yield f"<!-- {kind} {text_id} -->"
    yield content
    yield f"<!-- end of {kind} {text_id}{remark} -->"


def _other_parts(message: Message) -> Iterator[str]:
    for part in message.parts:
        if isinstance(part, ImagePart):
            yield _note(f"An image ({part.media_type}, {len(part.data):,} bytes) is not part of this document.")
        elif isinstance(part, ToolCallPart):
            yield _note(f"The model called the tool {part.name}:")
            yield from _between_comments("tool call", message.id, fenced(part.arguments, "json"))


def _ending(message: Message) -> Iterator[str]:
    sentences = [_STATES[message.state]]
    if message.failure is not None:
        sentences += [message.failure.message, message.failure.hint]
    if said := " ".join(filter(None, sentences)):
        yield _note(said)


def _note(text: str) -> str:
    return f"> **SageDesk:** {one_line(text)}"


def _facts(metadata: Mapping[str, object]) -> list[str]:
    facts = [f"{label}: {one_line(str(metadata[key]))}" for key, label in _FACTS.items() if metadata.get(key)]
    parameters = metadata.get("parameters")
    if isinstance(parameters, Mapping):
        given = ", ".join(f"{json.dumps(name)[1:-1]} = {json.dumps(value)}" for name, value in parameters.items())
        facts.append(f"Model parameters: {code_span(given) if given else 'those of the endpoint'}")
    return facts


def _list(lines: Sequence[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _iso(seconds: float, zone: tzinfo | None) -> str:
    return datetime.fromtimestamp(seconds).astimezone(zone).isoformat(timespec="seconds")
