"""Conversations to JSON with nothing lost, and back: docs/conversation-json.md describes the document."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from sagedesk.export.content import Content
from sagedesk.export.dates import in_range
from sagedesk.export.trees import ConversationTree
from sagedesk.library.values import Colour, Conversation, Draft, Failure, Message, MessageState
from sagedesk.llm.messages import ImagePart, Part, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate

FORMAT = "sagedesk-conversations"
VERSION = 1

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def to_json(trees: Iterable[ConversationTree], content: Content | None = None) -> Iterator[str]:  # noqa: ARG001  # every format is called so; this one leaves nothing out
    """Return one document with all conversations, piece by piece. A lone surrogate is written as its escape."""
    yield f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n"conversations": ['
    for number, tree in enumerate(trees):
        document = json.dumps(_document(tree), ensure_ascii=False, indent=1, default=_mapping)
        yield ",\n" if number else "\n"
        yield _LONE_SURROGATES.sub(lambda found: f"\\u{ord(found[0]):04x}", document)
    yield "\n]\n}\n"


def reads(document: object) -> bool:
    """Tell whether a parsed document is one of these."""
    return isinstance(document, dict) and document.get("format") == FORMAT


def from_json(document: Mapping[str, Any], report: Callable[[str], None]) -> Iterator[ConversationTree]:
    """Return the conversations of a parsed document; ``report`` gets a sentence for each that cannot be read."""
    if document.get("version") != VERSION:
        report(translate("Export", "The file was written by a newer SageDesk; nothing of it was read."))
        return
    for number, each in enumerate(document.get("conversations") or (), 1):
        try:
            yield _tree(each)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, binascii.Error) as error:
            title = each.get("title") if isinstance(each, dict) else None
            sentence = translate("Export", "Conversation {number} ({title}) is damaged: {error}")
            reason = f"{type(error).__name__}: {error}"
            report(sentence.format(number=number, title=title or translate("Export", "untitled"), error=reason))


def _document(tree: ConversationTree) -> dict[str, object]:
    each = tree.conversation
    return {
        "id": each.id,
        "title": each.title,
        "created_at": each.created_at,
        "updated_at": each.updated_at,
        "system_prompt": each.system_prompt,
        "profile_id": each.profile_id,
        "head_id": each.head_id,
        "folder_id": each.folder_id,
        "folder": list(tree.folder),
        "tags": list(each.tags),
        "pinned": each.pinned,
        "archived": each.archived,
        "colour": each.colour,
        "branched_from": each.branched_from,
        "parameters": each.parameters.to_mapping(),
        "draft": {
            "text": tree.draft.text,
            "caret": tree.draft.caret,
            "attachments": [_part_document(part) for part in tree.draft.attachments],
        },
        "messages": [_message_document(message) for message in tree.messages],
    }


def _message_document(message: Message) -> dict[str, object]:
    return {
        "id": message.id,
        "parent_id": message.parent_id,
        "role": message.role,
        "state": message.state,
        "created_at": message.created_at,
        "finished_at": message.finished_at,
        "parts": [_part_document(part) for part in message.parts],
        "failure": asdict(message.failure) if message.failure else None,
        "metadata": message.metadata,
        "original_id": message.original_id,
    }


def _part_document(part: Part) -> dict[str, object]:
    match part:
        case TextPart(text=text):
            return {"type": "text", "text": text}
        case ReasoningPart(text=text, seconds=seconds):
            return {"type": "reasoning", "text": text, "seconds": seconds}
        case ImagePart(media_type=media_type, data=data):
            return {"type": "image", "media_type": media_type, "data": base64.b64encode(data).decode()}
        case ToolCallPart(id=call_id, name=name, arguments=arguments):
            return {"type": "tool_call", "id": call_id, "name": name, "arguments": arguments}


def _tree(document: Mapping[str, Any]) -> ConversationTree:
    conversation_id = _text(document["id"])
    draft = document.get("draft") or {}
    return ConversationTree(
        conversation=Conversation(
            id=conversation_id,
            title=_text(document["title"]),
            created_at=in_range(document["created_at"]),
            updated_at=in_range(document["updated_at"]),
            system_prompt=_text(document.get("system_prompt", "")),
            profile_id=_text(document.get("profile_id", "")),
            head_id=_optional(document.get("head_id")),
            folder_id=_optional(document.get("folder_id")),
            tags=tuple(_text(tag) for tag in document.get("tags", ())),
            pinned=bool(document.get("pinned")),
            archived=bool(document.get("archived")),
            colour=Colour(document.get("colour", "")),
            branched_from=_optional(document.get("branched_from")),
            parameters=Parameters.from_mapping(document.get("parameters") or {}),
            draft=_text(draft.get("text", "")),
        ),
        messages=tuple(_message(conversation_id, each) for each in document["messages"]),
        folder=tuple(_text(name) for name in document.get("folder", ())),
        draft=Draft(
            text=_text(draft.get("text", "")),
            caret=int(draft.get("caret", 0)),
            attachments=tuple(_part(part) for part in draft.get("attachments", ())),
        ),
    )


def _message(conversation_id: str, document: Mapping[str, Any]) -> Message:
    state = MessageState(document.get("state", MessageState.COMPLETE))
    finished_at = document.get("finished_at")
    failure = document.get("failure")
    return Message(
        id=_text(document["id"]),
        conversation_id=conversation_id,
        parent_id=_optional(document["parent_id"]),
        role=Role(document["role"]),
        parts=tuple(_part(part) for part in document["parts"]),
        # a file does not go on streaming
        state=MessageState.INTERRUPTED if state is MessageState.STREAMING else state,
        created_at=in_range(document["created_at"]),
        finished_at=None if finished_at is None else in_range(finished_at),
        failure=None if failure is None else Failure(**{name: _text(value) for name, value in failure.items()}),
        metadata=dict(document.get("metadata") or {}),
        original_id=_optional(document.get("original_id")),
    )


def _part(document: Mapping[str, Any]) -> Part:
    match document["type"]:
        case "text":
            return TextPart(text=_text(document["text"]))
        case "reasoning":
            seconds = document.get("seconds")
            return ReasoningPart(text=_text(document["text"]), seconds=None if seconds is None else float(seconds))
        case "image":
            data = base64.b64decode(document["data"], validate=True)
            return ImagePart(media_type=_text(document["media_type"]), data=data)
        case "tool_call":
            return ToolCallPart(
                id=_text(document["id"]), name=_text(document["name"]), arguments=_text(document["arguments"])
            )
        case unknown:
            raise ValueError(f"a part of an unknown type: {unknown!r}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} should be a text")
    return value


def _optional(value: object) -> str | None:
    return None if value is None else _text(value)


def _mapping(value: object) -> dict[object, object]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is not JSON")
