"""Cutting off the stop token that a container leaked at the very end of a reply."""

from __future__ import annotations

import re
from collections.abc import Iterable


def cut_leaked_stop(text: str, stops: Iterable[str]) -> str:
    """Return a whole reply without the stop tokens that it ends with; those inside it are text and stay."""
    cutter = StopCutter(stops)
    return cutter.feed(text) + cutter.close()


class StopCutter:
    """Cuts a streamed reply: holds back what may yet turn out to be stop tokens at the very end.

    All that ``feed`` and ``close`` return, joined, is ``cut_leaked_stop`` of the whole, however it was cut into
    pieces. What is held back is a run of whole stop tokens and the beginning of one more; all else goes on at once.
    """

    def __init__(self, stops: Iterable[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._first = re.compile(f"[{re.escape(''.join({stop[0] for stop in self._stops}))}]") if self._stops else None
        self._held = ""
        self._position = 0  # of the first character held, in the reply
        self._begun: dict[str, int] = {}  # the rest of each stop that has begun: where the run that it belongs to began
        self._ended: int | None = None  # where the run began that ends with the last character held

    def feed(self, delta: str) -> str:
        """Return the text that is now known to stay."""
        known = ""
        index = 0
        while index < len(delta):
            if not self._held:
                match = self._first.search(delta, index) if self._first else None
                start = match.start() if match else len(delta)
                known += delta[index:start]
                self._position += start - index
                index = start
            if index < len(delta):
                known += self._step(delta[index])
                index += 1
        return known

    def close(self) -> str:
        """Return the rest of the text: the reply has ended."""
        rest = self._held if self._ended is None else self._held[: self._ended - self._position]
        self._held, self._begun, self._ended = "", {}, None
        return rest

    def _step(self, character: str) -> str:
        here = self._position + len(self._held)
        starts = [(rest, run) for rest, run in self._begun.items()]
        starts += [(stop, here if self._ended is None else self._ended) for stop in self._stops]
        self._held += character
        self._begun, self._ended = {}, None
        for rest, run in starts:
            if rest[0] != character:
                continue
            if len(rest) > 1:
                self._begun[rest[1:]] = min(run, self._begun.get(rest[1:], run))
            else:
                self._ended = run if self._ended is None else min(run, self._ended)
        runs = [*self._begun.values(), *([] if self._ended is None else [self._ended])]
        keep = min(runs, default=here + 1) - self._position
        known, self._held = self._held[:keep], self._held[keep:]
        self._position += keep
        return known
