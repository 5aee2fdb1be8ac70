"""What is waited for, how long, and what never is."""

from __future__ import annotations

import threading

import pytest

from sagedesk.errors import (
    AccessDeniedError,
    CancelledError,
    CredentialsExpiredError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    ModelFailedError,
    SageDeskError,
    ServiceFailedError,
    ThrottledError,
    UnreachableError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints.values import ComponentDetails, Confidence, Detection, EndpointDetails, Variant
from sagedesk.llm.waiting import Condition, Hold, Readiness, Waiting, next_pause, readiness_after, readiness_of

NOTHING = Detection(reason="", confidence=Confidence.UNKNOWN)
ASLEEP = EndpointNotReadyError("Asleep.", detail="ValidationError: Inference Component has no capacity to process")
LOADING = EndpointNotReadyError("Loading.", detail="ModelNotReadyException")


class Clock(CancelToken):
    """A token whose waits take no time but tell how long they were."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.pauses: list[float] = []

    def wait(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds
        self.raise_if_cancelled()

    def __call__(self) -> float:
        return self.now


def endpoint(state: str, *, failure: str = "", instances: int | None = 1) -> EndpointDetails:
    variant = Variant(name="v", instances=instances)
    return EndpointDetails(name="e", state=state, failure=failure, variants=(variant,), detection=NOTHING)


@pytest.mark.parametrize(
    ("details", "condition", "wait", "words"),
    [
        (endpoint("InService"), Condition.READY, False, "in service"),
        (endpoint("InService", instances=0), Condition.SCALED_TO_ZERO, True, "waking up"),
        (endpoint("Creating"), Condition.CREATING, True, "being created"),
        (endpoint("Updating"), Condition.UPDATING, True, "being updated"),
        (endpoint("SystemUpdating"), Condition.UPDATING, True, "maintained"),
        (endpoint("RollingBack"), Condition.UPDATING, True, "failed"),
        (endpoint("Failed", failure="No quota."), Condition.FAILED, False, "SageMaker says: No quota."),
        (endpoint("OutOfService"), Condition.FAILED, False, "out of service"),
        (endpoint("Deleting"), Condition.DELETING, False, "deleted"),
        (endpoint("Hibernating"), Condition.UNAVAILABLE, True, "Hibernating"),
        (endpoint(""), Condition.UNAVAILABLE, True, "not known"),
        (
            ComponentDetails(name="c", state="InService", copies=0, detection=NOTHING),
            Condition.SCALED_TO_ZERO,
            True,
            "scaled to zero",
        ),
        (
            ComponentDetails(name="c", state="Creating", detection=NOTHING),
            Condition.CREATING,
            True,
            "inference component is being created",
        ),
    ],
)
def test_states_in_words(
    details: EndpointDetails | ComponentDetails, condition: Condition, wait: bool, words: str
) -> None:
    readiness = readiness_of(details)
    assert (readiness.condition, readiness.wait) == (condition, wait)
    assert words in readiness.words
    assert readiness.words.endswith(".")


def test_a_serverless_endpoint_has_no_instances_and_is_ready() -> None:
    details = EndpointDetails(
        name="e", state="InService", variants=(Variant(name="v", serverless_memory=4096),), detection=NOTHING
    )
    assert readiness_of(details).ready


def transient(error: SageDeskError) -> SageDeskError:
    error.transient = True
    return error


@pytest.mark.parametrize(
    ("error", "condition"),
    [
        (ThrottledError("x"), Condition.THROTTLED),
        (ASLEEP, Condition.SCALED_TO_ZERO),
        (LOADING, Condition.LOADING),
        (transient(ServiceFailedError("x")), Condition.UNAVAILABLE),
    ],
)
def test_errors_that_are_waited_out(error: SageDeskError, condition: Condition) -> None:
    readiness = readiness_after(error)
    assert readiness is not None
    assert (readiness.condition, readiness.wait) == (condition, True)


@pytest.mark.parametrize(
    "error",
    [
        ServiceFailedError("x"),
        UnreachableError("timed out"),
        ModelFailedError("x"),
        AccessDeniedError("x"),
        EndpointNotFoundError("x"),
    ],
)
def test_a_generation_that_may_have_started_is_not_sent_again(error: SageDeskError) -> None:
    sent: list[int] = []

    def send() -> None:
        sent.append(1)
        raise error

    with pytest.raises(type(error)):
        list(Hold(send, cancel=Clock()))
    assert len(sent) == 1


def test_pauses_grow_to_their_bound() -> None:
    loading = [next_pause(Condition.LOADING, attempt) for attempt in range(6)]
    assert loading == [2, 4, 8, 10, 10, 10]
    assert next_pause(Condition.SCALED_TO_ZERO, 50) == 10
    throttled = [next_pause(Condition.THROTTLED, attempt) for attempt in range(2000)]
    assert 0.5 <= throttled[0] <= 1
    assert 10 <= min(throttled[5:]) <= max(throttled) <= 20


def test_a_message_is_held_and_sent_when_ready() -> None:
    clock = Clock()
    answers: list[SageDeskError | str] = [LOADING, LOADING, ThrottledError("x"), "the answer"]

    def send() -> str:
        answer = answers.pop(0)
        if isinstance(answer, SageDeskError):
            raise answer
        return answer

    hold = Hold(send, cancel=clock, clock=clock)
    steps = list(hold)
    assert hold.result == "the answer"
    assert [step.readiness.condition for step in steps] == [Condition.LOADING, Condition.LOADING, Condition.THROTTLED]
    assert [step.waited for step in steps][:2] == [0, 2]
    assert clock.pauses == [step.pause for step in steps]
    assert steps[0].left == 600


def test_the_bound_is_kept_to_the_second_and_said() -> None:
    clock, sent = Clock(), []

    def send() -> None:
        sent.append(clock.now)
        raise EndpointNotReadyError("Asleep.", detail="no capacity")

    steps: list[Waiting] = []
    with pytest.raises(EndpointNotReadyError) as raised:
        steps.extend(Hold(send, cancel=clock, clock=clock, longest=25))
    assert clock.now == 25
    assert sent == [0, 10, 20, 25]
    assert "It was waited for" in raised.value.hint


def test_what_the_endpoint_is_doing_tells_more_than_not_found() -> None:
    clock = Clock()
    looks = [endpoint("Creating"), endpoint("Creating"), endpoint("Failed", failure="No quota.")]

    def send() -> None:
        raise EndpointNotFoundError("There is no endpoint e.")

    steps: list[Waiting] = []
    with pytest.raises(EndpointNotFoundError) as raised:
        steps.extend(Hold(send, cancel=clock, clock=clock, look=lambda: readiness_of(looks.pop(0))))
    assert [step.readiness.condition for step in steps] == [Condition.CREATING] * 2
    assert "No quota." in raised.value.hint


def test_where_looking_is_denied_the_error_must_do() -> None:
    def look() -> Readiness:
        raise AccessDeniedError("no")

    def send() -> None:
        raise EndpointNotFoundError("There is no endpoint e.", hint="Check its name.")

    with pytest.raises(EndpointNotFoundError) as raised:
        list(Hold(send, cancel=Clock(), look=look))
    assert raised.value.hint == "Check its name."


@pytest.mark.parametrize("error", [UnreachableError("no"), ServiceFailedError("no")])
def test_a_look_that_fails_hides_nothing(error: SageDeskError) -> None:
    def look() -> Readiness:
        raise error

    def send() -> None:
        raise EndpointNotFoundError("There is no endpoint e.")

    with pytest.raises(EndpointNotFoundError):
        list(Hold(send, cancel=Clock(), look=look))


def test_stopping_while_it_looks_stops() -> None:
    def look() -> Readiness:
        raise CancelledError("Stopped.")

    def send() -> None:
        raise EndpointNotFoundError("There is no endpoint e.")

    with pytest.raises(CancelledError):
        list(Hold(send, cancel=Clock(), look=look))


def test_what_became_ready_before_the_look_is_asked_once_more() -> None:
    answers: list[SageDeskError | str] = [EndpointNotFoundError("There is no endpoint e."), "the answer"]

    def send() -> str:
        answer = answers.pop(0)
        if isinstance(answer, SageDeskError):
            raise answer
        return answer

    clock = Clock()
    hold = Hold(send, cancel=clock, clock=clock, look=lambda: readiness_of(endpoint("InService")))
    assert [step.readiness.words for step in hold] == ["The endpoint has just come into service."]
    assert hold.result == "the answer"

    answers[:] = [EndpointNotFoundError("There is no endpoint e."), EndpointNotFoundError("Still none.")]
    with pytest.raises(EndpointNotFoundError, match="Still none"):
        list(Hold(send, cancel=clock, clock=clock, look=lambda: readiness_of(endpoint("InService"))))


def test_a_clock_for_a_step() -> None:
    step = Waiting(readiness=readiness_of(endpoint("Creating")), waited=39.999, pause=10, left=560)
    assert step.words == "The endpoint is being created. This takes some minutes."
    assert step.clock == "Waiting 0:40 of at most 10:00."
    assert step.later(62.5).clock == "Waiting 1:42 of at most 10:00."
    assert step.later(9999).clock == "Waiting 10:00 of at most 10:00."


def test_cancelling_ends_a_real_wait_at_once() -> None:
    cancel = CancelToken()

    def send() -> None:
        raise LOADING

    waiting = iter(Hold(send, cancel=cancel))
    next(waiting)
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(CancelledError):
        next(waiting)


def test_an_expired_sign_in_is_held_until_the_person_is_back_and_sent_once_each_time() -> None:
    answers: list[object] = [CredentialsExpiredError("Expired."), CredentialsExpiredError("Expired."), "the reply"]
    sent: list[object] = []

    def send() -> object:
        sent.append(answers[len(sent)])
        if isinstance(sent[-1], SageDeskError):
            raise sent[-1]
        return sent[-1]

    cancel = CancelToken()
    hold = Hold(send, cancel=cancel, can_sign_in=True, longest=0.0)
    for number, step in enumerate(hold, 1):
        assert step.readiness.condition is Condition.SIGNED_OUT
        assert step.words == "Expired. Your message is sent when you have signed in again."
        assert step.later(61.0).clock == "Waiting 1:01."
        assert len(sent) == number
        cancel.wake()
    assert hold.result == "the reply"
    assert len(sent) == 3


def test_an_expired_sign_in_is_an_error_where_nobody_can_sign_in() -> None:
    def send() -> object:
        raise CredentialsExpiredError("Expired.")

    with pytest.raises(CredentialsExpiredError):
        list(Hold(send, cancel=CancelToken()))


def test_one_who_does_not_sign_in_can_stop() -> None:
    def send() -> object:
        raise CredentialsExpiredError("Expired.")

    cancel = CancelToken()
    waiting = iter(Hold(send, cancel=cancel, can_sign_in=True))
    next(waiting)
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(CancelledError):
        next(waiting)
