"""The values of a prompt set: a prompt, and what one endpoint answered to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sagedesk.llm.messages import ChatMessage, Outcome, Role

FAILED = "failed"
"""The outcome of a prompt that got no reply, or one that broke off; the others are those of ``Outcome``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPrompt:
    """One prompt of a set: the messages to send (the last one is answered).

    ``expected`` is the answer that the set's owner had in mind, "" for none; ``extra`` are the further columns or
    members of the set's file, which are carried into the results.
    """

    id: str
    messages: tuple[ChatMessage, ...]
    expected: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The message that is answered."""
        return self.messages[-1].content

    def with_system(self, system_prompt: str) -> SetPrompt:
        """Return the prompt under a system prompt, unless it brings one of its own."""
        if not system_prompt or self.messages[0].role is Role.SYSTEM:
            return self
        first = ChatMessage(system_prompt, role=Role.SYSTEM)
        return SetPrompt(id=self.id, messages=(first, *self.messages), expected=self.expected, extra=self.extra)

    def key(self, target: str) -> str:
        """Return what tells this prompt at this target from any other: the same only while nothing has changed.

        ``target`` describes the endpoint and the parameters that it is asked with.
        """
        said = json.dumps([target, self.id, *([message.role, message.content] for message in self.messages)])
        return hashlib.sha256(said.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetResult:
    """What became of one prompt at one target.

    ``outcome`` is "complete", "length", "incomplete" or "failed"; ``error`` is the sentence of what failed.
    ``seconds`` is from sending to the last character, ``first_token_seconds`` to the first; ``started_at`` is in
    seconds since 1970. What was not told is None or "".
    """

    key: str
    prompt_id: str
    target: str
    text: str = ""
    reasoning: str = ""
    outcome: str = Outcome.COMPLETE
    error: str = ""
    started_at: float = 0.0
    seconds: float = 0.0
    first_token_seconds: float | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    request_id: str = ""

    @property
    def failed(self) -> bool:
        """Whether it is tried again when the run goes on."""
        return self.outcome == FAILED

    @property
    def tokens_per_second(self) -> float | None:
        """Completion tokens a second after the first one; None where it cannot be told."""
        if self.completion_tokens is None or self.first_token_seconds is None or self.completion_tokens < 2:
            return None
        streaming = self.seconds - self.first_token_seconds
        return (self.completion_tokens - 1) / streaming if streaming > 0 else None
