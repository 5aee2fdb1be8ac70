"""Walks the way to an endpoint with one real request at its end, and says what became of each step.

AWS looks at a request's signature first, then at the permission, then for the endpoint: so the error that a request
ends with tells how far it came, and a reply that begins tells that all three are right.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from sagedesk.errors import (
    AccessDeniedError,
    CancelledError,
    ConfigurationError,
    CredentialsError,
    InterruptedStreamError,
    ProfileNotFoundError,
    SageDeskError,
    UnexpectedReplyError,
    UnreachableError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.checkup import reaching
from sagedesk.llm.checkup.steps import Place, State, Step
from sagedesk.llm.messages import ChatMessage, ReasoningDelta, Role, TextDelta
from sagedesk.llm.network.trust import tls_context
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from sagedesk.llm.client import SageMakerLLM

MAX_TOKENS = 32
_QUESTION = "Say hello in one short sentence."
_ASKED = (Place.SIGNATURE, Place.PERMISSION, Place.ENDPOINT, Place.FIRST_TOKEN)
_SHOWN_CHARACTERS = 200


def question(system_prompt: str = "") -> list[ChatMessage]:
    """Return the short question that is asked at the end of the way."""
    messages = [ChatMessage(_QUESTION)]
    if system_prompt.strip():
        messages.insert(0, ChatMessage(system_prompt, role=Role.SYSTEM))
    return messages


def walk(llm: SageMakerLLM, messages: Sequence[ChatMessage], cancel: CancelToken) -> Iterator[Step]:
    """Yield each step when it begins and when it ends; after one that failed nothing more is tried.

    ``messages`` are sent for at most 32 tokens. Raises CancelledError when the token says so, nothing else.
    """
    try:
        yield from _reach(llm, cancel)
        yield from _ask(llm, messages, cancel)
    except _FailedError as failed:
        yield failed.step


class _FailedError(Exception):
    """Ends the walk."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.place)
        self.step = step


class _Clock:
    """Times one step, and makes what is said of it."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self._began = time.monotonic()

    def running(self) -> Step:
        return Step(place=self.place, state=State.RUNNING)

    def passed(self, words: str) -> Step:
        return Step(place=self.place, state=State.PASSED, words=words, seconds=time.monotonic() - self._began)

    def failed(self, error: SageDeskError) -> _FailedError:
        seconds = time.monotonic() - self._began
        return _FailedError(
            Step(place=self.place, state=State.FAILED, words=error.message, seconds=seconds, error=error)
        )


@contextmanager
def _ending(clock: _Clock) -> Iterator[None]:
    """End the walk at this step when anything goes wrong inside."""
    try:
        yield
    except CancelledError:
        raise
    except SageDeskError as error:
        raise clock.failed(error) from error


def _reach(llm: SageMakerLLM, cancel: CancelToken) -> Iterator[Step]:
    network = llm.connection.network
    clock = _Clock(Place.NAME)
    yield clock.running()
    with _ending(clock):
        try:
            url, bundle = llm.connection.address()
            target = reaching.Target.of(url, network)
        except (CredentialsError, ProfileNotFoundError):
            # without a session there is no region, and so no host to look for
            clock.place = Place.SIGNATURE
            raise
    # making the session is no part of this step, but takes its time
    clock = _Clock(Place.NAME)
    with _ending(clock):
        addresses = reaching.resolve(target)
    host = target.next_host[0]
    if target.proxy:
        found = translate("Checkup", "The proxy {host} is {address}")
    else:
        found = translate("Checkup", "{host} is {address}")
    yield clock.passed(found.format(host=host, address=addresses[0][1][0]))
    clock = _Clock(Place.CONNECTION)
    yield clock.running()
    with _ending(clock):
        connection = reaching.connect(target, addresses, cancel)
    with connection:
        if target.proxy and target.secure:
            with _ending(clock):
                reaching.tunnel(target, connection, cancel)
        if target.proxy:
            opened = translate("Checkup", "Port {port} of {host} is open through the proxy {proxy}")
        else:
            opened = translate("Checkup", "Port {port} of {host} is open")
        yield clock.passed(opened.format(port=target.port, host=target.host, proxy=host))
        if not target.secure:
            words = translate("Checkup", "The URL is one of http://: nothing is encrypted")
            yield Step(place=Place.TLS, state=State.SKIPPED, words=words)
            return
        clock = _Clock(Place.TLS)
        yield clock.running()
        with _ending(clock):
            agreed = reaching.secure(target, connection, tls_context(network), bundle, cancel)
        yield clock.passed(agreed)


def _ask(llm: SageMakerLLM, messages: Sequence[ChatMessage], cancel: CancelToken) -> Iterator[Step]:
    clock = _Clock(Place.SIGNATURE)
    yield clock.running()
    failure: SageDeskError | None = None
    try:
        events = llm.stream_events(messages, cancel=cancel, max_tokens=MAX_TOKENS)
    except CancelledError:
        raise
    except SageDeskError as error:
        failure = error
    reached = _place_of(failure) if failure else Place.FIRST_TOKEN
    for place in _ASKED[: _ASKED.index(reached)]:
        yield replace(clock.passed(translate("Checkup", _RIGHT[place])), place=place)
    if failure is not None:
        clock.place = reached
        raise clock.failed(failure) from failure
    clock = _Clock(Place.FIRST_TOKEN)
    yield clock.running()
    first: Step | None = None
    with _ending(clock):
        with events:
            for event in events:
                if first is None and isinstance(event, TextDelta | ReasoningDelta):
                    first = clock.passed("")
        came = events.accumulator.response()
        text = " ".join((came.text or came.reasoning).split())
        if first is None or not text:
            raise UnexpectedReplyError(
                translate("Checkup", "The endpoint answered, but with no text."),
                hint=translate("Checkup", "See whether the container format and the prompt format fit the model."),
            )
    shown = text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS].rstrip() + "…"
    yield replace(first, words=f"“{shown}”")


_RIGHT = {
    Place.SIGNATURE: QT_TRANSLATE_NOOP("Checkup", "AWS accepts the credentials"),
    Place.PERMISSION: QT_TRANSLATE_NOOP("Checkup", "The endpoint may be invoked"),
    Place.ENDPOINT: QT_TRANSLATE_NOOP("Checkup", "The endpoint answers"),
}


def _place_of(error: SageDeskError) -> Place:
    if isinstance(error, CredentialsError | UnreachableError) or (
        isinstance(error, ConfigurationError) and not error.detail
    ):
        return Place.SIGNATURE
    if isinstance(error, AccessDeniedError):
        return Place.PERMISSION
    if isinstance(error, InterruptedStreamError):
        return Place.FIRST_TOKEN
    return Place.ENDPOINT
