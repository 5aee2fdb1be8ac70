"""The last lines of an endpoint's log, through boto3 from the emulator."""

from __future__ import annotations

import json
from collections.abc import Iterator

import boto3
import pytest

from sagedesk import errors
from sagedesk.emulator import Emulator
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.logs.places import LogPlace, endpoint_log


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(endpoints=["model-error", "log-denied"]) as running:
        yield running


@pytest.fixture
def llm(emulator: Emulator) -> Iterator[SageMakerLLM]:
    session = boto3.Session(
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name=emulator.region,
    )
    made = SageMakerLLM("model-error", session=session, endpoint_url=emulator.url)
    yield made
    made.close()


def place(endpoint: str, region: str) -> LogPlace:
    found = LogPlace.from_arn(endpoint_log(endpoint, region))
    assert found is not None
    return found


def test_the_last_lines_of_the_stream_that_was_written_last(llm: SageMakerLLM, emulator: Emulator) -> None:
    tail = llm.connection.log_tail(place("model-error", emulator.region))
    assert len(tail.lines) == 50
    assert "500 Internal Server Error" in tail.lines[-1].text
    assert [line.time for line in tail.lines] == sorted(line.time for line in tail.lines)
    assert tail.place.stream
    assert tail.place.stream.replace("/", "$252F") in tail.place.url
    again = llm.connection.log_tail(tail.place, count=3)
    assert again.lines == tail.lines[-3:]


def test_the_log_of_a_model_error_can_be_read(llm: SageMakerLLM) -> None:
    with pytest.raises(errors.ModelFailedError) as raised:
        llm.complete("Hello")
    found = LogPlace.from_arn(raised.value.log)
    assert found is not None
    assert llm.connection.log_tail(found).lines


def test_a_log_that_must_not_be_read(llm: SageMakerLLM, emulator: Emulator) -> None:
    with pytest.raises(errors.AccessDeniedError) as raised:
        llm.connection.log_tail(place("log-denied", emulator.region))
    assert raised.value.action == "logs:DescribeLogStreams"
    policy = json.loads(raised.value.policy)
    statement = policy["Statement"][0]
    assert statement["Action"] == ["logs:DescribeLogStreams", "logs:GetLogEvents"]
    assert statement["Resource"] == "arn:aws:logs:us-east-1:*:log-group:/aws/sagemaker/Endpoints/log-denied:*"


def test_no_such_log(llm: SageMakerLLM, emulator: Emulator) -> None:
    with pytest.raises(errors.EndpointNotFoundError, match="There is no log"):
        llm.connection.log_tail(place("nobody", emulator.region))


def test_cancelled_before_it_began(llm: SageMakerLLM, emulator: Emulator) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(errors.CancelledError):
        llm.connection.log_tail(place("model-error", emulator.region), cancel=cancel)
