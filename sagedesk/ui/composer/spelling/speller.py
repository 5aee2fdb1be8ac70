"""The dictionaries in a thread of their own, used as the settings say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from sagedesk.errors import SageDeskError
from sagedesk.paths import words_file
from sagedesk.ui.background import BackgroundJobs, Job
from sagedesk.ui.settings.live import LiveSettings

if TYPE_CHECKING:
    from sagedesk.spelling import Dictionaries, Word

ON, LANGUAGES = "writing.spelling", "writing.spelling_languages"


class Speller(QObject):
    """Nothing is loaded before ``load``. ``changed`` when other words may be misspelt than before, or it was loaded.

    ``failed(SageDeskError)`` when a word could not be added.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, settings: LiveSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        # one thread: Enchant may be called by one at a time
        self._jobs = BackgroundJobs(threads=1, parent=self)
        self._loading = False
        self._dictionaries: Dictionaries | None = None
        settings.changed.connect(self._setting_changed)

    @property
    def is_on(self) -> bool:
        """Whether the person wants their spelling checked."""
        return self._settings.value.writing.spelling

    @property
    def loaded(self) -> Dictionaries | None:
        """What is known of the dictionaries (its values alone are for the GUI's thread); None until they are loaded."""
        return self._dictionaries

    @property
    def ready(self) -> bool:
        """Whether words can be checked."""
        return self.is_on and self._dictionaries is not None and bool(self._dictionaries.chosen)

    def load(self) -> None:
        """Look for the dictionaries, once."""
        if not self._loading:
            self._loading = True
            self._jobs.run(partial(_load, self._wanted()), done=self._loaded, failed=self.failed.emit)

    def find_misspelt(self, text: str, before: str, done: Callable[[Sequence[Word]], object]) -> Job | None:
        """Call ``done`` with the misspelt words of ``text``, above which ``before`` stands."""
        if self._dictionaries is None:
            return None
        return self._jobs.run(partial(_misspelt, self._dictionaries, text, before), done=done, failed=self.failed.emit)

    def suggest(self, word: str, done: Callable[[Sequence[str]], object]) -> Job | None:
        """Call ``done`` with what may have been meant."""
        if self._dictionaries is None:
            return None
        return self._jobs.run(partial(self._dictionaries.suggestions, word), done=done, failed=self.failed.emit)

    def add(self, word: str) -> None:
        """Let a word pass for good."""
        if self._dictionaries is not None:
            self._jobs.run(partial(self._dictionaries.add, word), done=self._tell, failed=self._not_added)

    def ignore(self, word: str) -> None:
        """Let a word pass until the program ends."""
        if self._dictionaries is not None:
            self._jobs.run(partial(self._dictionaries.ignore, word), done=self._tell, failed=self.failed.emit)

    @Slot()
    def close(self) -> None:
        """End the thread; nothing is looked for any more. A window may be closed more than once."""
        self._loading, self._dictionaries = True, None
        self._jobs.close()

    def _wanted(self) -> Sequence[str]:
        return self._settings.value.writing.spelling_languages or (system_language(),)

    @Slot(object)
    def _loaded(self, dictionaries: Dictionaries) -> None:
        self._dictionaries = dictionaries
        self.changed.emit()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == LANGUAGES and self._dictionaries is not None:
            choose = partial(self._dictionaries.choose, self._wanted())
            self._jobs.run(choose, done=self._tell, failed=self.failed.emit)
        elif key == ON:
            self.changed.emit()

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self.changed.emit()

    @Slot(object)
    def _not_added(self, error: SageDeskError) -> None:
        self.failed.emit(error)
        self.changed.emit()


def system_language() -> str:
    """Return the language of the system, as "de-AT"; English where none is set."""
    first = QLocale.system().uiLanguages()[0]
    return "en_US" if first == "C" else first


def _load(languages: Sequence[str]) -> Dictionaries:
    from sagedesk.spelling import Dictionaries  # noqa: PLC0415  # with its first use, in this thread

    dictionaries = Dictionaries(words_file())
    dictionaries.choose(languages)
    return dictionaries


def _misspelt(dictionaries: Dictionaries, text: str, before: str) -> tuple[Word, ...]:
    from sagedesk.spelling import words_of  # noqa: PLC0415  # likewise

    words = tuple(words_of(text, before))
    misspelt = dictionaries.misspelt(word.text for word in words)
    return tuple(word for word in words if word.text in misspelt)
