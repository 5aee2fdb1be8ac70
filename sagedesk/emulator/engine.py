"""The inference engine of the emulated containers: what the model says, token by token, up to a limit or a stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from zlib import crc32

from sagedesk.emulator.caller import Caller
from sagedesk.emulator.model import Model, ModelRequest, Reply, tokenize


class Stop(Enum):
    """Why generation ended."""

    END = "end"
    LENGTH = "length"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its text, an id and a log-probability that depend on the text alone, and whether it is reasoning."""

    text: str
    reasoning: bool = False

    @property
    def id(self) -> int:
        """A number from 3 to 32,002."""
        return 3 + crc32(self.text.encode("utf-8", "replace")) % 32_000

    @property
    def logprob(self) -> float:
        """A number from -1 to -0.01."""
        return -(self.id % 100 + 1) / 100


class Generation:
    """One reply being generated: iterate it once. ``stop`` and ``count`` are right as of the token just yielded.

    ``stop_sequence`` is the sequence that ended it; it is part of the text only if ``keep_stop``.
    """

    def __init__(
        self,
        reply: Reply | str | Iterable[str],
        *,
        max_tokens: int | None,
        stop: Sequence[str] = (),
        keep_stop: bool = False,
        caller: Caller,
        pause: float = 0,
    ) -> None:
        self._reply = reply if isinstance(reply, Reply) else Reply(text=reply)
        self._max_tokens = max_tokens
        self._stop = tuple(sequence for sequence in stop if sequence)
        self._keep_stop = keep_stop
        self._caller = caller
        self._pause = pause
        self.tool_calls = self._reply.tool_calls
        self.count = 0
        self.stop = Stop.END
        self.stop_sequence: str | None = None

    def _tokens(self) -> Iterator[Token]:
        for text, reasoning in ((self._reply.reasoning, True), (self._reply.text, False)):
            for piece in tokenize(text) if isinstance(text, str) else text:
                yield Token(piece, reasoning)

    def __iter__(self) -> Iterator[Token]:
        tail = ""  # text that may go on to be a stop sequence; sent already if the sequence is kept
        for token in self._counted():
            if token.reasoning or not self._stop:
                yield token
                continue
            sent = len(tail) if self._keep_stop else 0
            tail += token.text
            found = min(((tail.find(stop), stop) for stop in self._stop if stop in tail), default=None)
            if found:
                start, self.stop_sequence = found
                self.stop = Stop.SEQUENCE
                tail = tail[sent : start + len(self.stop_sequence) if self._keep_stop else start]
                break
            safe = len(tail) - self._longest_beginning(tail)
            if self._keep_stop:
                yield token
            elif safe:
                yield Token(tail[:safe])
            tail = tail[safe:]
        else:
            tail = "" if self._keep_stop else tail
        if tail:
            yield Token(tail)

    def _counted(self) -> Iterator[Token]:
        for token in self._tokens():
            if self._pause:
                self._caller.pause(self._pause)
            self.count += 1
            if self.count == self._max_tokens:
                self.stop = Stop.LENGTH
                yield token
                return
            yield token

    def inline(self) -> Iterator[Token]:
        """Yield the tokens, the reasoning between <think> and </think>, as where nothing tells them apart."""
        thinking = False
        for token in self:
            if token.reasoning != thinking:
                thinking = token.reasoning
                yield Token("<think>" if thinking else "</think>")
            yield token
        if thinking and self.stop is Stop.END:
            yield Token("</think>")

    def _longest_beginning(self, text: str) -> int:
        """Return how many last characters of ``text`` are the beginning of a stop sequence."""
        longest = max(map(len, self._stop)) - 1
        for size in range(min(longest, len(text)), 0, -1):
            if text.endswith(tuple(sequence[:size] for sequence in self._stop if len(sequence) > size)):
                return size
        return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Runs ``model``, with ``pause`` seconds before each token."""

    model: Model
    pause: float = 0

    def generate(
        self,
        request: ModelRequest,
        *,
        max_tokens: int | None,
        stop: Sequence[str] = (),
        keep_stop: bool = False,
        caller: Caller,
    ) -> Generation:
        """Start a reply of at most ``max_tokens`` tokens (None: no limit) that ends at any ``stop`` sequence."""
        return Generation(
            self.model(request),
            max_tokens=max_tokens,
            stop=stop,
            keep_stop=keep_stop,
            caller=caller,
            pause=self.pause,
        )
