"""What all decoders of records share: text cleaned of frames, one Finish at the end, errors at the right moment."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from typing import Any

from sagedesk.errors import SageDeskError, UnexpectedReplyError
from sagedesk.llm.handlers.base import StreamDecoder
from sagedesk.llm.handlers.echo import EchoRemover
from sagedesk.llm.handlers.error_frames import error_in
from sagedesk.llm.handlers.framing import DONE, Framer, Record
from sagedesk.llm.handlers.reasoning import Thinking, ThoughtSplitter
from sagedesk.llm.handlers.salvage import closed
from sagedesk.llm.handlers.soundness import as_text, sound
from sagedesk.llm.messages import (
    Finish,
    LogprobDelta,
    Outcome,
    ReasoningDelta,
    StreamEvent,
    TextDelta,
    TextWasReasoning,
    ToolCallDelta,
    Usage,
)
from sagedesk.translation import translate

_LENGTH = frozenset(("length", "limit", "max_length", "max_new_tokens", "max_tokens", "model_length", "token_limit"))
_BROKEN_OFF = frozenset(("abort", "aborted", "cancelled", "canceled", "incomplete"))


class RecordDecoder(StreamDecoder):
    """The base of every decoder that reads records. A subclass says what one record means, in ``read``.

    ``stream`` False says that the transport vouches for the body's end (InvokeEndpoint): then a body without an end
    marker is complete. Text that adjacent records bring in one ``feed`` comes in one event. An error frame is
    raised as soon as everything before it was returned, at the next ``feed`` or ``close`` at the latest.
    """

    def __init__(self, *, stream: bool = True, thinking: Thinking = "auto", prompt: str = "") -> None:
        self._stream = stream
        self._framer = Framer()
        self._echo = EchoRemover(prompt)
        if thinking == "auto" and prompt.rstrip().endswith("<think>"):
            thinking = "open"
        self._thoughts = ThoughtSplitter(thinking)
        self._events: list[StreamEvent] = []
        self._kind: type[TextDelta | ReasoningDelta] = TextDelta  # of the run
        self._run: list[str] = []  # adjacent pieces, not yet an event
        self._logprobs: list[tuple[str, float]] = []
        # the first half of a surrogate pair
        self._half: dict[type[TextDelta | ReasoningDelta], str] = {TextDelta: "", ReasoningDelta: ""}
        self._whole = True  # no half is waited for
        self._before = ""  # the last piece that did not go through the splitter
        self._prompt_tokens: int | None = None
        self._completion_tokens: int | None = None
        self._reason = ""
        self._ended = False
        self._document = False
        self._understood = False
        self._stray: Record = DONE  # the first record that says nothing in this format
        self._error: SageDeskError | None = None

    # for the subclass

    @abstractmethod
    def read(self, record: Any) -> bool:
        """Say what ``record`` (a JSON value) means by the methods below; False if it is not of this format."""

    def text(self, piece: str) -> None:
        """Go on with the answer."""
        if self._thoughts.idle and self._whole and "<" not in piece and piece.isascii():
            if self._kind is not TextDelta:
                self._end_run()
                self._kind = TextDelta
            self._run.append(piece)
            self._before = piece
            return
        if self._before:
            self._thoughts.last = self._before[-1]
            self._before = ""
        for kind, segment in self._thoughts.feed(piece):
            self._add(kind, segment)

    def echoing_text(self, piece: str) -> None:
        """Go on with the answer, which may start with the prompt."""
        if not self._echo.done:
            piece = self._echo.feed(piece)
        if piece:
            self.text(piece)

    def reasoning(self, piece: str) -> None:
        """Go on with reasoning that the container tells apart from the text; its text then holds no tags."""
        for kind, segment in self._thoughts.close():
            self._add(kind, segment)
        self._add(ReasoningDelta, piece)

    def tool_call(self, *, index: int, id: str, name: str, arguments: str) -> None:  # noqa: A002  # the field's name
        """Go on with tool call number ``index``."""
        self._end_run()
        self._events.append(
            ToolCallDelta(index=index, id=sound(id), name=sound(name), arguments=sound(arguments)),
        )

    def logprob(self, token: str, value: float) -> None:
        """Tell the log-probability of a token."""
        self._logprobs.append((sound(token), value))

    def usage(self, *, prompt_tokens: object = None, completion_tokens: object = None) -> None:
        """Tell token counts; the last that are numbers hold."""
        if type(prompt_tokens) is int:
            self._prompt_tokens = prompt_tokens
        if type(completion_tokens) is int:
            self._completion_tokens = completion_tokens

    def finish(self, reason: object = None) -> None:
        """Tell that the answer has ended, and the container's word for why, where it gives one."""
        self._ended = True
        if isinstance(reason, str) and reason:
            self._reason = sound(reason)

    def fail(self, error: SageDeskError) -> None:
        """Tell an error: the container's, of a shape of its own, or a record that cannot be read."""
        self._error = error

    def document(self) -> None:
        """Tell that what came may be all of the reply, or one of several documents that add up to it."""
        self._document = True

    # for the caller

    def feed(self, data: bytes) -> list[StreamEvent]:
        """Return the events that ``data`` completes."""
        if self._error is not None:
            raise self._error
        self._take(self._framer.feed(data))
        if self._run or self._logprobs or self._events or self._error is not None:
            return self._drain()
        return []

    def close(self) -> list[StreamEvent]:
        """Return the last events; the very last is a Finish."""
        if self._error is None:
            self._take(self._framer.close())
            if self._error is None and self._framer.remainder and not self._understood:
                self._salvage()
        if self._error is not None:
            raise self._error
        self._let_go()
        if not self._understood and self._stray is not DONE:
            raise UnexpectedReplyError(
                translate("Handlers", "The endpoint's reply is not in the format that was expected."),
                hint=translate("Handlers", "Choose the content handler that fits the endpoint's container."),
                detail=as_text(self._stray),
            )
        events = self._drain()
        if self._prompt_tokens is not None or self._completion_tokens is not None:
            events.append(Usage(prompt_tokens=self._prompt_tokens, completion_tokens=self._completion_tokens))
        events.append(Finish(outcome=self._outcome(), reason=self._reason))
        return events

    @property
    def ended(self) -> bool:
        """Whether the container has said that the answer has ended."""
        return self._ended or self._error is not None

    def _outcome(self) -> Outcome:
        if self._reason in _LENGTH:
            return Outcome.LENGTH
        if self._reason in _BROKEN_OFF:
            return Outcome.INCOMPLETE
        vouched = not self._stream and self._understood and not self._framer.cut
        return Outcome.COMPLETE if self._ended or self._document or vouched else Outcome.INCOMPLETE

    def _take(self, records: Iterable[Record]) -> None:
        for record in records:
            if record is DONE:
                self._ended = True
                continue
            error = error_in(record)
            understood = self.read(record)  # also beside an error the last text may stand
            self._error = error or self._error
            if self._error is not None:
                self._let_go()
                return
            if understood:
                self._understood = True
            elif self._stray is DONE and record is not None:
                self._stray = record

    def _salvage(self) -> None:
        """Read the document that was all of the body, and was cut off."""
        document = closed(self._framer.remainder)
        if document is not None and self.read(document):
            self._understood = True
        self._ended = self._document = False

    def _add(self, kind: type[TextDelta | ReasoningDelta | TextWasReasoning], piece: str) -> None:
        if kind is TextDelta or kind is ReasoningDelta:
            self._add_piece(kind, piece)
        else:
            self._end_run()
            self._events.append(TextWasReasoning())

    def _add_piece(self, kind: type[TextDelta | ReasoningDelta], piece: str) -> None:
        if not self._whole or not piece.isascii():
            piece = self._join_halves(kind, piece)
        if kind is not self._kind:
            self._end_run()
            self._kind = kind
        if piece:
            self._run.append(piece)

    def _join_halves(self, kind: type[TextDelta | ReasoningDelta], piece: str) -> str:
        """Join surrogate pairs that containers cut in two (a character per token may be half of one)."""
        piece = self._half[kind] + piece
        self._half[kind] = ""
        if piece and "\ud800" <= piece[-1] <= "\udbff":
            self._half[kind] = piece[-1]
            piece = piece[:-1]
        self._whole = not any(self._half.values())
        return sound(piece)

    def _let_go(self) -> None:
        """Pass on what is held back, for nothing will follow."""
        if echo := self._echo.close():
            self.text(echo)
        for kind, segment in self._thoughts.close():
            self._add(kind, segment)
        for half_kind, half in self._half.items():
            if half:
                self._half[half_kind] = ""
                self._add_piece(half_kind, "\ufffd")
        self._whole = True

    def _end_run(self) -> None:
        run = self._run
        if run:
            self._events.append(self._kind(text=run[0] if len(run) == 1 else "".join(run)))
            self._run = []

    def _drain(self) -> list[StreamEvent]:
        self._end_run()
        if self._logprobs:
            self._events.append(LogprobDelta(tokens=tuple(self._logprobs)))
            self._logprobs = []
        events, self._events = self._events, []
        if not events and self._error is not None:
            raise self._error
        return events
