from __future__ import annotations

from dataclasses import replace

import pytest

from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import GUIDE, CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.validation import problems

GOOD = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1")


def test_a_good_profile_and_the_guide_have_no_problems():
    assert problems(GOOD) == {}
    assert problems(GUIDE) == {}


@pytest.mark.parametrize("name", ["a", "A1", "jumpstart-dft-llama-2", "a--b", "x" * 63])
def test_endpoint_names_that_sagemaker_takes(name):
    assert "endpoint_name" not in problems(replace(GOOD, endpoint_name=name))


@pytest.mark.parametrize("name", ["", "-a", "a-", "a b", "a_b", "ä", "x" * 64, "a\n"])
def test_endpoint_names_that_sagemaker_refuses(name):
    assert "endpoint_name" in problems(replace(GOOD, endpoint_name=name))


def test_an_arn_is_recognised():
    arn = "arn:aws:sagemaker:us-east-1:123456789012:endpoint/llama"
    assert "ARN" in problems(replace(GOOD, endpoint_name=arn))["endpoint_name"]


@pytest.mark.parametrize("region", ["us-east-1", "us-gov-west-1", "eusc-de-east-1", "us-isob-east-1", "cn-north-1"])
def test_regions(region):
    assert "region" not in problems(replace(GOOD, region=region))


@pytest.mark.parametrize("region", ["useast1", "US-EAST-1", "us-east", "Frankfurt", "us-east-1 "])
def test_regions_that_are_none(region):
    assert "region" in problems(replace(GOOD, region=region))


def test_a_region_is_needed_unless_a_url_says_where():
    assert "region" in problems(replace(GOOD, region=""))
    assert problems(replace(GOOD, region="", endpoint_url="http://127.0.0.1:8080")) == {}


@pytest.mark.parametrize(
    "url",
    [
        "https://runtime.sagemaker.eu-central-1.amazonaws.com",
        "http://127.0.0.1:8080/",
        "https://vpce-1.x/y",
        "http://[::1]:80",
    ],
)
def test_urls(url):
    assert "endpoint_url" not in problems(replace(GOOD, endpoint_url=url))


@pytest.mark.parametrize(
    "url",
    [
        "localhost:80",
        "ftp://host",
        "https://",
        "http://h:port",
        "http://h:0",
        "http://[::1",
        "https://a b",
        "https://h?x=1",
        "https://h#f",
    ],
)
def test_urls_that_are_none(url):
    assert "endpoint_url" in problems(replace(GOOD, endpoint_url=url))


def test_a_url_with_a_password_is_refused_without_repeating_it():
    sentence = problems(replace(GOOD, endpoint_url="https://me:hunter2@host"))["endpoint_url"]
    assert "keyring" in sentence
    assert "hunter2" not in sentence


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 101])
def test_names_that_are_none(name):
    assert "name" in problems(replace(GOOD, name=name))


def test_a_named_aws_profile_needs_its_name():
    source = CredentialSource(kind=CredentialKind.PROFILE)
    assert "aws_profile" in problems(replace(GOOD, credentials=source))
    assert problems(replace(GOOD, credentials=replace(source, aws_profile="work"))) == {}


def test_only_the_guide_has_built_in_keys():
    assert "credentials" in problems(replace(GOOD, credentials=GUIDE.credentials))


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        (Parameters(max_tokens=0), "max_tokens"),
        (Parameters(temperature=-0.1), "temperature"),
        (Parameters(temperature=float("nan")), "temperature"),
        (Parameters(temperature=float("inf")), "temperature"),
        (Parameters(top_p=0.0), "top_p"),
        (Parameters(top_p=1.1), "top_p"),
        (Parameters(top_k=0), "top_k"),
        (Parameters(stop=("",)), "stop"),
    ],
)
def test_parameters_out_of_range(parameters, field):
    assert list(problems(replace(GOOD, parameters=parameters))) == [field]


def test_parameters_in_range():
    parameters = Parameters(max_tokens=1, temperature=0, top_p=1, top_k=-1, stop=("</s>",))
    assert problems(replace(GOOD, parameters=parameters)) == {}


@pytest.mark.parametrize(
    ("name", "value", "good"),
    [
        ("InferenceComponentName", "chat-1", True),
        ("InferenceComponentName", "chat 1", False),
        ("TargetVariant", "x" * 64, False),
        ("TargetContainerHostname", "", False),
        ("CustomAttributes", "accept_eula=true", True),
        ("CustomAttributes", "ä", False),
        ("CustomAttributes", "x" * 1025, False),
        ("SessionId", "NEW_SESSION", True),
        ("SessionId", "a" * 256, True),
        ("SessionId", "a" * 257, False),
        ("SessionId", "with space", False),
        ("InferenceId", "x" * 64, True),
        ("InferenceId", "x" * 65, False),
        ("InferenceId", " x", False),
        ("PrefixAwareId", "one user", True),
        ("TargetModel", "model.tar.gz", True),
        ("RoutingTargetName", "small", False),
        ("Body", "x", False),
    ],
)
def test_endpoint_arguments(name, value, good):
    assert (name not in problems(replace(GOOD, endpoint_arguments={name: value}))) is good


@pytest.mark.parametrize(
    ("transport", "arguments", "wrong"),
    [
        ("openai", {"InferenceComponentName": "chat", "PrefixAwareId": "x"}, set()),
        ("openai", {"SessionId": "NEW_SESSION"}, {"SessionId"}),
        ("async", {"S3InputLocation": "s3://bucket/requests"}, set()),
        ("async", {"S3InputLocation": "https://bucket"}, {"S3InputLocation"}),
        ("async", {"InferenceComponentName": "chat"}, {"InferenceComponentName"}),
        ("router", {"RoutingTargetName": "small"}, set()),
        ("router", {}, {"RoutingTargetName"}),
        ("router", {"RoutingTargetName": "small", "TargetVariant": "blue"}, {"TargetVariant"}),
        ("pigeon", {}, {"transport"}),
    ],
)
def test_each_transport_takes_its_own_arguments(transport, arguments, wrong):
    profile = replace(GOOD, transport=transport, endpoint_arguments=arguments)
    assert set(problems(profile)) == wrong
