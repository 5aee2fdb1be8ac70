from __future__ import annotations

import pytest

from sagedesk.llm.credentials import AssumedRole, IdentityCenter, Portal
from sagedesk.profiles import CredentialKind, CredentialSource
from sagedesk.profiles.credential_validation import credential_problems

ARN = "arn:aws-us-gov:iam::123456789012:role/team/chat"


@pytest.mark.parametrize(
    ("role", "wrong"),
    [
        (AssumedRole(arn=ARN), set()),
        (AssumedRole(arn=ARN, external_id="a:b/c", session_name="me@example", mfa_serial="GAHT12345678"), set()),
        (AssumedRole(arn="role/chat"), {"role_arn"}),
        (AssumedRole(arn="arn:aws:iam::12:role/chat"), {"role_arn"}),
        (AssumedRole(arn="arn:aws:sts::123456789012:assumed-role/a/b"), {"role_arn"}),
        (
            AssumedRole(arn=ARN, external_id="x", session_name="with space", mfa_serial="short"),
            {"external_id", "session_name", "mfa_serial"},
        ),
        (AssumedRole(arn=ARN, session_name="s" * 65), {"session_name"}),
        (AssumedRole(arn=ARN, session_name="ünï"), {"session_name"}),
    ],
)
@pytest.mark.parametrize("kind", [CredentialKind.DEFAULT, CredentialKind.KEYRING])
def test_roles(kind: CredentialKind, role: AssumedRole, wrong: set[str]) -> None:
    assert set(credential_problems(CredentialSource(kind=kind, role=role))) == wrong


@pytest.mark.parametrize(
    ("start_url", "region", "account", "role", "wrong"),
    [
        ("https://d-1.awsapps.com/start", "eu-west-1", "123456789012", "Dev", set()),
        ("d-1.awsapps.com/start", "Ireland", "1", "", {"start_url", "portal_region", "portal_account", "portal_role"}),
        ("https://a b/start", "us-gov-west-1", "123456789012", "Dev", {"start_url"}),
    ],
)
def test_portals(start_url: str, region: str, account: str, role: str, wrong: set[str]) -> None:
    chosen = IdentityCenter(portal=Portal(start_url=start_url, region=region), account=account, role=role)
    source = CredentialSource(kind=CredentialKind.IDENTITY_CENTER, identity_center=chosen)
    assert set(credential_problems(source)) == wrong


def test_a_portal_is_needed() -> None:
    source = CredentialSource(kind=CredentialKind.IDENTITY_CENTER)
    assert set(credential_problems(source)) == {"start_url", "portal_region"}
