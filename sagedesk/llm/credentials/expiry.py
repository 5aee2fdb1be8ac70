"""For how long credentials are good, and whether they are renewed without the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sagedesk.llm.credentials.identity_center import SCOPE, IdentityCenter, Portal, load_token
from sagedesk.llm.credentials.moments import read_moment
from sagedesk.llm.credentials.role import AssumedRole

if TYPE_CHECKING:
    import boto3

_BY_PORTAL = ("sso", "assume-role")
_WRITTEN_AS = ("x_security_token_expires", "aws_session_expiration", "aws_expiration", "expiration", "expires_at")
"""How tools that write temporary keys into ~/.aws/credentials call their end: saml2aws, gimme-aws-creds and others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiry:
    """When the person must sign in again: ``until``, or None where that is not known, or never.

    ``renewed`` says that the credentials are temporary and are renewed by themselves until then.
    """

    until: datetime | None = None
    renewed: bool = False

    def seconds_left(self, now: datetime | None = None) -> float | None:
        """Return the seconds until then, not less than 0; None where there is no end to tell."""
        return max(0.0, (self.until - (now or datetime.now(UTC))).total_seconds()) if self.until else None


def expiry_of(
    session: boto3.Session, *, identity_center: IdentityCenter | None = None, role: AssumedRole | None = None
) -> Expiry:
    """Return how long the credentials of a session that has signed are good. Reads files, asks no service.

    ``identity_center`` and ``role`` are those that the session was made of.
    """
    credentials: Any = session.get_credentials()
    if credentials is None:
        return Expiry()
    config: dict[str, Any] = session._session.full_config  # noqa: SLF001  # boto3 has no public way to it
    name = str(session.profile_name or "default")
    end: datetime | None = getattr(credentials, "_expiry_time", None)
    serial = role.mfa_serial if role else config.get("profiles", {}).get(name, {}).get("mfa_serial")
    if credentials.method == "assume-role" and serial:
        # the code is asked for again
        return Expiry(until=end, renewed=False)
    portal = identity_center.portal if identity_center else portal_of(config, name)
    if credentials.method in _BY_PORTAL and portal is not None:
        token = load_token(portal)
        return Expiry(until=token.expires if token and not token.refreshes else None, renewed=True)
    if end is not None:
        # a program cannot see its environment change
        from_environment = credentials.method == "env"
        return Expiry(until=end if from_environment else None, renewed=not from_environment)
    return Expiry(until=_written_end(config.get("profiles", {}).get(name, {})) if credentials.token else None)


def portal_of(config: dict[str, Any], profile_name: str) -> Portal | None:
    """Return the portal that an AWS profile signs in at, itself or through the profile that its role comes from."""
    profiles = config.get("profiles", {})
    seen: set[str] = set()
    while profile_name not in seen:
        seen.add(profile_name)
        profile = profiles.get(profile_name, {})
        if "role_arn" in profile and profile.get("source_profile"):
            profile_name = profile["source_profile"]
            continue
        name = profile.get("sso_session", "")
        found = {**profile, **config.get("sso_sessions", {}).get(name, {})}
        if not (found.get("sso_start_url") and found.get("sso_region")):
            return None
        scopes = tuple(part.strip() for part in found.get("sso_registration_scopes", "").split(",") if part.strip())
        return Portal(
            start_url=found["sso_start_url"], region=found["sso_region"], session_name=name, scopes=scopes or (SCOPE,)
        )
    return None


def _written_end(profile: Mapping[str, Any]) -> datetime | None:
    written = next((profile[name] for name in _WRITTEN_AS if name in profile), None)
    try:
        return read_moment(str(written)) if written else None
    except ValueError:
        return None
