"""A role that is assumed on top of other credentials, and refreshed before they expire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sagedesk.llm.credentials.mfa import MfaPrompt, MfaRequest, ask

if TYPE_CHECKING:
    import boto3

DEFAULT_SESSION_NAME = "SageDesk"
_MFA_MARGIN = 60
"""Seconds before the end at which a role with MFA is assumed again: each time a person is asked, so not earlier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssumedRole:
    """A role's ``arn``; its external id, the session's name and the MFA device where they are wanted, else empty."""

    arn: str
    external_id: str = ""
    session_name: str = ""
    mfa_serial: str = ""


def with_role(
    session: boto3.Session, role: AssumedRole, prompt: MfaPrompt, roles: dict[str, Any], *, refused: bool = False
) -> boto3.Session:
    """Return a session that signs as ``role``, which the credentials of ``session`` assume when it first signs.

    ``prompt`` is asked for the MFA code where the role has a device; ``refused`` says that the last one was wrong.
    ``roles`` keeps what was assumed, for other sessions of the same source.
    Raises what botocore raises where ``session`` finds no credentials.
    """
    import boto3  # noqa: PLC0415  # values of this module cross rooms that need no boto3
    from botocore.credentials import (  # noqa: PLC0415
        AssumeRoleCredentialFetcher,
        DeferredRefreshableCredentials,
        create_nested_client,
    )
    from botocore.exceptions import NoCredentialsError  # noqa: PLC0415
    from botocore.session import Session  # noqa: PLC0415

    source = session.get_credentials()
    if source is None:
        raise NoCredentialsError
    inner = session._session  # noqa: SLF001  # nested clients are botocore's

    def client(service: str, **arguments: Any) -> Any:
        return create_nested_client(inner, service, **{"region_name": session.region_name, **arguments})

    members = {
        "RoleSessionName": role.session_name or DEFAULT_SESSION_NAME,
        "ExternalId": role.external_id,
        "SerialNumber": role.mfa_serial,
    }
    fetcher = AssumeRoleCredentialFetcher(
        client,
        source,
        role.arn,
        extra_args={name: value for name, value in members.items() if value},
        mfa_prompter=lambda _sentence: ask(prompt, MfaRequest(serial=role.mfa_serial, refused=refused)),
        cache=roles,
        expiry_window_seconds=_MFA_MARGIN if role.mfa_serial else None,
    )
    credentials = DeferredRefreshableCredentials(refresh_using=fetcher.fetch_credentials, method="assume-role")
    if role.mfa_serial:
        credentials._advisory_refresh_timeout = _MFA_MARGIN  # noqa: SLF001  # its constructor takes none
        credentials._mandatory_refresh_timeout = _MFA_MARGIN  # noqa: SLF001  # the same
    made = Session(profile=inner.instance_variables().get("profile"))
    made._credentials = credentials  # noqa: SLF001  # set_credentials takes keys, not what refreshes itself
    return boto3.Session(botocore_session=made, region_name=session.region_name)
