"""The CPU that each client of SageMaker takes for one stream, in one process that runs nothing else.

.venv-interop/bin/python tests/interop/stream_cpu.py <<< '{"url", "region", "access_key_id", "secret_access_key",
"deltas", "runs"}' prints {endpoint: {client: median seconds}}. tests/bench/handlers.py puts it into the table.
"""

from __future__ import annotations

import json
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "stubs"), str(HERE.parents[1])]
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # or it asks the internet for prices

PARAMETERS = {"tgi": {"max_new_tokens": 30_000, "return_full_text": False}, "openai-chat": {"max_tokens": 30_000}}


def body(endpoint: str, prompt: str) -> bytes:
    """Return the request that users' own handlers write."""
    if endpoint == "tgi":
        document = {"inputs": prompt, "parameters": PARAMETERS[endpoint], "stream": True}
    else:
        document = {"messages": [{"role": "user", "content": prompt}], **PARAMETERS[endpoint], "stream": True}
    return json.dumps(document).encode()


def text_of(endpoint: str, event: str) -> str:
    """Return the text of one event, as users' own handlers read it."""
    data = event.strip().removeprefix("data: ")
    if not data or data == "[DONE]":
        return ""
    document = json.loads(data)
    if endpoint == "tgi":
        return "" if document["token"]["special"] else document["token"]["text"]
    return document["choices"][0]["delta"].get("content") or ""


def sagedesk(endpoint: str, server: dict[str, str]) -> Callable[[str], Iterator[str]]:
    from sagedesk import SageMakerLLM

    llm = SageMakerLLM(
        endpoint,
        aws_access_key_id=server["access_key_id"],
        aws_secret_access_key=server["secret_access_key"],
        aws_region_name=server["region"],
        endpoint_url=server["url"],
        content_handler=endpoint,
        model_kwargs=PARAMETERS[endpoint],
    )
    return lambda prompt: (step.delta for step in llm.stream_complete(prompt, formatted=True))


def llamaindex(endpoint: str, server: dict[str, str]) -> Callable[[str], Iterator[str]]:
    from llama_index.llms.sagemaker_endpoint import SageMakerLLM
    from llama_index.llms.sagemaker_endpoint.utils import IOHandler

    class Handler(IOHandler):
        def serialize_input(self, request: str, model_kwargs: dict) -> bytes:  # noqa: ARG002  # those of ``body``
            return body(endpoint, request)

        def deserialize_streaming_output(self, response: bytes) -> str:
            return text_of(endpoint, response.decode())

        def remove_prefix(self, response: str, prompt: str) -> str:  # noqa: ARG002  # nothing repeats it
            return response

    llm = SageMakerLLM(
        endpoint_name=endpoint,
        aws_access_key_id=server["access_key_id"],
        aws_secret_access_key=server["secret_access_key"],
        aws_region_name=server["region"],
        content_handler=Handler(),
    )
    return lambda prompt: (step.delta for step in llm.stream_complete(prompt, formatted=True))


def langchain(endpoint: str, server: dict[str, str]) -> Callable[[str], Iterator[str]]:
    from langchain_aws.chat_models.sagemaker_endpoint import ChatModelContentHandler, ChatSagemakerEndpoint
    from langchain_aws.llms.sagemaker_endpoint import LLMContentHandler, SagemakerEndpoint
    from langchain_core.messages import AIMessageChunk

    class TextHandler(LLMContentHandler):
        content_type = accepts = "application/json"

        def transform_input(self, prompt: str, model_kwargs: dict) -> bytes:  # noqa: ARG002  # those of ``body``
            return body(endpoint, prompt)

        def transform_output(self, output: bytes) -> str:
            return text_of(endpoint, output.decode())

    class ChatHandler(ChatModelContentHandler):
        content_type = accepts = "application/json"

        def transform_input(self, prompt: list[dict], model_kwargs: dict) -> bytes:  # noqa: ARG002  # those of ``body``
            return body(endpoint, prompt[-1]["content"])

        def transform_output(self, output: bytes) -> AIMessageChunk:
            return AIMessageChunk(content=text_of(endpoint, output.decode()))

    options = {
        "endpoint_name": endpoint,
        "region_name": server["region"],
        "aws_access_key_id": server["access_key_id"],
        "aws_secret_access_key": server["secret_access_key"],
        "streaming": True,
    }
    if endpoint == "tgi":
        return SagemakerEndpoint(content_handler=TextHandler(), endpoint_url=server["url"], **options).stream
    chat = ChatSagemakerEndpoint(content_handler=ChatHandler(), base_url=server["url"], **options)
    return lambda prompt: (chunk.content for chunk in chat.stream(prompt))


def litellm(endpoint: str, server: dict[str, str]) -> Callable[[str], Iterator[str]]:
    import litellm

    litellm.suppress_debug_info = True

    def stream(prompt: str) -> Iterator[str]:
        chunks = litellm.completion(
            model=f"{'sagemaker' if endpoint == 'tgi' else 'sagemaker_chat'}/{endpoint}",
            messages=[{"role": "user", "content": prompt}],
            stream=True,
            max_tokens=30_000,
            hf_model_name="",  # or it sends the endpoint's name, which vLLM refuses
            sagemaker_base_url=f"{server['url']}/endpoints/{endpoint}/invocations-response-stream",
            aws_access_key_id=server["access_key_id"],
            aws_secret_access_key=server["secret_access_key"],
            aws_region_name=server["region"],
        )
        return (chunk.choices[0].delta.content or "" for chunk in chunks)

    return stream


CLIENTS = (sagedesk, llamaindex, langchain, litellm)


def seconds(stream: Callable[[str], Iterator[str]], deltas: int) -> float:
    begun = time.process_time()
    count = sum(bool(delta) for delta in stream(str(deltas)))
    used = time.process_time() - begun
    if count < deltas:
        raise RuntimeError(f"{count} deltas of {deltas}")
    return used


def main() -> None:
    server = json.load(sys.stdin)
    os.environ["AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME"] = server["url"]
    logging.disable(logging.CRITICAL)
    found: dict[str, Any] = {}
    for endpoint in PARAMETERS:
        streams = {client.__name__: client(endpoint, server) for client in CLIENTS}
        times: dict[str, list[float]] = {name: [] for name in streams}
        for stream in streams.values():
            seconds(stream, 100)  # the first request connects and imports
        for _ in range(server["runs"]):
            for name, stream in streams.items():
                times[name].append(seconds(stream, server["deltas"]))
        found[endpoint] = {name: statistics.median(values) for name, values in times.items()}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
