"""Whether the view follows the end of the conversation, and when it offers to jump there. Only people change that."""

from __future__ import annotations

UNPIN = 3
"""Pixels upward that a person must scroll to stop following."""
AT_END = 2
"""How near to the end, in pixels, counts as the end."""
OFFER, WITHDRAW = 200, 60
"""The jump button shows beyond the first distance from the end, and hides within the second."""


class Follower:
    """``pinned``: the end is followed. ``offered``: the jump button is shown. ``news``: ids of what came meanwhile.

    ``held``: following pauses, while a person selects with the mouse.
    """

    def __init__(self) -> None:
        self.pinned = True
        self.held = False
        self.offered = False
        self.news: set[str] = set()
        self._upward = 0

    @property
    def following(self) -> bool:
        """Whether the end is followed now."""
        return self.pinned and not self.held

    def person_scrolled(self, delta: int, distance: int) -> None:
        """Take note of a person's scroll by ``delta`` pixels (negative is up) to ``distance`` pixels above the end."""
        if delta < 0:
            self._upward -= delta
            if self._upward >= UNPIN:
                self.pinned = False
        elif delta > 0:
            self._upward = 0
            if distance <= AT_END:
                self.pin()

    def pin(self) -> None:
        """Follow the end: a person asked for it, or sent something."""
        self.pinned = True
        self.news.clear()
        self._upward = 0

    def unpin(self) -> None:
        """Stay where the reader is."""
        self.pinned = False

    def moved(self, distance: int) -> None:
        """Take note that the end is now ``distance`` pixels below the window, for whatever reason."""
        if self.pinned or distance < WITHDRAW:
            self.offered = False
        elif distance > OFFER:
            self.offered = True

    def arrived(self, message_id: str) -> None:
        """Take note that something came at the end."""
        if not self.pinned:
            self.news.add(message_id)
