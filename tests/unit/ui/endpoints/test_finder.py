"""The ways to sign in that the picker offers from the menu."""

from __future__ import annotations

from sagedesk.profiles import GUIDE, CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.aws_profiles import AwsProfile
from sagedesk.ui.endpoints.finder import sign_ins

WORK = CredentialSource(kind=CredentialKind.PROFILE, aws_profile="work")
KEYS = CredentialSource(kind=CredentialKind.KEYRING)


def profile(name: str, source: CredentialSource, **fields: str) -> EndpointProfile:
    return EndpointProfile(name=name, endpoint_name=name, region="eu-west-1", credentials=source, **fields)


def test_without_anything_there_is_the_default_chain() -> None:
    ways = sign_ins([GUIDE], [])
    assert list(ways) == ["Default credential chain"]
    assert ways["Default credential chain"].profile.region == "us-east-1"


def test_each_way_is_offered_once_with_the_profile_in_use_first() -> None:
    in_use = profile("B", WORK)
    ways = sign_ins([in_use, profile("A", WORK), in_use, profile("C", KEYS)], [AwsProfile(name="work", region="x")])
    assert list(ways) == ["As B", "As C", "Default credential chain"]
    assert ways["As B"].profile.credentials == WORK
    assert (ways["As B"].profile.endpoint_name, ways["As B"].profile.region) == ("", "eu-west-1")
    assert ways["Default credential chain"].profile.region == "eu-west-1"


def test_aws_profiles_that_no_profile_uses_are_offered() -> None:
    ways = sign_ins([profile("B", WORK)], [AwsProfile(name="home", region="us-west-2")])
    assert ways["AWS profile home"].profile.region == "us-west-2"
    assert ways["AWS profile home"].profile.credentials.aws_profile == "home"


def test_two_profiles_with_keys_of_their_own_are_two_ways() -> None:
    assert list(sign_ins([profile("A", KEYS), profile("B", KEYS)], []))[:2] == ["As A", "As B"]
