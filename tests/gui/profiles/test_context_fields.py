from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from sagedesk.llm.context import ContextWindow, Overflow
from sagedesk.ui.profiles.context_fields import ContextFields


@pytest.mark.parametrize(
    "window", [ContextWindow(), ContextWindow(length=8192, tokenizer="/t.json", overflow=Overflow.OLDEST_FIRST)]
)
def test_what_is_shown_is_read_back(qtbot: QtBot, window: ContextWindow) -> None:
    fields = ContextFields(window)
    qtbot.addWidget(fields)
    assert fields.read() == (window, {})


@pytest.mark.parametrize("typed", ["many", "-1", "0", "1.5"])
def test_what_is_no_length_is_said(qtbot: QtBot, typed: str) -> None:
    fields = ContextFields(ContextWindow())
    qtbot.addWidget(fields)
    fields.fields["context_length"].set_text(typed)
    assert "whole number" in fields.read()[1]["context_length"]
