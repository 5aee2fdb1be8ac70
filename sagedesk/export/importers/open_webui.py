"""Open WebUI's export: a list of chats, each a tree in ``chat.history``.

The fields are those of open-webui's src/lib/utils (convertMessagesToHistory) and of LibreChat's test file
api/server/utils/import/__data__/openwebui-export.json.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from sagedesk.export.dates import seconds
from sagedesk.export.importers.foreign import ForeignMessage, foreign_tree, linear, turns
from sagedesk.export.importers.json_values import entries, list_of, object_of, objects_in, text_of
from sagedesk.export.importers.report import Report, missing_file, named, unreadable_conversation, unreadable_part
from sagedesk.export.trees import ConversationTree
from sagedesk.library.values import MessageState
from sagedesk.llm.messages import ImagePart, Part, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.translation import translate

SOURCE = "Open WebUI"
_THOUGHT = re.compile(r'<details type="reasoning"[^>]*>\s*<summary>[^<]*</summary>([^<]*)</details>\n?')
_IMAGE = re.compile(r"data:(image/[\w.+-]+);base64,([A-Za-z0-9+/=\s]+)")


def recognises(document: object) -> bool:
    """Tell whether the document is an export of Open WebUI, or one chat of it."""
    return any(
        _chat(each).keys() & {"history", "messages"} for each in objects_in(list(entries(document))) if "chat" in each
    )


def read(document: Any, report: Report) -> Iterator[ConversationTree]:
    """Return the conversations."""
    for number, each in enumerate(entries(document), 1):
        entry = object_of(each)
        chat = _chat(entry)
        title = text_of(entry.get("title")) or text_of(chat.get("title"))
        history = object_of(chat.get("history"))
        nodes = object_of(history.get("messages"))
        if nodes:
            pairs = [(_message(key, object_of(node)), object_of(node)) for key, node in nodes.items()]
        else:
            listed = objects_in(chat.get("messages"))
            messages = linear(_message(text_of(node.get("id")) or str(at), node) for at, node in enumerate(listed))
            pairs = list(zip(messages, listed, strict=True))
        if not pairs and not chat:
            report(unreadable_conversation(number, title))
            continue
        yield foreign_tree(
            SOURCE,
            conversation_id=text_of(entry.get("id")) or text_of(chat.get("id")) or "".join(nodes),
            title=title,
            messages=[turn for message, node in pairs for turn in turns(message, list(_parts(node, title, report)))],
            head=text_of(history.get("currentId")) or None,
            created_at=seconds(entry.get("created_at")) or seconds(chat.get("timestamp")),
            updated_at=seconds(entry.get("updated_at")),
            system_prompt=text_of(chat.get("system")) or text_of(object_of(chat.get("params")).get("system")),
            tags=tuple(filter(None, map(text_of, list_of(object_of(entry.get("meta")).get("tags"))))),
            pinned=entry.get("pinned") is True,
            archived=entry.get("archived") is True,
        )


def _chat(entry: Mapping[str, Any]) -> dict[str, Any]:
    return object_of(entry.get("chat"))


def _message(key: str, node: Mapping[str, Any]) -> ForeignMessage:
    model = text_of(node.get("model"))
    return ForeignMessage(
        id=key,
        parent=text_of(node.get("parentId")) or None,
        role=None,
        created_at=seconds(node.get("timestamp")),
        state=MessageState.FAILED if node.get("error") else MessageState.COMPLETE,
        metadata={"model": model} if model else {},
    )


def _parts(node: Mapping[str, Any], title: str, report: Report) -> Iterator[tuple[Role, Part]]:
    name = text_of(node.get("role"))
    if name not in set(Role):
        sentence = translate("Export", "“{title}”: a message of the role {role} could not be read.")
        report(sentence.format(title=named(title), role=json.dumps(name)))
        return
    role = Role(name)
    output = objects_in(node.get("output"))
    if any(item.get("type") == "message" for item in output):
        for item in output:
            yield from _item(role, item, title, report)
    else:
        yield from _content(role, text_of(node.get("content")))
    for file in objects_in(node.get("files")):
        if (found := _IMAGE.fullmatch(text_of(file.get("url")))) and (data := _decoded(found[2])):
            yield role, ImagePart(media_type=found[1], data=data)
        else:
            report(missing_file(title, text_of(file.get("name"))))


def _content(role: Role, content: str) -> Iterator[tuple[Role, Part]]:
    """Return the parts of a content that has thoughts written into it as HTML."""
    for place, piece in enumerate(_THOUGHT.split(content)):
        if place % 2:
            lines = unescape(piece).strip().splitlines()
            yield role, ReasoningPart(text="\n".join(line.removeprefix(">").removeprefix(" ") for line in lines))
        elif piece:
            yield role, TextPart(text=piece)


def _item(role: Role, item: Mapping[str, Any], title: str, report: Report) -> Iterator[tuple[Role, Part]]:
    match item.get("type"):
        case "message":
            if text := _texts(item.get("content")):
                yield role, TextPart(text=text)
        case "reasoning":
            if text := _texts(item.get("content")):
                yield role, ReasoningPart(text=text, seconds=seconds(item.get("duration")))
        case "function_call":
            name, arguments = text_of(item.get("name")), text_of(item.get("arguments"))
            yield role, ToolCallPart(id=text_of(item.get("call_id")), name=name, arguments=arguments)
        case "function_call_output":
            if text := _texts(item.get("output")):
                yield Role.TOOL, TextPart(text=text)
        case kind:
            report(unreadable_part(title, kind))


def _texts(value: object) -> str:
    return value if isinstance(value, str) else "".join(text_of(each.get("text")) for each in objects_in(value))


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode(data)
    except binascii.Error:
        return b""
