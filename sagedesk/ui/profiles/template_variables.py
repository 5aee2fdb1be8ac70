"""The variables of a chat template as a person reads and writes them: one on each line, as ``bos_token = <s>``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

_NAME = re.compile(r"[^\W\d]\w*")
_ENDING = "_token"


def format_variables(variables: Mapping[str, object]) -> str:
    """Return the lines that ``parse_variables`` reads back as the same values."""
    if not all(_NAME.fullmatch(name) and _fits_a_line(name, value) for name, value in variables.items()):
        return json.dumps(dict(variables), indent=2)
    return "\n".join(f"{name} = {_written(name, value)}" for name, value in variables.items())


def parse_variables(text: str) -> tuple[dict[str, object], str]:
    """Return the variables, and a sentence that says what is wrong with the text; empty when nothing is.

    The text is a JSON object, or lines as ``name = value``. A value is JSON (``true``, ``3``, ``"with spaces "``) or
    else the text as it stands; that of a name that ends in _token is text unless it is in quotation marks.
    """
    if text.lstrip().startswith("{"):
        return _json_object(text)
    variables: dict[str, object] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        name, separator, value = (part.strip() for part in line.partition("="))
        if not line.strip():
            continue
        if not separator or not _NAME.fullmatch(name):
            return {}, _tr("Line {number} is not written like bos_token = <s>.").format(number=number)
        variables[name] = _read(name, value)
    return variables, ""


def _json_object(text: str) -> tuple[dict[str, object], str]:
    try:
        variables = json.loads(text)
    except (ValueError, RecursionError) as error:
        return {}, _tr("This begins as a JSON object, but is none: {error}.").format(error=error)
    return (variables, "") if isinstance(variables, dict) else ({}, _tr("This is no JSON object."))


def _fits_a_line(name: str, value: object) -> bool:
    return isinstance(value, str) or not name.endswith(_ENDING)


def _read(name: str, value: str) -> object:
    if name.endswith(_ENDING) and not value.startswith('"'):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _written(name: str, value: object) -> str:
    if not isinstance(value, str):
        return _as_json(value)
    plain = value and value.isprintable() and value == value.strip() and _read(name, value) == value
    return value if plain else _as_json(value)


def _as_json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    # a field would make line breaks or spaces of some characters
    return text if text.isprintable() else json.dumps(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplateVariables", text)
