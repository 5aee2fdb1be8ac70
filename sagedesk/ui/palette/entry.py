"""What the palette finds: one entry for each thing that can be gone to or done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Group(IntEnum):
    """The kinds of entries, in the order in which equal fits are shown."""

    ACTION = 0
    WINDOW = 1
    PROFILE = 2
    SETTING = 3
    CONVERSATION = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """``title`` is found by what is typed, and so is ``where`` (its menu or section); ``act`` is called when chosen.

    ``folded`` is title and where, as they are compared.
    """

    group: Group
    title: str
    where: str
    act: Callable[[], object]
    folded: str
    shortcut: str = ""
    enabled: bool = True

    def is_same(self, other: Entry) -> bool:
        """Whether both stand for the same thing."""
        return (self.group, self.title, self.where) == (other.group, other.title, other.where)
