"""AWS profiles of every kind that sign in at the emulator, as text for ~/.aws/config and ~/.aws/credentials."""

from __future__ import annotations

from sagedesk.emulator.refusals import ACCOUNT

_SERVICES = ("sagemaker", "sagemaker_runtime", "sts", "sso", "sso_oidc", "signin")

PROFILES = {
    "emulated": "keys of the credentials file",
    "emulated-role": "a role, assumed with the keys of “emulated”",
    "emulated-external": "a role that wants an external id",
    "emulated-mfa": "a role that wants an MFA code, which is 123456",
    "emulated-brief": "a role whose credentials expire after 20 seconds, and are refreshed",
    "emulated-denied": "a role that may not be assumed",
    "emulated-sso": "IAM Identity Center, with a refresh token (sso-session)",
    "emulated-sso-legacy": "IAM Identity Center, the older form",
    "emulated-sso-brief": "IAM Identity Center, with a token that expires after 20 seconds",
    "emulated-sso-denied": "IAM Identity Center, where the person declines",
}
"""The profiles, each with one line that describes it."""


def config_file(url: str) -> str:
    """Return what to put into ~/.aws/config for an emulator at ``url``."""
    services = "".join(f"{service} =\n  endpoint_url = {url}\n" for service in _SERVICES)
    common = "services = emulated\nregion = us-east-1\n"
    roles = "".join(
        f"[profile emulated-{name}]\nrole_arn = arn:aws:iam::{ACCOUNT}:role/{name}\nsource_profile = emulated\n"
        f"{more}{common}\n"
        for name, more in (
            ("role", ""),
            ("external", "external_id = emulated\n"),
            ("mfa", f"mfa_serial = arn:aws:iam::{ACCOUNT}:mfa/emulated\n"),
            ("brief", ""),
            ("denied", ""),
        )
    )
    role = f"sso_account_id = {ACCOUNT}\nsso_role_name = Developer\n"
    legacy = "".join(
        f"[profile emulated-sso-{name}]\nsso_start_url = {url}/start{end}\nsso_region = us-east-1\n{role}{common}\n"
        for name, end in (("legacy", ""), ("brief", "/brief"), ("denied", "/denied"))
    )
    return (
        f"[profile emulated]\n{common}\n{roles}"
        f"[profile emulated-sso]\nsso_session = emulated\n{role}{common}\n"
        f"[sso-session emulated]\nsso_start_url = {url}/start\nsso_region = us-east-1\n"
        f"sso_registration_scopes = sso:account:access\n\n"
        f"{legacy}[services emulated]\n{services}"
    )


def credentials_file(access_key_id: str, secret_access_key: str) -> str:
    """Return what to put into ~/.aws/credentials."""
    return f"[emulated]\naws_access_key_id = {access_key_id}\naws_secret_access_key = {secret_access_key}\n"
