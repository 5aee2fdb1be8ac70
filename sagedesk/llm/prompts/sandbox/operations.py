"""What single operations would give, and what they would cost, known before they run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from sagedesk.llm.prompts.sandbox.limits import ITEM, LimitError, Meter

SLOW_TEXT = 5_000
"""How many characters the functions may be given whose time grows faster than the text."""

_ENTRY = 64  # an entry of a dict weighs as much as so many characters
_CODECS = {"utf-8", "utf8", "ascii", "latin-1", "latin1", "utf-16", "utf-32"}
_TOO_WIDE = re.compile(r"\d{7}")
_WIDTH = re.compile(r"\d+")
_FIELD_IN_FIELD = re.compile(r"\{[^{}]*\{")


def expect_operator(meter: Meter, operator: str, left: object, right: object) -> None:
    """Refuse ``left operator right`` where the result would be too large."""
    for number in (left, right):
        if isinstance(number, int):
            meter.bits(number)
    if operator == "*":
        for value, times in ((left, right), (right, left)):
            if isinstance(times, int) and isinstance(value, int):
                meter.bits(value, 2)
            elif isinstance(times, int):
                meter.expect(meter.weigh(value) * times)
    elif operator == "**" and isinstance(left, int) and isinstance(right, int):
        meter.bits(left, max(right, 1))
    elif operator == "%" and isinstance(left, str | bytes):
        expect_format(meter, left, right)
    elif operator == "+" and isinstance(left, Sequence) and isinstance(right, Sequence):
        meter.expect(len(left) + len(right))


def expect_format(meter: Meter, template: str | bytes, *values: object) -> None:
    """Refuse to fill in a template of ``%`` or ``format`` where the result would be too large."""
    text = template.decode("latin-1") if isinstance(template, bytes) else template
    if _TOO_WIDE.search(text):
        raise LimitError("makes too large a text")
    fields = text.count("%") + text.count("{")
    widths = sum(map(int, _WIDTH.findall(text)))
    if "*" in text or _FIELD_IN_FIELD.search(text):
        widths += fields * _largest_number(values)
    meter.expect(len(text) + widths + fields * sum(map(meter.weigh, values)))


def _largest_number(value: object) -> int:
    if isinstance(value, int):
        return abs(value)
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, list | tuple):
        return max(map(_largest_number, value), default=0)
    if isinstance(value, str) and value.isdecimal():
        return int(value[:7])
    return 0


def expect_method(
    meter: Meter, text: str | bytes, name: str, args: tuple[object, ...], kwargs: Mapping[str, object]
) -> tuple[object, ...]:
    """Refuse a text's method where it would give too much or take too long; return the arguments to call it with."""
    values = [*args, *kwargs.values()]
    lengths = [len(value) for value in values if isinstance(value, str | bytes)]
    numbers = [abs(value) for value in values if isinstance(value, int)]
    meter.compare(len(text) * sum(lengths))
    if name in {"center", "ljust", "rjust", "zfill"}:
        meter.expect(max(numbers, default=0))
    elif name == "expandtabs":
        meter.expect(len(text) * max(numbers, default=8))
    elif name == "join" and args and isinstance(args[0], Iterable):
        pieces = items(meter, args[0])
        meter.expect(len(text) * len(pieces) + meter.weigh(pieces))
        return (pieces, *args[1:])
    elif name == "replace":
        expect_replace(meter, text, *args[:2])
    elif name == "translate" and args:
        table = args[0].values() if isinstance(args[0], Mapping) else args[0]
        table = table if isinstance(table, Iterable) else ()
        meter.expect(len(text) * max((len(value) for value in table if isinstance(value, str)), default=1))
    elif name in {"encode", "decode"}:
        codec = values[0] if values else "utf-8"
        if str(codec).lower().replace("_", "-") not in _CODECS:
            raise LimitError(f"uses the codec {str(codec)[:50]!r}, which a chat template has no use for")
    elif name in {"striptags", "unescape"}:
        expect_slow(meter, text)
    return args


def expect_arguments(meter: Meter, args: tuple[object, ...]) -> None:
    """Refuse a method of anything but texts where its arguments are so large that its result may be."""
    for value in args:
        if isinstance(value, int):
            meter.expect(abs(value))
        elif isinstance(value, str | bytes):
            meter.take(_ENTRY * len(value))


def expect_replace(meter: Meter, text: str | bytes, old: object = "", new: object = "") -> None:
    """Refuse to replace one text by another where the result would be too large."""
    if isinstance(text, str) and isinstance(old, str) and isinstance(new, str):
        meter.expect(len(text) + text.count(old) * max(0, len(new) - len(old)))
    elif isinstance(text, bytes):
        meter.expect(0 if not text else len(text) * (1 + meter.weigh(new)))


def expect_slow(meter: Meter, value: object, *args: object, **kwargs: object) -> None:
    """Refuse a function whose time grows faster than its text, where the text is long."""
    weight = meter.weigh(value)
    if weight > SLOW_TEXT:
        raise LimitError("takes too long")
    meter.expect(weight * (1 + sum(map(meter.weigh, [*args, *kwargs.values()]))))


def items(meter: Meter, values: Iterable[object]) -> list[object]:
    """Return the items as ``list`` does, with its TypeError for what cannot be iterated over."""
    if isinstance(values, str | bytes):
        meter.take(ITEM * len(values))
    return list(values)
