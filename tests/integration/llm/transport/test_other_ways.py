"""Whole replies, routers and stateful sessions, over real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Callable

import boto3
import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.errors import ConfigurationError, InvalidInputError, ModelFailedError
from sagedesk.llm.waiting import Condition, Waiting

Model = Callable[..., SageMakerLLM]
HELLO = [ChatMessage("Hello there")]


@pytest.mark.parametrize("endpoint", ["no-streaming", "container-without-streaming"])
def test_an_endpoint_that_does_not_stream_is_asked_without_and_that_is_remembered(
    model: Model, operations, endpoint: str
):
    llm = model(endpoint)
    seen: list[Waiting] = []
    for _ in range(2):
        reply = llm.stream_events(HELLO, progress=seen.append).response()
        assert reply.text.startswith("This reply begins well")
    assert operations() == ["InvokeEndpointWithResponseStream", "InvokeEndpoint", "InvokeEndpoint"]
    assert [waiting.readiness.condition for waiting in seen] == [Condition.AT_ONCE] * 2
    assert seen[0].words == "The endpoint does not stream: the reply comes at once."


@pytest.mark.parametrize("endpoint", ["model-error", "access-denied", "internal-failure", "throttled"])
def test_no_other_failure_is_tried_again_without_a_stream(model: Model, operations, endpoint: str):
    with pytest.raises(Exception):  # noqa: B017, PT011  # whichever; what counts is what was sent
        model(endpoint).stream_events(HELLO)
    assert operations() == ["InvokeEndpointWithResponseStream"]


def test_a_reply_that_is_wanted_whole_comes_whole(model: Model, operations):
    assert model("openai-chat", transport="whole").stream_events(HELLO).response().text == "You said: Hello there"
    assert operations() == ["InvokeEndpoint"]


def test_a_target_model_is_asked_without_a_stream_which_cannot_name_one(model: Model, requests):
    llm = model("openai-chat", endpoint_kwargs={"TargetModel": "one.tar.gz"})
    assert llm.stream_events(HELLO).response().text == "You said: Hello there"
    assert requests[0].operation == "InvokeEndpoint"
    assert requests[0].headers["x-amzn-sagemaker-target-model"] == "one.tar.gz"


@pytest.mark.parametrize(("target", "reached"), [("small", "openai-chat"), ("large", "lmi")])
def test_a_router_hands_on_to_its_endpoints(model: Model, requests, target: str, reached: str):
    llm = model("router", transport="router", endpoint_kwargs={"RoutingTargetName": target})
    assert llm.stream_events(HELLO).response().text == "You said: Hello there"
    assert [(request.operation, request.endpoint) for request in requests] == [("InvokeInferenceRouter", reached)]


def test_a_router_that_is_not_there_is_told(model: Model):
    with pytest.raises(InvalidInputError, match="Inference router nowhere of account 123456789012 not found"):
        model("nowhere", transport="router", endpoint_kwargs={"RoutingTargetName": "any"}).chat(HELLO)


def test_a_router_wants_a_target(model: Model, operations):
    with pytest.raises(ConfigurationError, match="routing target"):
        model("router", transport="router").chat(HELLO)
    assert operations() == []


def test_a_botocore_without_routers_says_what_to_install(model: Model, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(boto3.Session, "get_available_services", lambda _: ["sagemaker-runtime"])
    with pytest.raises(ConfigurationError, match="Install a newer boto3"):
        model("router", transport="router").chat(HELLO)


def test_a_session_is_made_once_and_kept(model: Model, requests):
    llm = model("lmi", endpoint_kwargs={"SessionId": "NEW_SESSION"})
    for _ in range(2):
        assert llm.stream_events(HELLO).response().text == "You said: Hello there"
    sessions = [request.headers["x-amzn-sagemaker-session-id"] for request in requests]
    assert sessions[0] == "NEW_SESSION"
    assert sessions[1] == sessions[2] != "NEW_SESSION"
    assert [request.operation for request in requests] == [
        "InvokeEndpoint",
        "InvokeEndpointWithResponseStream",
        "InvokeEndpointWithResponseStream",
    ]


def test_a_session_that_has_ended_is_made_anew_with_the_next_request(model: Model, service):
    llm = model("lmi", endpoint_kwargs={"SessionId": "NEW_SESSION"})
    llm.stream_events(HELLO).response()
    service._service.sessions.clear()
    with pytest.raises(InvalidInputError, match="does not exist or has expired"):
        llm.stream_events(HELLO)
    assert llm.stream_events(HELLO).response().text == "You said: Hello there"


def test_a_container_without_sessions_is_told(model: Model):
    with pytest.raises((ConfigurationError, ModelFailedError)):
        model("openai-chat", endpoint_kwargs={"SessionId": "NEW_SESSION"}).stream_events(HELLO)


def test_an_unknown_transport_is_told_with_those_that_are_known():
    with pytest.raises(InvalidInputError, match="There are stream, whole, openai, async, router"):
        SageMakerLLM("any", transport="carrier pigeon")


@pytest.mark.parametrize("transport", ["stream", "whole", "openai"])
def test_a_second_send_finds_the_connection_open(transport: str):
    # the emulator serves each connection in a thread of its own
    served: list[object] = []
    with Emulator(on_request=lambda _: served.append(threading.get_ident())) as emulator:
        llm = SageMakerLLM(
            "lmi",
            content_handler="openai-chat",
            transport=transport,
            endpoint_url=emulator.url,
            region_name=emulator.region,
            aws_access_key_id=emulator.access_key_id,
            aws_secret_access_key=emulator.secret_access_key,
        )
        for _ in range(3):
            assert llm.stream_events(HELLO).response().text == "You said: Hello there"
        llm.close()
    assert len(served) == 3
    assert len(set(served)) == 1
