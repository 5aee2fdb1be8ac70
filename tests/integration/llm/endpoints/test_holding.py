"""A message that is held until the endpoint can take it: over real HTTP, with the endpoints that wake up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import boto3
import pytest

from sagedesk.emulator import Emulator
from sagedesk.emulator.endpoints import COMPONENT
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import CancelledError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.endpoints.directory import Depth, EndpointDirectory
from sagedesk.llm.messages import ChatMessage, ChatResponse
from sagedesk.llm.waiting import Condition, Hold, Waiting, readiness_of

Sender = Callable[[str], Callable[[], ChatResponse]]


@pytest.fixture
def sender(serving: Emulator, aws: boto3.Session) -> Iterator[Sender]:
    made: list[SageMakerLLM] = []

    def to(name: str) -> Callable[[], ChatResponse]:
        llm = SageMakerLLM(
            name, session=aws, endpoint_url=serving.url, content_handler="openai-chat", max_retries=0, timeout=20
        )
        made.append(llm)
        return lambda: llm.chat([ChatMessage("Hello")])

    yield to
    for llm in made:
        llm.close()


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        ("waking-up", Condition.SCALED_TO_ZERO),
        ("cold-start", Condition.LOADING),
        ("creating", Condition.CREATING),
    ],
)
def test_it_is_sent_once_the_endpoint_is_ready(
    serving: Emulator,
    directory: EndpointDirectory,
    sender: Sender,
    calls: list[ReceivedRequest],
    name: str,
    condition: Condition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sagedesk.llm.waiting.next_pause", lambda *_: 0.01)
    hold = Hold(
        sender(name),
        cancel=CancelToken(),
        look=lambda: readiness_of(directory.describe(name, depth=Depth.STATE)),
    )
    seen: list[Waiting] = []
    for waiting in hold:
        seen.append(waiting)
        serving.release()
    assert hold.result.message.content
    assert [waiting.readiness.condition for waiting in seen] == [condition]
    invoked = [call for call in calls if call.operation == "InvokeEndpoint"]
    assert len(invoked) == 2


def test_giving_up_is_at_once(sender: Sender) -> None:
    cancel = CancelToken()
    steps = iter(Hold(sender("waking-up"), cancel=cancel))
    assert next(steps).pause == 10
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(CancelledError):
        next(steps)


@pytest.mark.parametrize(
    ("name", "arguments", "condition"),
    [
        ("creating", {}, Condition.CREATING),
        ("waking-up", {}, Condition.SCALED_TO_ZERO),
        ("failed", {}, Condition.FAILED),
        ("cold-start", {}, Condition.READY),
        ("components", {"InferenceComponentName": COMPONENT}, Condition.READY),
    ],
)
def test_a_model_says_what_its_endpoint_is_doing(
    serving: Emulator, aws: boto3.Session, name: str, arguments: dict[str, str], condition: Condition
) -> None:
    llm = SageMakerLLM(name, session=aws, endpoint_url=serving.url, endpoint_kwargs=arguments)
    assert llm.readiness().condition is condition


def test_looking_is_cancelled_too(serving: Emulator, aws: boto3.Session) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        SageMakerLLM("creating", session=aws, endpoint_url=serving.url).readiness(cancel)
