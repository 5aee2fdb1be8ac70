"""What single operations would give, and what they would cost, known before they run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from sagedesk.llm.prompts.sandbox.limits import ITEM, LimitError, Meter
from sagedesk.translation import translate

SLOW_TEXT = 5_000
"""How many characters the functions may be given whose time grows faster than the text."""

_ENTRY = 64  # an entry of a dict weighs as much as so many characters
_MANY = 20  # arguments
_CODECS = {"utf-8", "utf8", "ascii", "latin-1", "latin1", "utf-16", "utf-32"}
_NUMBER = re.compile(r"\d+")
_WIDTH = re.compile(r"\d+(?=\.|[hlL]*[diouxXeEfFgGcrsa])")  # of a conversion such as %(name)08.3f


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
        expect_percent(meter, left, right)
    elif operator == "+" and isinstance(left, Sequence) and isinstance(right, Sequence):
        meter.expect(len(left) + len(right))


def expect_percent(meter: Meter, template: str | bytes, *values: object) -> None:
    """Refuse ``template % values`` where the result would be too large."""
    text = template.decode("latin-1") if isinstance(template, bytes) else template
    fields = text.count("%")
    widths = sum(map(_number, _WIDTH.findall(text)))
    if "*" in text:
        widths += fields * _largest_number(values)
    meter.expect(len(text) + widths + fields * sum(map(meter.weigh, values)))


def expect_field(meter: Meter, value: object, specification: str = "") -> None:
    """Refuse one field of ``format`` where it would be too large."""
    meter.expect(meter.weigh(value) + sum(map(_number, _NUMBER.findall(specification))))


def _number(digits: str) -> int:
    return int(digits[:9])  # more digits than any limit has


def _largest_number(value: object) -> int:
    if isinstance(value, int):
        return abs(value)
    if isinstance(value, Mapping):
        value = tuple(value.values())
    return max(map(_largest_number, value), default=0) if isinstance(value, list | tuple) else 0


def expect_method(
    meter: Meter, text: str | bytes, name: str, args: tuple[object, ...], kwargs: Mapping[str, object]
) -> tuple[object, ...]:
    """Refuse a text's method where it would give too much or take too long; return the arguments to call it with."""
    values = [*args, *kwargs.values()]
    number = max((abs(value) for value in values if isinstance(value, int)), default=8)
    if name in {"strip", "lstrip", "rstrip", "rfind", "rindex", "rsplit", "rpartition"}:
        # Python's searches from the right compare each character with each
        meter.compare(len(text) * sum(len(value) for value in values if isinstance(value, str | bytes)))
    elif name in {"center", "ljust", "rjust", "zfill"}:
        meter.expect(number)
    elif name == "expandtabs":
        meter.expect(len(text) * number)
    elif name == "join" and args and isinstance(args[0], Iterable):
        pieces = items(meter, args[0])
        meter.expect(len(text) * len(pieces) + meter.weigh(pieces))
        return (pieces, *args[1:])
    elif name == "replace":
        expect_replace(meter, text, *args[:2])
    elif name == "translate":
        meter.expect(len(text) * max(map(_longest_replacement, args), default=1))
    elif name in {"encode", "decode"}:
        codec = str(args[0] if args else kwargs.get("encoding", "utf-8"))
        if codec.lower().replace("_", "-") not in _CODECS:
            raise LimitError(
                translate(
                    "Prompts",
                    "The chat template was stopped because it uses the codec {codec!r}, which a chat template "
                    "has no use for.",
                ).format(codec=codec[:50])
            )
    elif name in {"striptags", "unescape"}:
        expect_slow(meter, text)
    elif name == "maketrans":
        expect_entries(meter, args)
    return args


def _longest_replacement(table: object) -> int:
    values = table.values() if isinstance(table, Mapping) else table if isinstance(table, Iterable) else ()
    return max((len(value) for value in values if isinstance(value, str)), default=1)


def expect_entries(meter: Meter, args: tuple[object, ...]) -> None:
    """Count the dict that is about to be made with an entry for each character of a text."""
    meter.take(_ENTRY * sum(len(value) for value in args if isinstance(value, str | bytes)))


def expect_arguments(meter: Meter, args: tuple[object, ...], kwargs: Mapping[str, object]) -> None:
    """Refuse very many arguments that together are too large: they are made a tuple and a dict of."""
    if len(args) + len(kwargs) > _MANY:
        meter.weigh([*args, *kwargs.values()])


def expect_replace(meter: Meter, text: str | bytes, old: object = "", new: object = "") -> None:
    """Refuse to replace one text by another where the result would be too large."""
    if isinstance(text, str) and isinstance(old, str) and isinstance(new, str):
        meter.expect(len(text) + text.count(old) * max(0, len(new) - len(old)))
    elif isinstance(text, bytes):
        meter.expect(len(text) * (1 + meter.weigh(new)))


def expect_slow(meter: Meter, value: object, *args: object, **kwargs: object) -> None:
    """Refuse a function whose time grows faster than its text, where the text is long."""
    weight = meter.weigh(value)
    if weight > SLOW_TEXT:
        raise LimitError(translate("Prompts", "The chat template was stopped because it takes too long."))
    meter.expect(weight * (1 + sum(map(meter.weigh, [*args, *kwargs.values()]))))


def items(meter: Meter, values: Iterable[object]) -> list[object]:
    """Return the items as ``list`` does, with its TypeError for what cannot be iterated over."""
    if isinstance(values, str | bytes):
        meter.take(ITEM * len(values))
    return list(values)
