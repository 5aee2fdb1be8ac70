"""A conversation that is open, as the window knows it while it goes on. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sagedesk.library.values import Conversation, Message, MessageState
from sagedesk.llm.messages import Part, ReasoningPart, TextPart
from sagedesk.llm.waiting import Waiting
from sagedesk.ui.inference.delta_buffer import Arrived


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Queued:
    """A message that waits for the reply to end; each is itself, also where another has the same text."""

    text: str
    attached: tuple[Part, ...] = ()


class Chat:
    """One conversation that is open: its value, the messages on its path, and the reply that is being made."""

    def __init__(self, conversation: Conversation, *, saved: bool) -> None:
        self.conversation = conversation
        self.saved = saved
        self.own_prompt = saved
        """Whether the system prompt is the conversation's own, which its profile's next one does not replace."""
        self.loaded = not saved
        self.reply_id: str | None = None
        self.waiting: Waiting | None = None
        self.queue: tuple[Queued, ...] = ()
        self.in_a_hurry = False
        self.on_its_way = False
        """Whether a message is being looked at before it is sent, in whatever window."""
        self.fit: bool | None = None
        """Whether the oldest messages stay out when the context is too small; None as the profile says."""
        self.attached: tuple[Part, ...] | None = None
        """What is attached to the message that is being written; None while nobody has looked."""
        self._messages: list[Message] = []
        self._came: list[str] = []
        self._thought: list[str] = []

    @property
    def id(self) -> str:
        """The conversation's id."""
        return self.conversation.id

    @property
    def messages(self) -> list[Message]:
        """The messages on the selected path; a reply that is being made has what came so far."""
        if self.reply_id is None or not self._messages:
            return list(self._messages)
        parts: list[Part] = [ReasoningPart(text="".join(self._thought))] if self._thought else []
        parts += [TextPart(text="".join(self._came))] if self._came else []
        return [*self._messages[:-1], replace(self._messages[-1], parts=tuple(parts))]

    def load(self, messages: Sequence[Message]) -> None:
        """Take the messages that the library has."""
        self._messages = list(messages)
        self.loaded = True

    def append(self, message: Message) -> None:
        """Add a message; one that streams is the reply that is being made."""
        self._messages.append(message)
        if message.state == MessageState.STREAMING:
            self.reply_id = message.id
            self._came, self._thought = [], []

    def grow(self, arrived: Arrived) -> None:
        """Add to the reply that is being made."""
        if arrived.text_was_reasoning:
            self._thought += self._came
            self._came = []
        self._came.append(arrived.text)
        if arrived.reasoning:
            self._thought.append(arrived.reasoning)

    def finish(self, message: Message) -> None:
        """Take the reply as it ended."""
        self.reply_id = self.waiting = None
        self._messages[-1] = message
        self.conversation = replace(self.conversation, head_id=message.id)

    def cut(self, message_id: str) -> list[Message]:
        """Take a message and all below it off the path, and return them."""
        index = next(index for index, message in enumerate(self._messages) if message.id == message_id)
        removed, self._messages = self._messages[index:], self._messages[:index]
        return removed

    def drop_last(self) -> None:
        """Take the last message off the path."""
        self._messages.pop()
