"""The real Enchant with the real dictionaries of the system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sagedesk.errors import StorageError
from sagedesk.spelling import Dictionaries


@pytest.fixture
def personal(tmp_path: Path) -> Path:
    return tmp_path / "data" / "words.txt"


@pytest.fixture
def english(personal: Path) -> Dictionaries:
    made = Dictionaries(personal)
    made.choose(["en-US"])
    return made


def test_misspelt_words_are_found_and_mended(english: Dictionaries) -> None:
    assert english.chosen == ("en_US",)
    assert english.misspelt(["hello", "wrld", "don’t", "Hello", "recieve"]) == {"wrld", "recieve"}
    assert "world" in english.suggestions("wrld")
    assert english.suggestions("recieve")[0] == "receive"
    assert len(english.suggestions("tst")) == 5


def test_words_in_other_letters_are_left_alone(english: Dictionaries) -> None:
    assert english.misspelt(["привет", "日本語", "γειά", "שלום"]) == frozenset()
    assert english.suggestions("привет") == ()


def test_a_word_may_be_of_any_language_that_is_chosen(english: Dictionaries) -> None:
    assert english.misspelt(["Straße"]) == {"Straße"}
    english.choose(["en_US", "de_AT"])
    assert english.chosen == ("en_US", "de_DE")
    assert english.misspelt(["Straße", "street", "Strase"]) == {"Strase"}
    assert "Straße" in english.suggestions("Strase")


def test_a_language_without_a_dictionary_checks_nothing(english: Dictionaries) -> None:
    english.choose(["tlh"])
    assert english.chosen == ()
    assert english.misspelt(["wrld"]) == frozenset()
    english.choose(["en"])
    assert english.chosen == ("en_US",)


def test_added_words_pass_also_after_a_restart(english: Dictionaries, personal: Path) -> None:
    assert english.misspelt(["sagedesk", "Sagedesk"]) == {"sagedesk", "Sagedesk"}
    english.add("sagedesk")
    assert personal.read_text("utf-8") == "sagedesk\n"
    for each in (english, Dictionaries(personal)):
        each.choose(["en_US"])
        assert each.misspelt(["sagedesk", "Sagedesk", "wrld"]) == {"wrld"}


def test_ignored_words_pass_until_the_end(english: Dictionaries, personal: Path) -> None:
    english.misspelt(["wrld"])
    english.ignore("wrld")
    assert english.misspelt(["wrld"]) == frozenset()
    assert not personal.exists()


def test_a_word_that_cannot_be_saved_is_told_and_passes(english: Dictionaries, personal: Path) -> None:
    personal.parent.write_text("no folder")
    with pytest.raises(StorageError, match="could not be added"):
        english.add("wrld")
    assert english.misspelt(["wrld"]) == frozenset()


def test_without_dictionaries_it_says_why(personal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("enchant.Broker.list_languages", lambda _: [])
    made = Dictionaries(personal)
    made.choose(["en_US"])
    assert "no dictionaries" in made.missing
    assert made.misspelt(["wrld"]) == frozenset()


WITHOUT = """
import ctypes.util, sys
from pathlib import Path
assert "enchant" not in sys.modules
ctypes.util.find_library = lambda name: None
from sagedesk.spelling import Dictionaries
made = Dictionaries(Path(sys.argv[1]))
made.choose(["en_US"])
assert made.misspelt(["wrld"]) == frozenset() and made.suggestions("wrld") == ()
made.ignore("wrld")
print(made.missing)
"""


def test_without_libenchant_it_says_why(personal: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", WITHOUT, personal], capture_output=True, text=True, check=True)
    assert "no spell-checker" in ran.stdout
    assert ran.stderr == ""
