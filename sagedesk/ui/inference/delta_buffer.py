"""What came from the network, until the GUI takes it: many deltas become one signal."""

from __future__ import annotations

import threading
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """The text and reasoning of one reply that came since the buffer was last drained.

    ``text_was_reasoning``: the text that came before turned out to be reasoning (see TextWasReasoning).
    """

    message_id: str
    text: str
    reasoning: str
    text_was_reasoning: bool = False


class DeltaBuffer:
    """Collects deltas of any number of replies, from any threads.

    One queued signal a token froze the window for 14.9 s in a burst of 60,000; so ``append`` says when the buffer
    was empty before, and only then somebody must be told.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pieces: dict[str, tuple[list[str], list[str]]] = {}
        self._turned: set[str] = set()

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

    def text_was_reasoning(self, message_id: str) -> bool:
        """Note that the text of a reply so far is reasoning; return whether the buffer was empty."""
        with self._lock:
            was_empty = not self._pieces
            texts, reasonings = self._pieces.setdefault(message_id, ([], []))
            reasonings += texts
            texts.clear()
            self._turned.add(message_id)
            return was_empty

    def drain(self) -> list[Arrived]:
        """Take everything, in the order in which replies first appeared."""
        with self._lock:
            pieces, self._pieces = self._pieces, {}
            turned, self._turned = self._turned, set()
        return [
            Arrived(
                message_id=message_id,
                text="".join(texts),
                reasoning="".join(reasonings),
                text_was_reasoning=message_id in turned,
            )
            for message_id, (texts, reasonings) in pieces.items()
        ]
