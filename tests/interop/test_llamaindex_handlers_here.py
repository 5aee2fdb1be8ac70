"""LlamaIndex's own content handler and classes that its users write, unchanged, in SageDesk's SageMakerLLM."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from sagedesk import SageMakerLLM
from sagedesk.llm.messages import ChatMessage

pytest.importorskip("llama_index.llms.sagemaker_endpoint", reason="`make interop` runs this beside LlamaIndex")

from llama_index.llms.sagemaker_endpoint.utils import BaseIOHandler, IOHandler

if TYPE_CHECKING:
    from botocore.response import StreamingBody

MESSAGES = [ChatMessage("Be brief", role="system"), ChatMessage("Hello")]


# What LlamaIndex's users write, after its documentation and questions about it


class TokenEvents(BaseIOHandler):
    """Each part is an event of TGI."""

    content_type: str = "application/json"
    accept: str = "application/json"

    def serialize_input(self, request: str, model_kwargs: dict) -> bytes:
        return json.dumps({"inputs": request, "parameters": model_kwargs, "stream": True}).encode("utf-8")

    def deserialize_output(self, response: StreamingBody) -> str:
        lines = [line for line in response.read().split(b"\n") if line]
        return "".join(self.deserialize_streaming_output(line) for line in lines)

    def deserialize_streaming_output(self, response: bytes) -> str:
        token = json.loads(response.decode("utf-8").removeprefix("data:"))["token"]
        return "" if token.get("special") else token["text"]

    def remove_prefix(self, response: str, prompt: str) -> str:  # noqa: ARG002  # nothing repeats it
        return response


class Lines(TokenEvents):
    """Each part is a line of DJL-LMI."""

    def deserialize_streaming_output(self, response: bytes) -> str:
        return json.loads(response)["token"]["text"]


class Outputs(TokenEvents):
    """Each part is a line of an older DJL."""

    def deserialize_streaming_output(self, response: bytes) -> str:
        return "".join(json.loads(response)["outputs"])


class Chat(TokenEvents):
    """Each part is a chunk of vLLM."""

    def serialize_input(self, request: str, model_kwargs: dict) -> bytes:
        messages = [{"role": "user", "content": request}]
        return json.dumps({"messages": messages, **model_kwargs, "stream": True}).encode("utf-8")

    def deserialize_streaming_output(self, response: bytes) -> str:
        chunk = response.decode("utf-8").removeprefix("data: ").strip()
        if chunk == "[DONE]":
            return ""
        return json.loads(chunk)["choices"][0]["delta"].get("content") or ""


class Text(TokenEvents):
    """Parts are the text itself."""

    content_type: str = "text/plain"
    accept: str = "text/plain"

    def serialize_input(self, request: str, model_kwargs: dict) -> bytes:  # noqa: ARG002  # no place for them
        return request.encode("utf-8")

    def deserialize_output(self, response: StreamingBody) -> str:
        return response.read().decode("utf-8")

    def deserialize_streaming_output(self, response: bytes) -> str:
        return response.decode("utf-8")


@pytest.mark.parametrize(
    ("handler", "endpoint", "limit"),
    [
        (TokenEvents(), "tgi", "max_new_tokens"),
        (TokenEvents(), "lmi-sse", "max_new_tokens"),
        (Lines(), "lmi", "max_new_tokens"),
        (Lines(), "lmi-rolling", "max_new_tokens"),
        (Outputs(), "outputs", "max_new_tokens"),
        (Chat(), "openai-chat", "max_tokens"),
        (Chat(), "lmi", "max_tokens"),
        (Text(), "text", "max_tokens"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseIOHandler) else str(value),
)
def test_a_users_handler(
    ours: Callable[..., SageMakerLLM], handler: BaseIOHandler, endpoint: str, limit: str, said: str
) -> None:
    llm = ours(endpoint, content_handler=handler, model_kwargs={limit: 400})
    assert llm.complete("Hello").text == said
    assert llm.chat(MESSAGES).message.content == said
    for steps in (list(llm.stream_complete("Hello")), list(llm.stream_chat(MESSAGES))):
        assert "".join(step.delta for step in steps) == said
        assert len(steps) > 20
    llm.close()


@pytest.mark.parametrize("endpoint", ["tgi", "hf-pipeline"])
def test_llamaindex_own_handler(ours: Callable[..., SageMakerLLM], endpoint: str, said: str) -> None:
    """It cuts as many characters off the text as the prompt has, which is right where the prompt is repeated."""
    llm = ours(endpoint, content_handler=IOHandler(), model_kwargs={"max_new_tokens": 400, "return_full_text": True})
    assert llm.complete("Hello").text == said
    assert llm.chat(MESSAGES).message.content == said
    assert "".join(step.delta for step in llm.stream_complete("Hello")) == said
    assert "".join(step.delta for step in llm.stream_chat(MESSAGES)) == said
    llm.close()
