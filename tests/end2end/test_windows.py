"""A conversation in its own window and a quick question, from outside, as a screen reader uses them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.end2end.desk import Desk

Start = Callable[..., Desk]
QUESTION = "How do I add an endpoint?"


def test_a_conversation_is_opened_in_its_own_window(start: Start) -> None:
    desk = start()
    desk.wait(role="label", name="State: Ready")
    desk.say(QUESTION)
    desk.wait(role="list item", starts="Assistant:")
    desk.do("press", role="menu item", name="Open in its own window", showing=False)
    desk.wait(role="frame", name=QUESTION)
    desk.wait(role="frame", name="SageDesk")
    desk.do("press", role="menu item", name="New window", showing=False)
    assert desk.close() == ""


def test_a_quick_question_is_asked_and_gone_on_with(start: Start, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("[windows]\nquick_ask = true\n", "utf-8")
    desk = start()
    desk.wait(role="label", name="State: Ready")
    command = [sys.executable, "-m", "sagedesk", "ask-window"]
    subprocess.run(command, env={**os.environ, "SAGEDESK_HOME": str(home)}, check=True, timeout=30)
    desk.wait(role="frame", name="Quick ask")
    desk.write("Quick question", QUESTION)
    desk.press("Ask")
    desk.wait(role="list item", starts="Assistant:")
    desk.press("Open in SageDesk")
    desk.gone(role="frame", name="Quick ask")
    desk.wait(role="list item", starts=f"You: {QUESTION}")
    assert any(QUESTION in each for each in desk.conversations())
    assert desk.close() == ""
