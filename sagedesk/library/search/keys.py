"""The keys under which the index knows a message, and those that a term must have been given.

A term's keys are a part of the keys of every text that has the term, so that the index finds all messages that may
match; whether one does is then seen in its text. So words, prefixes, phrases and parts of words need one index,
which has no positions and stays small. A key's first letter tells its kind:

- ``w`` a word, ``p`` the first two, three, four or six letters of one;
- ``t`` three letters in a row, without white space; or two, in scripts without spaces and of punctuation;
- ``x`` two words in a row, as a number below 8,192: enough to find phrases of frequent words;
- ``f`` what else can be asked for: role, endpoint, conversation, code.

Keys are made of letters and digits alone, as far as they are ASCII: that is what FTS5's ascii tokenizer keeps whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from sagedesk.library.search.terms import UNSPACED, WORD, Term

LONGEST_RUN = 10_000
"""Characters without white space that are text; more are data, whose inside is not indexed."""
_LONGEST_WORD = 40
_PAIRS = 8_192
_PAIR_KEYS = tuple(f"x{number}" for number in range(_PAIRS))
_PREFIXES = (2, 3, 4, 6)

_TOKENS = re.compile(rf"{WORD}+|[{UNSPACED}]+")
_IS_UNSPACED = re.compile(rf"[{UNSPACED}]")
_RUNS = re.compile(rf"[^\s{UNSPACED}]+|[{UNSPACED}]+")
# punctuation goes where it is no separator of the tokenizer
_NO_SEPARATORS = {code: chr(0xE000 + code) for code in range(0x80) if not chr(code).isalnum()}


def text_keys(folded: str) -> set[str]:
    """Return the keys of a folded text."""
    keys: set[str] = set()
    for run in set(folded.split() if folded.isascii() else _RUNS.findall(folded)):
        keys.update(_run_keys(run) if len(run) <= _LONGEST_WORD else _make_run_keys(run))
    hashes = list(map(_hash, _TOKENS.findall(folded)))
    keys.update(map(_PAIR_KEYS.__getitem__, set(map(_pair, hashes, hashes[1:]))))
    return keys


def facet_key(kind: str, value: object) -> str:
    """Return the key for what else is known of a message. ``kind`` and ``value`` are of letters and digits."""
    return f"f{kind}{value}"


def term_keys(term: Term) -> set[str]:
    """Return keys that every text with this term has; none for a term that is too short to look up."""
    keys: set[str] = set()
    tokens: list[str | None] = []
    for run in _RUNS.finditer(term.text):
        if _IS_UNSPACED.match(run[0]):
            keys.update(_unspaced_keys(run[0]))
            tokens.append(None)
            continue
        words = list(_TOKENS.finditer(run[0]))
        for word in words:
            starts = term.starts or run.start() + word.start() > 0
            ends = term.ends or run.start() + word.end() < len(term.text)
            tokens.append(word[0] if starts and ends else None)
            if starts and ends:
                keys.add(f"w{word[0][:_LONGEST_WORD]}")
            elif starts:
                keys.update(f"p{word[0][:length]}" for length in _PREFIXES if length <= len(word[0]))
        if [word[0] for word in words] != [run[0]] or tokens[-1] is None:
            keys.update(_some_of_three(run[0]))
            keys.update(_punctuation_keys(run[0]))
    for left, right in pairwise(tokens):
        if left is not None and right is not None:
            keys.add(_PAIR_KEYS[_pair(_hash(left), _hash(right))])
    return keys


@lru_cache(maxsize=1 << 16)
def _run_keys(run: str) -> frozenset[str]:
    return frozenset(_make_run_keys(run))


def _make_run_keys(run: str) -> Iterator[str]:
    if _IS_UNSPACED.match(run):
        yield from _unspaced_keys(run)
        return
    for word in _TOKENS.findall(run):
        yield f"w{word[:_LONGEST_WORD]}"
        yield from (f"p{word[:length]}" for length in _PREFIXES if len(word) >= length)
    if len(run) <= LONGEST_RUN:
        safe = run.translate(_NO_SEPARATORS)
        yield from (f"t{safe[at : at + 3]}" for at in range(len(safe) - 2))
        yield from _punctuation_keys(run)


def _unspaced_keys(run: str) -> Iterator[str]:
    yield from (f"w{character}" for character in run)
    yield from (f"t{left}{right}" for left, right in pairwise(run))


def _punctuation_keys(run: str) -> Iterator[str]:
    for left, right in pairwise(run):
        if not left.isalnum() and not right.isalnum():
            yield f"t{left}{right}".translate(_NO_SEPARATORS)


def _some_of_three(run: str) -> Iterator[str]:
    # of a long run every second one: those between add little and cost as much
    if len(run) <= LONGEST_RUN:
        safe = run.translate(_NO_SEPARATORS)
        last = len(safe) - 3
        yield from (f"t{safe[at : at + 3]}" for at in {*range(0, last, 1 if last < 8 else 2), last} if at >= 0)


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode())


def _pair(left: int, right: int) -> int:
    return (left * 31 + right) % _PAIRS


def as_document(keys: Iterable[str]) -> str:
    """Return the keys as the text that FTS5 indexes."""
    return " ".join(keys)
