"""Hugging Face's inference toolkit: a transformers pipeline, which repeats the prompt and never streams.

Error shape from aws/sagemaker-huggingface-inference-toolkit#79; the sentences are those of transformers' generate().
"""

from __future__ import annotations

from collections.abc import Mapping

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
)
from sagedesk.emulator.containers.openai_chat import text_of
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, ModelRequest

_DEFAULT_MAX_TOKENS = 20
_KNOWN = frozenset(
    (
        "do_sample",
        "early_stopping",
        "length_penalty",
        "max_length",
        "max_new_tokens",
        "max_time",
        "min_new_tokens",
        "no_repeat_ngram_size",
        "num_beams",
        "num_return_sequences",
        "repetition_penalty",
        "return_full_text",
        "stop_sequence",
        "stop_strings",
        "temperature",
        "top_k",
        "top_p",
        "typical_p",
    )
)


class HfPipeline(JsonContainer):
    """Takes ``inputs``: a text, a list of texts, or a chat's messages; answers with one document."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer, one item for each input; a chat is one input."""
        inputs, parameters = body.get("inputs"), body.get("parameters") or {}
        if not isinstance(parameters, dict):
            raise _bad("'parameters' must be an object")
        _check(parameters)
        if isinstance(inputs, str):
            return document([self._complete(request, body, inputs, parameters)])
        if isinstance(inputs, list) and inputs and all(isinstance(item, str) for item in inputs):
            return document([[self._complete(request, body, item, parameters)] for item in inputs])
        if isinstance(inputs, list) and inputs and all(isinstance(item, dict) and "role" in item for item in inputs):
            return document([self._chat(request, body, inputs, parameters)])
        raise _bad("text input must be of type `str`, `List[str]` or a list of messages.")

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return _bad(reason)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return the multi model server's error object."""
        kind = "InternalServerException"
        return document({"code": refusal.status, "type": kind, "message": refusal.message}, refusal.status)

    def _complete(
        self, request: ContainerRequest, body: Mapping[str, object], prompt: str, parameters: Mapping[str, object]
    ) -> dict[str, object]:
        text = self._text(ModelRequest(endpoint=request.endpoint, prompt=prompt, body=body), request, parameters)
        return {"generated_text": prompt + text if parameters.get("return_full_text", True) else text}

    def _chat(
        self,
        request: ContainerRequest,
        body: Mapping[str, object],
        messages: list[dict[str, object]],
        parameters: Mapping[str, object],
    ) -> dict[str, object]:
        users = [message for message in messages if message["role"] == "user"]
        prompt = text_of(users[-1]) if users else ""
        asked = ModelRequest(endpoint=request.endpoint, prompt=prompt, messages=tuple(messages), body=body)
        text = self._text(asked, request, parameters)
        if not parameters.get("return_full_text", True):
            return {"generated_text": text}
        return {"generated_text": [*messages, {"role": "assistant", "content": text}]}

    def _text(self, asked: ModelRequest, request: ContainerRequest, parameters: Mapping[str, object]) -> str:
        max_tokens = parameters.get("max_new_tokens", _DEFAULT_MAX_TOKENS)
        stop = parameters.get("stop_strings") or parameters.get("stop_sequence") or []
        generation = self._engine.generate(
            asked,
            max_tokens=max_tokens if isinstance(max_tokens, int) else _DEFAULT_MAX_TOKENS,
            stop=[stop] if isinstance(stop, str) else stop if isinstance(stop, list) else [],
            keep_stop=True,
            caller=request.caller,
        )
        try:
            return "".join(token.text for token in generation.inline())
        except GenerationFailedError as error:
            raise _bad(str(error)) from error


def _bad(message: str) -> RequestRefusedError:
    return RequestRefusedError(400, message)


def _check(parameters: Mapping[str, object]) -> None:
    if unknown := [name for name in parameters if name not in _KNOWN]:
        raise _bad(
            f"The following `model_kwargs` are not used by the model: {unknown} (note: typos in the generate arguments "
            "will also show up in this list)"
        )
    temperature, max_tokens = parameters.get("temperature"), parameters.get("max_new_tokens")
    if isinstance(temperature, int | float) and temperature <= 0:
        raise _bad(
            f"`temperature` (={temperature}) has to be a strictly positive float, otherwise your next token scores "
            "will be invalid. If you're looking for greedy decoding strategies, set `do_sample=False`."
        )
    if isinstance(max_tokens, int) and max_tokens < 1:
        raise _bad(f"`max_new_tokens` must be greater than 0, but is {max_tokens}.")
