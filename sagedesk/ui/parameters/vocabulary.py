"""How each generation parameter is called, written and read in a field; an empty field is "not set"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sagedesk.errors import InvalidInputError
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import QT_TRANSLATE_NOOP

STOP = "stop"
_WHOLE = QT_TRANSLATE_NOOP("Parameters", "{label} is a whole number, like {example}, or empty.")
_NUMBER = QT_TRANSLATE_NOOP("Parameters", "{label} is a number, like {example}, or empty.")
_TEXTS: dict[str, tuple[str, Callable[[str], float], str]] = {
    "max_tokens": (QT_TRANSLATE_NOOP("Parameters", "Max tokens"), int, "512"),
    "temperature": (QT_TRANSLATE_NOOP("Parameters", "Temperature"), float, "0.7"),
    "top_p": (QT_TRANSLATE_NOOP("Parameters", "Top P"), float, "0.9"),
    "top_k": (QT_TRANSLATE_NOOP("Parameters", "Top K"), int, "40"),
    "seed": (QT_TRANSLATE_NOOP("Parameters", "Seed"), int, "42"),
    "repetition_penalty": (QT_TRANSLATE_NOOP("Parameters", "Repetition penalty"), float, "1.1"),
    "presence_penalty": (QT_TRANSLATE_NOOP("Parameters", "Presence penalty"), float, "0.5"),
}
NUMBERS = tuple(_TEXTS)
"""The parameters that are one number each."""
NAMES = (*NUMBERS, STOP)
"""The parameters that have a field, in its order."""
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
_LETTERS = {character: letter for letter, character in _ESCAPES.items()}


def label(name: str) -> str:
    """Return what people call a parameter."""
    return _tr(_TEXTS[name][0]) if name in _TEXTS else _tr(QT_TRANSLATE_NOOP("Parameters", "Stop sequences"))


def text_of(parameters: Parameters, name: str) -> str:
    """Return a parameter as it stands in its field: stop sequences one on each line, empty when it is not set."""
    value = getattr(parameters, name)
    if name == STOP:
        return "\n".join(map(_escaped, value or ()))
    return "" if value is None else str(value)


def with_text(parameters: Parameters, name: str, text: str) -> Parameters:
    """Return the parameters with what a field holds. Raises InvalidInputError for what is no such value."""
    if name == STOP:
        stop = tuple(map(_unescaped, filter(None, text.split("\n"))))
        return replace(parameters, stop=stop or None)
    marked, number, example = _TEXTS[name]
    written = text.strip().replace(",", ".")
    try:
        value = number(written) if written else None
    except (ValueError, OverflowError) as error:
        sentence = _WHOLE if number is int else _NUMBER
        raise InvalidInputError(_tr(sentence).format(label=_tr(marked), example=example)) from error
    return replace(parameters, **{name: value})  # type: ignore[arg-type]  # each by its own type


def _escaped(text: str) -> str:
    return re.sub(r"[\n\r\t\\]", lambda match: "\\" + _LETTERS[match[0]], text)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([nrt\\])", lambda match: _ESCAPES[match[1]], text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Parameters", text)
