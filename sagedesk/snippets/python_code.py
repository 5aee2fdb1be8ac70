"""Values and calls as Python source."""

from __future__ import annotations

from collections.abc import Mapping

_WIDTH = 100


def literal(value: object) -> str:
    """Return a value of plain types as an expression, over several lines where it is long.

    Texts stay whole: Python would divide a long one into pieces at its spaces, which nobody can edit.
    """
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        return _enclosed("{}", [f"{literal(name)}: {literal(item)}" for name, item in value.items()])
    if isinstance(value, list | tuple):
        return _enclosed("[]", [literal(item) for item in value])
    return repr(value)


def call(function: str, arguments: Mapping[str, str], *, first: str = "") -> str:
    """Return a call; ``arguments`` are expressions by name, ``first`` is a text given by position."""
    given = [*([_text(first)] if first else []), *(f"{name}={value}" for name, value in arguments.items())]
    flat = f"{function}({', '.join(given)})"
    if len(flat) <= _WIDTH and "\n" not in flat:
        return flat
    return "\n".join([f"{function}(", *(indented(f"{each},") for each in given), ")"])


def indented(code: str) -> str:
    """Return the lines of an expression, one step further in. ``literal`` writes no text over several lines."""
    return "\n".join(f"    {line}" for line in code.split("\n"))


def _enclosed(brackets: str, items: list[str]) -> str:
    flat = f"{brackets[0]}{', '.join(items)}{brackets[1]}"
    if len(flat) <= _WIDTH and "\n" not in flat:
        return flat
    return "\n".join([brackets[0], *(indented(f"{item},") for item in items), brackets[1]])


def _text(text: str) -> str:
    quoted = repr(text)
    # as formatters write it, where that needs no further escapes
    return f'"{quoted[1:-1]}"' if quoted.startswith("'") and '"' not in quoted and "\\'" not in quoted else quoted
