"""The probe, over real HTTP: what each container is told by, with how many requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.containers.base import Container, ContainerReply, ContainerRequest, document
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import (
    AccessDeniedError,
    CancelledError,
    ConfigurationError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    ModelFailedError,
    ThrottledError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints.probing import REQUESTS, probe
from sagedesk.llm.endpoints.values import Confidence, Detection
from sagedesk.llm.session import runtime_client

Probe = Callable[..., Detection]


@pytest.fixture
def probing(serving: Emulator, aws: boto3.Session) -> Iterator[Probe]:
    client = runtime_client(aws, endpoint_url=serving.url, timeout=20)
    yield lambda name, **options: probe(client, name, **options)
    client.close()


@pytest.mark.parametrize(
    ("name", "handler", "confidence", "requests"),
    [
        ("openai-chat", "openai-chat", "certain", 1),
        ("openai-completions", "openai-completions", "certain", 3),
        ("tgi", "openai-chat", "certain", 1),
        ("tgi-chat", "openai-chat", "certain", 1),
        ("sglang", "openai-chat", "certain", 1),
        ("llamacpp", "openai-chat", "certain", 1),
        ("nova", "openai-chat", "certain", 1),
        ("lmi", "openai-chat", "certain", 1),
        ("lmi-rolling", "openai-chat", "certain", 1),
        ("lmi-tgi-compat", "openai-chat", "certain", 1),
        ("lmi-3p", "lmi-3p", "certain", 3),
        ("outputs", "outputs", "certain", 2),
        ("hf-pipeline", "hf-pipeline", "certain", 2),
        ("jumpstart-llama2", "jumpstart-llama2", "likely", 1),
        ("text", "", "unknown", 4),
        ("custom", "", "unknown", 4),
        ("describe-denied", "openai-chat", "certain", 1),
        ("marketplace", "openai-chat", "certain", 1),
    ],
)
def test_each_container_is_told_by_its_answers(
    probing: Probe, calls: list[ReceivedRequest], name: str, handler: str, confidence: str, requests: int
) -> None:
    found = probing(name)
    assert (found.handler, found.confidence) == (handler, confidence)
    assert found.reason
    assert [json.loads(call.body) for call in calls] == list(REQUESTS[:requests])
    assert not any("accept_eula" in call.headers.get("x-amzn-sagemaker-custom-attributes", "") for call in calls)


def test_a_component_is_named_in_each_request(probing: Probe) -> None:
    found = probing("components", arguments={"InferenceComponentName": "chat-model"})
    assert found.handler == "openai-chat"
    with pytest.raises(ConfigurationError, match="inference components"):
        probing("components")


def test_the_prompt_format_comes_from_the_guess(probing: Probe) -> None:
    guess = Detection(handler="tgi", prompt_format="llama3", reason="", confidence=Confidence.POSSIBLE)
    assert probing("hf-pipeline", guess=guess).prompt_format == "llama3"
    assert probing("hf-pipeline").prompt_format == "none"
    assert probing("openai-chat", guess=guess).prompt_format == "none"


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("nowhere", EndpointNotFoundError),
        ("access-denied", AccessDeniedError),
        ("throttled", ThrottledError),
        ("no-capacity", EndpointNotReadyError),
        ("not-ready", EndpointNotReadyError),
        ("model-timeout", ModelFailedError),
    ],
)
def test_what_says_nothing_of_the_format_is_raised_after_one_request(
    probing: Probe, calls: list[ReceivedRequest], name: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        probing(name)
    assert len(calls) <= 1


def test_a_probe_is_cancelled_while_the_container_is_silent(probing: Probe, serving: Emulator) -> None:
    cancel = CancelToken()

    def stop() -> None:
        serving.wait_until_held()
        cancel.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(CancelledError):
        probing("silent", cancel=cancel)
    stopper.join()


class Canned:
    """A container that gives these answers in turn."""

    def __init__(self, *answers: tuple[int, object]) -> None:
        self._answers = list(answers)

    def answer(self, _: ContainerRequest) -> ContainerReply:
        status, answer = self._answers.pop(0)
        return document(answer, status)


def refused(*words: object) -> tuple[tuple[int, object], ...]:
    return tuple((422, {"error": word}) for word in words)


OK: Any = 200


@pytest.mark.parametrize(
    ("container", "handler", "confidence", "word"),
    [
        (
            Canned((422, {"error": "x", "error_type": "template_error"}), (OK, [{"generated_text": "a"}])),
            "tgi",
            "certain",
            "TGI",
        ),
        (Canned((400, {"error": "x"}), (OK, [{"generated_text": "a"}])), "tgi", "likely", "TGI"),
        (Canned((424, {"error": "x", "code": 424}), (OK, {"generated_text": "a"})), "lmi", "certain", "LMI"),
        (Canned(*refused("x"), (OK, {"outputs": ["a"]})), "outputs", "certain", "old DJL"),
        (Canned(*refused("x"), (OK, [{"generation": "a"}])), "jumpstart-llama2", "certain", "base"),
        (
            Canned(*refused("x", "y", "z"), (OK, [{"generation": {"role": "assistant", "content": "a"}}])),
            "jumpstart-llama2",
            "certain",
            "2023",
        ),
        (
            Canned((422, {"detail": [{"loc": ["body", "model"], "msg": "Field required"}]})),
            "openai-chat",
            "possible",
            "name",
        ),
        (Canned((OK, {"error": {"message": "no messages"}}), (OK, {"generated_text": "a"})), "lmi", "certain", "LMI"),
        (Canned((OK, {"answer": 42})), "", "unknown", "form of its own"),
        (Canned((OK, [])), "", "unknown", "form of its own"),
        (Canned(*refused("no", "no", "no", "never")), "", "unknown", "never"),
    ],
)
def test_answers_are_told_by_their_shape(
    aws: boto3.Session, container: Container, handler: str, confidence: str, word: str
) -> None:
    mine = Endpoint(name="mine", description="of a test", container=container)
    with Emulator(endpoints=[mine], access_key_id="AKIATEST", secret_access_key="the same in all tests") as emulator:
        client = runtime_client(aws, endpoint_url=emulator.url, timeout=20)
        found = probe(client, "mine")
        client.close()
    assert (found.handler, found.confidence) == (handler, confidence)
    assert word in found.reason


class PlainText:
    """A container that takes anything and answers with plain text."""

    def answer(self, _: ContainerRequest) -> ContainerReply:
        return ContainerReply(writes=(b"plain words",), content_type="text/plain")


def test_plain_text_is_a_guess_that_can_be_used(aws: boto3.Session) -> None:
    mine = Endpoint(name="mine", description="of a test", container=PlainText())
    unknown = Detection(reason="?", confidence=Confidence.UNKNOWN)
    with Emulator(endpoints=[mine], access_key_id="AKIATEST", secret_access_key="the same in all tests") as emulator:
        client = runtime_client(aws, endpoint_url=emulator.url, timeout=20)
        found = probe(client, "mine", guess=unknown)
        client.close()
    assert (found.handler, found.prompt_format, found.confidence) == ("text", "none", "possible")


def test_a_base_llama2_takes_text(aws: boto3.Session) -> None:
    container = Canned(*refused("x"), (OK, [{"generation": "a"}]))
    mine = Endpoint(name="mine", description="of a test", container=container)
    with Emulator(endpoints=[mine], access_key_id="AKIATEST", secret_access_key="the same in all tests") as emulator:
        client = runtime_client(aws, endpoint_url=emulator.url, timeout=20)
        assert probe(client, "mine").handler_options == {"takes_messages": False}
        client.close()
