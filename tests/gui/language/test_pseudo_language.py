"""Every screen in a language that nobody speaks: what is shown and told in plain letters was forgotten."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sagedesk.emulator import Emulator
from sagedesk.ui.app import Desk
from sagedesk.ui.appearance.looks import text_families
from tests.gui.talking import ask
from tests.pseudo_language import left_over, texts_of

QUESTION = "How do I add an endpoint?"
SCREENS = (
    *("palette", "settings", "shortcuts", "trash", "prompts", "prompt-set", "compare", "figures", "inspect", "export"),
    *("tags", "profiles", "new-profile", "edit-profile", "find-endpoint", "endpoint-details", "system-prompt"),
    *("library-restore", "report-problem", "about"),
)
"""The actions that open them."""
NAMES = re.compile(
    r"SageDesk|^Aa$|Markdown|HTML|PDF|JSON|CSV|Python|Qt|PySide6|Linux[-\w.]*"
    r"|Text Generation Inference \(TGI\)|OpenAI chat \(.*\)|OpenAI completions|JumpStart Llama 2 \(2023\)"
    r"|ChatML \(.*\)|(?:Llama|Mistral|DeepSeek|Command|OpenChat|Zephyr|Gemma|Phi|Vicuna|Alpaca)\b[-\w ,]*"
    r"|Falcon|Granite|gpt-oss \(Harmony\)|English|Deutsch|Español|العربية|p50|p95"
    # names that AWS and containers give, addresses, identifiers, paths, versions
    r"|[a-z]+-[a-z]+-\d|arn:\S+"
    r"|https?://\S+|[\w.-]*/\S+|[0-9a-f-]{36}|guide|openai-chat|none|stop|AllTraffic|\w+[-.]\w\S*"
    # keys, days
    r"|(?:Strg|Umschalt|Alt|Esc|Entf|Bild|Eingabe|Tab|F\d+|abwärts|aufwärts)\b|\d+\. \w+ \d+|\w+, \d.*"
)
"""What is the same in every language, or comes from the system's own words for keys and days."""


def forgotten(window: QWidget, data: set[str]) -> list[str]:
    """Return each text that is not translated, with where it stands."""
    found = []
    for where, text in texts_of(window):
        rest = left_over(text)
        for known in sorted(data, key=len, reverse=True):
            rest = rest.replace(known, "")
        if re.search(r"[^\W\d_]{2,}", NAMES.sub("", rest)):
            found.append(f"{where}: {text!r}")
    return found


@pytest.mark.parametrize("pseudo_language", ["de"], indirect=True)
@pytest.mark.usefixtures("pseudo_language")
def test_every_text_of_every_screen_is_translated(
    qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[..., None]
) -> None:
    window = desk.window
    # the guide's name as a reply keeps it, and Qt's own words
    kept = {QUESTION, "Guide (built in)", "OK", "Abbrechen", "Geben Sie ein Tastenkürzel ein"}
    plain = {*kept, emulator.url, *text_families(fixed=False), *text_families(fixed=True)}
    found = {"welcome": forgotten(window, plain)}
    ask(qtbot, desk, QUESTION)
    window.registry["find"].trigger()
    window.registry["parameters"].trigger()
    use("openai-chat", handler="openai-chat")
    found["window"] = forgotten(window, plain)
    for action in SCREENS:
        before = set(QApplication.topLevelWidgets())
        window.registry[action].trigger()
        qtbot.waitUntil(lambda: bool(_opened(before)))  # noqa: B023  # it is over before the next turn
        dialog = _opened(before)[0]
        qtbot.waitExposed(dialog)
        found[action] = forgotten(dialog, plain)
        dialog.reject()
        qtbot.waitUntil(partial(_is_gone, dialog))
    assert [f"{screen}: {text}" for screen, texts in found.items() for text in texts] == []


def _opened(before: set[QWidget]) -> list[QDialog]:
    there = (widget for widget in QApplication.topLevelWidgets() if widget not in before)
    return [widget for widget in there if isinstance(widget, QDialog) and widget.isVisible()]


def _is_gone(dialog: QDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()
