"""Asynchronous endpoints, over real HTTP: the queue, S3, and what becomes of a request."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.refusals import Refusal
from sagedesk.errors import AccessDeniedError, CancelledError, ConfigurationError, InvalidInputError, ModelFailedError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.waiting import Waiting

Model = Callable[..., SageMakerLLM]
HELLO = [ChatMessage("Hello there")]
LARGE = [ChatMessage("word " * 40_000)]


def test_the_reply_is_fetched_once_it_is_there(model: Model, service: Emulator, operations):
    seen: list[Waiting] = []

    def progress(waiting: Waiting) -> None:
        seen.append(waiting)
        if len(seen) == 2:
            service.release()

    events = model("async", transport="async").stream_events(HELLO, progress=progress)
    assert events.response().text.startswith("This reply begins well")
    assert {waiting.words for waiting in seen} == {
        "The request is in the endpoint's queue. The reply comes at once, through S3."
    }
    assert seen[1].waited > seen[0].waited
    assert seen[0].waited + seen[0].left == pytest.approx(3600)
    assert operations() == ["InvokeEndpointAsync"]


def test_a_large_request_is_uploaded_and_taken_away_again(model: Model, service: Emulator):
    service.release()
    seen: list[str] = []
    llm = model("async", transport="async", endpoint_kwargs={"S3InputLocation": "s3://mine/requests/"})
    uploads: list[tuple[str, ...]] = []

    def progress(waiting: Waiting) -> None:
        seen.append(waiting.words)
        uploads.append(service.objects)

    events = llm.stream_events(LARGE, progress=progress)
    assert events.response().text.startswith("This reply begins well")
    assert seen[0] == "The request is being uploaded to S3."
    assert not [place for place in service.objects if place.startswith("mine/")]


def test_a_large_request_with_nowhere_to_go_says_what_to_set(model: Model):
    with pytest.raises(ConfigurationError, match="S3 folder for large requests"):
        model("async", transport="async").chat(LARGE)


def test_a_bucket_that_is_not_there_is_named(model: Model):
    llm = model("async", transport="async", endpoint_kwargs={"S3InputLocation": "s3://missing-bucket"})
    with pytest.raises(ConfigurationError, match="no bucket missing-bucket"):
        llm.chat(LARGE)


def test_a_bucket_that_is_denied_is_named_with_what_it_needs(model: Model):
    llm = model("async", transport="async", endpoint_kwargs={"S3InputLocation": "s3://denied/here"})
    with pytest.raises(AccessDeniedError, match="s3:PutObject on s3://denied/here/sagedesk-"):
        llm.chat(LARGE)


def test_a_failure_is_told_in_the_containers_words(model: Model, service: Emulator):
    service.release()
    with pytest.raises(ModelFailedError, match="The asynchronous request failed: CUDA out of memory"):
        model("async-failing", transport="async").chat(HELLO)


def test_replies_that_may_not_be_read_are_looked_for_to_the_end_and_then_told(model: Model):
    llm = model("async-denied", transport="async")
    llm.connection.transport()._longest = 1.0
    with pytest.raises(AccessDeniedError, match=r"s3:GetObject on s3://denied/answers.*s3:ListBucket"):
        llm.chat(HELLO)


def test_after_the_bound_it_says_where_the_reply_will_be(model: Model, operations):
    llm = model("async", transport="async")
    llm.connection.transport()._longest = 0.2
    with pytest.raises(ModelFailedError, match=r"It may still come, and will then be in s3://emulated/answers/"):
        llm.chat(HELLO)
    assert operations() == ["InvokeEndpointAsync"]


def test_cancelling_ends_the_waiting_at_once(model: Model, operations):
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        model("async", transport="async").stream_events(
            HELLO, cancel=cancel, progress=lambda _: threading.Thread(target=cancel.cancel).start()
        )
    assert operations() == ["InvokeEndpointAsync"]


def test_the_other_way_round_is_refused_by_the_service(model: Model):
    with pytest.raises(InvalidInputError, match=r"asynchronous.*choose the transport “async” in its profile"):
        model("async").chat(HELLO)
    with pytest.raises(InvalidInputError, match="asynchronous"):
        model("openai-chat", transport="async").chat(HELLO)


def test_credentials_that_expire_meanwhile_send_nothing_again(model: Model, service: Emulator, operations):
    llm = model("async", transport="async")
    with pytest.raises(ModelFailedError, match=r"taken, but its reply cannot be fetched: .*expired.*s3://emulated"):
        llm.stream_events(HELLO, progress=lambda _: service.expire_credentials())
    assert operations() == ["InvokeEndpointAsync"]


def test_s3_that_is_busy_for_a_moment_is_asked_again(
    model: Model, service: Emulator, operations, monkeypatch: pytest.MonkeyPatch
):
    service.release()
    busy = [Refusal(503, "SlowDown", {"Message": "Please reduce your request rate."})] * 2
    answer = service._service.objects.answer

    def slow(method: str, path: str, body: bytes) -> tuple[int, bytes]:
        if busy:
            raise busy.pop()
        return answer(method, path, body)

    monkeypatch.setattr(service._service.objects, "answer", slow)
    assert model("async", transport="async").chat(HELLO).message.content.startswith("This reply begins well")
    assert operations() == ["InvokeEndpointAsync"]
