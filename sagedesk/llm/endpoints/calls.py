"""Calls of SageMaker's control plane: made so that they can be cancelled, repeated when throttled, and never logged.

The control plane answers with models' environments, which hold tokens. botocore writes whole bodies of answers into
its log at level DEBUG, so that is kept back while a call of ours is under way.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.parsers import ResponseParserError
from urllib3.exceptions import HTTPError

from sagedesk.errors import (
    ConfigurationError,
    EndpointNotFoundError,
    SageDeskError,
    ServiceFailedError,
    ThrottledError,
    UnexpectedReplyError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.faults import fault
from sagedesk.llm.faults.denied import denied
from sagedesk.llm.session import CONNECT_TIMEOUT
from sagedesk.llm.sockets import waited_for_by, watch_sockets
from sagedesk.llm.unlogged import unlogged
from sagedesk.translation import translate
from sagedesk.version import __version__

Members = Mapping[str, Any]
PAGE = 100
"""The most that one call lists."""

_TIMEOUT = 20.0
_LONGEST_PAUSE = 8.0


def control_client(session: Any, *, endpoint_url: str | None = None) -> Any:
    """Return a client of SageMaker's control plane from a boto3 session.

    ``endpoint_url`` is another address, as an emulator's: not the one of SageMaker Runtime, which is another service.
    Raises ConfigurationError without a region.
    """
    if not session.region_name:
        raise ConfigurationError(
            translate("Endpoints", "No AWS region is set."),
            hint=translate("Endpoints", "Give the region that the endpoints run in, for example us-east-1."),
        )
    config = Config(
        retries={"total_max_attempts": 1, "mode": "standard"},  # repeated below, where it can be cancelled
        connect_timeout=CONNECT_TIMEOUT,
        read_timeout=_TIMEOUT,
        tcp_keepalive=True,
        user_agent_extra=f"SageDesk/{__version__}",
    )
    try:
        client = session.client("sagemaker", endpoint_url=endpoint_url or None, config=config)
    except (BotoCoreError, ValueError) as error:
        raise fault(error) from error
    watch_sockets(client)
    return client


class Calls:
    """Makes calls through one client, which any number of threads may share."""

    def __init__(self, client: Any, *, max_retries: int = 5) -> None:
        self.region: str = client.meta.region_name
        self._client = client
        self._max_retries = max_retries

    def __call__(self, operation: str, *, cancel: CancelToken, **members: object) -> Members:
        """Return the answer to an operation by its Python name, as "list_endpoints".

        A throttled call is repeated with growing pauses. Raises EndpointNotFoundError for whatever is not there,
        AccessDeniedError that names the action, CancelledError, and the other errors of ``faults.fault``.
        """
        attempt = 0
        while True:
            try:
                return self._once(operation, members, cancel)
            except (ThrottledError, ServiceFailedError):
                if attempt == self._max_retries:
                    raise
            attempt += 1
            # full jitter, so that the callers of one account do not come back together
            cancel.wait(random.uniform(0.0, min(0.25 * 2**attempt, _LONGEST_PAUSE)))  # noqa: S311  # no secret

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _once(self, operation: str, members: Mapping[str, object], cancel: CancelToken) -> Members:
        cancel.raise_if_cancelled()
        answer: Members = {}
        try:
            with waited_for_by(cancel), unlogged("botocore.parsers"):
                answer = getattr(self._client, operation)(**members)
        except (BotoCoreError, ClientError, HTTPError, OSError, RuntimeError) as error:
            cancel.raise_if_cancelled()
            raise _told(error, self.region) from error
        except (ResponseParserError, AttributeError, KeyError, TypeError, ValueError) as error:
            # what botocore cannot parse it may quote, so its error goes no further
            wrong = type(error).__name__
        else:
            # a body that cancelling cut off before its first byte is an empty answer to botocore
            cancel.raise_if_cancelled()
            wrong = ", ".join(sorted(self._required(operation) - answer.keys()))
        finally:
            cancel.detach()
        if wrong:
            raise UnexpectedReplyError(
                translate("Endpoints", "What answered is not SageMaker."),
                hint=translate("Endpoints", "Check the endpoint URL, and whether a proxy answers in its place."),
                detail=f"{operation}: {wrong}",
            )
        return answer

    def _required(self, operation: str) -> set[str]:
        meta = self._client.meta
        shape = meta.service_model.operation_model(meta.method_to_api_mapping[operation]).output_shape
        return set(shape.required_members)


def _told(error: Exception, region: str) -> SageDeskError:
    if not isinstance(error, ClientError):
        return fault(error, region=region)
    about = error.response.get("Error", {})
    code, text = str(about.get("Code", "")), str(about.get("Message") or "")
    detail = f"{code}: {text}"
    if code.startswith("AccessDenied"):
        return denied(text, detail, action=f"sagemaker:{error.operation_name}")
    if text.startswith("Could not find"):
        return EndpointNotFoundError(
            translate("Endpoints", "{text}, in region {region}.").format(text=text.rstrip("."), region=region),
            hint=translate(
                "Endpoints", "It may have been deleted just now. Check the name, the region and the account."
            ),
            detail=detail,
        )
    if code.startswith(("Throttling", "TooManyRequests", "RequestLimitExceeded")):
        return ThrottledError(
            translate("Endpoints", "SageMaker gets too many requests from your account at the moment."),
            hint=translate("Endpoints", "Wait a little."),
            detail=detail,
        )
    return fault(error, region=region)
