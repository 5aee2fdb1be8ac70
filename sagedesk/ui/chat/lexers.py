"""Loads what colours a language in a thread, the first time that the language is seen."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal, Slot

from sagedesk.rendering.highlight import lexer_for
from sagedesk.ui.chat.telling import Telling


class Lexers(QObject):
    """``loaded`` says: a language that was not there is there now."""

    loaded = Signal()
    _done = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._here: set[str] = {""}
        self._coming: set[str] = set()
        self._done.connect(self._keep)
        self._telling = Telling(self)

    def have(self, language: str) -> bool:
        """Whether a language can be coloured without waiting; if not, it is loaded."""
        if language not in self._here and language not in self._coming:
            self._coming.add(language)
            threading.Thread(target=self._load, args=(language,), name="lexer", daemon=True).start()
        return language in self._here

    def _load(self, language: str) -> None:
        lexer_for(language)
        self._telling.emit("_done", language)

    @Slot(str)
    def _keep(self, language: str) -> None:
        self._coming.discard(language)
        self._here.add(language)
        self.loaded.emit()
