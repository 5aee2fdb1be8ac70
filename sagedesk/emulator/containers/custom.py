"""A container of somebody's own, in a JSON format that no other has: what the handler "jmespath" is for.

Request: ``{"question": text, "settings": {"limit": n, "until": [text]}, "live": bool}``. Answer:
``{"answer": {"text": text}, "ended": "done" | "limit", "cost": {"in": n, "out": n}}``; live, as JSON lines, one
``{"answer": {"piece": text}}`` for each token and then ``{"ended": …, "cost": …}``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
    encode,
)
from sagedesk.emulator.engine import Engine, Generation, Stop
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, tokenize


class Custom(JsonContainer):
    """The container."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer the question."""
        question, settings = body.get("question"), body.get("settings") or {}
        if not isinstance(question, str) or not isinstance(settings, dict):
            raise RequestRefusedError(400, "A question is a text, and settings are an object.")
        limit, until = settings.get("limit"), settings.get("until")
        generation = self._engine.generate(
            ModelRequest(endpoint=request.endpoint, prompt=question, body=body),
            max_tokens=limit if isinstance(limit, int) else None,
            stop=until if isinstance(until, list) else (),
            caller=request.caller,
        )
        if body.get("live") is True:
            return ContainerReply(writes=_lines(generation, question), content_type="application/jsonlines")
        try:
            text = "".join(token.text for token in generation.inline())
        except GenerationFailedError as error:
            raise RequestRefusedError(500, str(error)) from error
        return document({"answer": {"text": text}, **_end(generation, question)})

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return the error."""
        return document({"problem": refusal.message}, refusal.status)


def _lines(generation: Generation, question: str) -> Iterator[bytes]:
    try:
        for token in generation.inline():
            yield encode({"answer": {"piece": token.text}}) + b"\n"
        yield encode(_end(generation, question)) + b"\n"
    except GenerationFailedError as error:
        yield encode({"problem": str(error)}) + b"\n"


def _end(generation: Generation, question: str) -> dict[str, object]:
    return {
        "ended": "limit" if generation.stop is Stop.LENGTH else "done",
        "cost": {"in": len(tokenize(question)), "out": generation.count},
    }
