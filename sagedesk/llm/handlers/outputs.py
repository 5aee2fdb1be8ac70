"""The handlers of old DJL containers (DeepSpeed, Hugging Face Accelerate): lines of ``{"outputs": [" a"]}``.

Source: the shape in AWS's first article on streaming, and in the docstring of LangChain's LineIterator.
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
class Outputs(ContentHandler):
    """``{"inputs", "parameters", "stream"}``; lines of ``outputs``, or ``[{"generated_text"}]``.

    Nothing marks the end of its streams, so they always end as incomplete. The parameters are those of
    transformers' ``generate``: no stop sequences, no seed, no presence penalty.
    """

    name: ClassVar[str] = "outputs"
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        options = given(
            max_new_tokens=maximum(parameters, self.default_max_tokens),
            repetition_penalty=parameters.repetition_penalty,
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
