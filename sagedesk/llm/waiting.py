"""Waiting as a state, not a failure: what an endpoint that cannot answer yet is doing, and how long to wait for it.

Only what surely started no generation is waited out: a request that was throttled, and an endpoint that could not take
it. Nothing here is ever sent twice by itself otherwise.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from sagedesk.errors import (
    CancelledError,
    CredentialsExpiredError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    SageDeskError,
    ServiceFailedError,
    ThrottledError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints.values import IN_SERVICE, ComponentDetails, EndpointDetails
from sagedesk.translation import QT_TRANSLATE_NOOP, translate, translate_plural

LONGEST = 600.0
"""Seconds that a message is held at most: loading a large model onto a new instance takes that long."""


class Condition(StrEnum):
    """What an endpoint is doing, as far as that matters to somebody who wants an answer."""

    READY = "ready"
    CREATING = "creating"
    UPDATING = "updating"
    SCALED_TO_ZERO = "scaled to zero"
    LOADING = "loading"
    """The model is not there yet: a serverless cold start, or one model of several."""
    AT_ONCE = "at once"
    """It answers now, and the reply does not stream."""
    QUEUED = "queued"
    """It is asynchronous: the request is in its queue, or on its way there."""
    SIGNED_OUT = "signed out"
    """The person's sign-in has expired: only they can go on."""
    THROTTLED = "throttled"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"
    DELETING = "deleting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """A condition, a sentence for the person, and whether waiting can help."""

    condition: Condition
    words: str
    wait: bool = False

    @property
    def ready(self) -> bool:
        """Whether a request can be sent now."""
        return self.condition is Condition.READY


_WORDS = {
    Condition.SCALED_TO_ZERO: QT_TRANSLATE_NOOP(
        "Waiting", "The model is scaled to zero and is waking up. This takes some minutes."
    ),
    Condition.LOADING: QT_TRANSLATE_NOOP("Waiting", "The model is being loaded. This takes up to a few minutes."),
    Condition.THROTTLED: QT_TRANSLATE_NOOP("Waiting", "The endpoint gets too many requests. Waiting for a turn."),
    Condition.AT_ONCE: QT_TRANSLATE_NOOP("Waiting", "The endpoint does not stream: the reply comes at once."),
    Condition.UNAVAILABLE: QT_TRANSLATE_NOOP("Waiting", "SageMaker is not available at the moment."),
}

# SageMaker's word for a state: the condition, what is said of an endpoint and of a component, whether waiting helps
_STATES: dict[str, tuple[Condition, str, str, bool]] = {
    IN_SERVICE: (
        Condition.READY,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint is in service."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component is in service."),
        False,
    ),
    "Creating": (
        Condition.CREATING,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint is being created. This takes some minutes."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component is being created. This takes some minutes."),
        True,
    ),
    "Updating": (
        Condition.UPDATING,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint is being updated."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component is being updated."),
        True,
    ),
    "SystemUpdating": (
        Condition.UPDATING,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint is being maintained by SageMaker."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component is being maintained by SageMaker."),
        True,
    ),
    "RollingBack": (
        Condition.UPDATING,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint goes back to what it was, because its update failed."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component goes back to what it was, because its update failed."),
        True,
    ),
    "OutOfService": (
        Condition.FAILED,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint is out of service and cannot answer."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component is out of service and cannot answer."),
        False,
    ),
    "Failed": (
        Condition.FAILED,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint failed to start."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component failed to start."),
        False,
    ),
    "UpdateRollbackFailed": (
        Condition.FAILED,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint could neither be updated nor put back to what it was."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component could neither be updated nor put back to what it was."),
        False,
    ),
    "Deleting": (
        Condition.DELETING,
        QT_TRANSLATE_NOOP("Waiting", "The endpoint is being deleted."),
        QT_TRANSLATE_NOOP("Waiting", "The inference component is being deleted."),
        False,
    ),
}


def _waits(condition: Condition) -> Readiness:
    return Readiness(condition=condition, words=translate("Waiting", _WORDS[condition]), wait=True)


def readiness_of(details: EndpointDetails | ComponentDetails) -> Readiness:
    """Return what a described endpoint or inference component is doing."""
    if details.state == IN_SERVICE and _runs_nowhere(details):
        return _waits(Condition.SCALED_TO_ZERO)
    is_endpoint = isinstance(details, EndpointDetails)
    if details.state not in _STATES:
        return Readiness(condition=Condition.UNAVAILABLE, words=_strange(details.state, is_endpoint), wait=True)
    condition, of_endpoint, of_component, wait = _STATES[details.state]
    words = translate("Waiting", of_endpoint if is_endpoint else of_component)
    if details.failure and condition is Condition.FAILED:
        words = translate("Waiting", "{sentence} SageMaker says: {failure}").format(
            sentence=words, failure=details.failure
        )
    return Readiness(condition=condition, words=words, wait=wait)


def _strange(state: str, is_endpoint: bool) -> str:
    if not state:
        if is_endpoint:
            return translate("Waiting", "The endpoint's state is not known.")
        return translate("Waiting", "The inference component's state is not known.")
    if is_endpoint:
        return translate("Waiting", "The endpoint is in the state {state}.").format(state=state)
    return translate("Waiting", "The inference component is in the state {state}.").format(state=state)


def _runs_nowhere(details: EndpointDetails | ComponentDetails) -> bool:
    if isinstance(details, ComponentDetails):
        return details.copies == 0
    counts = [variant.instances for variant in details.variants if variant.serverless_memory is None]
    return bool(counts) and all(count == 0 for count in counts)


def readiness_after(error: SageDeskError) -> Readiness | None:
    """Return what an error of a request tells of the endpoint; None where it tells nothing, and waiting is no help."""
    if isinstance(error, ThrottledError):
        return _waits(Condition.THROTTLED)
    if isinstance(error, EndpointNotReadyError):
        return _waits(Condition.SCALED_TO_ZERO if "no capacity" in error.detail else Condition.LOADING)
    if isinstance(error, ServiceFailedError) and error.transient:
        return _waits(Condition.UNAVAILABLE)
    return None


# seconds before the first repetition, and at most; they double in between
_PAUSES = {Condition.THROTTLED: (1.0, 20.0), Condition.LOADING: (2.0, 10.0), Condition.UNAVAILABLE: (2.0, 20.0)}
_STEADY = (10.0, 10.0)


def next_pause(condition: Condition, attempt: int) -> float:
    """Return the seconds to wait before repetition number ``attempt`` (from 0)."""
    first, most = _PAUSES.get(condition, _STEADY)
    pause = min(first * 2 ** min(attempt, 10), most)
    # many clients that were throttled together must not come back together
    return random.uniform(pause / 2, pause) if condition is Condition.THROTTLED else pause  # noqa: S311  # no secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One step of waiting, for a clock: seconds ``waited``, the ``pause`` that begins now, and the seconds ``left``."""

    readiness: Readiness
    waited: float
    pause: float
    left: float

    @property
    def words(self) -> str:
        """What is waited for, as a sentence."""
        return self.readiness.words

    @property
    def clock(self) -> str:
        """How long it has been and can become, as a sentence: "Waiting 0:42 of at most 10:00."""
        if math.isinf(self.left):
            return translate("Waiting", "Waiting {time}.").format(time=clock_time(self.waited))
        return translate("Waiting", "Waiting {time} of at most {longest}.").format(
            time=clock_time(self.waited), longest=clock_time(self.waited + self.left)
        )

    def later(self, seconds: float) -> Waiting:
        """Return the same step so many seconds after it began."""
        passed = min(seconds, self.left)
        return replace(self, waited=self.waited + passed, left=self.left - passed)


def at_once(longest: float) -> Waiting:
    """Return the waiting for a reply that does not stream, at most ``longest`` seconds."""
    return Waiting(readiness=_waits(Condition.AT_ONCE), waited=0.0, pause=longest, left=longest)


def clock_time(seconds: float) -> str:
    """Return a time as a clock shows it: 42 seconds are "0:42"."""
    # a hundredth of a second is forgiven, lest a clock that ticks every second shows one twice
    whole = int(seconds + 0.01)
    return f"{whole // 60}:{whole % 60:02}"


Result = TypeVar("Result")


class Hold(Generic[Result]):
    """Holds a request until the endpoint can take it.

    Iterate it: each step is a Waiting, to be shown before its pause::

        hold = Hold(send, cancel=cancel)
        for waiting in hold:
            show(waiting)
        use(hold.result)

    ``send`` makes the request, and is called again after each pause. Where the person ``can_sign_in`` elsewhere, it is
    held without a bound when their sign-in has expired, until ``cancel.wake``. ``look`` describes the endpoint where
    the caller may do that: it tells an endpoint that is being created from one that does not exist. Iterating raises
    what ``send`` raises where waiting is no help or ``longest`` seconds have passed, and CancelledError.
    """

    def __init__(
        self,
        send: Callable[[], Result],
        *,
        cancel: CancelToken,
        look: Callable[[], Readiness] | None = None,
        can_sign_in: bool = False,
        longest: float = LONGEST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._send = send
        self._cancel = cancel
        self._look = look
        self._can_sign_in = can_sign_in
        self._longest = longest
        self._clock = clock
        self._results: list[Result] = []
        self._was_ready = False

    @property
    def result(self) -> Result:
        """What ``send`` returned, once the iteration has ended."""
        return self._results[0]

    def __iter__(self) -> Iterator[Waiting]:
        """Yield each step of waiting."""
        began = self._clock()
        attempt, last = 0, None
        while True:
            self._cancel.raise_if_cancelled()
            try:
                self._results = [self._send()]
            except SageDeskError as error:
                if self._can_sign_in and isinstance(error, CredentialsExpiredError):
                    yield from self._until_signed_in(error)
                    began = self._clock()
                    continue
                readiness = self._readiness(error)
                waited = self._clock() - began
                if readiness is None or not readiness.wait:
                    if readiness:
                        error.hint = readiness.words
                    raise
                if waited >= self._longest:
                    error.hint = translate_plural(
                        "Waiting",
                        "It was waited for, %n minute. Look at its state, or try again later.",
                        "It was waited for, %n minutes. Look at its state, or try again later.",
                        round(waited / 60),
                    )
                    raise
            else:
                return
            attempt = attempt + 1 if readiness.condition is last else 0
            last = readiness.condition
            pause = min(next_pause(readiness.condition, attempt), self._longest - waited)
            yield Waiting(readiness=readiness, waited=waited, pause=pause, left=self._longest - waited)
            self._cancel.wait(pause)

    def _until_signed_in(self, error: CredentialsExpiredError) -> Iterator[Waiting]:
        words = translate("Waiting", "{sentence} Your message is sent when you have signed in again.").format(
            sentence=error.message
        )
        signed_out = Readiness(condition=Condition.SIGNED_OUT, words=words, wait=True)
        yield Waiting(readiness=signed_out, waited=0.0, pause=math.inf, left=math.inf)
        self._cancel.wait(math.inf)

    def _readiness(self, error: SageDeskError) -> Readiness | None:
        told = readiness_after(error)
        # InvokeEndpoint calls an endpoint that is being created "not found"
        unclear = isinstance(error, EndpointNotFoundError) or (told and told.condition is Condition.LOADING)
        if not (unclear and self._look):
            return told
        try:
            seen = self._look()
        except CancelledError:
            raise
        except SageDeskError:
            # looking is a help where it is possible; what the request was told counts
            return told
        if not seen.ready:
            return seen
        if told is None and not self._was_ready:
            # it became ready between the request and the look; where that comes again, "not found" is the truth
            self._was_ready = True
            words = translate("Waiting", "The endpoint has just come into service.")
            return Readiness(condition=Condition.LOADING, words=words, wait=True)
        return told
