"""ChatGPT's export: conversations.json, a list of trees of nodes.

OpenAI publishes no schema. The fields are those that LibreChat's importer (api/server/utils/import, with its
chatgpt-modern-export.json) and mitkury/chatgpt-export-parser read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sagedesk.export.dates import seconds
from sagedesk.export.escaping import fenced
from sagedesk.export.importers.foreign import ForeignMessage, foreign_tree
from sagedesk.export.importers.json_values import entries, list_of, object_of, objects_in, text_of
from sagedesk.export.importers.report import Report, unreadable_conversation, unreadable_part
from sagedesk.export.trees import ConversationTree
from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Part, ReasoningPart, Role, TextPart, ToolCallPart

SOURCE = "ChatGPT"
_STATES = {"max_tokens": MessageState.LENGTH, "interrupted": MessageState.STOPPED}
_NOT_SHOWN = {"user_editable_context", "model_editable_context", "reasoning_recap"}


def recognises(document: object) -> bool:
    """Tell whether the document is a ChatGPT export, or one conversation of it."""
    return any("mapping" in each for each in objects_in(list(entries(document))))


def read(document: Any, report: Report) -> Iterator[ConversationTree]:
    """Return the conversations."""
    for number, each in enumerate(entries(document), 1):
        entry = object_of(each)
        title = text_of(entry.get("title"))
        mapping = entry.get("mapping")
        if not isinstance(mapping, dict):
            report(unreadable_conversation(number, title))
            continue
        nodes = {key: object_of(node) for key, node in mapping.items()}
        yield foreign_tree(
            SOURCE,
            conversation_id=text_of(entry.get("conversation_id")) or text_of(entry.get("id")) or next(iter(nodes), ""),
            title=title,
            messages=[_message(key, nodes, title, report) for key in nodes],
            head=text_of(entry.get("current_node")) or None,
            created_at=seconds(entry.get("create_time")),
            updated_at=seconds(entry.get("update_time")),
            system_prompt=_instructions(nodes),
            pinned=entry.get("is_starred") is True,
            archived=entry.get("is_archived") is True,
        )


def _message(key: str, nodes: Mapping[str, dict[str, Any]], title: str, report: Report) -> ForeignMessage:
    node = nodes[key]
    message = object_of(node.get("message"))
    details = object_of(message.get("metadata"))
    name = text_of(object_of(message.get("author")).get("role"))
    parts: list[Part] = []
    kind = _kind(node)
    if name in set(Role) and not details.get("is_visually_hidden_from_conversation"):
        parts = _parts(message, title, report)
        if name == Role.ASSISTANT and kind != "thoughts":
            parts = [*_thoughts_before(node, nodes), *parts] if parts else []
    # thoughts belong to the answer after them, where there is one
    is_kept = bool(parts) and not (kind == "thoughts" and list_of(node.get("children")))
    model = text_of(details.get("model_slug"))
    return ForeignMessage(
        id=key,
        parent=text_of(node.get("parent")) or None,
        role=Role(name) if is_kept else None,
        parts=tuple(parts),
        created_at=seconds(message.get("create_time")),
        state=_STATES.get(text_of(object_of(details.get("finish_details")).get("type")), MessageState.COMPLETE),
        metadata={"model": model} if model else {},
    )


def _kind(node: Mapping[str, Any]) -> str:
    return text_of(object_of(object_of(node.get("message")).get("content")).get("content_type"))


def _parts(message: Mapping[str, Any], title: str, report: Report) -> list[Part]:
    content = object_of(message.get("content"))
    kind = text_of(content.get("content_type"))
    text = text_of(content.get("text")) or text_of(content.get("result"))
    if kind in _NOT_SHOWN:
        return []
    if kind == "thoughts":
        thoughts = [text_of(each.get("content")) for each in objects_in(content.get("thoughts"))]
        return [ReasoningPart(text="\n\n".join(filter(None, thoughts)))] if any(thoughts) else []
    if kind == "code":
        recipient = text_of(message.get("recipient"))
        if recipient not in {"", "all"}:
            return [ToolCallPart(id=text_of(message.get("id")), name=recipient, arguments=text)]
        return [TextPart(text=fenced(text, text_of(content.get("language"))))] if text else []
    if isinstance(content.get("parts"), list):
        pieces = [_piece(piece, title, report) for piece in content["parts"]]
        text = "".join(pieces)
    elif not text and kind:
        report(unreadable_part(title, kind))
    return [TextPart(text=text)] if text else []


def _piece(piece: object, title: str, report: Report) -> str:
    if isinstance(piece, str):
        return piece
    kind = text_of(object_of(piece).get("content_type"))
    if text := text_of(object_of(piece).get("text")):
        return text
    report(unreadable_part(title, kind or "unknown"))
    return ""


def _thoughts_before(node: Mapping[str, Any], nodes: Mapping[str, dict[str, Any]]) -> list[Part]:
    """Return what the model thought in the nodes right above."""
    thoughts: list[Part] = []
    seen: set[str] = set()
    above = text_of(node.get("parent"))
    while above in nodes and above not in seen and _kind(nodes[above]) in {"thoughts", "reasoning_recap"}:
        seen.add(above)
        thoughts = [*_parts(object_of(nodes[above].get("message")), "", lambda _: None), *thoughts]
        above = text_of(nodes[above].get("parent"))
    return thoughts


def _instructions(nodes: Mapping[str, dict[str, Any]]) -> str:
    """Return the person's custom instructions, which ChatGPT keeps in a hidden message."""
    for node in nodes.values():
        content = object_of(object_of(node.get("message")).get("content"))
        if content.get("content_type") == "user_editable_context":
            said = (text_of(content.get(key)).strip() for key in ("user_profile", "user_instructions"))
            return "\n\n".join(filter(None, said))
    return ""
