"""The language of what is told to people, without knowing Qt.

The code speaks English. The window installs what translates it; the command line and the library install nothing.
``packaging/translations.py`` finds the texts in the syntax tree, so a text stands as a literal in the call, whole
sentences at a time, and what is put into it comes after: ``translate("Faults", "{name} is gone.").format(name=name)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from string import Formatter

Translator = Callable[[str, str, int | None], str]
"""Takes the context, the English text and, for a plural, the count; returns the text with the count in place of %n."""
Numbers = Callable[[float, str], str]
"""Takes a number and how Python would write it, as "," or ".1f"; returns it as the language writes it."""


class _Window:
    """What is installed."""

    def __init__(self) -> None:
        self.translator: Translator | None = None
        self.numbers: Numbers = format


_window = _Window()
_english: ContextVar[bool] = ContextVar("_english", default=False)


def translate(context: str, text: str) -> str:
    """Return a text in the language of the window, and as it is where there is none. Callable from every thread."""
    translator = _in_force()
    return _spoken(translator(context, text, None)) if translator is not None and text else text


def translate_plural(context: str, singular: str, plural: str, count: int) -> str:
    """Return the form of a text that a count asks for, with the count in place of ``%n``.

    ``plural`` is the text that translators see, ``singular`` what English says for 1.
    """
    translator = _in_force()
    if translator is not None:
        return _spoken(translator(context, plural, count))
    return (singular if count == 1 else plural).replace("%n", str(count))


def number(value: float, form: str) -> str:
    """Return a number as the language of the window writes it; ``form`` is how Python would, as ",.2f"."""
    return (format if _in_force() is None else _window.numbers)(value, form)


def set_translator(translator: Translator | None, numbers: Numbers = format) -> None:
    """Have all texts from now on translated by ``translator``, which any thread may call; None: English.

    ``numbers`` writes those that are put into a text with a form, as ``{size:,}``.
    """
    _window.translator, _window.numbers = translator, numbers


@contextmanager
def in_english() -> Iterator[None]:
    """Have what is said inside, in this thread, in English: for a report or a file that others read too."""
    before = _english.set(True)
    try:
        yield
    finally:
        _english.reset(before)


class _Spoken(str):
    """A text of another language than English, into which numbers are put as that language writes them."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        return _Filling().vformat(self, values, named)


class _Filling(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec and isinstance(value, int | float):
            return _window.numbers(value, format_spec)
        return format(value, format_spec)


def _spoken(text: str) -> str:
    return _Spoken(text) if "{" in text else text


def _in_force() -> Translator | None:
    return None if _english.get() else _window.translator


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  # Qt's name for it
    """Return ``text`` as it is, marked for translation; what shows it calls ``translate(context, text)``."""
    return text
