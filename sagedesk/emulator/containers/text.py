"""A container of somebody's own that takes a prompt as plain text and answers with plain text."""

from __future__ import annotations

from collections.abc import Iterator

from sagedesk.emulator.containers.base import BrokenStreamError, ContainerReply, ContainerRequest
from sagedesk.emulator.engine import Engine, Generation
from sagedesk.emulator.model import GenerationFailedError, ModelRequest

_TYPE = "text/plain; charset=utf-8"


class Text:
    """Takes text/plain in UTF-8. Nothing tells the end of its stream from a stream that was cut off."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def answer(self, request: ContainerRequest) -> ContainerReply:
        """Answer the prompt."""
        try:
            prompt = request.body.decode()
        except UnicodeDecodeError:
            return _error(400, "The prompt is not UTF-8.")
        if not request.content_type.startswith("text/plain"):
            return _error(415, "The prompt must be text/plain.")
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=prompt), max_tokens=None, caller=request.caller
        )
        if request.streaming:
            return ContainerReply(writes=_texts(generation), content_type=_TYPE)
        try:
            return ContainerReply(writes=list(_texts(generation)), content_type=_TYPE)
        except BrokenStreamError as error:
            return _error(500, str(error))


def _texts(generation: Generation) -> Iterator[bytes]:
    try:
        for token in generation.inline():
            yield token.text.encode("utf-8", "replace")
    except GenerationFailedError as error:
        raise BrokenStreamError(str(error)) from error  # plain text has no way to say it


def _error(status: int, message: str) -> ContainerReply:
    return ContainerReply(writes=(message.encode(),), content_type=_TYPE, status=status)
