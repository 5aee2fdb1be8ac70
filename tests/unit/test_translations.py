"""The files of translations say what the code says."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.delitem(sys.modules, "translations", raising=False)
    import translations

    return translations


def test_every_file_is_up_to_date_and_compiled(translations: ModuleType, tmp_path: Path) -> None:
    files = sorted(translations.FOLDER.glob("*.ts"))
    assert files
    for ts in files:
        text = ts.read_text("utf-8")
        language = ts.stem.removeprefix("sagedesk_")
        assert text == translations.updated(language, text), "run: make translations"
        assert 'type="unfinished"' not in text, f"{ts.name} has texts that nobody translated"
        translations.compiled(ts, tmp_path / "fresh.qm")
        assert (tmp_path / "fresh.qm").read_bytes() == ts.with_suffix(".qm").read_bytes(), "run: make translations"


def test_texts_are_found_in_each_of_their_shapes(translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(
        'class Window:\n    def show(self):\n        self.tr("One")\n        self.tr("%n two", "", 2)\n'
        'LATER = QT_TRANSLATE_NOOP("Later", "Three")\n'
        'QCoreApplication.translate("Here", "%n four", "", 4)\n'
        'def _tr(text):\n    return QCoreApplication.translate("Short", text)\n'
        '_tr("Five")\n'
        'translate("Deep", "{six}").format(six=6)\n'
        'translate_plural("Deep", "%n seven", "%n sevens", 7)\n'
    )
    assert [(each.context, each.text, each.plural) for each in translations.sources(tmp_path)] == [
        ("Deep", "%n sevens", True),
        ("Deep", "{six}", False),
        ("Here", "%n four", True),
        ("Later", "Three", False),
        ("Short", "Five", False),
        ("Window", "%n two", True),
        ("Window", "One", False),
    ]
