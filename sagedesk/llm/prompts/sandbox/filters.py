"""Jinja's filters and tests under the meter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from types import GeneratorType
from typing import Any

from sagedesk.llm.prompts.sandbox.limits import ITEM, LimitError, Meter, meter
from sagedesk.llm.prompts.sandbox.operations import expect_percent, expect_replace, expect_slow, items
from sagedesk.translation import translate

Function = Callable[..., Any]

_DIGITS = 300  # as many as a float has


def bounded_filters(filters: Mapping[str, Function]) -> dict[str, Function]:
    """Return the filters, each of which asks the meter first and has its result counted."""
    return {name: _bounded(function, _CHECKS.get(name)) for name, function in filters.items()}


def bounded_tests(tests: Mapping[str, Any]) -> dict[str, Function]:
    """Return the tests, each of which lets the meter look at the clock."""
    return {name: _bounded(function, None) for name, function in tests.items()}


def _bounded(function: Function, check: Function | None) -> Function:
    # what a filter has Jinja pass to it, such as the context, stands before the value
    first = 1 if hasattr(function, "jinja_pass_arg") else 0

    @wraps(function)
    def bounded(*args: Any, **kwargs: Any) -> Any:
        counter = meter()
        counter.tick()
        if check is not None and len(args) > first:
            value = check(counter, *args[first:], **kwargs)
            if value is not None:
                args = (*args[:first], value, *args[first + 1 :])
        result = function(*args, **kwargs)
        return counter.counted(result) if isinstance(result, GeneratorType) else counter.made(result)

    return bounded


# Each check takes its filter's parameters after the meter, and any others, which the filter itself will refuse. What
# it returns, if anything, the filter is given in place of its value.


def _center(meter: Meter, _value: object, /, width: object = 80, *_: object, **__: object) -> None:
    meter.expect(_size(width))


def _indent(meter: Meter, value: object, /, width: object = 4, *_: object, **__: object) -> None:
    lines = len(value.splitlines()) + 1 if isinstance(value, str) else 1
    meter.expect(meter.weigh(value) + lines * _size(width))


def _columns(meter: Meter, value: object, /, *counts: object, **named: object) -> object:
    meter.expect(ITEM * max(map(_size, [*counts, *named.values()]), default=0))
    return _listed(meter, value)


def _listed(meter: Meter, value: object, /, *_: object, **__: object) -> object:
    return items(meter, value) if isinstance(value, str) else None


def _join(meter: Meter, value: Any, /, d: object = "", *_: object, **__: object) -> object:
    pieces = items(meter, value)
    meter.expect(len(pieces) * meter.weigh(d) + meter.weigh(pieces))
    return pieces


def _replace(meter: Meter, value: object, /, old: object = "", new: object = "", *_: object, **__: object) -> None:
    expect_replace(meter, str(value), str(old), str(new))


def _format(meter: Meter, value: object, /, *args: object, **kwargs: object) -> None:
    expect_percent(meter, str(value), args, kwargs)


def _tojson(meter: Meter, value: object, /, *args: object, **kwargs: object) -> None:
    weight = meter.weigh(value)
    options = [*args, *kwargs.values()]
    widths = sum(_size(option) if isinstance(option, int) else meter.weigh(option) for option in options)
    meter.expect(weight + max(1, weight // ITEM * _depth(value)) * widths)


def _depth(value: object) -> int:
    if isinstance(value, Mapping):
        value = tuple(value.values())
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list | tuple) else 0


def _round(_meter: Meter, _value: object, /, precision: object = 0, *_: object, **__: object) -> None:
    if _size(precision) > _DIGITS:
        raise LimitError(translate("Prompts", "The chat template was stopped because it rounds to too many digits."))


def _sum(meter: Meter, value: Any, /, *args: object, **kwargs: object) -> object:
    if all(isinstance(start, int | float) for start in (*args[1:], kwargs.get("start", 0))):
        return None
    # Python makes a new list with each item that it adds
    values = items(meter, value)
    meter.compare(len(values) * meter.weigh(values) * ITEM)
    return values


def _size(value: object) -> float:
    """Return how much a parameter may multiply a text: a number as such, a text by its length."""
    if isinstance(value, int | float):
        return abs(value)
    return len(value) if isinstance(value, str) else 0


_CHECKS: dict[str, Function] = {
    "batch": _columns,
    "center": _center,
    "format": _format,
    "groupby": _listed,
    "indent": _indent,
    "join": _join,
    "list": _listed,
    "pprint": expect_slow,
    "replace": _replace,
    "round": _round,
    "slice": _columns,
    "sort": _listed,
    "striptags": expect_slow,
    "sum": _sum,
    "title": expect_slow,
    "tojson": _tojson,
    "unique": _listed,
    "urlencode": expect_slow,
    "urlize": expect_slow,
    "wordwrap": expect_slow,
    "xmlattr": expect_slow,
}
