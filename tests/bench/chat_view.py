"""The chat view in a real window: streaming, typing meanwhile, a huge conversation opened, scrolled, resized, idle."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role, TextDelta, TextPart
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.chat import ChatView, MessageListModel
from sagedesk.ui.inference.pace import USUAL, pause
from tests.bench.burst import Heartbeat, spin
from tests.bench.row import Row
from tests.bench.server import emulator

MESSAGES = 10_000
DELTAS = 100_000
SIXTHS = 6
CHANCE = random.Random(1)
WORDS = [
    *("the", "model", "endpoint", "streams", "tokens", "with", "*emphasis*", "and", "**weight**", "or", "`code`"),
    *("in", "[a link](https://example.com)", "while", "many", "words", "of", "varied", "length", "appear"),
]


def text(length: int) -> str:
    """Mixed Markdown of about so many characters."""
    pieces: list[str] = []
    size = 0
    while size < length:
        kind = CHANCE.random()
        if kind < 0.6:
            piece = " ".join(CHANCE.choices(WORDS, k=CHANCE.randint(20, 90))) + "\n\n"
        elif kind < 0.7:
            piece = "## " + " ".join(CHANCE.choices(WORDS[:6], k=4)) + "\n\n"
        elif kind < 0.8:
            items = ("- " + " ".join(CHANCE.choices(WORDS, k=9)) for _ in range(CHANCE.randint(2, 12)))
            piece = "\n".join(items) + "\n\n"
        elif kind < 0.95:
            lines = (f"def f{n}(x, y):\n    return x + {n}  # a comment" for n in range(CHANCE.randint(2, 15)))
            piece = "```python\n" + "\n".join(lines) + "\n```\n\n"
        else:
            piece = "| a | b | c |\n|---|---|---|\n" + "| x | yy yy | z `z` |\n" * CHANCE.randint(2, 12) + "\n"
        pieces.append(piece)
        size += len(piece)
    return "".join(pieces)[:length]


def message(number: int, role: Role, words: str, state: MessageState = MessageState.COMPLETE) -> Message:
    return Message(
        id=f"m{number:06}",
        conversation_id="c",
        parent_id=None,
        role=role,
        parts=(TextPart(text=words),) if words else (),
        state=state,
        created_at=1_790_000_000.0 + number,
    )


class Painted(QObject):
    """Measures from a key to the paint of the editor that it was typed into."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__()
        self.times: list[float] = []
        self._editor = editor
        self._pressed = 0.0
        editor.viewport().installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(80)
        self._timer.timeout.connect(self._press)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _press(self) -> None:
        if not self._pressed:
            self._pressed = time.perf_counter()
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
            QCoreApplication.postEvent(self._editor, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint and self._pressed:
            self.times.append((time.perf_counter() - self._pressed) * 1000)
            self._pressed = 0.0
        return super().eventFilter(watched, event)


class Window:
    """A view with an editor below, as the application has them."""

    def __init__(self) -> None:
        self.model = MessageListModel()
        self.view = ChatView(self.model, Theme("light"))
        self.editor = QPlainTextEdit()
        self.editor.setFixedHeight(60)
        self.whole = QWidget()
        column = QVBoxLayout(self.whole)
        column.addWidget(self.view)
        column.addWidget(self.editor)
        self.whole.resize(1000, 900)
        self.whole.show()
        spin(self.whole.isVisible)

    def close(self) -> None:
        self.whole.close()
        self.whole.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def stream(window: Window, heart: Heartbeat, words: str, seconds: float) -> tuple[list[float], list[float]]:
    """Let a text come in drains over so many seconds; return the CPU seconds of each sixth and the key times."""
    model = window.model
    model.set_messages([message(1, Role.USER, "Tell me all."), message(2, Role.ASSISTANT, "", MessageState.STREAMING)])
    began, sent, drained = time.monotonic(), 0, time.perf_counter()
    costs, typed = [time.process_time()], Painted(window.editor)

    def drain() -> None:
        """Give what is due to the view, as often as the application does."""
        nonlocal sent, drained
        begun = time.perf_counter()
        had = sent
        share = min(1.0, (time.monotonic() - began) / seconds)
        due = int(share * len(words))
        if due > sent:
            model.append_text("m000002", words[sent:due])
            sent = due
        if share * SIXTHS >= len(costs):
            costs.append(time.process_time())
        ended = time.perf_counter()
        timer.setInterval(pause(sent - had, begun - drained, ended - begun))
        drained = ended

    timer = QTimer()
    timer.setInterval(USUAL)
    timer.timeout.connect(drain)
    heart.start()
    typed.start()
    timer.start()
    spin(lambda: sent == len(words) and len(costs) > SIXTHS, seconds * 3)
    timer.stop()
    typed.stop()
    heart.stop()
    assert model.message(1).text == words
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    return [after - before for before, after in pairwise(costs)], typed.times


def timed(times: int, act: Callable[[], None]) -> list[float]:
    """Return the milliseconds of an act and of all that follows from it until it is painted, sorted."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        QCoreApplication.processEvents()
        found.append((time.perf_counter() - begun) * 1000)
    return sorted(found)


def at(share: float, values: list[float]) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def rows() -> list[Row]:
    from sagedesk.ui.application import make_application

    make_application()
    empty = QWidget()
    empty.resize(1000, 900)
    empty.show()
    heart = Heartbeat()
    heart.start()
    resting()
    heart.stop()
    idle, idle_p99 = heart.longest(), heart.percentile(0.99)
    rest = resting()
    empty.close()

    found: list[Row] = []
    window = Window()
    beside = beating_and_typing(window, heart)
    for label, words, seconds in (
        ("1,000 deltas a second for 60 s", text(300_000 // SIXTHS) * SIXTHS, 60.0),
        (f"5,000 deltas a second, {DELTAS:,} of them", text(5 * DELTAS // SIXTHS) * SIXTHS, DELTAS / 5000),
    ):
        costs, keys = stream(window, heart, words, seconds)
        found += [
            Row(name=f"{label}: longest GUI gap", value=heart.longest(), unit="ms", baseline=idle, goal="≤ 50 ms"),
            Row(name=f"{label}: p99 gap", value=heart.percentile(0.99), unit="ms", baseline=idle_p99, goal="≤ 16 ms"),
            Row(name=f"{label}: most CPU in one gap", value=max(heart.bursts), unit="ms", goal="≤ 50 ms"),
            Row(name=f"{label}: CPU, last sixth", value=costs[-1], unit="s", baseline=costs[0], goal="ratio ≤ 1.1"),
            Row(name=f"{label}: key to paint, p99", value=at(0.99, keys), unit="ms", goal="≤ 50 ms"),
        ]
    decoding = decoding_alone()
    found.append(
        Row(
            name=f"{DELTAS:,} deltas: CPU of decoding and showing them",
            value=decoding + sum(costs) - beside * seconds,
            unit="s",
            baseline=decoding,
            goal="≤ 2 × the decoding alone",
        )
    )
    window.model.set_messages([])
    found += huge(window, rest)
    window.close()
    return found


def resting() -> float:
    """Return how much of a core is used, in per cent, while nothing happens but this benchmark's own timer."""
    used, begun = time.process_time(), time.monotonic()
    spin(lambda: False, 3)
    return (time.process_time() - used) / (time.monotonic() - begun) * 100


def beating_and_typing(window: Window, heart: Heartbeat) -> float:
    """Return the share of a core that the heartbeat and the typing take while nothing comes."""
    typed = Painted(window.editor)
    heart.start()
    typed.start()
    used = resting() / 100
    typed.stop()
    heart.stop()
    return used


def decoding_alone() -> float:
    """Return the CPU seconds in which the library decodes as many deltas from a server in another process."""
    with emulator() as server:
        llm = SageMakerLLM(
            "burst",
            endpoint_url=server["url"],
            content_handler="openai-chat",
            messages_to_prompt="none",
            model_kwargs={"max_tokens": 2 * DELTAS},
            aws_access_key_id=server["access_key_id"],
            aws_secret_access_key=server["secret_access_key"],
            region_name=server["region"],
        )
        used = time.thread_time()
        count = sum(isinstance(event, TextDelta) for event in llm.stream_events([ChatMessage(str(DELTAS))]))
        used = time.thread_time() - used
        llm.close()
    assert count == DELTAS, count
    return used


def huge(window: Window, rest: float) -> list[Row]:
    """Open a conversation of 20 MB and use it."""
    process = psutil.Process()
    gc.collect()
    before = process.memory_info().rss
    messages = [
        message(n, Role.ASSISTANT if n % 2 else Role.USER, text(CHANCE.randint(1000, 7000) if n % 2 else 200))
        for n in range(MESSAGES)
    ]
    view, bar = window.view, window.view.verticalScrollBar()

    def opened() -> None:
        window.model.set_messages(messages)
        view.viewport().repaint()

    open_time = timed(1, opened)[0]
    wheel = timed(300, lambda: view.scroller.by_person(-120))
    jump = timed(40, lambda: bar.setValue(CHANCE.randint(0, bar.maximum())))
    size = timed(60, lambda: window.whole.resize(CHANCE.randint(500, 1100), CHANCE.randint(500, 900)))
    spin(lambda: False, 0.5)
    memory = (process.memory_info().rss - before) / 1e6
    label = f"{MESSAGES:,} messages, {sum(len(one.text) for one in messages) / 1e6:.0f} MB"
    return [
        Row(name=f"{label}: open to first paint", value=open_time, unit="ms", goal="≤ 100 ms"),
        Row(name=f"{label}: scroll step, p95", value=at(0.95, wheel), unit="ms", goal="≤ 16 ms"),
        Row(name=f"{label}: jump anywhere, longest", value=jump[-1], unit="ms", goal="≤ 100 ms"),
        Row(name=f"{label}: resize step, p95", value=at(0.95, size), unit="ms", goal="≤ 33 ms"),
        Row(name=f"{label}: memory, text and all", value=memory, unit="MB", goal="≤ 80 MB"),
        Row(name=f"{label}: idle, of a core", value=resting(), unit="%", baseline=rest, goal="< 0.5 % more"),
    ]
