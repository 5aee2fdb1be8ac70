"""AWS credentials to a boto3 session, and the session to a client of SageMaker Runtime."""

from __future__ import annotations

from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError

from sagedesk.errors import ConfigurationError, CredentialsError, InvalidInputError
from sagedesk.llm.credentials.assumed import roles_of, source_of
from sagedesk.llm.credentials.identity_center import IdentityCenter
from sagedesk.llm.credentials.mfa import MfaPrompt, ask_on_terminal, prompt_in_session
from sagedesk.llm.credentials.portal import session_of
from sagedesk.llm.credentials.role import AssumedRole, with_role
from sagedesk.llm.faults import fault
from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.llm.network.clients import use_network
from sagedesk.translation import translate
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
    identity_center: IdentityCenter | None = None,
    role: AssumedRole | None = None,
    mfa_prompt: MfaPrompt = ask_on_terminal,
    mfa_refused: bool = False,
    network: NetworkSettings = NETWORK_DEFAULTS,
) -> boto3.Session:
    """Return a boto3 session from an AWS profile, explicit keys, a portal's role, or the default chain without these.

    ``role`` is assumed on top. ``mfa_prompt`` is asked for the code of an MFA device, when the session first signs;
    ``mfa_refused`` tells it that the code before was wrong. ``network`` is the way to AWS, also to sign in.

    Raises InvalidInputError when both a profile and keys are given, CredentialsError when the keys are half set, and
    ProfileNotFoundError for an unknown AWS profile; with a role also what keeps its source from being had.
    """
    keys = (aws_access_key_id, aws_secret_access_key)
    if profile_name and any(keys):
        raise InvalidInputError(
            translate("Requests", "Both an AWS profile and access keys were given."),
            hint=translate("Requests", "Give profile_name or the keys, so that it is clear which of them signs."),
        )
    if any(keys) and not all(keys):
        missing = "aws_secret_access_key" if aws_access_key_id else "aws_access_key_id"
        raise CredentialsError(
            translate("Requests", "The access keys are half set."),
            hint=translate("Requests", "Give {missing} too.").format(missing=missing),
        )
    source = {"profile_name": profile_name, "aws_access_key_id": aws_access_key_id, "identity_center": identity_center}
    roles = roles_of(source_of(source))
    try:
        if identity_center:
            session = session_of(identity_center, region_name)
        else:
            session = boto3.Session(
                profile_name=profile_name or None,
                aws_access_key_id=aws_access_key_id or None,
                aws_secret_access_key=aws_secret_access_key or None,
                aws_session_token=aws_session_token or None,
                region_name=region_name or None,
            )
            if not any(keys):
                prompt_in_session(session, mfa_prompt, roles, refused=mfa_refused)
        use_network(session, network)
        if role:
            session = with_role(session, role, mfa_prompt, roles, refused=mfa_refused)
            use_network(session, network)
    except (BotoCoreError, OSError, ValueError) as error:
        # the latter two: a credential_process that is not there, or prints something else than JSON
        raise fault(error) from error
    return session


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
            translate("Requests", "No AWS region is set."),
            hint=translate("Requests", "Give the region that the endpoint runs in, for example us-east-1."),
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
    except (BotoCoreError, OSError, ValueError) as error:
        raise fault(error) from error
