"""OpenAI completions, for base models and formatted text: vLLM, TGI, DJL-LMI, Nova."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.openai_chat import openai_parameters
from sagedesk.llm.handlers.openai_reply import OpenAIDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import DEFAULT_MAX_TOKENS, json_body, text_of
from sagedesk.llm.parameters import Parameters


@dataclass(frozen=True, kw_only=True, eq=False)
class OpenAICompletions(ContentHandler):
    """``{"prompt", …, "stream"}``; chunks with ``text``, or one document.

    ``model``, ``stream_usage`` and ``thinking`` as for openai-chat; ``default_max_tokens`` is asked for when no
    maximum is set, for the schema's own is 16.
    """

    name: ClassVar[str] = "openai-completions"
    model: str = ""
    stream_usage: bool = True
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    def plainer(self) -> OpenAICompletions | None:
        """Return this handler without asking for token counts in streams; None when it does not."""
        return OpenAICompletions(**{**vars(self), "stream_usage": False}) if self.stream_usage else None

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        document: dict[str, object] = {"model": self.model} if self.model else {}
        document["prompt"] = text_of(prompt, self.name)
        if self.default_max_tokens is not None:
            document["max_tokens"] = self.default_max_tokens
        return json_body({**document, **openai_parameters(parameters, stream=stream, stream_usage=self.stream_usage)})

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> OpenAIDecoder:
        """Return a decoder for one reply."""
        return OpenAIDecoder(stream=stream, thinking=self.thinking, prompt=text_of(prompt, self.name))
