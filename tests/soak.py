"""``make soak``: half an hour of everything in the chat view; memory must stay flat and no gap grow long.

python -m tests.soak [MINUTES]    prints a line a minute, exits 1 if memory grew by more than 20 MB after the warm-up
"""

from __future__ import annotations

import gc
import random
import sys
import time
from dataclasses import replace

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from sagedesk.library.values import MessageState
from sagedesk.llm.messages import Role
from tests.bench.burst import Heartbeat, spin
from tests.bench.chat_view import Window, message, text

ALLOWED_MB = 20
TICK = 33


class Soak:
    """Streams reply after reply, and does at random what people do meanwhile."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.chance = random.Random(2)
        self.deltas = 0
        self.number = 0
        self.words = text(400_000)
        self.sent = 0
        self.history = [
            message(n, Role.ASSISTANT if n % 2 else Role.USER, text(3000 if n % 2 else 200)) for n in range(1000)
        ]
        self.begin()

    def begin(self) -> None:
        """Open the conversation anew, with a reply that begins."""
        self.number, self.sent = 1_000_000, 0
        reply = message(self.number, Role.ASSISTANT, "", MessageState.STREAMING)
        self.window.model.set_messages([*self.history, reply])

    def step(self) -> None:
        """Send 170 deltas of five characters, as 5,000 a second do, and act."""
        model, view = self.window.model, self.window.view
        reply = f"m{self.number:06}"
        model.append_text(reply, self.words[self.sent : self.sent + 850])
        self.sent += 850
        self.deltas += 170
        if self.sent >= len(self.words):
            model.replace(replace(model.message(model.rowCount() - 1), state=MessageState.COMPLETE))
            self.begin()
        act = self.chance.random()
        if act < 0.5:
            view.scroller.by_person(self.chance.randint(-600, 500))
        elif act < 0.52:
            bar = view.verticalScrollBar()
            bar.setValue(self.chance.randint(0, bar.maximum()))
        elif act < 0.55:
            view.jump_to_latest()
        elif act < 0.56:
            self.window.whole.resize(self.chance.randint(500, 1100), self.chance.randint(400, 900))
        elif act < 0.565:
            view.set_zoom(self.chance.choice([0.8, 1.0, 1.5]))
        elif act < 0.57:
            view.select_all()


def main(minutes: float) -> int:
    from sagedesk.ui.application import make_application

    make_application()
    window = Window()
    soak = Soak(window)
    heart = Heartbeat()
    timer = QTimer()
    timer.setInterval(TICK)
    timer.timeout.connect(soak.step)
    timer.start()
    process = psutil.Process()
    warm = 0.0
    slices = max(4, round(minutes))
    for number in range(slices):
        heart.start()
        begun = time.monotonic()
        spin(lambda begun=begun: time.monotonic() - begun > minutes * 60 / slices, minutes * 60)
        heart.stop()
        gc.collect()
        memory = process.memory_info().rss / 1e6
        if number == slices // 4:
            warm = memory
        print(
            f"{number + 1}/{slices}: {soak.deltas:,} deltas, {memory:.0f} MB, longest gap {heart.longest():.0f} ms,"
            f" p99 {heart.percentile(0.99):.1f} ms",
            flush=True,
        )
    timer.stop()
    QTest.qWait(0)
    window.close()
    grown = memory - warm
    print(f"Memory after the warm-up grew by {grown:.1f} MB; {ALLOWED_MB} MB are allowed.")
    return 1 if grown > ALLOWED_MB else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 30))
