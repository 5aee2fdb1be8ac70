"""AWS credentials to a boto3 session, and the session to a client of SageMaker Runtime."""

from __future__ import annotations

from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from sagedesk.errors import ConfigurationError, CredentialsError, InvalidInputError
from sagedesk.llm.faults import fault
from sagedesk.version import __version__

CONNECT_TIMEOUT = 10.0
"""Seconds to wait for a connection; the timeout that callers set is the longest silence after that."""


def create_session(
    *,
    profile_name: str | None = None,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    region_name: str | None = None,
) -> boto3.Session:
    """Return a boto3 session from an AWS profile, from explicit keys, or from the default chain when neither is given.

    Raises InvalidInputError when both are given, CredentialsError when the keys are half set, and
    ProfileNotFoundError for an unknown AWS profile.
    """
    keys = (aws_access_key_id, aws_secret_access_key)
    if profile_name and any(keys):
        raise InvalidInputError(
            "Both an AWS profile and access keys were given.",
            hint="Give profile_name or the keys, so that it is clear which of them signs.",
        )
    if any(keys) and not all(keys):
        missing = "aws_secret_access_key" if aws_access_key_id else "aws_access_key_id"
        raise CredentialsError("The access keys are half set.", hint=f"Give {missing} too.")
    try:
        return boto3.Session(
            profile_name=profile_name or None,
            aws_access_key_id=aws_access_key_id or None,
            aws_secret_access_key=aws_secret_access_key or None,
            aws_session_token=aws_session_token or None,
            region_name=region_name or None,
        )
    except BotoCoreError as error:
        raise fault(error) from error


def runtime_client(
    session: boto3.Session, *, endpoint_url: str | None, timeout: float, service: str = "sagemaker-runtime"
) -> Any:
    """Return a client of SageMaker Runtime, or of a ``service`` beside it, that sends each request once.

    Repeating is the transport's decision.

    ``timeout`` is the longest silence, in seconds, before and between bytes. botocore would repeat an invocation
    whose first byte took too long: a second generation, also paid for. Raises ConfigurationError without a region.
    """
    if not session.region_name:
        raise ConfigurationError(
            "No AWS region is set.",
            hint="Give the region that the endpoint runs in, for example us-east-1.",
        )
    config = Config(
        retries={"total_max_attempts": 1, "mode": "standard"},
        connect_timeout=min(timeout, CONNECT_TIMEOUT),
        read_timeout=timeout,
        tcp_keepalive=True,
        user_agent_extra=f"SageDesk/{__version__}",
    )
    try:
        return session.client(service, endpoint_url=endpoint_url or None, config=config)
    except (BotoCoreError, ValueError) as error:
        raise fault(error) from error
