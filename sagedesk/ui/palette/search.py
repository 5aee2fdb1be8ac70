"""Finds entries a slice at a time, so that the window never waits, however many conversations there are."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.library.search.folding import fold
from sagedesk.ui.palette.entry import Entry
from sagedesk.ui.palette.matching import Typed, fit, fit_with_slips

MOST = 60
"""Entries that are shown at most."""
_MOST_CONVERSATIONS = 40
_FEW = 5
_SLICE_SECONDS = 0.008
_LONGEST = 200
"""Characters of a title that are searched."""
_LOOK = 256
"""Titles between two looks at the clock."""

Titled = tuple[str, str, str]
"""The id of a conversation, its title, and the title as it is compared."""
Ranked = tuple[float, int, Entry]


def titled(conversation_id: str, title: str) -> Titled:
    """Return what is searched of a conversation."""
    return conversation_id, title, fold(title[:_LONGEST])


class PaletteSearch(QObject):
    """``found(entries)`` with what is known so far, the best first; more than once while many titles are looked at."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fixed: Sequence[Entry] = ()
        self._conversations: Sequence[Titled] = ()
        self._entry_of: Callable[[Titled], Entry] | None = None
        self._text = ""
        self._fitting: tuple[str, Sequence[int]] | None = None
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def set_entries(
        self,
        fixed: Sequence[Entry],
        conversations: Sequence[Titled],
        entry_of: Callable[[Titled], Entry],
    ) -> None:
        """Search in these from now on: a few entries, and any number of conversations, the newest first."""
        self._fixed, self._entry_of = fixed, entry_of
        self._conversations, self._fitting = conversations, None

    def set_conversations(self, conversations: Sequence[Titled]) -> None:
        """Search in these conversations from now on, for what is looked for already, too."""
        self._conversations, self._fitting = conversations, None
        if self._fixed:
            self.find(self._text)

    def find(self, text: str) -> None:
        """Find what fits ``text``; an earlier search ends."""
        self._text = text
        folded = fold(text)
        typed = Typed.of(folded)
        self._steps = self._searching(typed, folded) if typed.words else self._listing()
        self._timer.start()
        self._go_on()

    def stop(self) -> None:
        """End the search, and let go of what was searched."""
        self._timer.stop()
        self._steps = None
        self._fixed, self._conversations, self._fitting = (), (), None

    @property
    def busy(self) -> bool:
        """Whether there may be more to find."""
        return self._steps is not None

    @Slot()
    def _go_on(self) -> None:
        if self._steps is None or next(self._steps, self) is self:
            self._steps = None
            self._timer.stop()

    def _listing(self) -> Iterator[None]:
        assert self._entry_of is not None  # noqa: S101  # set_entries comes first
        newest = [self._entry_of(each) for each in self._conversations[:_FEW]]
        self.found.emit([*newest, *self._fixed])
        yield

    def _searching(self, typed: Typed, folded: str) -> Iterator[None]:
        ranked: list[Ranked] = []
        for place, entry in enumerate(self._fixed):
            score = fit_with_slips(typed, entry.folded)
            if score >= 0:
                ranked.append((-score, place, entry))
        # what more letters fit was among what fewer letters fitted
        before, self._fitting = self._fitting, None
        longer = before is not None and folded.startswith(before[0])
        places = before[1] if before is not None and longer else range(len(self._conversations))
        fitting: list[int] = []
        best: list[tuple[float, int]] = []
        told = False
        until = time.perf_counter() + _SLICE_SECONDS
        for number, place in enumerate(places):
            score = fit(typed, self._conversations[place][2])
            if score >= 0:
                fitting.append(place)
                # of equal fits, the newer comes first
                item = (score, -place)
                if len(best) < _MOST_CONVERSATIONS:
                    heapq.heappush(best, item)
                elif item > best[0]:
                    heapq.heapreplace(best, item)
            if number % _LOOK == 0 and time.perf_counter() > until:
                if not told:
                    told = True
                    self._tell(ranked, best)
                yield
                until = time.perf_counter() + _SLICE_SECONDS
        self._fitting = (folded, fitting)
        self._tell(ranked, best)
        yield

    def _tell(self, ranked: Sequence[Ranked], best: Sequence[tuple[float, int]]) -> None:
        assert self._entry_of is not None  # noqa: S101  # set_entries comes first
        talks = [(-score, -place, self._entry_of(self._conversations[-place])) for score, place in best]
        self.found.emit([entry for _, _, entry in sorted([*ranked, *talks], key=_order)[:MOST]])


def _order(item: Ranked) -> tuple[float, int, int]:
    score, place, entry = item
    # a tenth of a fit more or less is no reason to mix the kinds
    return (round(score, 1), entry.group, place)
