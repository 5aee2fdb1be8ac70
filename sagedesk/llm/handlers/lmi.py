"""DJL-LMI, the ``inputs`` schema, in both serving modes and with each of its output formatters.

Source: deepjavalibrary/djl-serving, engines/python/setup/djl_python: request_io, output_formatter, lmi_vllm and
rolling_batch; serving/docs/lmi/user_guides/lmi_input_output_schema.md.
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
class LMI(ContentHandler):
    """``{"inputs", "parameters", "stream"}``; token events as JSON lines or SSE, or one ``generated_text`` document.

    ``thinking`` says what inline <think> tags mean, ``default_max_tokens`` what is asked for when no maximum is set.
    """

    name: ClassVar[str] = "lmi"
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        options = given(
            max_new_tokens=maximum(parameters, self.default_max_tokens),
            # rolling batches know stop_sequences, vLLM behind the async mode knows stop; each passes over the other
            stop=parameters.stop,
            stop_sequences=parameters.stop,
            seed=parameters.seed,
            repetition_penalty=parameters.repetition_penalty,
            presence_penalty=parameters.presence_penalty,
            response_format=parameters.response_format,
            return_full_text=False,
            details=True,  # without them nothing tells why it stopped
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
