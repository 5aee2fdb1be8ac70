"""How a person signs in again, by where their credentials come from."""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sagedesk.errors import ConfigurationError, ProfileNotFoundError
from sagedesk.llm.credentials.expiry import portal_of
from sagedesk.llm.credentials.identity_center import IdentityCenter, Portal
from sagedesk.translation import translate


class WayKind(StrEnum):
    """What a person does to sign in again."""

    DEVICE = "device"
    """Confirm a code of IAM Identity Center in the browser."""
    COMMAND = "command"
    """Run a command in a terminal."""
    KEYS = "keys"
    """Enter other keys, in SageDesk."""
    FILE = "file"
    """Put new keys into the AWS credentials file, by whatever tool wrote them."""
    ENVIRONMENT = "environment"
    """Start SageDesk from a terminal that has new keys."""
    AGAIN = "again"
    """Nothing but to try again: a program or the machine gives the keys, or a code is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to sign in: its kind, and the command, the portal or the AWS profile that it is for."""

    kind: WayKind
    command: str = ""
    portal: Portal | None = None
    profile_name: str = ""


def way_to_sign_in(
    *, profile_name: str | None = None, keys: bool = False, identity_center: IdentityCenter | None = None
) -> Way:
    """Return how one signs in again: by an AWS profile, by ``keys`` that SageDesk keeps, or by the default chain.

    Reads the AWS files. Raises ConfigurationError when they cannot be read, ProfileNotFoundError (which is one) when
    they have no such profile.
    """
    if identity_center is not None:
        return Way(kind=WayKind.DEVICE, portal=identity_center.portal)
    if keys:
        return Way(kind=WayKind.KEYS)
    if not profile_name and os.environ.get("AWS_ACCESS_KEY_ID"):
        return Way(kind=WayKind.ENVIRONMENT)
    name = profile_name or os.environ.get("AWS_PROFILE") or os.environ.get("AWS_DEFAULT_PROFILE") or "default"
    config = _aws_config()
    if profile_name and profile_name not in config.get("profiles", {}):
        raise ProfileNotFoundError(
            translate("Credentials", "There is no AWS profile {profile_name}.").format(profile_name=profile_name),
            hint=translate("Credentials", "Choose one of ~/.aws/config or ~/.aws/credentials."),
        )
    if (portal := portal_of(config, name)) is not None:
        return Way(kind=WayKind.DEVICE, portal=portal, profile_name=name)
    source, profile = _source(config, name)
    if "login_session" in profile:
        return Way(kind=WayKind.COMMAND, command=f"aws login --profile {shlex.quote(source)}", profile_name=source)
    if "credential_process" in profile:
        return Way(kind=WayKind.AGAIN, profile_name=source)
    if "aws_access_key_id" in profile:
        return Way(kind=WayKind.FILE, profile_name=source)
    return Way(kind=WayKind.AGAIN, profile_name=source)


def _source(config: dict[str, Any], name: str) -> tuple[str, dict[str, Any]]:
    """Return the AWS profile whose credentials a profile's role comes from, or the profile itself."""
    profiles = config.get("profiles", {})
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        following = profiles.get(name, {}).get("source_profile") if "role_arn" in profiles.get(name, {}) else None
        name = following or name
    return name, profiles.get(name, {})


def _aws_config() -> dict[str, Any]:
    import botocore.exceptions  # noqa: PLC0415  # takes a tenth of a second, and only this needs it
    import botocore.session  # noqa: PLC0415

    try:
        found: dict[str, Any] = botocore.session.Session().full_config
    except (botocore.exceptions.ConfigParseError, OSError, UnicodeError):
        raise ConfigurationError(
            translate("Credentials", "The AWS configuration of this machine cannot be read."),
            hint=translate("Credentials", "Mend ~/.aws/config or ~/.aws/credentials."),
        ) from None  # the parser's own error quotes lines of the credentials file
    return found
