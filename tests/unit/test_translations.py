"""The files of translations say what the code says, whole and without slips that can be counted."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET  # our own files
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(ts.stem.removeprefix("sagedesk_") for ts in (ROOT / "resources" / "translations").glob("*.ts"))

_FIELD = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})")
_MARKUP = re.compile(r"</?\w[^<>]*>|\(\*[^)]*\)")
_MNEMONIC = re.compile(r"&(?=\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text of a file. ``forms`` is what stands for it, one for each plural form."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.delitem(sys.modules, "translations", raising=False)
    import translations

    return translations


def _translated(ts: Path) -> Iterator[Message]:
    for context in ET.parse(ts).iter("context"):  # noqa: S314  # our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if translation.get("type") is None:
                yield Message(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    plural=message.get("numerus") == "yes",
                    forms=forms or (translation.text or "",),
                )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_has_every_text_of_the_code_translated(translations: ModuleType, language: str) -> None:
    text = (translations.FOLDER / f"sagedesk_{language}.ts").read_text("utf-8")
    assert text == translations.updated(language, text), "run: make translations"
    assert "unfinished" not in text, "texts that nobody translated"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_form_is_that_of_the_file(translations: ModuleType, language: str, tmp_path: Path) -> None:
    ts = translations.FOLDER / f"sagedesk_{language}.ts"
    translations.compiled(ts, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == ts.with_suffix(".qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_as_in_the_source(translations: ModuleType, language: str) -> None:
    wrong = []
    for message in _translated(translations.FOLDER / f"sagedesk_{language}.ts"):
        if message.plural and len(message.forms) != translations.FORMS[language]:
            wrong.append((message.source, "plural forms", message.forms))
        for place, form in enumerate(message.forms):
            wrong += [(message.source, what, form) for what in _slips(message, form)]
            counted = form.count("%n")
            # a form for 0, 1 or 2 may say so in words
            last = place == len(message.forms) - 1
            if counted > message.source.count("%n") or (last and counted != message.source.count("%n")):
                wrong.append((message.source, "%n", form))
    assert wrong == []


def _slips(message: Message, form: str) -> Iterator[str]:
    source = message.source
    if Counter(_FIELD.findall(form)) != Counter(_FIELD.findall(source)):
        yield "fields"
    if Counter(_MARKUP.findall(form)) != Counter(_MARKUP.findall(source)):
        yield "markup"
    if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(source)):
        yield "mnemonics"
    if form.endswith("…") != source.endswith("…"):
        yield "ellipsis"
    # what stands between the last two of a list has the spaces of its language
    if form.count("\n") != source.count("\n") or (_ends(form) != _ends(source) and source != " and "):
        yield "space"


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_menus_have_the_same_mnemonic(translations: ModuleType, language: str) -> None:
    menus = [
        _MNEMONIC.split(message.forms[0])[1][0].lower()
        for message in _translated(translations.FOLDER / f"sagedesk_{language}.ts")
        if message.context == "Actions" and _MNEMONIC.search(message.source) and _MNEMONIC.search(message.forms[0])
    ]
    assert [letter for letter, times in Counter(menus).items() if times > 1] == []


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


def test_what_is_put_into_texts_has_its_place_in_each(translations: ModuleType) -> None:
    for source in translations.sources():
        for text in filter(None, (source.text, source.singular)):
            names = {name.isidentifier() for name, *_ in _places(text)}
            assert len(names) < 2, f"{source.context}: {text}"  # braces are places, or all are part of the text
        if source.singular:
            assert _places(source.singular) == _places(source.text), source
        if "%n" in source.text:
            assert source.plural, f"{source.context}: {source.text}"


def _places(text: str) -> set[tuple[str, str, str]]:
    """Return the places of ``str.format`` in a text: name, how it is shown, conversion. Raises ValueError."""
    parsed = Formatter().parse(text)
    return {(name, how or "", conversion or "") for _, name, how, conversion in parsed if name is not None}
