"""What stands in the way of signing in as a profile says: one sentence for each field.

The patterns and lengths are those of AssumeRole's members in botocore's sts model (2011-06-15).
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sagedesk.llm.credentials import AssumedRole, IdentityCenter
from sagedesk.profiles.profile import CredentialKind, CredentialSource
from sagedesk.translation import translate

_ROLE_ARN = re.compile(r"arn:aws[a-z-]*:iam::\d{12}:role/[\x21-\x7e]{1,1500}")
_EXTERNAL_ID = re.compile(r"[\w+=,.@:/-]{2,1224}", re.ASCII)
_SESSION_NAME = re.compile(r"[\w+=,.@-]{2,64}", re.ASCII)
_SERIAL = re.compile(r"[\w+=/:,.@-]{9,256}", re.ASCII)
_PORTAL_ROLE = re.compile(r"[\w+=,.@-]{1,64}", re.ASCII)
_REGION = re.compile(r"[a-z]+(-[a-z]+)+-\d+")


def credential_problems(source: CredentialSource) -> dict[str, str]:
    """Return a sentence for each field that cannot be used as it is; empty when one can sign in.

    The keys are "aws_profile", "start_url", "portal_region", "portal_account", "portal_role", "role_arn",
    "external_id", "session_name" and "mfa_serial".
    """
    found = {"aws_profile": ""}
    if source.kind is CredentialKind.PROFILE and not source.aws_profile.strip():
        found["aws_profile"] = translate("Profiles", "Choose an AWS profile, or another way to sign in.")
    if source.kind is CredentialKind.IDENTITY_CENTER:
        found |= _portal_problems(source.identity_center)
    if source.role is not None:
        found |= _role_problems(source.role)
    return {field: sentence for field, sentence in found.items() if sentence}


def portal_problems(start_url: str, region: str) -> dict[str, str]:
    """Return what stands in the way of signing in at an access portal: "start_url", "portal_region"."""
    try:
        parts = urlsplit(start_url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", start_url)
    except ValueError:  # a bracket that cannot be read
        usable = False
    found = {
        "start_url": ""
        if usable
        else translate("Profiles", "A start URL is written like https://my-company.awsapps.com/start."),
        "portal_region": ""
        if _REGION.fullmatch(region)
        else translate("Profiles", "Give the region of IAM Identity Center, like eu-west-1."),
    }
    return {field: sentence for field, sentence in found.items() if sentence}


def _portal_problems(chosen: IdentityCenter | None) -> dict[str, str]:
    if chosen is None:
        return portal_problems("", "")
    return {
        **portal_problems(chosen.portal.start_url, chosen.portal.region),
        "portal_account": ""
        if re.fullmatch(r"\d{12}", chosen.account)
        else translate("Profiles", "An account has twelve digits."),
        "portal_role": ""
        if _PORTAL_ROLE.fullmatch(chosen.role)
        else translate("Profiles", "Give the role's name, as the portal shows it."),
    }


def _role_problems(role: AssumedRole) -> dict[str, str]:
    return {
        "role_arn": ""
        if _ROLE_ARN.fullmatch(role.arn)
        else translate("Profiles", "A role's ARN is written like arn:aws:iam::123456789012:role/name."),
        "external_id": ""
        if not role.external_id or _EXTERNAL_ID.fullmatch(role.external_id)
        else translate("Profiles", "An external id has 2 to 1224 letters, digits and characters of + = , . @ : / - _."),
        "session_name": ""
        if not role.session_name or _SESSION_NAME.fullmatch(role.session_name)
        else translate("Profiles", "A session name has 2 to 64 letters, digits and characters of + = , . @ - _."),
        "mfa_serial": ""
        if not role.mfa_serial or _SERIAL.fullmatch(role.mfa_serial)
        else translate(
            "Profiles", "Give the device's ARN, like arn:aws:iam::123456789012:mfa/name, or its serial number."
        ),
    }
