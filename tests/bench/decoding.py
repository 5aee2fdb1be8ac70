"""CPU of the library for 5,000 deltas, beside raw boto3 with json.loads on the same stream."""

from __future__ import annotations

import json
import statistics
import time
from typing import Any

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.llm.messages import TextDelta
from sagedesk.llm.session import create_session, runtime_client
from tests.bench.row import Row
from tests.bench.server import emulator

DELTAS = 5_000
RUNS = 5


def rows() -> list[Row]:
    with emulator() as server:
        keys = {
            "aws_access_key_id": server["access_key_id"],
            "aws_secret_access_key": server["secret_access_key"],
            "region_name": server["region"],
        }
        client = runtime_client(create_session(**keys), endpoint_url=server["url"], timeout=60)
        found = []
        for handler in ("tgi", "openai-chat"):
            llm = SageMakerLLM(
                "burst",
                endpoint_url=server["url"],
                content_handler=handler,
                messages_to_prompt="none",
                model_kwargs={"max_tokens": 2 * DELTAS},
                **keys,
            )
            ours, raw = [], []
            for run in range(RUNS + 1):
                one, other = _ours(llm), _raw(client, handler)
                if run:
                    ours.append(one)
                    raw.append(other)
            llm.close()
            found.append(
                Row(
                    name=f"CPU for {DELTAS:,} deltas, {handler}",
                    value=1000 * statistics.median(ours),
                    unit="ms",
                    baseline=1000 * statistics.median(raw),
                    goal="≤ 1.15 × raw boto3 with json.loads",
                )
            )
    return found


def _ours(llm: SageMakerLLM) -> float:
    begun = time.thread_time()
    count = sum(isinstance(event, TextDelta) for event in llm.stream_events([ChatMessage(str(DELTAS))]))
    seconds = time.thread_time() - begun
    assert count == DELTAS, count
    return seconds


def _raw(client: Any, handler: str) -> float:
    if handler == "tgi":
        document: dict[str, object] = {"inputs": str(DELTAS), "parameters": {"return_full_text": False}}
    else:
        document = {"messages": [{"role": "user", "content": str(DELTAS)}]}
    begun = time.thread_time()
    response = client.invoke_endpoint_with_response_stream(
        EndpointName="burst", Body=json.dumps({**document, "stream": True}), ContentType="application/json"
    )
    count = 0
    for event in response["Body"]:
        for line in event["PayloadPart"]["Bytes"].split(b"\n\n"):
            if line.startswith(b"data: {"):
                count += bool(json.loads(line[6:]))
    seconds = time.thread_time() - begun
    assert count >= DELTAS, count
    return seconds
