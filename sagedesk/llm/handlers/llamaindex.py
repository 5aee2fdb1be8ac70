"""Users' own LlamaIndex content handlers, as handlers of ours.

Any object with serialize_input, deserialize_output, deserialize_streaming_output, remove_prefix, content_type and
accept will do; it needs no change and no LlamaIndex. LlamaIndex hands ``deserialize_streaming_output`` the parts of
the event stream, which the service cuts anywhere. Here it gets, as bytes, exactly one whole record per call: a JSON
value without what is around it, or a line with its newline, as ``data: {…}``. Blank lines, comments, the fields of
an event that hold no data, and ``[DONE]`` are kept from it. A body that is neither JSON nor events, or that
the handler accepts as text/plain, has no records: its parts come as they are cut, but never inside a character.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Protocol, cast

from sagedesk.errors import InvalidInputError, ModelFailedError, SageDeskError, UnexpectedReplyError
from sagedesk.llm.handlers.base import ContentHandler, Prompt, StreamDecoder
from sagedesk.llm.handlers.error_frames import error_in
from sagedesk.llm.handlers.framing import Framer
from sagedesk.llm.handlers.generate_reply import GenerateDecoder
from sagedesk.llm.handlers.openai_reply import OpenAIDecoder
from sagedesk.llm.handlers.requests import text_of
from sagedesk.llm.handlers.splitting import RecordSplitter
from sagedesk.llm.messages import Finish, Outcome, StreamEvent, TextDelta
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate

_METHODS = ("serialize_input", "deserialize_output", "deserialize_streaming_output", "remove_prefix")


class IOHandler(Protocol):
    """What LlamaIndex calls a BaseIOHandler."""

    content_type: str
    accept: str

    def serialize_input(self, request: str, model_kwargs: dict[str, object]) -> bytes:
        """Return the request body."""

    def deserialize_output(self, response: Any) -> str:
        """Return the text of a whole body, given as botocore's StreamingBody."""

    def deserialize_streaming_output(self, response: bytes) -> str:
        """Return the text of one record."""

    def remove_prefix(self, response: str, prompt: str) -> str:
        """Return the text so far without the prompt."""


def adapt_handler(io_handler: object) -> ContentHandler:
    """Return a handler that asks ``io_handler``. Raises InvalidInputError if it lacks one of the methods."""
    missing = [name for name in _METHODS if not callable(getattr(io_handler, name, None))]
    missing += [name for name in ("content_type", "accept") if not isinstance(getattr(io_handler, name, None), str)]
    if missing:
        raise InvalidInputError(
            translate("Handlers", "{name} is not a content handler: it has no {methods}.").format(
                name=type(io_handler).__name__, methods=", ".join(missing)
            ),
            hint=translate(
                "Handlers", "Give the name of a content handler, or an object with LlamaIndex's four methods."
            ),
        )
    return AdaptedHandler(cast(IOHandler, io_handler))


class AdaptedHandler(ContentHandler):
    """Asks a user's LlamaIndex handler; its faults come out as errors of ours."""

    name = "llamaindex"

    def __init__(self, io_handler: IOHandler) -> None:
        self.io_handler = io_handler
        self.content_type = io_handler.content_type
        self.accept = io_handler.accept

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:  # noqa: ARG002  # it is not told
        """Return the request body, the parameters being named as they were given."""
        text = text_of(prompt, self.name)
        try:
            return self.io_handler.serialize_input(text, parameters.to_mapping(as_given=True))
        except Exception as error:  # a user's code may raise anything
            raise InvalidInputError(
                translate("Handlers", "The content handler {kind} could not write the request.").format(
                    kind=self._kind
                ),
                hint=translate("Handlers", "It says: {error!r}.").format(error=error),
            ) from error

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> StreamDecoder:
        """Return a decoder for one reply."""
        text = text_of(prompt, self.name)
        return _StreamedReply(self, text) if stream else _WholeReply(self, text)

    @property
    def _kind(self) -> str:
        return type(self.io_handler).__name__

    def unreadable(self, data: bytes, error: Exception) -> ModelFailedError | UnexpectedReplyError:
        """Return what to raise for bytes that the user's method could not read."""
        framer = Framer()
        for record in [*framer.feed(data), *framer.close()]:
            if (told := error_in(record)) is not None:
                return told
        return UnexpectedReplyError(
            translate("Handlers", "The content handler {kind} could not read the reply.").format(kind=self._kind),
            hint=translate("Handlers", "It says: {error!r}.").format(error=error),
            detail=data[:4000].decode("utf-8", "replace"),
        )


class _WholeReply(StreamDecoder):
    def __init__(self, handler: AdaptedHandler, prompt: str) -> None:
        self._handler = handler
        self._prompt = prompt
        self._body: list[bytes] = []

    def feed(self, data: bytes) -> list[StreamEvent]:
        self._body.append(data)
        return []

    def close(self) -> list[StreamEvent]:
        from botocore.response import StreamingBody  # noqa: PLC0415  # loads botocore: only when needed

        body = b"".join(self._body)
        io_handler = self._handler.io_handler
        try:
            text = io_handler.deserialize_output(StreamingBody(BytesIO(body), len(body)))
            text = io_handler.remove_prefix(text, self._prompt)
        except Exception as error:
            raise self._handler.unreadable(body, error) from error
        finish = _finish([body], stream=False)
        return [TextDelta(text=text), finish] if text else [finish]


class _StreamedReply(StreamDecoder):
    def __init__(self, handler: AdaptedHandler, prompt: str) -> None:
        self._handler = handler
        self._prompt = prompt
        self._splitter = RecordSplitter(plain=handler.accept.startswith("text/plain"))
        self._text: list[str] = []  # while the prompt may still be at its start
        self._shown = 0  # characters of it
        self._settled = False
        self._last: list[bytes] = []  # the last records, which tell how the reply ended
        self._error: Exception | None = None

    def feed(self, data: bytes) -> list[StreamEvent]:
        return self._read(self._splitter.feed(data))

    def close(self) -> list[StreamEvent]:
        events = self._read(self._splitter.close())
        if self._error is not None:
            raise self._error
        return [*events, _finish(self._last, stream=True)]

    def _read(self, records: Sequence[bytes]) -> list[StreamEvent]:
        if self._error is not None:
            raise self._error
        pieces: list[str] = []
        for record in records:
            self._last = [*self._last[-2:], record]
            if _is_done(record):
                continue
            try:
                pieces.append(self._without_prefix(self._handler.io_handler.deserialize_streaming_output(record)))
            except Exception as error:  # noqa: BLE001  # a user's code may raise anything; raised after what came before
                self._error = self._handler.unreadable(record, error)
                self._error.__cause__ = error
                break
        text = "".join(pieces)
        if not text and self._error is not None:
            raise self._error
        return [TextDelta(text=text)] if text else []

    def _without_prefix(self, delta: str) -> str:
        """Return what ``delta`` adds to the text so far without the prompt, as LlamaIndex reckons it.

        LlamaIndex asks about the whole text at each delta. Once the text is longer than the prompt and only its
        start was taken off, further text cannot change that, so it is no longer asked.
        """
        if self._settled or not delta:
            return delta
        self._text = ["".join([*self._text, delta])]
        text = self._text[0]
        clean = self._handler.io_handler.remove_prefix(text, self._prompt)
        self._settled = len(text) > len(self._prompt) and text.endswith(clean)
        shown, self._shown = self._shown, len(clean)
        return clean[shown:]


def _is_done(record: bytes) -> bool:
    return record.removeprefix(b"data:").strip() == b"[DONE]"


def _finish(records: Sequence[bytes], *, stream: bool) -> Finish:
    """Return how a reply ended, as its last records tell those who know the usual formats."""
    best = Finish(outcome=Outcome.INCOMPLETE if stream else Outcome.COMPLETE)
    for reader in (GenerateDecoder(thinking="off"), OpenAIDecoder(thinking="off")):
        try:
            for record in records:
                reader.feed(record)
            finish = reader.close()[-1]
        except SageDeskError:
            continue  # not of this format
        if isinstance(finish, Finish) and finish.outcome is not Outcome.INCOMPLETE:
            best = finish
    return best
