"""Hugging Face's inference toolkit: a transformers pipeline behind the Multi Model Server. It never streams.

Source: aws/sagemaker-huggingface-inference-toolkit; transformers' TextGenerationPipeline, which refuses every
parameter that ``generate`` does not know.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.generate_reply import GenerateDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import (
    DEFAULT_MAX_TOKENS,
    chat_messages,
    given,
    json_body,
    maximum,
    messages_of,
    refuse_images,
    sampling,
    text_of,
)
from sagedesk.llm.parameters import Parameters


@dataclass(frozen=True, kw_only=True, eq=False)
class HFPipeline(ContentHandler):
    """``{"inputs", "parameters"}``; ``[{"generated_text"}]``, which may repeat the prompt.

    ``takes_messages`` True is for chat models on newer transformers, whose pipelines apply the chat template. Stop
    sequences, seed and presence penalty have no name here and are not sent.
    """

    name: ClassVar[str] = "hf-pipeline"
    streams: bool = field(default=False, init=False)
    takes_messages: bool = False
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:  # noqa: ARG002  # never streams
        """Return the request body."""
        inputs: object
        if self.takes_messages:
            messages = messages_of(prompt)
            refuse_images(messages, self.name)
            inputs = chat_messages(messages)
        else:
            inputs = text_of(prompt, self.name)
        options = given(
            max_new_tokens=maximum(parameters, self.default_max_tokens),
            repetition_penalty=parameters.repetition_penalty,
            return_full_text=False,
        )
        return json_body({"inputs": inputs, "parameters": {**options, **sampling(parameters), **parameters.extra}})

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> GenerateDecoder:
        """Return a decoder for one reply."""
        text = "" if self.takes_messages else text_of(prompt, self.name)
        return GenerateDecoder(stream=stream, thinking=self.thinking, prompt=text)
