"""Remembers what was unfolded in which messages, from one start of the program to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSettings, Slot

from sagedesk.ui.chat.view import ChatView

KEPT = 500
"""Messages of which it is remembered; the oldest are forgotten first."""
_KEY = "unfolded"


class RememberedFolds(QObject):
    """Gives views what was unfolded when it was last shown, and keeps what is unfolded in any of them, in ``place``."""

    def __init__(self, place: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._known = dict(filter(None, map(_read, str(place.value(_KEY, "")).split())))

    def follow(self, chat: ChatView) -> None:
        """Give a view what is known, and keep what is unfolded in it."""
        chat.set_unfolded(self._known)
        chat.unfolded.connect(self._keep)

    @Slot(str, object)
    def _keep(self, message_id: str, keys: frozenset[int]) -> None:
        self._known.pop(message_id, None)
        if keys:
            self._known[message_id] = keys
        for oldest in list(self._known)[:-KEPT]:
            del self._known[oldest]
        self._place.setValue(_KEY, _written(self._known))


def _read(entry: str) -> tuple[str, frozenset[int]] | None:
    message_id, colon, keys = entry.partition(":")
    try:
        return (message_id, frozenset(map(int, keys.split(";")))) if colon else None
    except ValueError:
        return None


def _written(known: Mapping[str, frozenset[int]]) -> str:
    return " ".join(f"{message_id}:{';'.join(map(str, sorted(keys)))}" for message_id, keys in known.items())
