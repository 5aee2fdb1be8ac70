"""The values of the conversation library: a conversation is a tree of immutable messages with one selected path."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sagedesk.llm.messages import ChatMessage, Part, Role


def new_id() -> str:
    """Return a new ULID: 26 characters that sort by the time they were made."""
    from ulid import ULID  # noqa: PLC0415  # 60 ms of start-up that a window showing an old chat need not pay

    return str(ULID())


class MessageState(StrEnum):
    """What became of a message."""

    COMPLETE = "complete"
    STREAMING = "streaming"
    STOPPED = "stopped"
    """The person stopped it; what came is kept."""
    INTERRUPTED = "interrupted"
    """The program or the stream ended in the middle; what came is kept."""
    LENGTH = "length"
    """The model reached its token limit."""
    FAILED = "failed"
    """It ended in an error; what came before, if anything, is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An error as it was shown: its class name, sentence, remedy, and detail for a report."""

    kind: str
    message: str
    hint: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a tree. ``parent_id`` is None for a first message. Times are seconds since the epoch, UTC.

    ``metadata`` is JSON-ready and says what a reply was made with. The keys that other rooms read, each left out
    where nothing is known: ``profile``, ``endpoint``, ``region``, ``handler``, ``prompt_format``,
    ``system_prompt``, ``request_id``, ``finish_reason`` (texts), ``parameters`` (as Parameters.to_mapping gives
    them), ``first_token_at`` (seconds since the epoch), ``prompt_tokens``, ``completion_tokens`` (counts).
    """

    id: str = field(default_factory=new_id)
    conversation_id: str
    parent_id: str | None
    role: Role
    parts: tuple[Part, ...]
    state: MessageState = MessageState.COMPLETE
    created_at: float = field(default_factory=time.time)
    finished_at: float | None = None
    failure: Failure | None = None
    metadata: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text parts, joined: what is copied and exported."""
        return self.to_chat_message().content

    @property
    def reasoning(self) -> str:
        """The reasoning parts, joined."""
        return self.to_chat_message().reasoning

    def to_chat_message(self) -> ChatMessage:
        """Return the message as the llm modules take it."""
        return ChatMessage(role=self.role, parts=self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation without its messages. ``head_id`` is the last message of the selected path, None when empty.

    ``title`` is empty until the person names it or the first message gives it one. ``updated_at`` is when a
    message was last added: naming, drafting or choosing another path does not move it.
    """

    id: str
    title: str
    profile_id: str
    system_prompt: str
    created_at: float
    updated_at: float
    head_id: str | None = None
    draft: str = ""
