"""Claude's export: conversations.json, a list of conversations with ``chat_messages``.

Anthropic publishes no schema. The fields are those seen in exports of 2026: newer ones have ``parent_message_uuid``,
older ones a list in order; those that browser tools save also ``current_leaf_message_uuid``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sagedesk.export.dates import seconds
from sagedesk.export.escaping import fenced
from sagedesk.export.importers.foreign import ForeignMessage, foreign_tree, linear, turns
from sagedesk.export.importers.json_values import entries, object_of, objects_in, text_of
from sagedesk.export.importers.report import Report, missing_file, named, unreadable_conversation, unreadable_part
from sagedesk.export.trees import ConversationTree
from sagedesk.llm.messages import Part, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.translation import translate

SOURCE = "Claude"
_ROLES = {"human": Role.USER, "assistant": Role.ASSISTANT}
_SILENT = {"token_budget", "flag"}


def recognises(document: object) -> bool:
    """Tell whether the document is a Claude export, or one conversation of it."""
    return any("chat_messages" in each for each in objects_in(list(entries(document))))


def read(document: Any, report: Report) -> Iterator[ConversationTree]:
    """Return the conversations."""
    for number, each in enumerate(entries(document), 1):
        entry = object_of(each)
        title = text_of(entry.get("name"))
        if not isinstance(entry.get("chat_messages"), list):
            report(unreadable_conversation(number, title))
            continue
        said = objects_in(entry["chat_messages"])
        messages = [_message(place, message) for place, message in enumerate(said)]
        if not any(text_of(message.get("parent_message_uuid")) for message in said):
            messages = linear(messages)
        yield foreign_tree(
            SOURCE,
            conversation_id=text_of(entry.get("uuid")) or f"{title}\0{entry.get('created_at')}",
            title=title,
            messages=[
                turn
                for message, whole in zip(messages, said, strict=True)
                for turn in turns(message, list(_parts(whole, title, report)))
            ],
            head=text_of(entry.get("current_leaf_message_uuid")) or None,
            created_at=seconds(entry.get("created_at")),
            updated_at=seconds(entry.get("updated_at")),
            pinned=entry.get("is_starred") is True,
        )


def _message(place: int, message: Mapping[str, Any]) -> ForeignMessage:
    return ForeignMessage(
        id=text_of(message.get("uuid")) or str(place),
        parent=text_of(message.get("parent_message_uuid")) or None,
        role=None,
        created_at=seconds(message.get("created_at")),
    )


def _parts(message: Mapping[str, Any], title: str, report: Report) -> Iterator[tuple[Role, Part]]:
    role = _ROLES.get(text_of(message.get("sender")))
    if role is None:
        sentence = translate("Export", "“{title}”: a message of neither the person nor Claude could not be read.")
        report(sentence.format(title=named(title)))
        return
    blocks = objects_in(message.get("content"))
    if not blocks and (text := text_of(message.get("text"))):
        blocks = [{"type": "text", "text": text}]
    for block in blocks:
        yield from _block(role, block, title, report)
    for attached in objects_in(message.get("attachments")):
        name = text_of(attached.get("file_name")) or translate("Export", "an attachment")
        if text := text_of(attached.get("extracted_content")):
            yield role, TextPart(text=f"{name}:\n\n{fenced(text)}")
        else:
            report(missing_file(title, name))
    for file in objects_in(message.get("files")):
        report(missing_file(title, text_of(file.get("file_name"))))


def _block(role: Role, block: Mapping[str, Any], title: str, report: Report) -> Iterator[tuple[Role, Part]]:
    match block.get("type"):
        case "text":
            if text := text_of(block.get("text")):
                yield role, TextPart(text=text)
        case "thinking":
            if text := text_of(block.get("thinking")):
                yield role, ReasoningPart(text=text)
        case "tool_use":
            arguments = json.dumps(block.get("input"), ensure_ascii=False)
            name, call_id = text_of(block.get("name")), text_of(block.get("id"))
            yield role, ToolCallPart(id=call_id, name=name, arguments=arguments)
        case "tool_result":
            if text := _result(block.get("content"), title, report):
                yield Role.TOOL, TextPart(text=text)
        case kind if text_of(kind) not in _SILENT:
            report(unreadable_part(title, kind))


def _result(content: object, title: str, report: Report) -> str:
    if isinstance(content, str):
        return content
    texts = []
    for item in objects_in(content):
        if text := text_of(item.get("text")):
            texts.append(text)
        else:
            sentence = translate("Export", "“{title}”: a part of a tool’s answer ({kind}) could not be read.")
            report(sentence.format(title=named(title), kind=json.dumps(item.get("type"))))
    return "\n\n".join(texts)
