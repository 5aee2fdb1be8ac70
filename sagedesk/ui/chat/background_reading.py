"""Reads long texts in a thread that lives while there are any to read, so that nobody waits for them."""

from __future__ import annotations

import threading
import time
from collections import deque

from PySide6.QtCore import QObject, Signal

from sagedesk.ui.chat.document import MessageDocument
from sagedesk.ui.chat.section import Section
from sagedesk.ui.chat.telling import Telling

LONG = 100_000
"""Characters; less is read in the thread of the window, in slices."""
TELL = 0.05
"""Seconds between two reports of one text."""


class BackgroundReading(QObject):
    """``read_on(MessageDocument)`` when more of one has been read, and when all of it has."""

    read_on = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: deque[tuple[MessageDocument, list[Section]]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._telling = Telling(self)

    def take(self, document: MessageDocument) -> None:
        """Read what waits of a message."""
        sections = document.hand_over()
        if not sections:
            return
        with self._lock:
            self._wanted.append((document, sections))
            if self._thread is None:
                self._thread = threading.Thread(target=self._read, name="reading", daemon=True)
                self._thread.start()

    def _read(self) -> None:
        """Read what is wanted; runs in the thread."""
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    return
                document, sections = self._wanted.popleft()
            told = time.monotonic()

            def progressed(document: MessageDocument = document) -> bool:
                nonlocal told
                if time.monotonic() - told > TELL:
                    told = time.monotonic()
                    self._telling.emit("read_on", document)
                return not self._telling.over

            for section in sections:
                section.read_behind(progressed)
            self._telling.emit("read_on", document)
