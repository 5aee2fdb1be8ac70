"""When a reply was queued, sent, begun and ended, and how fast it came. Qt-free."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_POINTS = 60
"""Points of the curve of speed: more are not seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The times of one reply, in seconds; None where they are not known.

    ``queued`` is from asking until the request was sent (it may have waited for an endpoint that slept), ``first``
    from there to the first token, ``streaming`` from the first token to the last. ``speeds`` are (seconds after the
    first token, rate) over the streaming time: tokens a second where ``in_tokens``, else bytes a second.
    """

    queued: float | None = None
    first: float | None = None
    streaming: float | None = None
    tokens_per_second: float | None = None
    speeds: tuple[tuple[float, float], ...] = ()
    in_tokens: bool = False

    @property
    def whole(self) -> float:
        """All that is known, together."""
        return sum(each for each in (self.queued, self.first, self.streaming) if each is not None)


def timing(
    metadata: Mapping[str, object], finished_at: float | None, timeline: Sequence[tuple[float, int]] = ()
) -> Timing:
    """Return the times of a reply from its metadata and, where the exchange was kept, its timeline.

    Without the timeline nobody knows when the request was sent: ``first`` then counts from the asking.
    """
    queued_at, first_at = _number(metadata, "queued_at"), _number(metadata, "first_token_at")
    last_at = _number(metadata, "last_token_at") or finished_at
    tokens = _number(metadata, "completion_tokens")
    streaming = max(0.0, last_at - first_at) if first_at is not None and last_at is not None else None
    queued = None
    first = max(0.0, first_at - queued_at) if first_at is not None and queued_at is not None else None
    if first is not None and timeline and timeline[0][0] <= first:
        queued, first = first - timeline[0][0], timeline[0][0]
    rate = (tokens - 1) / streaming if tokens is not None and tokens > 1 and streaming else None
    total = timeline[-1][1] if timeline else 0
    per_byte = tokens / total if tokens and total else None
    return Timing(
        queued=queued,
        first=first,
        streaming=streaming,
        tokens_per_second=rate,
        speeds=_speeds(timeline, per_byte or 1.0),
        in_tokens=per_byte is not None,
    )


def _speeds(timeline: Sequence[tuple[float, int]], scale: float) -> tuple[tuple[float, float], ...]:
    """Return the rate within equal spans of time, each at its middle."""
    if len(timeline) < 3 or timeline[-1][0] <= timeline[0][0]:
        return ()
    began, lasted = timeline[0][0], timeline[-1][0] - timeline[0][0]
    count = min(_POINTS, len(timeline) - 1)
    span = lasted / count
    came = [0.0] * count
    for (_, before), (seconds, so_far) in itertools.pairwise(timeline):
        came[min(count - 1, int((seconds - began) / span))] += so_far - before
    return tuple(((index + 0.5) * span, size * scale / span) for index, size in enumerate(came))


def _number(metadata: Mapping[str, object], name: str) -> float | None:
    value = metadata.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
