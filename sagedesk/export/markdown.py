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

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import tzinfo

from sagedesk.export.content import Content
from sagedesk.export.dates import iso
from sagedesk.export.escaping import code_span, fenced, left_open, one_line
from sagedesk.export.front_matter import front_matter
from sagedesk.export.trees import Branch, ConversationTree
from sagedesk.export.wording import (
    PARAMETERS,
    branch_heading,
    branch_start,
    ending,
    facts,
    label,
    no_parameters,
    role_name,
    shown_branches,
    untitled,
)
from sagedesk.library.values import Conversation, Message
from sagedesk.llm.messages import ImagePart, ToolCallPart
from sagedesk.translation import translate, translate_plural


def markdown_files(trees: Iterable[ConversationTree], content: Content) -> Iterator[str]:
    """Return the documents of conversations, an empty line between them; front matter where ``content`` has it."""
    for number, tree in enumerate(trees):
        top = front_matter(tree) if content.front_matter else ""
        others = shown_branches(tree, content)[1:]
        yield ("\n" if number else "") + top + to_markdown(tree.conversation, tree.path, others=others, content=content)


def to_markdown(
    conversation: Conversation,
    messages: Sequence[Message],
    *,
    others: Sequence[Branch] = (),
    made_with: Mapping[str, object] | None = None,
    content: Content | None = None,
    zone: tzinfo | None = None,
) -> str:
    """Return the document: title, endpoint, model parameters, dates, system prompt, and the messages in order.

    ``others`` are branches that come after them.
    ``made_with`` says what replies are made with, in the keys of Message.metadata, where no message's metadata does.
    Times are ISO 8601 in ``zone``, the local one unless given. Lone surrogates stay in the string; see ``to_utf8``.
    """
    content = content or Content()
    in_force = next((said for message in messages if (said := _facts(message.metadata))), _facts(made_with or {}))
    blocks = [
        *_top(conversation, messages, in_force, content, zone),
        *_messages(messages, in_force, content, zone),
    ]
    for number, branch in enumerate(others, 2):
        blocks += [f"# {branch_heading(number, len(others) + 1)}", _note(branch_start(branch))]
        blocks += _messages(branch.messages, [], content, zone)
    return "\n\n".join(blocks) + "\n"


def _top(
    conversation: Conversation,
    messages: Sequence[Message],
    in_force: list[str],
    content: Content,
    zone: tzinfo | None,
) -> Iterator[str]:
    times = [
        f"{translate('Export', 'Started')}: {iso(conversation.created_at, zone)}",
        *[f"{translate('Export', 'Last message')}: {iso(message.created_at, zone)}" for message in messages[-1:]],
    ]
    yield f"# {one_line(conversation.title) or untitled()}"
    if top := [*(in_force if content.metadata else ()), *(times if content.timestamps else ())]:
        yield _list(top)
    if conversation.system_prompt and content.system_prompt:
        yield f"## {translate('Export', 'System prompt')}"
        yield from _text("system prompt", conversation.id, conversation.system_prompt)


def _messages(messages: Sequence[Message], in_force: list[str], content: Content, zone: tzinfo | None) -> Iterator[str]:
    for message in messages:
        yield f"## {role_name(message.role)}"
        if content.timestamps:
            yield iso(message.created_at, zone)
        said = _facts(message.metadata) if content.metadata else []
        if said and said != in_force:
            in_force = said
            yield _list(said)
        if content.reasoning and message.reasoning:
            yield f"### {translate('Export', 'Reasoning')}"
            yield from _text("reasoning", message.id, message.reasoning)
            yield f"### {translate('Export', 'Answer')}"
        yield from _text("message", message.id, message.text)
        yield from _other_parts(message)
        if how := ending(message):
            yield _note(how)


def _text(kind: str, text_id: str, text: str) -> Iterator[str]:
    unclosed = left_open(text)
    if unclosed is None:
        yield from _between_comments(kind, text_id, text)
    else:
        closed = f"{text}\n{unclosed.closer}"
        yield from _between_comments(kind, text_id, closed, remark="; the line before this was added")
        yield _note(translate("Export", unclosed.note))
    if lone := sum("\ud800" <= character <= "\udfff" for character in text):
        note = translate_plural(
            "Export",
            "%n of the text’s characters cannot be written to a file and is shown as \ufffd.",
            "%n of the text’s characters cannot be written to a file and are shown as \ufffd.",
            lone,
        )
        yield _note(note)


def _between_comments(kind: str, text_id: str, content: str, remark: str = "") -> Iterator[str]:
    while f"<!-- end of {kind} {text_id}" in content:
        text_id += "x"
    yield f"<!-- {kind} {text_id} -->"
    yield content
    yield f"<!-- end of {kind} {text_id}{remark} -->"


def _other_parts(message: Message) -> Iterator[str]:
    for part in message.parts:
        if isinstance(part, ImagePart):
            note = translate("Export", "An image ({kind}, {size:,} bytes) is not part of this document.")
            yield _note(note.format(kind=part.media_type, size=len(part.data)))
        elif isinstance(part, ToolCallPart):
            yield _note(translate("Export", "The model called the tool {name}:").format(name=part.name))
            yield from _between_comments("tool call", message.id, fenced(part.arguments, "json"))


def _note(text: str) -> str:
    return f"> **SageDesk:** {one_line(text)}"


def _facts(metadata: Mapping[str, object]) -> list[str]:
    return [
        f"{label(key)}: {(code_span(value) if value else no_parameters()) if key == PARAMETERS else one_line(value)}"
        for key, value in facts(metadata).items()
    ]


def _list(lines: Sequence[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
