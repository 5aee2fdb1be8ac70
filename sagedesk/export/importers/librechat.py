"""LibreChat's export: one conversation, its messages nested (``messagesTree``) or in a list (``messages``).

The fields are those of LibreChat's client/src/hooks/Conversations/useExportConversation.ts and of its importer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sagedesk.export.dates import seconds
from sagedesk.export.importers.foreign import ForeignMessage, foreign_tree, linear, turns
from sagedesk.export.importers.json_values import object_of, objects_in, text_of
from sagedesk.export.importers.report import Report, missing_file, unreadable_part
from sagedesk.export.trees import ConversationTree
from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Part, ReasoningPart, Role, TextPart, ToolCallPart

SOURCE = "LibreChat"


def recognises(document: object) -> bool:
    """Tell whether the document is a conversation of LibreChat."""
    entry = object_of(document)
    return "conversationId" in entry and bool(entry.keys() & {"messagesTree", "messages"})


def read(document: Any, report: Report) -> Iterator[ConversationTree]:
    """Return the conversation."""
    title = text_of(document.get("title"))
    options = object_of(document.get("options"))
    said = _flat(objects_in(document.get("messagesTree")) or objects_in(document.get("messages")))
    messages = [_message(place, parent, message) for place, (parent, message) in enumerate(said)]
    if not any(parent or text_of(message.get("parentMessageId")) for parent, message in said):
        messages = linear(messages)
    yield foreign_tree(
        SOURCE,
        conversation_id=text_of(document.get("conversationId")),
        title=title,
        messages=[
            turn
            for message, (_, whole) in zip(messages, said, strict=True)
            for turn in turns(message, list(_parts(whole, title, report)))
        ],
        system_prompt=text_of(options.get("promptPrefix")) or text_of(options.get("system")),
    )


def _flat(top: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """Return the messages with the id of the one that each is nested in, parents first; empty where in none."""
    flat = [("", message) for message in top]
    for _, message in flat:
        flat += [(text_of(message.get("messageId")), child) for child in objects_in(message.get("children"))]
    return flat


def _message(place: int, parent: str, message: Mapping[str, Any]) -> ForeignMessage:
    state = MessageState.FAILED if message.get("error") is True else MessageState.COMPLETE
    model = text_of(message.get("model"))
    return ForeignMessage(
        id=text_of(message.get("messageId")) or str(place),
        parent=parent or text_of(message.get("parentMessageId")) or None,
        role=None,
        created_at=seconds(message.get("createdAt")),
        state=MessageState.INTERRUPTED if message.get("unfinished") is True else state,
        metadata={"model": model} if model else {},
    )


def _parts(message: Mapping[str, Any], title: str, report: Report) -> Iterator[tuple[Role, Part]]:
    role = Role.USER if message.get("isCreatedByUser") is True else Role.ASSISTANT
    items = objects_in(message.get("content"))
    if not items and (text := text_of(message.get("text"))):
        yield role, TextPart(text=text)
    for item in items:
        yield from _item(role, item, title, report)
    for file in objects_in(message.get("files")):
        report(missing_file(title, text_of(file.get("filename"))))


def _item(role: Role, item: Mapping[str, Any], title: str, report: Report) -> Iterator[tuple[Role, Part]]:
    match item.get("type"):
        case "text" | "error":
            if text := _text(item.get("text")) or text_of(item.get("error")):
                yield role, TextPart(text=text)
        case "think":
            if text := _text(item.get("think")):
                yield role, ReasoningPart(text=text)
        case "tool_call":
            call = object_of(item.get("tool_call"))
            given = call.get("args")
            arguments = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
            yield role, ToolCallPart(id=text_of(call.get("id")), name=text_of(call.get("name")), arguments=arguments)
            if output := text_of(call.get("output")):
                yield Role.TOOL, TextPart(text=output)
        case kind:
            report(unreadable_part(title, kind))


def _text(value: object) -> str:
    return text_of(value) or text_of(object_of(value).get("value"))
