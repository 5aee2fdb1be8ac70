"""The last lines of a CloudWatch log: GetLogEvents, and DescribeLogStreams where only the group is known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from urllib3.exceptions import HTTPError

from sagedesk.errors import EndpointNotFoundError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import fault
from sagedesk.llm.faults.denied import denied, policy
from sagedesk.llm.logs.places import LogPlace
from sagedesk.llm.session import CONNECT_TIMEOUT
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.translation import translate

LINES = 50
_ACTIONS = ["logs:DescribeLogStreams", "logs:GetLogEvents"]
_TIMEOUT = 20.0
_LONGEST_LINE = 2_000
_CONTROLS = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One line: when it was written (UTC), and its text without control characters, cut to 2,000 characters."""

    time: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogTail:
    """The last lines of a log, the oldest first, and the place that they were read from, its stream included."""

    place: LogPlace
    lines: tuple[LogLine, ...]


def logs_client(session: Any, region: str, *, endpoint_url: str | None = None) -> Any:
    """Return a client of CloudWatch Logs; ``endpoint_url`` is another address, as an emulator's."""
    config = Config(
        retries={"total_max_attempts": 2, "mode": "standard"},
        connect_timeout=CONNECT_TIMEOUT,
        read_timeout=_TIMEOUT,
    )
    try:
        client = session.client("logs", region_name=region, endpoint_url=endpoint_url or None, config=config)
    except (BotoCoreError, ValueError) as error:
        raise fault(error) from error
    watch_sockets(client)
    return client


def last_lines(client: Any, place: LogPlace, *, count: int = LINES, cancel: CancelToken | None = None) -> LogTail:
    """Return the last lines of a log; those of the stream that was written to last where only its group is known.

    Needs logs:GetLogEvents, and logs:DescribeLogStreams for a group. Raises AccessDeniedError that names what is
    missing with the policy that mends it, EndpointNotFoundError where there is no such log, and other SageDeskErrors.
    """
    cancel = cancel or CancelToken()
    stream = place.stream
    if not stream:
        streams = _call(
            client,
            "describe_log_streams",
            cancel,
            place,
            logGroupName=place.group,
            orderBy="LastEventTime",
            descending=True,
            limit=1,
        )["logStreams"]
        if not streams:
            return LogTail(place=place, lines=())
        stream = str(streams[0]["logStreamName"])
    events = _call(
        client,
        "get_log_events",
        cancel,
        place,
        logGroupName=place.group,
        logStreamName=stream,
        limit=count,
        startFromHead=False,
    )["events"]
    found = LogPlace(region=place.region, group=place.group, stream=stream, account=place.account)
    return LogTail(place=found, lines=tuple(map(_line, events)))


def _line(event: Mapping[str, Any]) -> LogLine:
    text = _CONTROLS.sub("", str(event.get("message", "")).rstrip("\n"))
    if len(text) > _LONGEST_LINE:
        text = f"{text[:_LONGEST_LINE]}…"
    return LogLine(time=datetime.fromtimestamp(int(event.get("timestamp", 0)) / 1000, UTC), text=text)


def _call(client: Any, operation: str, cancel: CancelToken, place: LogPlace, **members: object) -> Any:
    cancel.raise_if_cancelled()
    try:
        with waited_for_by(cancel):
            return getattr(client, operation)(**members)
    except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError) as error:
        cancel.raise_if_cancelled()
        raise _told(error, place) from error
    finally:
        cancel.detach()


def _told(error: Exception, place: LogPlace) -> SageDeskError:
    if isinstance(error, ClientError):
        about = error.response.get("Error", {})
        code, text = str(about.get("Code", "")), str(about.get("Message") or "")
        if code == "ResourceNotFoundException":
            return EndpointNotFoundError(
                translate("Logs", "There is no log {group} in region {region}.").format(
                    group=place.group, region=place.region
                ),
                hint=translate("Logs", "The container has written none yet, or the endpoint is in another account."),
                detail=f"{code}: {text}",
            )
        if code.startswith("AccessDenied"):
            refusal = denied(text, f"{code}: {text}", action=f"logs:{error.operation_name}", resource=_group_arn(place))
            if refusal.policy:
                # both calls are needed, and a person should have to ask only once
                refusal.policy = policy(_ACTIONS, _group_arn(place))
            return refusal
    return fault(error, region=place.region)


def _group_arn(place: LogPlace) -> str:
    group = LogPlace(region=place.region, group=place.group, account=place.account or "*")
    return f"{group.arn}:*"
