"""Listing and describing: real boto3, over real HTTP, against the emulator's control plane."""

from __future__ import annotations

import threading
from collections.abc import Callable

import boto3
import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.control.deployment import Deployment, Passing
from sagedesk.emulator.refusals import Refusal, throttled
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import (
    AccessDeniedError,
    CancelledError,
    ConfigurationError,
    EndpointNotFoundError,
    SignatureError,
    ThrottledError,
    UnexpectedReplyError,
    UnreachableError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints.calls import control_client
from sagedesk.llm.endpoints.directory import Depth, EndpointDirectory
from sagedesk.llm.endpoints.values import Confidence, EndpointKind
from sagedesk.llm.session import create_session
from sagedesk.llm.waiting import Condition, readiness_of

Serve = Callable[..., EndpointDirectory]
Calls = list[ReceivedRequest]

TRUE_HANDLERS = {
    "guide": {"openai-chat"},
    "tgi": {"tgi"},
    "tgi-chat": {"openai-chat"},
    "openai-chat": {"openai-chat"},
    "openai-completions": {"openai-completions"},
    "sglang": {"openai-chat"},
    "llamacpp": {"openai-chat"},
    "nova": {"openai-chat"},
    "both-reasonings": {"openai-chat"},
    "think-tags": {"openai-chat"},
    "lmi": {"openai-chat", "lmi"},
    "lmi-rolling": {"openai-chat", "lmi"},
    "lmi-rolling-lines": {"openai-chat", "lmi"},
    "lmi-sse": {"openai-chat", "lmi"},
    "lmi-tgi-compat": {"openai-chat", "lmi"},
    "lmi-3p": {"lmi-3p"},
    "outputs": {"outputs"},
    "hf-pipeline": {"hf-pipeline"},
    "jumpstart-llama2": {"jumpstart-llama2"},
    "text": {""},
    "custom": {""},
}


def operations(calls: Calls) -> list[str]:
    return [call.operation for call in calls]


def test_thousands_come_a_hundred_at_a_time_one_call_each(serve: Serve, calls: Calls) -> None:
    directory = serve(crowd=2_345)
    pages = directory.pages()
    first = next(pages)
    assert len(first) == 100
    assert operations(calls) == ["ListEndpoints"]
    names = [line.name for line in first] + [line.name for page in pages for line in page]
    assert len(names) == len(set(names)) > 2_345
    assert len(calls) == -(-len(names) // 100)


def test_a_line_has_what_the_list_tells(directory: EndpointDirectory) -> None:
    lines = {line.name: line for page in directory.pages() for line in page}
    assert lines["creating"].state == "Creating"
    assert lines["tgi"].arn == "arn:aws:sagemaker:us-east-1:123456789012:endpoint/tgi"
    assert lines["tgi"].created is not None
    assert lines["tgi"].created.tzinfo is not None


def test_the_service_filters(directory: EndpointDirectory) -> None:
    assert [line.name for page in directory.pages(name_contains="jump") for line in page] == ["jumpstart-llama2"]
    assert {line.name for page in directory.pages(state="Failed") for line in page} == {"failed"}
    assert [line.name for page in directory.pages(name_contains="no such") for line in page] == []


@pytest.mark.parametrize("name", sorted(TRUE_HANDLERS))
def test_every_container_is_told_by_what_it_is(directory: EndpointDirectory, name: str) -> None:
    details = directory.describe(name)
    assert details.detection.handler in TRUE_HANDLERS[name]
    assert details.state == "InService"
    assert readiness_of(details).ready


@pytest.mark.parametrize(
    ("name", "depth", "expected"),
    [
        ("tgi", Depth.STATE, ["DescribeEndpoint"]),
        ("tgi", Depth.INSTANCES, ["DescribeEndpoint", "DescribeEndpointConfig"]),
        ("tgi", Depth.FORMAT, ["DescribeEndpoint", "DescribeEndpointConfig", "DescribeModel"]),
        ("outputs", Depth.FORMAT, ["DescribeEndpoint", "DescribeEndpointConfig", "DescribeModel", "ListTags"]),
        ("components", Depth.FORMAT, ["DescribeEndpoint", "DescribeEndpointConfig", "ListInferenceComponents"]),
        ("describe-denied", Depth.FORMAT, ["DescribeEndpoint"]),
    ],
)
def test_no_call_is_made_that_is_not_needed(
    directory: EndpointDirectory, calls: Calls, name: str, depth: Depth, expected: list[str]
) -> None:
    directory.describe(name, depth=depth)
    assert operations(calls) == expected


def test_what_an_endpoint_runs_on(serve: Serve) -> None:
    directory = serve(
        ("real-time", Deployment(instance_type="ml.g6e.12xlarge", count=3)),
        ("serverless", Deployment(serverless=True)),
        ("asynchronous", Deployment(asynchronous=True)),
    )
    real_time = directory.describe("real-time")
    (variant,) = real_time.variants
    assert (variant.instance_type, variant.instances, variant.desired_instances) == ("ml.g6e.12xlarge", 3, 3)
    assert variant.routing == "LEAST_OUTSTANDING_REQUESTS"
    assert variant.container is not None
    assert variant.container.digest.startswith("sha256:")
    assert variant.container.model == "real-time-model"
    serverless = directory.describe("serverless")
    assert serverless.kind is EndpointKind.SERVERLESS
    assert serverless.variants[0].serverless_memory == 4096
    assert serverless.variants[0].instances is None
    assert directory.describe("asynchronous").kind is EndpointKind.ASYNCHRONOUS


def test_inference_components_and_adapters(serve: Serve, calls: Calls) -> None:
    directory = serve(("shared", Deployment(adapters=("sql", "poems"), count=2), "chat"))
    details = directory.describe("shared")
    assert [component.name for component in details.components] == ["chat", "sql", "poems"]
    assert "Choose one" in details.detection.reason
    chat = directory.describe_component("chat")
    assert (chat.copies, chat.endpoint_name, chat.base) == (2, "shared", "")
    assert chat.detection.handler == "openai-chat"
    calls.clear()
    adapter = directory.describe_component("sql")
    assert adapter.base == "chat"
    assert adapter.detection.handler == "openai-chat"
    assert operations(calls) == ["DescribeInferenceComponent"] * 2
    lines = [line.name for page in directory.component_pages(endpoint_name="shared") for line in page]
    assert lines == ["chat", "sql", "poems"]
    assert [page for page in directory.component_pages(endpoint_name="nobody") if page] == []


def test_scaled_to_zero_wakes_up(serve: Serve) -> None:
    passing = Passing(seconds=0.05)
    directory = serve(("asleep", Deployment(count=0, passes=passing), "chat"))
    assert readiness_of(directory.describe_component("chat")).condition is Condition.SCALED_TO_ZERO
    woken = threading.Event()
    for _ in range(200):
        if readiness_of(directory.describe_component("chat", depth=Depth.STATE)).ready:
            woken.set()
            break
    assert woken.is_set()


def test_a_failed_endpoint_says_why_and_is_still_told(directory: EndpointDirectory) -> None:
    failed = directory.describe("failed")
    assert "ping health check" in failed.failure
    assert failed.detection.handler == "openai-chat"
    assert "ping health check" in readiness_of(failed).words


def test_what_is_denied_is_left_out_and_named(serve: Serve) -> None:
    directory = serve(
        ("closed", Deployment(denied=("DescribeEndpoint",))),
        ("no-config", Deployment(denied=("DescribeEndpointConfig",))),
        ("no-model", Deployment(denied=("DescribeModel", "ListTags"), image="unknown:1")),
        ("no-component", Deployment(denied=("DescribeInferenceComponent",)), "chat"),
    )
    closed = directory.describe("closed")
    assert closed.denied == ("sagemaker:DescribeEndpoint",)
    assert closed.detection.confidence is Confidence.UNKNOWN
    assert "not allowed" in closed.detection.reason
    no_config = directory.describe("no-config")
    assert no_config.denied == ("sagemaker:DescribeEndpointConfig",)
    assert no_config.detection.handler == "openai-chat"
    assert no_config.variants[0].instances == 1
    assert no_config.variants[0].instance_type == ""
    assert directory.describe("no-model").denied == ("sagemaker:DescribeModel", "sagemaker:ListTags")
    assert directory.describe_component("chat").denied == ("sagemaker:DescribeInferenceComponent",)


def test_listing_that_is_denied_names_the_action(serve: Serve) -> None:
    def refuse(_: object) -> None:
        words = (
            "User: u is not authorized to perform: sagemaker:ListEndpoints because no identity-based policy allows it"
        )
        raise Refusal(400, "AccessDeniedException", {"message": words})

    directory = serve(on_request=refuse)
    with pytest.raises(AccessDeniedError, match="sagemaker:ListEndpoints") as raised:
        next(directory.pages())
    assert raised.value.hint == "The policy of your user or role needs sagemaker:ListEndpoints."
    assert raised.value.exit_code == 3


def test_a_throttled_call_is_repeated_with_pauses(serve: Serve) -> None:
    heard: list[object] = []

    def refuse(request: object) -> None:
        heard.append(request)
        if len(heard) < 3:
            raise throttled()

    assert next(serve(on_request=refuse).pages())
    assert len(heard) == 3


def test_throttling_without_end_is_said(aws: boto3.Session) -> None:
    def refuse(_: object) -> None:
        raise throttled()

    with Emulator(on_request=refuse, access_key_id="AKIATEST", secret_access_key="the same in all tests") as emulator:
        directory = EndpointDirectory(control_client(aws, endpoint_url=emulator.url), max_retries=1)
        with pytest.raises(ThrottledError, match="too many requests"):
            next(directory.pages())
        directory.close()


def test_an_endpoint_that_is_not_there_says_where_it_was_looked_for(directory: EndpointDirectory) -> None:
    with pytest.raises(EndpointNotFoundError, match=r"nowhere.*us-east-1"):
        directory.describe("nowhere")
    with pytest.raises(EndpointNotFoundError):
        directory.describe_component("nowhere")


def test_a_wrong_secret_and_a_missing_region(serving: Emulator) -> None:
    wrong = create_session(aws_access_key_id=serving.access_key_id, aws_secret_access_key="no", region_name="us-east-1")
    directory = EndpointDirectory(control_client(wrong, endpoint_url=serving.url))
    with pytest.raises(SignatureError):
        next(directory.pages())
    directory.close()
    with pytest.raises(ConfigurationError, match="No AWS region"):
        control_client(create_session(aws_access_key_id="a", aws_secret_access_key="b"))


def test_nobody_listens_and_it_is_said_at_once(aws: boto3.Session) -> None:
    directory = EndpointDirectory(control_client(aws, endpoint_url="http://127.0.0.1:9"))
    with pytest.raises(UnreachableError):
        next(directory.pages())
    directory.close()


@pytest.mark.parametrize("body", [b"<html>Sign in to the network</html>", b"{}", b"[]", b'{"Endpoints": 1}'])
def test_what_answers_in_sagemakers_place_is_told(answering: Callable[[bytes], EndpointDirectory], body: bytes) -> None:
    with pytest.raises(UnexpectedReplyError, match="not SageMaker"):
        next(answering(body).pages())


def test_a_listing_is_cancelled_between_pages_and_while_it_waits(serve: Serve) -> None:
    cancel, waiting, go_on = CancelToken(), threading.Event(), threading.Event()

    def hold(request: ReceivedRequest) -> None:
        if b"NextToken" in request.body:
            waiting.set()
            go_on.wait(10)

    pages = serve(crowd=300, on_request=hold).pages(cancel=cancel)
    assert next(pages)

    def stop() -> None:
        waiting.wait(10)
        cancel.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    try:
        with pytest.raises(CancelledError):
            next(pages)
    finally:
        go_on.set()
        stopper.join()
    with pytest.raises(CancelledError):
        next(serve(crowd=1).pages(cancel=cancel))
