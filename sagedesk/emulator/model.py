"""The model behind the emulated containers: it echoes, or says what a test or the guide wants said, in small tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRequest:
    """What reached the model.

    ``prompt`` is the text to go on from, or the text of the last user message where messages came; ``messages`` are
    those, as they came, and empty for a prompt; ``body`` is the whole request as the container read it.
    """

    endpoint: str
    prompt: str
    messages: tuple[Mapping[str, object], ...] = ()
    body: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """A call that the model wants made; ``arguments`` is JSON."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the model says. Text given as one str is cut into small tokens; given as an iterable, each item is one."""

    text: str | Iterable[str] = ""
    reasoning: str | Iterable[str] = ""
    tool_calls: tuple[ToolCall, ...] = ()


Model = Callable[[ModelRequest], "Reply | str | Iterable[str]"]
"""Says what to reply. An iterable may wait between its items, and may raise GenerationFailedError."""


class GenerationFailedError(Exception):
    """The model broke down in the middle; each container says so in its own way."""


def echo(request: ModelRequest) -> str:
    """Return the default reply: what was said, said back."""
    return f"You said: {request.prompt}"


def tokenize(text: str) -> list[str]:
    """Cut text into tokens of a few characters, losing none."""
    return re.findall(r"\s?\w{1,6}|\s?[^\w\s]{1,3}|\s", text)
