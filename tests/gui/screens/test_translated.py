"""Every screen in a language that nobody speaks: what is shown and told in plain letters was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import distributions

import pytest
from PySide6.QtWidgets import QWidget

from sagedesk.emulator import Emulator
from sagedesk.ui.appearance.looks import text_families
from tests.gui.screens.screens import LONG, Screen
from tests.pseudo_language import cut_in, left_over, texts_of

WRITTEN = {
    *(
        "Guide (built in)",
        "Ships",
        "In a folder",
        "Rich",
        LONG,
        "kitchen",
        "sea",
        "Hello",
        "first",
        "and then?",
        "work",
    ),
    *("Something was deleted.", "Undo", "Something went wrong.", "letter.txt", "Letter", "name", "what"),
}
"""What the screens are made to say."""
QTS_OWN = {"OK", "Abbrechen", "Schließen", "Bytes", "Geben Sie ein Tastenkürzel ein"}
ROWS_OF_DATA = re.compile(r"row .* of (?:ConversationList|EntryList|PromptTree|QListView endpoints)")
"""Lists of what people wrote and of what there is at AWS."""
NAMES = re.compile(
    r"“You said:[^”]*”|(?:American English|Deutsch) \([\w ]+\)|boto3|AWS CLI|curl"  # quoted, languages, code
    r"|SageDesk|^Aa$|Markdown|HTML|PDF|JSON|CSV|Python|Qt|PySide6|Linux[-\w.]*"
    r"|Text Generation Inference \(TGI\)|OpenAI chat \(.*\)|OpenAI completions|JumpStart Llama 2 \(2023\)"
    r"|ChatML \(.*\)|(?:Llama|Mistral|DeepSeek|Command|OpenChat|Zephyr|Gemma|Phi|Vicuna|Alpaca)\b[-\w ,]*"
    r"|Falcon|Granite|gpt-oss \(Harmony\)|English|Deutsch|Español|العربية|p50|p95"
    # names that AWS and containers give, addresses, identifiers, paths, versions
    r"|[a-z]+-[a-z]+-\d|arn:\S+"
    r"|https?://\S+|[\w.-]*/\S+|[0-9a-f-]{36}"
    r"|[a-z-]+-model|guide|silent|emulated|openai-chat|llama2|none|stop|AllTraffic|InService|\w+[-.]\w\S*"
    # keys, days
    r"|(?:Strg|Umschalt|Alt|Esc|Entf|Bild|Eingabe|Tab|F\d+|abwärts|aufwärts)\b|\d+\. \w+ \d+|\w+, \d.*"
)
"""What is the same in every language, or comes from the system's own words for keys and days."""


def forgotten(window: QWidget, data: set[str]) -> list[str]:
    """Return each text that is not translated, with where it stands."""
    found = []
    for where, text in texts_of(window):
        if ROWS_OF_DATA.match(where):
            continue
        rest = left_over(text)
        for known in sorted(data, key=len, reverse=True):
            rest = rest.replace(known, "")
        if re.search(r"[^\W\d_]{2,}", NAMES.sub("", rest)):
            found.append(f"{where}: {text!r}")
    return found


@pytest.mark.parametrize("pseudo_language", ["de"], indirect=True)
@pytest.mark.usefixtures("pseudo_language")
def test_every_text_of_every_screen_is_translated_and_has_its_room(
    screens: Iterator[Screen], emulator: Emulator
) -> None:
    parts = {part.metadata["Name"] for part in distributions()}
    plain = {*parts, *WRITTEN, *QTS_OWN, emulator.url, *text_families(fixed=False), *text_families(fixed=True)}
    found: dict[str, str] = {}
    cut: dict[str, str] = {}
    for name, window in screens:
        for text in forgotten(window, plain):
            found.setdefault(text, name)
        for text in cut_in(window):
            cut.setdefault(text, name)
    assert not found, "\n".join(f"{name}: {text}" for text, name in found.items())
    assert not cut, "\n".join(f"{name}: {text}" for text, name in cut.items())
