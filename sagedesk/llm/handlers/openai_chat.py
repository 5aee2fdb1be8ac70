"""OpenAI chat completions: vLLM, SGLang, llama.cpp, TGI's messages API, DJL-LMI, NIM, transformers serve, Nova."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.openai_reply import OpenAIDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import chat_messages, given, json_body, messages_of
from sagedesk.llm.parameters import Parameters


@dataclass(frozen=True, kw_only=True, eq=False)
class OpenAIChat(ContentHandler):
    """``{"messages", …, "stream"}``; chunks with deltas, or one document.

    ``model`` is sent only when given: containers serve one model under a name of their own, vLLM answers 404 to any
    other name and Nova refuses the field; NIM needs it. ``stream_usage`` asks for token counts at the end of a
    stream; old strict containers refuse the field. ``thinking`` says what inline <think> tags mean. Tools go
    through ``parameters.extra``, reasoning is never sent back.
    """

    name: ClassVar[str] = "openai-chat"
    takes_messages: bool = True
    carries_images: bool = True
    model: str = ""
    stream_usage: bool = True
    thinking: Thinking = "auto"

    def plainer(self) -> OpenAIChat | None:
        """Return this handler without asking for token counts in streams; None when it does not."""
        return OpenAIChat(**{**vars(self), "stream_usage": False}) if self.stream_usage else None

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        document: dict[str, object] = {
            **({"model": self.model} if self.model else {}),
            "messages": chat_messages(messages_of(prompt)),
            **openai_parameters(parameters, stream=stream, stream_usage=self.stream_usage),
        }
        return json_body(document)

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> OpenAIDecoder:  # noqa: ARG002  # chat echoes nothing
        """Return a decoder for one reply."""
        return OpenAIDecoder(stream=stream, thinking=self.thinking)


def openai_parameters(parameters: Parameters, *, stream: bool, stream_usage: bool) -> dict[str, object]:
    """Return everything but the prompt; top_k and repetition_penalty as vLLM and SGLang name them."""
    document = given(
        max_tokens=parameters.max_tokens,
        temperature=parameters.temperature,
        top_p=parameters.top_p,
        top_k=parameters.top_k,
        stop=parameters.stop,
        seed=parameters.seed,
        repetition_penalty=parameters.repetition_penalty,
        presence_penalty=parameters.presence_penalty,
        response_format=parameters.response_format,
        stream=stream,
    )
    if stream and stream_usage:
        document["stream_options"] = {"include_usage": True}
    return {**document, **parameters.extra}
