"""What a chat template writes around messages that a model may read as more than text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sagedesk.errors import PromptError

# <|im_end|>, <｜User｜>, <|turn>, <turn|>, [INST], [gMASK], <<SYS>>
_TOKEN = re.compile(r"<[|｜][^<>|｜\s]+[|｜]?>|<[^<>|｜\s]+[|｜]>|\[/?[A-Za-z_]*[A-Z]{2}[A-Z_]*\]|<</?[A-Z]+>>")
# also </s>, <start_of_turn>, <seed:eos>: in a template's texts these may just as well be tags of its instructions
_TOKEN_OR_TAG = re.compile(rf"{_TOKEN.pattern}|</?[A-Za-z_][\w▁:-]*>")

_SYSTEM, _USER, _ASSISTANT, _LAST = "\uf8f1", "\uf8f2", "\uf8f3", "\uf8f4"  # of a private use area
_CONVERSATION = (
    {"role": "system", "content": _SYSTEM},
    {"role": "user", "content": _USER},
    {"role": "assistant", "content": _ASSISTANT},
    {"role": "user", "content": _LAST},
)
_LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlTokens:
    """What ends a turn, and all that could be taken for the template's own."""

    stop: tuple[str, ...]
    control: tuple[str, ...]


def find_control_tokens(
    source: str,
    variables: Mapping[str, Any],
    added_tokens: Iterable[str],
    render: Callable[[list[dict[str, str]]], str],
) -> ControlTokens:
    """Find them by name, by their looks, and by looking at what the template writes around a small conversation.

    Where nothing around a message looks like a token, as in ``USER: …``, the words before it count as one.
    """
    from sagedesk.llm.prompts.sandbox.rendering import string_literals  # noqa: PLC0415 - Jinja takes a while

    named = [value for key, value in variables.items() if key.endswith("_token") and isinstance(value, str)]
    literal = [token for text in string_literals(source) for token in _TOKEN.findall(text)]
    between = _between_messages(render)
    written = [token for text in between for token in _TOKEN_OR_TAG.findall(text) or _label(text)]
    after_reply = _TOKEN_OR_TAG.findall(between[-2]) if len(between) > 2 else []
    eos = variables.get("eos_token")
    stop = [token for token in (eos, *(after_reply[:1] if len(after_reply) > 1 else ())) if isinstance(token, str)]
    control = [*stop, *named, *added_tokens, *written, *literal]
    return ControlTokens(
        stop=tuple(dict.fromkeys(filter(None, stop))), control=tuple(dict.fromkeys(filter(None, control)))
    )


def _between_messages(render: Callable[[list[dict[str, str]]], str]) -> list[str]:
    """Return what the template writes before, between and after messages; nothing where it refuses them."""
    for conversation in (_CONVERSATION, _CONVERSATION[1:]):
        try:
            return re.split(f"[{_SYSTEM}-{_LAST}]", render([dict(message) for message in conversation]))
        except PromptError:
            continue
    return []


def _label(text: str) -> list[str]:
    """Return the words just before a message, as ``USER:``."""
    line = text.strip().rpartition("\n")[2].strip()
    return [line] if 1 < len(line) <= _LONGEST_LABEL else []
