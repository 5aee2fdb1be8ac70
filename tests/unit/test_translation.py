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


def test_numbers_are_written_as_the_language_writes_them() -> None:
    def swapped(value: float, form: str) -> str:
        return format(value, form).translate(str.maketrans(",.", ".,"))

    set_translator(lambda _context, text, _count: text, swapped)
    text = translate("Handlers", "{limit:,} tokens, {size:.1f} MiB, {count} of {name!r}, {most:>3}")
    filled = text.format(limit=4096, size=1.5, count=4096, name="{x:,}", most="a")
    assert filled == "4.096 tokens, 1,5 MiB, 4096 of '{x:,}',   a"
    assert translate_plural("Library", "{count:,} message", "{count:,} messages", 1).format(count=1) == "1 messages"
    with in_english():
        assert translate("Handlers", "{limit:,}").format(limit=4096) == "4,096"
