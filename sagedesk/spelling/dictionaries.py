"""The dictionaries of this computer, through Enchant; and the words that the person lets pass."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

from sagedesk.errors import StorageError
from sagedesk.translation import translate

_log = logging.getLogger(__name__)
_MOST_SUGGESTIONS = 5
_MOST_REMEMBERED = 20_000
_LONGEST = 100
_SCRIPTS = {
    "CYRILLIC": {"ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tt"},
    "GREEK": {"el"},
    "ARABIC": {"ar", "fa", "ur", "ug"},
    "HEBREW": {"he", "yi"},
    "DEVANAGARI": {"hi", "mr", "ne"},
    "BENGALI": {"bn"},
    "GUJARATI": {"gu"},
    "TAMIL": {"ta"},
    "TELUGU": {"te"},
    "ARMENIAN": {"hy"},
    "GEORGIAN": {"ka"},
    "HANGUL": {"ko"},
}
"""The languages that have dictionaries by the script that they are written in; all others are written in Latin."""
_NOT_LATIN = frozenset(chain.from_iterable(_SCRIPTS.values()))


class Dictionaries:
    """Says which words are misspelt, and what may have been meant.

    Not for two threads at once (Enchant is not), nor for the GUI's: making it takes a tenth of a second, and finding
    suggestions up to half of one.
    """

    def __init__(self, personal: Path) -> None:
        """Look for Enchant. ``personal`` is the file of the words that the person has added, one in a line."""
        self._personal = personal
        self._passing = self._added()
        self._in_use: dict[str, Any] = {}
        self._known: dict[str, bool] = {}
        self.available: tuple[str, ...] = ()
        """The languages that there are dictionaries for, as "en_US"."""
        self.missing = ""
        """A sentence that says why nothing can be checked on this computer; empty when it can."""
        try:
            import enchant  # noqa: PLC0415  # it raises ImportError where the system has no libenchant

            self._broker = enchant.Broker()
        except (ImportError, OSError, AssertionError) as error:  # it asserts what its environment variables say
            _log.info("No spell-checker: %s", error)
            self.missing = translate(
                "Spelling",
                "This computer has no spell-checker. SageDesk uses Enchant: the package libenchant-2-2 on Debian and"
                " Ubuntu, enchant2 on Fedora, enchant in Homebrew.",
            )
            return
        self.available = tuple(sorted(set(self._broker.list_languages())))
        if not self.available:
            self.missing = translate(
                "Spelling",
                "This computer has no dictionaries. On Debian and Ubuntu they are packages such as hunspell-en-us and"
                " hunspell-de-de.",
            )

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages whose dictionaries are in use."""
        return tuple(self._in_use)

    def choose(self, languages: Sequence[str]) -> None:
        """Use the dictionaries of these languages from now on; one that has none here is passed over.

        "de-AT" is checked by "de_DE" where there is no closer one.
        """
        wanted = dict.fromkeys(found for language in languages if (found := self._closest(language)))
        if tuple(wanted) != self.chosen:
            self._in_use = {tag: opened for tag in wanted if (opened := self._open(tag)) is not None}
            self._known.clear()

    def misspelt(self, words: Iterable[str]) -> frozenset[str]:
        """Return those that no dictionary in use knows. Words of a script that none is written in pass."""
        return frozenset(word for word in set(words) if not self._is_known(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first; of several languages the best of each, and so on."""
        by_language = [dictionary.suggest(word) for dictionary in self._for(word)]
        mixed = [found for best in zip_longest(*by_language) for found in best if found]
        return tuple(dict.fromkeys(mixed))[:_MOST_SUGGESTIONS]

    def ignore(self, word: str) -> None:
        """Let a word pass until the program ends."""
        self._passing.add(word)
        self._known.clear()

    def add(self, word: str) -> None:
        """Let a word pass for good. Raises StorageError when it cannot be saved; then it passes as if ignored."""
        self.ignore(word)
        try:
            self._personal.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._personal.open("a", encoding="utf-8") as file:
                file.write(f"{word}\n")
        except OSError as error:
            raise StorageError(
                translate("Spelling", "“{word}” could not be added to your dictionary: {why}.").format(
                    word=word, why=error.strerror or error
                ),
                hint=translate("Spelling", "It passes until SageDesk is closed. See to {file}.").format(
                    file=self._personal
                ),
                detail=repr(error),
            ) from error

    def _added(self) -> set[str]:
        try:
            lines = self._personal.read_text("utf-8-sig", errors="replace").splitlines()
        except FileNotFoundError:
            return set()
        except OSError:
            _log.warning("The words that were added to the dictionary cannot be read", exc_info=True)
            return set()
        return {line.strip() for line in lines if line.strip()}

    def _is_known(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _MOST_REMEMBERED:
                self._known.clear()
            known = self._known[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> bool:
        # who adds a word in small letters means it at the start of a sentence too
        if len(word) > _LONGEST or word in self._passing or word.lower() in self._passing:
            return True
        dictionaries = self._for(word)
        return not dictionaries or any(dictionary.check(word.replace("’", "'")) for dictionary in dictionaries)

    def _for(self, word: str) -> list[Any]:
        script = unicodedata.name(word[0], "").partition(" ")[0]
        writes = _SCRIPTS.get(script, set())
        return [
            dictionary
            for tag, dictionary in self._in_use.items()
            if _language(tag) in writes or (script == "LATIN" and _language(tag) not in _NOT_LATIN)
        ]

    def _closest(self, tag: str) -> str:
        wanted, language = tag.replace("-", "_"), _language(tag)
        same = [each for each in self.available if _language(each) == language]
        for closest in (wanted, language, f"{language}_{language.upper()}", "en_US"):
            if closest in same:
                return closest
        return same[0] if same else ""

    def _open(self, tag: str) -> Any:
        from enchant.errors import Error  # noqa: PLC0415  # likewise; it is there by now

        try:
            return self._broker.request_dict(tag)
        except Error:
            _log.warning("The dictionary %s is there, but cannot be opened", tag, exc_info=True)
            return None


def _language(tag: str) -> str:
    return tag.replace("-", "_").partition("_")[0].lower()
