"""Time from the call to the first delta, warm, beside raw boto3: the goal is at most 2 ms more.

Both ask the same endpoint of an emulator in a process of its own, in turns, so that both meet the same machine. Raw
boto3 makes the same body beforehand, and stops at the first PayloadPart.
"""

from __future__ import annotations

import statistics
import time
from typing import Any

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.llm.session import create_session, runtime_client
from tests.bench.row import Row
from tests.bench.server import emulator

RUNS = 200
MESSAGES = [ChatMessage("Say hello in one short sentence.")]
WAYS = (("openai-chat", "stream"), ("lmi", "stream"), ("openai-chat", "openai"))


def rows() -> list[Row]:
    with emulator() as server:
        return [_row(server, endpoint, transport) for endpoint, transport in WAYS]


def _row(server: dict[str, str], endpoint: str, transport: str) -> Row:
    keys = {
        "aws_access_key_id": server["access_key_id"],
        "aws_secret_access_key": server["secret_access_key"],
        "region_name": server["region"],
    }
    client = runtime_client(create_session(**keys), endpoint_url=server["url"], timeout=60)
    llm = SageMakerLLM(endpoint, endpoint_url=server["url"], content_handler="openai-chat", transport=transport, **keys)
    _, body = llm.preview(MESSAGES)
    ours, raw = [], []
    for run in range(RUNS + 5):
        one, other = _ours(llm), _raw(client, endpoint, body)
        if run >= 5:  # the first connect, and load what is loaded once
            ours.append(one)
            raw.append(other)
    llm.close()
    client.close()
    more = statistics.median(ours) - statistics.median(raw)
    way = "" if transport == "stream" else f" ({transport} route)"
    return Row(
        name=f"first delta at {endpoint}{way}, {more:+.2f} ms",
        value=statistics.median(ours),
        unit="ms",
        baseline=statistics.median(raw),
        goal="at most 2 ms more",
    )


def _ours(llm: SageMakerLLM) -> float:
    began = time.perf_counter()
    stream = llm.stream_chat(MESSAGES)
    next(stream)
    took = time.perf_counter() - began
    for _ in stream:
        pass
    return took * 1000


def _raw(client: Any, endpoint: str, body: bytes) -> float:
    began = time.perf_counter()
    response = client.invoke_endpoint_with_response_stream(
        EndpointName=endpoint, Body=body, ContentType="application/json", Accept="application/json"
    )
    parts = iter(response["Body"])
    next(parts)
    took = time.perf_counter() - began
    for _ in parts:
        pass
    return took * 1000
