"""CPU of each handler for a reply of 20,000 words, beside raw boto3 with json.loads, and beside other libraries.

All is measured at the client alone. LlamaIndex, LangChain and LiteLLM are measured where ``make interop`` has made
their environment, SageDesk with them in one process there.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.handlers.base import ContentHandler
from sagedesk.llm.messages import TextDelta
from sagedesk.llm.parameters import Parameters
from sagedesk.llm.session import create_session, runtime_client
from tests.bench.row import Row
from tests.bench.server import emulator

DELTAS = 20_000
RUNS = 5
LIMIT = Parameters(max_tokens=DELTAS + 1)
INTEROP = Path(".venv-interop")
JMESPATH = {
    "request": "{question: prompt, settings: {limit: parameters.max_tokens}, live: stream}",
    "text": "answer.piece || answer.text",
    "finish_reason": "ended",
    "prompt_tokens": "cost.in",
    "completion_tokens": "cost.out",
}


@dataclass(frozen=True)
class Wire:
    """An endpoint and what parts the records of its streams; ``split`` None is text that holds no records."""

    handler: str
    endpoint: str
    split: bytes | None


WIRES = (
    Wire("tgi", "tgi", b"\n\n"),
    Wire("openai-chat", "openai-chat", b"\n\n"),
    Wire("openai-chat", "lmi", b"\n"),
    Wire("openai-completions", "openai-completions", b"\n\n"),
    Wire("lmi", "lmi", b"\n"),
    Wire("lmi", "lmi-rolling", b"\n"),
    Wire("lmi-3p", "lmi-3p", b"\n"),
    Wire("outputs", "outputs", b"\n"),
    Wire("jmespath", "custom", b"\n"),
    Wire("text", "text", None),
    Wire("hf-pipeline", "hf-pipeline", b"\n"),
    Wire("jumpstart-llama2", "jumpstart-llama2", b"\n"),
)


def rows() -> list[Row]:
    with emulator(burst=True) as server:
        return [*(_beside_raw(wire, server) for wire in WIRES), *_beside_others(server)]


def _beside_raw(wire: Wire, server: dict[str, str]) -> Row:
    handler = get_handler(wire.handler, **(JMESPATH if wire.handler == "jmespath" else {}))
    keys = {
        "aws_access_key_id": server["access_key_id"],
        "aws_secret_access_key": server["secret_access_key"],
        "region_name": server["region"],
    }
    client = runtime_client(create_session(**keys), endpoint_url=server["url"], timeout=60)
    llm = SageMakerLLM(
        wire.endpoint,
        endpoint_url=server["url"],
        content_handler=handler,
        model_kwargs=LIMIT.to_mapping(),
        **keys,
    )
    ours, raw = [], []
    for run in range(1 + (RUNS if handler.streams else 10 * RUNS)):
        one, other = _seconds(lambda: _ours(llm)), _seconds(lambda: _raw(client, wire, handler))
        if run:  # the first connects
            ours.append(one)
            raw.append(other)
    llm.close()
    at = "" if wire.handler == wire.endpoint else f" at {wire.endpoint}"
    return Row(
        name=f"CPU for {DELTAS:,} words, {wire.handler}{at}{'' if handler.streams else ', whole'}",
        value=1000 * statistics.median(ours),
        unit="ms",
        baseline=1000 * statistics.median(raw),
        goal="≤ 1.15 × raw boto3 with json.loads" if handler.streams else "for comparison: it has no deltas",
    )


def _seconds(read: Callable[[], str]) -> float:
    begun = time.thread_time()
    text = read()
    seconds = time.thread_time() - begun
    assert text.split() == [str(number) for number in range(DELTAS)], text[:100]
    return seconds


def _ours(llm: SageMakerLLM) -> str:
    return "".join(
        [event.text for event in llm.stream_events([ChatMessage(str(DELTAS))]) if isinstance(event, TextDelta)]
    )


def _raw(client: Any, wire: Wire, handler: ContentHandler) -> str:
    prompt = [ChatMessage(str(DELTAS))] if handler.takes_messages else str(DELTAS)
    call = {
        "EndpointName": wire.endpoint,
        "Body": handler.encode(prompt, LIMIT, stream=handler.streams),
        "ContentType": handler.content_type,
        "Accept": handler.accept,
        **handler.invoke_arguments,
    }
    if not handler.streams:
        (document,) = json.loads(client.invoke_endpoint(**call)["Body"].read())
        return document["generated_text"] if "generated_text" in document else document["generation"]["content"]
    parts = (event["PayloadPart"]["Bytes"] for event in client.invoke_endpoint_with_response_stream(**call)["Body"])
    if wire.split is None:
        return "".join([part.decode() for part in parts])
    records = (record.removeprefix(b"data: ") for part in parts for record in part.split(wire.split))
    return "".join([_text(json.loads(record)) for record in records if record and record != b"[DONE]"])


def _text(document: dict[str, Any]) -> str:
    """Return a record's text as short programs do, that know their one container."""
    if "token" in document:
        token = document["token"]
        return "" if token.get("special") or token.get("special_token") else token["text"]
    if "choices" in document:
        choice = (document["choices"] or [{}])[0]
        return choice.get("text") or choice.get("delta", {}).get("content") or ""
    if "body" in document:
        return document["body"]["generation"]
    if "answer" in document:
        return document["answer"].get("piece", "")
    return "".join(document.get("outputs", ()))


def _beside_others(server: dict[str, str]) -> list[Row]:
    if not (INTEROP / ".ready").exists():
        print("LlamaIndex, LangChain and LiteLLM are not measured: `make interop` makes their environment.")
        return []
    told = subprocess.run(
        [INTEROP / "bin/python", "tests/interop/stream_cpu.py"],
        input=json.dumps({**server, "deltas": DELTAS, "runs": 3}),
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode:
        raise RuntimeError(told.stderr)
    return [
        Row(
            name=f"CPU for {DELTAS:,} deltas, {endpoint}, beside {client}",
            value=1000 * clients["sagedesk"],
            unit="ms",
            baseline=1000 * seconds,
            goal="less",
        )
        for endpoint, clients in json.loads(told.stdout).items()
        for client, seconds in clients.items()
        if client != "sagedesk"
    ]
