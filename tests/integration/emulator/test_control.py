"""The emulator's control plane and STS, with boto3 over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest
import urllib3
from botocore.config import Config
from botocore.exceptions import ClientError

from sagedesk.emulator import Emulator
from sagedesk.emulator.containers.openai_server import OpenAIServer
from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import echo
from sagedesk.emulator.service import ReceivedRequest

Client = Callable[..., Any]
ROLE = "arn:aws:iam::210987654321:role"


@pytest.fixture
def heard() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def running(heard: list[ReceivedRequest]) -> Iterator[Emulator]:
    with Emulator(guide_pace=None, crowd=150, on_request=heard.append) as emulator:
        yield emulator


@pytest.fixture
def client(running: Emulator) -> Iterator[Client]:
    made: list[Any] = []

    def connect(service: str, **keys: str) -> Any:
        signing = keys or {
            "aws_access_key_id": running.access_key_id,
            "aws_secret_access_key": running.secret_access_key,
        }
        made.append(
            boto3.client(
                service,
                endpoint_url=running.url,
                region_name="us-east-1",
                config=Config(retries={"total_max_attempts": 1}),
                **signing,
            )
        )
        return made[-1]

    yield connect
    for one in made:
        one.close()


def test_boto3s_own_paginator_lists_all_that_is_served(client: Client, running: Emulator) -> None:
    pages = client("sagemaker").get_paginator("list_endpoints").paginate(PaginationConfig={"PageSize": 50})
    names = [line["EndpointName"] for page in pages for line in page["Endpoints"]]
    assert sorted(names) == sorted(running.endpoint_names)


def test_ten_to_a_page_the_youngest_first_unless_asked_otherwise(client: Client) -> None:
    sagemaker = client("sagemaker")
    first = sagemaker.list_endpoints()
    assert len(first["Endpoints"]) == 10
    times = [line["CreationTime"] for line in first["Endpoints"]]
    assert times == sorted(times, reverse=True)
    by_name = sagemaker.list_endpoints(SortBy="Name", SortOrder="Ascending", StatusEquals="InService")["Endpoints"]
    assert [line["EndpointName"] for line in by_name] == sorted(line["EndpointName"] for line in by_name)


def test_every_endpoint_is_described_in_the_shapes_of_the_service(client: Client, running: Emulator) -> None:
    sagemaker = client("sagemaker")
    for name in running.endpoint_names[:60]:
        if name == "describe-denied":
            continue
        endpoint = sagemaker.describe_endpoint(EndpointName=name)
        config = sagemaker.describe_endpoint_config(EndpointConfigName=endpoint["EndpointConfigName"])
        model = config["ProductionVariants"][0].get("ModelName")
        if model:
            assert sagemaker.describe_model(ModelName=model)["PrimaryContainer"]
        assert "Tags" in sagemaker.list_tags(ResourceArn=endpoint["EndpointArn"])


@pytest.mark.parametrize(
    ("operation", "members", "code", "words"),
    [
        ("describe_endpoint", {"EndpointName": "nope"}, "ValidationException", "Could not find endpoint"),
        (
            "describe_endpoint_config",
            {"EndpointConfigName": "nope"},
            "ValidationException",
            "Could not find endpoint configuration",
        ),
        ("describe_model", {"ModelName": "tgi"}, "ValidationException", "Could not find model"),
        (
            "describe_inference_component",
            {"InferenceComponentName": "nope"},
            "ValidationException",
            "Could not find inference component",
        ),
        ("describe_endpoint", {"EndpointName": "describe-denied"}, "AccessDeniedException", "not authorized"),
        ("list_endpoints", {"NextToken": "no token"}, "ValidationException", "NextToken"),
        ("list_models", {}, "UnknownOperationException", "ListModels"),
    ],
)
def test_refusals_are_in_the_services_words(
    client: Client, operation: str, members: dict[str, str], code: str, words: str
) -> None:
    with pytest.raises(ClientError) as raised:
        getattr(client("sagemaker"), operation)(**members)
    assert raised.value.response["Error"]["Code"] == code
    assert words in raised.value.response["Error"]["Message"]
    assert raised.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_control_calls_are_signed(client: Client, running: Emulator) -> None:
    wrong = {"aws_access_key_id": running.access_key_id, "aws_secret_access_key": "wrong"}
    for service, operation in (("sagemaker", "list_endpoints"), ("sts", "get_caller_identity")):
        with pytest.raises(ClientError) as raised:
            getattr(client(service, **wrong), operation)()
        assert raised.value.response["Error"]["Code"] == "InvalidSignatureException"
    for headers in ({"X-Amz-Target": "SageMaker.ListEndpoints"}, {}):
        answer = urllib3.request("POST", running.url + "/", body=b"{}", headers=headers, retries=False)
        assert answer.status == 403
        assert b"Missing Authentication Token" in answer.data


def test_a_call_is_heard(client: Client, heard: list[ReceivedRequest]) -> None:
    client("sagemaker").describe_endpoint(EndpointName="tgi")
    client("sts").get_caller_identity()
    assert [(one.operation, one.endpoint) for one in heard] == [("DescribeEndpoint", "tgi"), ("GetCallerIdentity", "")]


def test_an_endpoint_is_created_once_it_is_released(client: Client, running: Emulator) -> None:
    sagemaker, runtime = client("sagemaker"), client("sagemaker-runtime")
    assert sagemaker.describe_endpoint(EndpointName="creating")["EndpointStatus"] == "Creating"
    with pytest.raises(ClientError, match="not found"):
        runtime.invoke_endpoint(EndpointName="creating", Body=b'{"inputs": "a"}')
    running.release()
    assert sagemaker.describe_endpoint(EndpointName="creating")["EndpointStatus"] == "InService"
    assert runtime.invoke_endpoint(EndpointName="creating", Body=b'{"inputs": "a"}')["Body"].read()


def test_an_adapter_is_listed_and_answers() -> None:
    shared = Endpoint(
        name="shared",
        description="of a test",
        container=OpenAIServer(Engine(model=echo)),
        component="chat",
        deployment=Deployment(adapters=("sql",)),
    )
    with Emulator(endpoints=[shared], access_key_id="AKIATEST", secret_access_key="of a test") as emulator:
        keys = {"aws_access_key_id": "AKIATEST", "aws_secret_access_key": "of a test", "region_name": "us-east-1"}
        sagemaker = boto3.client("sagemaker", endpoint_url=emulator.url, **keys)
        specification = sagemaker.describe_inference_component(InferenceComponentName="sql")["Specification"]
        assert specification["BaseInferenceComponentName"] == "chat"
        runtime = boto3.client("sagemaker-runtime", endpoint_url=emulator.url, **keys)
        body = b'{"messages": [{"role": "user", "content": "Hello"}]}'
        reply = runtime.invoke_endpoint(EndpointName="shared", InferenceComponentName="sql", Body=body)
        assert b"You said: Hello" in reply["Body"].read()
        with pytest.raises(ClientError, match="poems"):
            runtime.invoke_endpoint(EndpointName="shared", InferenceComponentName="poems", Body=body)
        sagemaker.close()
        runtime.close()


def test_who_am_i(client: Client) -> None:
    identity = client("sts").get_caller_identity()
    assert identity["Account"] == "123456789012"
    assert identity["Arn"] == "arn:aws:iam::123456789012:user/emulated"


def test_a_role_is_assumed_and_signs(client: Client) -> None:
    assumed = client("sts").assume_role(RoleArn=f"{ROLE}/chat", RoleSessionName="me", DurationSeconds=900)
    credentials = assumed["Credentials"]
    keys = {
        "aws_access_key_id": credentials["AccessKeyId"],
        "aws_secret_access_key": credentials["SecretAccessKey"],
        "aws_session_token": credentials["SessionToken"],
    }
    identity = client("sts", **keys).get_caller_identity()
    assert identity["Arn"] == "arn:aws:sts::210987654321:assumed-role/chat/me"
    assert identity["Account"] == "210987654321"
    assert client("sagemaker", **keys).list_endpoints()["Endpoints"]
    with pytest.raises(ClientError, match="UnrecognizedClientException"):
        client("sts", **{**keys, "aws_session_token": "another"}).get_caller_identity()


@pytest.mark.parametrize(
    ("members", "allowed"),
    [
        ({"RoleArn": f"{ROLE}/denied"}, False),
        ({"RoleArn": f"{ROLE}/external"}, False),
        ({"RoleArn": f"{ROLE}/external", "ExternalId": "emulated"}, True),
        ({"RoleArn": f"{ROLE}/mfa", "SerialNumber": "arn:aws:iam::1:mfa/me", "TokenCode": "654321"}, False),
        ({"RoleArn": f"{ROLE}/mfa", "SerialNumber": "arn:aws:iam::1:mfa/me", "TokenCode": "123456"}, True),
    ],
)
def test_roles_that_want_more(client: Client, members: dict[str, str], allowed: bool) -> None:
    sts = client("sts")
    if allowed:
        assert sts.assume_role(RoleSessionName="me", **members)["Credentials"]
        return
    with pytest.raises(ClientError, match=r"AccessDenied.*(sts:AssumeRole|invalid MFA one time pass code)"):
        sts.assume_role(RoleSessionName="me", **members)
