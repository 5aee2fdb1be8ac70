"""Texts below the window are in its language, and in English where there is no window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sagedesk.translation import in_english, set_translator, translate, translate_plural


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    set_translator(None)


def test_english_needs_no_translator() -> None:
    assert translate("Faults", "{name} is gone.").format(name="{curly}") == "{curly} is gone."
    assert translate_plural("Faults", "%n hour", "%n hours", 1) == "1 hour"
    assert translate_plural("Faults", "%n hour", "%n hours", 0) == "0 hours"


def test_what_is_installed_translates() -> None:
    set_translator(lambda context, text, count: f"{context}|{text}|{count}")
    assert translate("Faults", "gone") == "Faults|gone|None"
    assert translate_plural("Faults", "%n hour", "%n hours", 1) == "Faults|%n hours|1"
    with in_english():
        assert translate("Faults", "gone") == "gone"
        assert translate_plural("Faults", "%n hour", "%n hours", 1) == "1 hour"
    assert translate("Faults", "gone") != "gone"
    set_translator(None)
    assert translate("Faults", "gone") == "gone"
