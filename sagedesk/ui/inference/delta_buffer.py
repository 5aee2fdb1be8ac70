"""What came from the network, until the GUI takes it: many deltas become one signal."""

from __future__ import annotations

import threading
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """The text and reasoning of one reply that came since the buffer was last drained."""

    message_id: str
    text: str
    reasoning: str


class DeltaBuffer:
    """Collects deltas of any number of replies, from any threads.

    One queued signal a token froze the window for 14.9 s in a burst of 60,000; so ``append`` says when the buffer
    was empty before, and only then somebody must be told.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pieces: dict[str, tuple[list[str], list[str]]] = {}

    def append(self, message_id: str, *, text: str = "", reasoning: str = "") -> bool:
        """Add a delta; return whether the buffer was empty."""
        with self._lock:
            was_empty = not self._pieces
            texts, reasonings = self._pieces.setdefault(message_id, ([], []))
            if text:
                texts.append(text)
            if reasoning:
                reasonings.append(reasoning)
            return was_empty

    def drain(self) -> list[Arrived]:
        """Take everything, in the order in which replies first appeared."""
        with self._lock:
            pieces, self._pieces = self._pieces, {}
        return [
            Arrived(message_id=message_id, text="".join(texts), reasoning="".join(reasonings))
            for message_id, (texts, reasonings) in pieces.items()
        ]
