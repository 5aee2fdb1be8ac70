"""Chat messages as JSON Lines, as tools for fine-tuning and evaluation take them.

One line for each conversation: ``{"messages": [{"role": "user", "content": "…"}, …]}``. The shape of a message is that
of OpenAI's chat completions, which the tools of Hugging Face and AWS read too: images and tool calls included.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator

from sagedesk.export.content import Content
from sagedesk.export.trees import ConversationTree
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import ImagePart, Role, TextPart, ToolCallPart


def to_jsonl(trees: Iterable[ConversationTree], content: Content) -> Iterator[str]:
    """Return a line for each conversation's selected path, or with ``content.branches`` for each path.

    The system prompt is the first message. Replies that failed or are empty are left out, and lines without a
    message. Reasoning goes into ``reasoning_content`` where ``content`` has it.
    """
    for tree in trees:
        first = _system(tree) if content.system_prompt else []
        for path in tree.paths if content.branches else (tree.path,):
            messages = [_message(message, content) for message in path if _is_said(message)]
            if messages:
                yield json.dumps({"messages": [*first, *messages]}, ensure_ascii=False) + "\n"


def _system(tree: ConversationTree) -> list[dict[str, object]]:
    prompt = tree.conversation.system_prompt
    return [{"role": Role.SYSTEM, "content": prompt}] if prompt else []


def _is_said(message: Message) -> bool:
    return message.state is not MessageState.FAILED and bool(message.parts)


def _message(message: Message, content: Content) -> dict[str, object]:
    document: dict[str, object] = {"role": message.role, "content": message.text}
    if any(isinstance(part, ImagePart) for part in message.parts):
        document["content"] = list(_items(message))
    if content.reasoning and message.reasoning:
        document["reasoning_content"] = message.reasoning
    calls = [
        {"id": part.id, "type": "function", "function": {"name": part.name, "arguments": part.arguments}}
        for part in message.parts
        if isinstance(part, ToolCallPart)
    ]
    if calls:
        document["tool_calls"] = calls
    return document


def _items(message: Message) -> Iterator[dict[str, object]]:
    for part in message.parts:
        match part:
            case TextPart(text=text):
                yield {"type": "text", "text": text}
            case ImagePart(media_type=media_type, data=data):
                url = f"data:{media_type};base64,{base64.b64encode(data).decode()}"
                yield {"type": "image_url", "image_url": {"url": url}}
            case _:
                pass
