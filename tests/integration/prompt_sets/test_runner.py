"""Sets of prompts, over real HTTP to the emulator."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from sagedesk.emulator import Emulator
from sagedesk.errors import RefusedError
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.messages import ChatMessage
from sagedesk.prompt_sets import ResultCame, SetPrompt, SetResult, SetRun, Target, TargetStopped

PROMPTS = tuple(SetPrompt(id=str(number), messages=(ChatMessage(f"Question {number}"),)) for number in range(12))


@pytest.fixture
def opened() -> Iterator[list[SageMakerLLM]]:
    made: list[SageMakerLLM] = []
    yield made
    for llm in made:
        llm.close()


def target(emulator: Emulator, endpoint: str, opened: list[SageMakerLLM], *, secret: str = "") -> Target:
    def connect() -> SageMakerLLM:
        llm = SageMakerLLM(
            endpoint,
            aws_access_key_id=emulator.access_key_id,
            aws_secret_access_key=secret or emulator.secret_access_key,
            region_name=emulator.region,
            endpoint_url=emulator.url,
            content_handler="tgi",
            messages_to_prompt="none",
            max_retries=0,
        )
        opened.append(llm)
        return llm

    return Target(name=endpoint, described=endpoint, open=connect)


def results(run: SetRun) -> list[SetResult]:
    return [progress.result for progress in run if isinstance(progress, ResultCame)]


def test_each_prompt_is_asked_once_at_each_target(emulator: Emulator, opened: list[SageMakerLLM]) -> None:
    targets = [target(emulator, name, opened) for name in ("tgi", "lmi-rolling")]
    run = SetRun(PROMPTS, targets, concurrency=3)
    came = results(run)
    assert sorted(result.key for result in came) == sorted(run.keys)
    assert all("Question" in result.text and result.outcome == "complete" for result in came)
    assert all(result.first_token_seconds is not None and result.request_id for result in came)


def test_what_is_done_is_not_asked_again(emulator: Emulator, opened: list[SageMakerLLM]) -> None:
    here = target(emulator, "tgi", opened)
    done = [prompt.key(here.described) for prompt in PROMPTS[:-1]]
    run = SetRun(PROMPTS, [here], done=done)
    assert run.left == 1
    assert [result.prompt_id for result in results(run)] == ["11"]
    assert len(run.keys) == 12


def test_a_target_that_refuses_is_asked_no_more_and_the_others_go_on(
    emulator: Emulator, opened: list[SageMakerLLM]
) -> None:
    refusing = target(emulator, "lmi-rolling", opened, secret="wrong")
    run = SetRun(PROMPTS, [refusing, target(emulator, "tgi", opened)])
    progress = list(run)
    (stopped,) = [each for each in progress if isinstance(each, TargetStopped)]
    assert isinstance(stopped.error, RefusedError)
    assert sum(isinstance(each, ResultCame) for each in progress) == len(PROMPTS)


def test_a_stop_wakes_what_waits_for_a_silent_endpoint(emulator: Emulator, opened: list[SageMakerLLM]) -> None:
    run = SetRun(PROMPTS, [target(emulator, "silent", opened)], concurrency=1)
    came: list[SetResult] = []
    reader = threading.Thread(target=lambda: came.extend(results(run)))
    reader.start()
    assert emulator.wait_until_held()
    run.stop()
    reader.join(20)
    assert not reader.is_alive()
    assert came == []


def test_a_pause_begins_nothing_more(opened: list[SageMakerLLM]) -> None:
    asked: list[object] = []

    def paused_by_the_first(request: object) -> None:
        asked.append(request)
        if len(asked) == 1:
            run.pause()

    with Emulator(on_request=paused_by_the_first) as emulator:
        run = SetRun(PROMPTS, [target(emulator, "tgi", opened)], concurrency=1)
        came = iter(run)
        assert isinstance(next(came), ResultCame)
        assert (run.paused, run.left, len(asked)) == (True, len(PROMPTS) - 1, 1)
        run.resume()
        assert sum(isinstance(each, ResultCame) for each in came) == len(PROMPTS) - 1
