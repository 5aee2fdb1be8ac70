"""The documents of OpenAI's legacy text completions, as vLLM writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sagedesk.emulator.containers.openai_chat import FINISH, Answer, Json
from sagedesk.emulator.engine import Token


def completion_document(answer: Answer) -> Json:
    """Return the whole answer as one document."""
    tokens = [token for _, token in answer.texts()]
    choice = _choice(tokens, answer, finished=True)
    return _envelope(answer, [choice], usage=answer.usage)


def completion_chunks(answer: Answer) -> Iterator[Json]:
    """Yield the chunks of a stream: each token, the finish, and the usage when asked for."""
    for _, token in answer.texts():
        yield _envelope(answer, [_choice([token], answer)])
    yield _envelope(answer, [_choice([], answer, finished=True)])
    if answer.include_usage:
        yield _envelope(answer, [], usage=answer.usage)


def _choice(tokens: Sequence[Token], answer: Answer, *, finished: bool = False) -> Json:
    generation = answer.generation
    return {
        "index": 0,
        "text": "".join(token.text for token in tokens),
        "logprobs": _logprobs(tokens) if answer.logprobs else None,
        "finish_reason": FINISH[generation.stop] if finished else None,
        "stop_reason": generation.stop_sequence if finished else None,
    }


def _logprobs(tokens: Sequence[Token]) -> Json:
    return {
        "text_offset": [],
        "tokens": [token.text for token in tokens],
        "token_logprobs": [token.logprob for token in tokens],
        "top_logprobs": [{token.text: token.logprob} for token in tokens],
    }


def _envelope(answer: Answer, choices: Sequence[Json], **more: object) -> Json:
    return {
        "id": answer.id.replace("chatcmpl-", "cmpl-"),
        "object": "text_completion",
        "created": answer.created,
        "model": answer.model,
        "choices": list(choices),
        **more,
    }
