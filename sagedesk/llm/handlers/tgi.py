"""Hugging Face Text Generation Inference, the generate schema; also what newer JumpStart models speak.

Source: huggingface/text-generation-inference, router/src/{sagemaker,server,lib,validation}.rs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.generate_reply import GenerateDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import DEFAULT_MAX_TOKENS, given, json_body, maximum, sampling, text_of
from sagedesk.llm.parameters import Parameters


@dataclass(frozen=True, kw_only=True, eq=False)
class TGI(ContentHandler):
    """``{"inputs", "parameters", "stream"}``; a stream of token events, or ``[{"generated_text", "details"}]``.

    ``thinking`` says what inline <think> tags mean (see ``reasoning``), ``default_max_tokens`` what is asked for
    when no maximum is set. A presence penalty has no name here and is not sent.
    """

    name: ClassVar[str] = "tgi"
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        options = given(
            max_new_tokens=maximum(parameters, self.default_max_tokens),
            stop=parameters.stop,
            seed=parameters.seed,
            repetition_penalty=parameters.repetition_penalty,
            grammar=_grammar(parameters),
            # the router echoes the prompt unless told not to, and tells why it stopped only when asked
            return_full_text=False,
            details=True,
        )
        return json_body(
            {
                "inputs": text_of(prompt, self.name),
                "parameters": {**options, **sampling(parameters), **parameters.extra},
                "stream": stream,
            }
        )

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> GenerateDecoder:
        """Return a decoder for one reply."""
        return GenerateDecoder(stream=stream, thinking=self.thinking, prompt=text_of(prompt, self.name))


def _grammar(parameters: Parameters) -> dict[str, object] | None:
    """Return the response format in TGI's words."""
    wanted = parameters.response_format
    if wanted is None or wanted.get("type") == "text":
        return None
    schema = wanted.get("json_schema")
    if isinstance(schema, dict):
        schema = schema.get("schema", schema)
    return {"type": "json", "value": schema or {"type": "object"}}
