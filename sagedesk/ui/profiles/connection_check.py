"""A small request to an endpoint, to see whether a profile works."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sagedesk.connections import Connections
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import ReasoningDelta, TextDelta
from sagedesk.profiles import AwsKeys, EndpointProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionReport:
    """What came back: the text, the seconds until its first token (None if none came) and until its end."""

    text: str
    first_token_seconds: float | None
    total_seconds: float


def check_connection(
    connections: Connections, profile: EndpointProfile, keys: AwsKeys | None, cancel: CancelToken
) -> ConnectionReport:
    """Ask the endpoint for a few tokens. Waits for the network; raises a SageDeskError for all that goes wrong."""
    from sagedesk.llm.checkup.walk import MAX_TOKENS, question  # noqa: PLC0415  # loads boto3: with the first request

    started = time.monotonic()
    first: float | None = None
    llm = connections.connect(profile, keys)
    try:
        with llm.stream_events(question(profile.system_prompt), cancel=cancel, max_tokens=MAX_TOKENS) as events:
            for event in events:
                if first is None and isinstance(event, TextDelta | ReasoningDelta):
                    first = time.monotonic() - started
            text = events.accumulator.response().text
    finally:
        llm.close()
    return ConnectionReport(text=text, first_token_seconds=first, total_seconds=time.monotonic() - started)
