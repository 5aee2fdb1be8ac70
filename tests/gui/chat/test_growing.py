"""A reply that came in pieces stands on the screen as one that came at once: the same blocks, text, places, heights."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.library.values import MessageState
from sagedesk.ui.chat import ChatView, MessageListModel
from tests.gui.chat.conftest import LONG

PIECES = [
    LONG,
    "A [late] link, a note[^1] and $x^2$.\n\n",
    "[late]: https://example.com\n\n[^1]: The note.\n\n",
    "> quoted\n> > twice\n\n",
    "1. one\n\n   two\n2. three\n\n",
    "Words " * 900 + "\n\n",
    "| a | b |\n|---|--:|\n" + "| *c* | `d` |\n" * 130 + "\n",
    "```python\n" + "def f(x):\n    return x\n" * 60 + "```\n\n",
    "שלום עולם\n\nمرحبا\n\n",
    "$$\n\\frac{a}{b}\n$$\n\n---\n\n",
    "👩‍👩‍👧‍👦 é <b>raw</b>\n\n",
    "Setext\n---\n\n- [ ] task\n- [x] done\n\n",
]


@pytest.mark.parametrize("seed", range(8))
def test_it_stands_as_if_it_had_come_at_once(
    qtbot: QtBot, view: ChatView, model: MessageListModel, say, seed: int
) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choices(PIECES, k=8))
    model.set_messages([say("user", "Q"), say("assistant", "", "streaming")])
    position = 0
    while position < len(text):
        step = chance.choice([1, 3, 40, 300, 2000])
        model.append_text("m00002", text[position : position + step])
        position += step
        if chance.random() < 0.1:
            view.scroller.by_person(chance.randint(-400, 400))
    model.replace(replace(model.message(1), state=MessageState.COMPLETE))
    grown = described(qtbot, view)
    model.set_messages([say("user", "Q"), say("assistant", text)])
    assert grown == described(qtbot, view)


def described(qtbot: QtBot, view: ChatView) -> list[tuple[object, ...]]:
    """Lay out the whole second message; return its blocks and where they stand."""
    layout = view.transcript.layout(1)
    qtbot.waitUntil(lambda: layout.document.whole)

    def laid_out() -> bool:
        layout.ensure(0, 10**9)
        return not any(getattr(entry.layout, "waits", False) for entry in layout.laid_out)

    qtbot.waitUntil(laid_out, timeout=20_000)
    return [(entry.block, entry.layout.text, entry.y, entry.height) for entry in layout.entries]
