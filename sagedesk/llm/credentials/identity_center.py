"""IAM Identity Center: its portal, and the token of a sign-in, kept where the AWS CLI and botocore keep it.

The file is ~/.aws/sso/cache/<sha1>.json, the sha1 being that of the name of the sso-session, or of the start URL in the
older form (botocore 1.44.5, utils.SSOTokenLoader); so a sign-in there is one here, and the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from sagedesk.llm.credentials.moments import read_moment, write_moment

SCOPE = "sso:account:access"
"""The scope that lets a sign-in be refreshed; the AWS CLI asks for it by default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """An AWS access portal: its start URL, its region, and the name and the scopes of the sso-session if it has one."""

    start_url: str
    region: str
    session_name: str = ""
    scopes: tuple[str, ...] = (SCOPE,)

    @property
    def host(self) -> str:
        """The host of the start URL, to show."""
        return urlsplit(self.start_url).netloc or self.start_url


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCenter:
    """Credentials of a role that a portal gives: the portal, and which role in which account."""

    portal: Portal
    account: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalToken:
    """A sign-in: until when it is good, and whether it is refreshed without the person. Its repr holds no secret."""

    access_token: str = field(repr=False)
    expires: datetime
    refreshes: bool = False


def load_token(portal: Portal) -> PortalToken | None:
    """Return the sign-in at a portal, also an expired one; None where there is none. Reads a file."""
    from botocore.exceptions import SSOTokenLoadError  # noqa: PLC0415  # values of this module need no botocore

    try:
        token = _loader()(portal.start_url, session_name=portal.session_name or None)
        expires = read_moment(token["expiresAt"])
        registered = token.get("registrationExpiresAt")
        refreshes = bool(
            portal.session_name
            and token.get("refreshToken")
            and registered
            and read_moment(registered) > datetime.now(UTC)
        )
        return PortalToken(access_token=token["accessToken"], expires=expires, refreshes=refreshes)
    except (
        SSOTokenLoadError,
        AttributeError,
        KeyError,
        TypeError,
        ValueError,
    ):  # nothing there, or nothing that can be read
        return None


def save_token(portal: Portal, answer: Mapping[str, Any], client: Mapping[str, Any]) -> None:
    """Keep the answer of CreateToken, with the registered ``client`` that it was made for. Raises OSError.

    Only the owner may read the file: botocore makes it with mkstemp, which gives it the mode 0600.
    """
    token = {
        "startUrl": portal.start_url,
        "region": portal.region,
        "accessToken": answer["accessToken"],
        "expiresAt": write_moment(datetime.now(UTC) + timedelta(seconds=answer["expiresIn"])),
    }
    if portal.session_name:
        token |= {
            "clientId": client["clientId"],
            "clientSecret": client["clientSecret"],
            "registrationExpiresAt": write_moment(datetime.fromtimestamp(client["clientSecretExpiresAt"], UTC)),
        }
        if "refreshToken" in answer:
            token["refreshToken"] = answer["refreshToken"]
    _loader().save_token(portal.start_url, token, session_name=portal.session_name or None)


def token_loader() -> Any:
    """Return botocore's loader of the tokens in the AWS CLI's cache."""
    return _loader()


def _loader() -> Any:
    from botocore.tokens import SSOTokenProvider  # noqa: PLC0415
    from botocore.utils import JSONFileCache, SSOTokenLoader  # noqa: PLC0415

    # the one place that botocore itself reads, and so surely the same
    return SSOTokenLoader(cache=JSONFileCache(SSOTokenProvider._SSO_TOKEN_CACHE_DIR))  # noqa: SLF001
