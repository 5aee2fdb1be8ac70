"""DJL-LMI with the output formatters "3p" and "3p_stream", as marketplace-style serving uses them.

Source: deepjavalibrary/djl-serving, djl_python/three_p/three_p_utils.py and djl_python/output_formatter.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.decoding import RecordDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import DEFAULT_MAX_TOKENS, given, json_body, maximum, sampling, text_of
from sagedesk.llm.parameters import Parameters


@dataclass(frozen=True, kw_only=True, eq=False)
class LMI3P(ContentHandler):
    """``{"prompt", "temperature", "top_p", "max_gen_len"}``; ``{"body": {"generation", …}, "metering": …}``.

    The container knows that schema by the operation's name, which SageMaker forwards. One that was only set to the
    output formatter reads ``inputs`` and ``parameters``; each passes over the other's keys, so both are sent. Of the
    parameters 3p knows only those three; the others reach the second kind.
    """

    name: ClassVar[str] = "lmi-3p"
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        text = text_of(prompt, self.name)
        length = maximum(parameters, self.default_max_tokens)
        options = given(
            max_new_tokens=length,
            stop_sequences=parameters.stop,
            seed=parameters.seed,
            repetition_penalty=parameters.repetition_penalty,
            presence_penalty=parameters.presence_penalty,
            details=True,
        )
        return json_body(
            {
                "prompt": text,
                **given(max_gen_len=length, temperature=parameters.temperature, top_p=parameters.top_p),
                "inputs": text,
                "parameters": {**options, **sampling(parameters), **parameters.extra},
                "stream": stream,
            }
        )

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> LMI3PDecoder:
        """Return a decoder for one reply."""
        return LMI3PDecoder(stream=stream, thinking=self.thinking, prompt=text_of(prompt, self.name))


class LMI3PDecoder(RecordDecoder):
    """Reads the lines of a stream, and the one document of a whole reply."""

    def read(self, record: Any) -> bool:
        """Read one line or document."""
        body = record.get("body") if type(record) is dict else None
        if type(body) is not dict or "generation" not in body:
            return False
        text = body["generation"]
        if type(text) is str and text:
            self.text(text)
        metering = record.get("metering")
        if type(metering) is dict:
            self.usage(
                prompt_tokens=metering.get("inputTokenCount"), completion_tokens=metering.get("outputTokenCount")
            )
        self.usage(prompt_tokens=body.get("prompt_token_count"), completion_tokens=body.get("generation_token_count"))
        reason = body.get("stop_reason")
        if reason or record.get("content_type") == "application/json":
            self.finish(reason)
        return True
