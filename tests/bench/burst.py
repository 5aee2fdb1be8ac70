"""The longest gap of the GUI's event loop while 5,000 deltas arrive, beside an idle loop."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QObject, QTimer

from sagedesk.library.values import MessageState
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import EndpointProfile
from tests.bench.row import Row
from tests.bench.server import emulator

DELTAS = 5_000


class Heartbeat(QObject):
    """Measures how long the event loop was away, every millisecond that it is there.

    ``bursts`` are the CPU milliseconds of each gap: what the program itself did, however busy the machine is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.bursts: list[float] = []
        self._used = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps.clear()
        self.bursts.clear()
        self._used = time.thread_time()
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()
        used, self._used = self._used, time.thread_time()
        self.bursts.append((self._used - used) * 1000)

    def longest(self) -> float:
        return max(self.gaps)

    def percentile(self, share: float) -> float:
        return sorted(self.gaps)[int(share * (len(self.gaps) - 1))]


def spin(until: Callable[[], bool], seconds: float = 60) -> None:
    """Run the event loop until something is true."""
    deadline = time.monotonic() + seconds
    loop = QEventLoop()
    watch = QTimer()
    watch.setInterval(5)
    watch.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > deadline else None)
    watch.start()
    loop.exec()


def rows() -> list[Row]:
    from sagedesk.ui.app import Desk
    from sagedesk.ui.application import make_application

    application = make_application()
    with tempfile.TemporaryDirectory() as home, emulator() as server:
        os.environ["SAGEDESK_HOME"] = home
        os.environ["AWS_ACCESS_KEY_ID"] = server["access_key_id"]
        os.environ["AWS_SECRET_ACCESS_KEY"] = server["secret_access_key"]
        desk = Desk(application, first_run=False)
        desk.start()
        spin(lambda: desk.controller is not None and desk.controller.chat is not None)
        heart = Heartbeat()

        heart.start()
        begun = time.monotonic()
        spin(lambda: time.monotonic() - begun > 3)
        heart.stop()
        idle, idle_p99 = heart.longest(), heart.percentile(0.99)

        profile = EndpointProfile(
            name="burst",
            endpoint_name="burst",
            region=server["region"],
            endpoint_url=server["url"],
            parameters=Parameters(max_tokens=2 * DELTAS),
        )
        assert desk.controller is not None
        chat = desk.controller.chat
        assert chat is not None
        heart.start()
        desk.controller.chats.send(chat, str(DELTAS), replace(profile, handler="openai-chat"))
        spin(lambda: chat.messages[-1].state != MessageState.STREAMING)
        heart.stop()
        reply = chat.messages[-1]
        assert reply.state == MessageState.COMPLETE, reply.failure
        assert len(reply.text.split()) == DELTAS
        desk.window.close()
        desk.close()
        desk.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for name in ("SAGEDESK_HOME", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            del os.environ[name]
    return [
        Row(
            name=f"longest GUI gap in a burst of {DELTAS:,} deltas",
            value=heart.longest(),
            unit="ms",
            baseline=idle,
            goal="≤ 50 ms",
        ),
        Row(
            name="99th percentile of the GUI gaps in it",
            value=heart.percentile(0.99),
            unit="ms",
            baseline=idle_p99,
            goal="≤ 16 ms",
        ),
    ]
