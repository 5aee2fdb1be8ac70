"""Below the window, every text for people is one that translators get to see."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from types import ModuleType

import pytest

from sagedesk import errors

ROOT = Path(__file__).resolve().parents[2] / "sagedesk"
ENGLISH = ("cli", "emulator")  # the command line, and what plays AWS and containers
ELSEWHERE = ("ui",)
ERRORS = frozenset(
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.SageDeskError)
)
FOR_OTHERS = (
    # models
    "Below is an instruction that describes a task. Write a response that appropriately completes the request.",
    "You are a helpful assistant. Please ensure responses are professional, accurate, and safe.",
    "GPT4 Correct User:",
    "GPT4 Correct Assistant:",
    "Say hello in one short sentence.",
    # who sits at a terminal
    "The code was not accepted.",
)
"""Texts that look as if the window showed them."""


@pytest.fixture
def untranslated(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT.parent / "packaging"))
    monkeypatch.delitem(sys.modules, "untranslated", raising=False)
    import untranslated

    return untranslated


def _modules() -> list[tuple[str, ast.Module]]:
    files = sorted(file for file in ROOT.rglob("*.py") if file.relative_to(ROOT).parts[0] not in (*ENGLISH, *ELSEWHERE))
    return [(str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))) for file in files]


def test_no_error_speaks_words_that_nobody_translates(untranslated: ModuleType) -> None:
    found = [(name, each.line, each.text) for name, tree in _modules() for each in untranslated.errors(tree, ERRORS)]
    assert found == []


def test_no_sentence_stands_where_nobody_translates_it(untranslated: ModuleType) -> None:
    found = [
        (name, each.line, each.text)
        for name, tree in _modules()
        for each in untranslated.sentences(tree)
        if each.text not in FOR_OTHERS and name != "settings/store.py"  # a heading of a file, which is English
    ]
    assert found == []


@pytest.mark.parametrize(
    ("said", "missed"),
    [
        ('raise StorageError("The disk is full.")', ["The disk is full."]),
        ('raise StorageError(f"{path} is gone.")', [" is gone."]),
        ('raise StorageError(translate("C", "Gone."), hint="Try again.")', ["Try again."]),
        ('raise StorageError(translate("C", "Gone.") if path else "Not there.")', ["Not there."]),
        ('raise StorageError("{path} is gone.".format(path=path))', ["{path} is gone."]),
        ('hint = "Try again."\nraise StorageError(translate("C", "Gone."), hint=hint)', ["Try again."]),
        ('hint = QT_TRANSLATE_NOOP("C", "Again.")\nraise StorageError(translate("C", "Gone."), hint=hint)', ["Again."]),
        ('error.hint = "Try again."', ["Try again."]),
        ('hint = QT_TRANSLATE_NOOP("C", "Again.")\nraise StorageError(translate("C", hint))', []),
        ('raise StorageError(translate("C", "{path} is gone.").format(path=path), detail="a detail")', []),
        ('raise StorageError(f"{message} {hint}", hint=str(error))', []),
        ('raise ValueError("what a programmer did")', []),
    ],
)
def test_what_errors_say_is_found_in_each_of_its_shapes(untranslated: ModuleType, said: str, missed: list[str]) -> None:
    for code in (said, "def function():\n" + "\n".join(f"    {line}" for line in said.splitlines())):
        assert [each.text for each in untranslated.errors(ast.parse(code), ERRORS)] == missed


def test_sentences_are_told_from_docstrings_logs_and_code(untranslated: ModuleType) -> None:
    code = (
        '"""What this module is for."""\n'
        'A = {"key": "The model is being loaded."}\n'
        'B = f"The image {name} is not known."\n'
        'C = QT_TRANSLATE_NOOP("C", "The model is being loaded.")\n'
        'log.warning("The file %s cannot be read.", path)\n'
        'raise ValueError("The caller did something wrong.")\n'
        'D = "SELECT id FROM messages WHERE id = ?"\n'
    )
    assert [each.text for each in untranslated.sentences(ast.parse(code))] == [
        "The model is being loaded.",
        "The image {} is not known.",
    ]
