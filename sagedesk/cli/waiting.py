"""A request that waits until its endpoint can take it, with a clock on the standard error."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.waiting import Hold, Waiting, clock_time

if TYPE_CHECKING:
    from sagedesk.llm.client import SageMakerLLM

Result = TypeVar("Result")

_ERASE = "\r\x1b[K"


def add_wait_option(parser: argparse.ArgumentParser) -> None:
    """Add ``--no-wait`` to a command's parser."""
    parser.add_argument(
        "--no-wait", action="store_true", help="fail at once when the endpoint is asleep, loading or overloaded"
    )


def when_ready(send: Callable[[Clock], Result], llm: SageMakerLLM, args: argparse.Namespace) -> Result:
    """Return what ``send`` returns once the endpoint of ``llm`` can take the request.

    ``send`` is given the clock: ``clock.show`` is told what a reply that comes at once is waited for.
    Raises what ``send`` raises where waiting is no help, takes too long, or is not wanted.
    """
    clock = Clock()
    try:
        if args.no_wait:
            return send(clock)
        hold = Hold(partial(send, clock), cancel=clock, look=llm.readiness)
        for step in hold:
            clock.show(step)
    finally:
        clock.end()
    return hold.result


class Clock(CancelToken):
    """Waits second by second: a terminal's line is rewritten, and Ctrl+C is noticed on Windows too.

    Elsewhere each thing that is waited for is one line.
    """

    def __init__(self) -> None:
        super().__init__()
        self._step: Waiting | None = None
        self._said = ""
        self._terminal = sys.stderr.isatty()

    def show(self, step: Waiting) -> None:
        """Take the step that begins now."""
        self._step = step
        if self._terminal:
            self._rewrite(step)
        elif step.words != self._said:
            print(f"{step.words} Waiting at most {clock_time(step.waited + step.left)}.", file=sys.stderr, flush=True)
        self._said = step.words

    def wait(self, seconds: float) -> None:
        """Sleep, and let the clock run."""
        began = time.monotonic()
        while (passed := time.monotonic() - began) < seconds:
            if self._terminal and self._step is not None:
                self._rewrite(self._step.later(passed))
            super().wait(min(1.0, seconds - passed))

    def end(self) -> None:
        """Take the line away: what comes next stands in its place."""
        if self._terminal and self._step is not None:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()

    def _rewrite(self, step: Waiting) -> None:
        # a line that does not fit would not be erased
        width = shutil.get_terminal_size().columns - 1
        line = f"{step.words} {step.clock}"
        sys.stderr.write(_ERASE + (line if len(line) <= width else step.clock[:width]))
        sys.stderr.flush()
