"""The language of the window's words, and of those from below it."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from sagedesk.translation import number, translate, translate_plural
from sagedesk.ui.language import offered
from sagedesk.ui.language.applying import apply_language

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>Faults</name>
<message><source>{name} is gone.</source><translation>{name} ist fort.</translation></message>
<message numerus="yes"><source>%n hours</source><translation>
<numerusform>%n Stunde</numerusform><numerusform>%n Stunden</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ts = tmp_path / "translations" / "sagedesk_de.ts"
    ts.parent.mkdir()
    ts.write_text(GERMAN, "utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)
    monkeypatch.setattr(offered, "resources_dir", lambda: tmp_path)


def _said() -> list[str]:
    gone = translate("Faults", "{name} is gone.").format(name="{x}")
    return [gone, *(translate_plural("Faults", "%n hour", "%n hours", count) for count in (1, 2))]


def test_english_has_its_plural_forms(qapp: QApplication) -> None:
    for code in ("system", "en", "xx"):
        apply_language(qapp, code)
        said = [QCoreApplication.translate("Figures", "%n token(s)", "", count) for count in (1, 2)]
        assert said == ["1 token", "2 tokens"]
        assert _said() == ["{x} is gone.", "1 hour", "2 hours"]
    assert number(1234.5, ",.2f") == "1,234.50"


@pytest.mark.usefixtures("german")
def test_what_is_said_below_the_window_is_in_its_language_in_every_thread(qapp: QApplication) -> None:
    apply_language(qapp, "de")
    try:
        with ThreadPoolExecutor(1) as other:
            assert _said() == other.submit(_said).result() == ["{x} ist fort.", "1 Stunde", "2 Stunden"]
        numbers = translate("Handlers", "{limit:,} {size:.1f} {least:g} {vast:,}")
        filled = numbers.format(limit=4096, size=1.5, least=0.5, vast=10**20)
        assert filled == f"4.096 1,5 0,5 {10**20:,}"
        assert [number(1234.5, ",.2f"), number(0.115, ",.3f")] == ["1.234,50", "0,115"]
    finally:
        apply_language(qapp, "en")
    assert _said() == ["{x} is gone.", "1 hour", "2 hours"]
