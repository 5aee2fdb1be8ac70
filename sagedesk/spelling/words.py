"""The words of a message that are prose: code, addresses, paths and the names of programmers are left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_BREAKS = "\n\u2028\u2029"
_LINE = re.compile(rf"[^{_BREAKS}]*[{_BREAKS}]?")
_FENCE = re.compile(
    rf"[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]*)*(?P<fence>`{{3,}}|~{{3,}})(?P<info>[^`{_BREAKS}]*)[{_BREAKS}]?$"
)
# a span of code that is not closed is still being written
_NO_PROSE = re.compile(r"(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)|`\S.*|\{\{.*?\}\}|<[^<>\s][^<>]*>")
_CHUNK = re.compile(r"\S+")
_TECHNICAL = re.compile(
    r"""[/\\@_=<>{}|$%#^+&\d²³]           # paths, addresses, identifiers, variables, figures
      | \w[.:]\w | :: | \(\)              # file.name, host.name, module::function, call()
      | (?:^|[(\["'“‘])(?:--|\.)\w        # --option, .file
    """,
    re.VERBOSE,
)
_MARKS = "".join(c for c in map(chr, range(0x300, 0x2000)) if unicodedata.category(c).startswith("M"))
_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word, and how many characters of the text stand before it and up to its end."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The characters of the text up to its end."""
        return self.start + len(self.text)


def words_of(text: str, before: str = "") -> Iterator[Word]:
    """Yield the words of ``text`` that are prose, in order. Lines end with a line feed, U+2028 or U+2029.

    ``before`` is what stands above: from it is told whether ``text`` begins inside a fence of code. Single letters and
    words with capitals inside (CamelCase, ALLCAPS) are left out.
    """
    fence = _open_fence(before)
    for line in _LINE.finditer(text):
        if found := _FENCE.match(line[0]):
            fence = _after(fence, found)
        elif not fence:
            yield from _words_of_line(line[0], line.start())


def _open_fence(text: str) -> str:
    """Return the fence that is open at the end of a text; nothing when none is."""
    fence = ""
    if "```" in text or "~~~" in text:
        for line in _LINE.finditer(text):
            if found := _FENCE.match(line[0]):
                fence = _after(fence, found)
    return fence


def _after(opened: str, found: re.Match[str]) -> str:
    if not opened:
        return found["fence"]
    closes = found["fence"].startswith(opened) and not found["info"].strip()
    return "" if closes else opened


def _words_of_line(line: str, start: int) -> Iterator[Word]:
    prose = _NO_PROSE.sub(lambda found: " " * len(found[0]), line)
    for chunk in _CHUNK.finditer(prose):
        if _TECHNICAL.search(chunk[0]):
            continue
        for word in _WORD.finditer(chunk[0]):
            if len(word[0]) > 1 and not any(letter.isupper() for letter in word[0][1:]):
                yield Word(text=word[0], start=start + chunk.start() + word.start())
