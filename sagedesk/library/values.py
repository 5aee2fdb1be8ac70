"""The values of the conversation library: a conversation is a tree of immutable messages with one selected path."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from sagedesk.llm.messages import ChatMessage, Part, Role
from sagedesk.llm.parameters import Parameters


def new_id() -> str:
    """Return a new ULID: 26 characters that sort by the time they were made."""
    from ulid import ULID  # noqa: PLC0415  # 60 ms of start-up that a window showing an old chat need not pay

    return str(ULID())


class Colour(StrEnum):
    """The colour that a person marked something with; the theme decides how each looks."""

    NONE = ""
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    GREY = "grey"

    @classmethod
    def _missing_(cls, value: object) -> Colour:  # noqa: ARG003  # a colour of a newer version is none here
        return cls.NONE


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
    """An error as it was shown: its class name, sentence, remedy, and detail for a report.

    ``policy`` is the IAM policy that would mend it, ``log`` the ARN of the CloudWatch log that tells more.
    """

    kind: str
    message: str
    hint: str = ""
    detail: str = ""
    policy: str = ""
    log: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a tree. ``parent_id`` is None for a first message. Times are seconds since the epoch, UTC.

    ``metadata`` is JSON-ready and says what a reply was made with. The keys that other rooms read, each left out
    where nothing is known:

    - texts: ``profile_id``, ``profile``, ``endpoint``, ``endpoint_url``, ``region``, ``account``, ``component``,
      ``variant``, ``handler``, ``prompt_format``, ``system_prompt``, ``request_id``, ``finish_reason``;
    - ``parameters`` (as Parameters.to_mapping gives them) and ``endpoint_arguments``;
    - seconds since the epoch: ``queued_at``, ``first_token_at``, ``last_token_at``;
    - counts: ``prompt_tokens``, ``completion_tokens``;
    - ``cost``, an estimate in US dollars.

    ``original_id`` names the message that this one is a copy of, in the conversation that was branched.
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
    original_id: str | None = None

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
    message was last added: naming, drafting, filing or choosing another path does not move it. ``folder_id`` is None
    outside all folders. ``branched_from`` names the message, of another conversation, that this one went on from.
    ``draft`` is the text of the draft and ``draft_caret`` where its caret is; Library.draft gives its attachments too.
    ``parameters`` are the generation parameters that it has of its own.
    """

    id: str
    title: str
    profile_id: str
    system_prompt: str
    created_at: float
    updated_at: float
    head_id: str | None = None
    draft: str = ""
    draft_caret: int = 0
    folder_id: str | None = None
    tags: tuple[str, ...] = ()
    pinned: bool = False
    archived: bool = False
    colour: Colour = Colour.NONE
    branched_from: str | None = None
    parameters: Parameters = field(default_factory=Parameters, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What changed up to ``number``: conversations as they are now, and the ids of those that are deleted.

    ``everything`` where that would be too many to tell; ``folders`` and ``tags`` say that those changed.
    """

    number: int
    conversations: tuple[Conversation, ...] = ()
    gone: tuple[str, ...] = ()
    folders: bool = False
    tags: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stands in the composer: its text, where the caret is (in characters), what is attached."""

    text: str = ""
    caret: int = 0
    attachments: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder of conversations; ``parent_id`` is None for one at the top."""

    id: str = field(default_factory=new_id)
    parent_id: str | None = None
    name: str
    colour: Colour = Colour.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletedFolder:
    """What a folder held when it was deleted; Folders.restore takes it."""

    folder: Folder
    conversation_ids: tuple[str, ...]
    folder_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    """Messages in the trash that were deleted together: ``message_id`` and, where ``count`` is more, those below."""

    id: str
    conversation_id: str
    message_id: str
    deleted_at: float
    count: int


class TitledConversation(NamedTuple):
    """What a list of all conversations needs of one; a tuple, since there may be tens of thousands of them."""

    id: str
    title: str
    folder_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashEntry:
    """One thing in the trash: a conversation, or messages of one that is still there (``deletion`` says which).

    ``excerpt`` is the conversation's title or the first words of the message; ``title`` is the conversation's.
    """

    conversation_id: str
    deletion: Deletion | None
    title: str
    excerpt: str
    deleted_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyFigures:
    """The figures of one reply, for sums over many. Times are seconds since the epoch, the cost is in US dollars."""

    message_id: str
    endpoint: str
    state: MessageState
    failure_kind: str
    queued_at: float
    first_token_at: float | None
    finished_at: float | None
    prompt_tokens: int | None
    completion_tokens: int | None
    cost: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """What went over the wire for a reply.

    As it is kept: without secrets, each body cut to a bound; ``request_size`` and ``response_size`` are the bytes
    that there were. ``timeline`` has, for each part of the response, the seconds since the request was sent and the
    bytes so far.
    """

    request: bytes
    response: bytes
    request_headers: Mapping[str, str] = field(default_factory=dict)
    response_headers: Mapping[str, str] = field(default_factory=dict)
    timeline: tuple[tuple[float, int], ...] = ()
    request_size: int = 0
    response_size: int = 0
