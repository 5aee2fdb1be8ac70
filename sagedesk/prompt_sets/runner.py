"""A set of prompts over several targets at once, with a bound on what runs at the same time at each."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from sagedesk.errors import (
    CancelledError,
    ConfigurationError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    KeyringError,
    RefusedError,
    SageDeskError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import Outcome, ReasoningDelta, TextDelta
from sagedesk.llm.waiting import LONGEST, Hold
from sagedesk.prompt_sets.progress import Progress, ResultCame, TargetStopped, TargetWaiting
from sagedesk.prompt_sets.target import Target
from sagedesk.prompt_sets.values import FAILED, SetPrompt, SetResult
from sagedesk.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sagedesk.llm.client import SageMakerLLM
    from sagedesk.llm.stream import EventStream

_log = logging.getLogger(__name__)

_HOPELESS = (RefusedError, ConfigurationError, EndpointNotFoundError, EndpointNotReadyError, KeyringError)
"""What would fail again for each prompt, and be refused, or waited for, as often."""


class SetRun:
    """Runs prompts over targets, at most ``concurrency`` at the same time at each.

    Iterate it once: it yields Progress as it comes, in the thread that iterates, and ends when nothing is left to do.
    ``done`` are keys of results that are there already; those prompts are not asked again. ``pause``, ``resume`` and
    ``stop`` may be called from any thread: a pause lets what was sent come to its end, a stop does not. A target that
    refuses, or that does not exist, is asked nothing more, and the others go on. ``keys`` are those of all results in
    order: the first prompt at each target, then the second.
    """

    def __init__(
        self,
        prompts: Iterable[SetPrompt],
        targets: Sequence[Target],
        *,
        done: Collection[str] = (),
        concurrency: int = 2,
        longest_wait: float = LONGEST,
    ) -> None:
        if concurrency < 1:
            raise ConfigurationError(translate("PromptSets", "The concurrency must be 1 or more."))
        asked = [[prompt.with_system(target.system_prompt) for target in targets] for prompt in prompts]
        described = [target.described for target in targets]
        self.keys = tuple(each.key(told) for row in asked for each, told in zip(row, described, strict=True))
        self._lanes = [
            _Lane(target, [row[number] for row in asked if row[number].key(target.described) not in done])
            for number, target in enumerate(targets)
        ]
        self._concurrency = concurrency
        self._longest_wait = longest_wait
        self._progress: queue.SimpleQueue[Progress | None] = queue.SimpleQueue()
        self._going = threading.Event()
        self._going.set()
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._running: set[CancelToken] = set()

    @property
    def left(self) -> int:
        """How many prompts have not been begun, over all targets."""
        return sum(len(lane.prompts) for lane in self._lanes)

    @property
    def paused(self) -> bool:
        """Whether no further prompt is begun for the moment."""
        return not self._going.is_set()

    def pause(self) -> None:
        """Begin no further prompt."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    def stop(self) -> None:
        """End the run: what is being answered is cancelled, and is asked again when the run is repeated."""
        self._stopped.set()
        self._going.set()
        with self._lock:
            running = tuple(self._running)
        for token in running:
            token.cancel()

    def __iter__(self) -> Generator[Progress]:
        threads = [
            threading.Thread(target=self._work, args=(lane,), name=f"prompt-set {lane.target.name}", daemon=True)
            for lane in self._lanes
            for _ in range(min(self._concurrency, len(lane.prompts)))
        ]
        for thread in threads:
            thread.start()
        try:
            ended = 0
            while ended < len(threads):
                progress = self._progress.get()
                if progress is None:
                    ended += 1
                else:
                    yield progress
        finally:
            if any(thread.is_alive() for thread in threads):
                self.stop()
            for thread in threads:
                thread.join()

    def _work(self, lane: _Lane) -> None:
        try:
            while (prompt := self._next(lane)) is not None:
                self._ask(lane, prompt)
        finally:
            self._progress.put(None)

    def _next(self, lane: _Lane) -> SetPrompt | None:
        self._going.wait()
        with self._lock:
            if self._stopped.is_set() or lane.error is not None or not lane.prompts:
                return None
            return lane.prompts.popleft()

    def _ask(self, lane: _Lane, prompt: SetPrompt) -> None:
        result = SetResult(
            key=prompt.key(lane.target.described),
            prompt_id=prompt.id,
            target=lane.target.name,
            started_at=time.time(),
        )
        try:
            with self._token() as cancel:
                result = self._answer(lane, prompt, result, cancel)
        except CancelledError:
            return
        except _HOPELESS as error:
            self._give_up(lane, error)
            return
        except SageDeskError as error:
            result = replace(result, outcome=FAILED, error=str(error))
        except Exception as error:  # noqa: BLE001  # one prompt that trips over a fault of ours must not end the set
            _log.exception("A prompt of a set failed in a way that was not foreseen")
            words = translate("PromptSets", "Something went wrong inside SageDesk: {error!r}").format(error=error)
            result = replace(result, outcome=FAILED, error=words)
        self._progress.put(ResultCame(result=result))

    def _give_up(self, lane: _Lane, error: SageDeskError) -> None:
        with self._lock:
            first = lane.error is None
            lane.error = lane.error or error
        if first:
            self._progress.put(TargetStopped(target=lane.target.name, error=error))

    @contextmanager
    def _token(self) -> Iterator[CancelToken]:
        token = CancelToken()
        with self._lock:
            self._running.add(token)
        try:
            if self._stopped.is_set():
                token.cancel()
            yield token
        finally:
            with self._lock:
                self._running.discard(token)

    def _answer(self, lane: _Lane, prompt: SetPrompt, result: SetResult, cancel: CancelToken) -> SetResult:
        events, sent = self._sent(lane, prompt, cancel)
        first: float | None = None
        failure: SageDeskError | None = None
        with events:
            try:
                for event in events:
                    if first is None and isinstance(event, TextDelta | ReasoningDelta):
                        first = time.monotonic() - sent
            except CancelledError:
                raise
            except SageDeskError as error:
                # what came before it is worth keeping
                failure = error
        came = events.accumulator.response()
        outcome = came.finish.outcome if came.finish else Outcome.INCOMPLETE
        return replace(
            result,
            text=came.text,
            reasoning=came.reasoning,
            outcome=FAILED if failure else str(outcome),
            error=str(failure) if failure else "",
            seconds=time.monotonic() - sent,
            first_token_seconds=first,
            prompt_tokens=came.usage.prompt_tokens if came.usage else None,
            completion_tokens=came.usage.completion_tokens if came.usage else None,
            request_id=came.metadata.request_id if came.metadata else "",
        )

    def _sent(self, lane: _Lane, prompt: SetPrompt, cancel: CancelToken) -> tuple[EventStream, float]:
        """Return the reply as it begins, and when the request that it answers was sent (``time.monotonic``)."""
        llm = lane.connected()

        def send() -> tuple[EventStream, float]:
            sent = time.monotonic()
            return llm.stream_events(prompt.messages, cancel=cancel), sent

        hold = Hold(
            send,
            cancel=cancel,
            look=partial(llm.readiness, cancel),
            longest=self._longest_wait,
        )
        waited = False
        for waiting in hold:
            waited = True
            self._progress.put(TargetWaiting(target=lane.target.name, waiting=waiting))
        if waited:
            self._progress.put(TargetWaiting(target=lane.target.name, waiting=None))
        return hold.result


class _Lane:
    """One target, and the prompts that it has not been asked yet."""

    def __init__(self, target: Target, prompts: list[SetPrompt]) -> None:
        self.target = target
        self.prompts = deque(prompts)
        self.error: SageDeskError | None = None
        self._opening = threading.Lock()
        self._llm: SageMakerLLM | None = None

    def connected(self) -> SageMakerLLM:
        with self._opening:
            if self._llm is None:
                self._llm = self.target.open()
            return self._llm
