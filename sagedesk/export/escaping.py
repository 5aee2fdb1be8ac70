"""Foreign text in Markdown: one line that shows as it is, and what a text leaves open at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import punctuation

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sagedesk.translation import QT_TRANSLATE_NOOP

_PARSER = MarkdownIt("commonmark")
# lists in lists and quotes in quotes: more than the usual 20, and no more than Python's stack takes
_BLOCKS = MarkdownIt("commonmark", {"maxNesting": 100}).disable("inline")
_ESCAPED = tuple(
    {ord(character): f"\\{character}" for character in characters} for characters in ("", "\\`*_[]<&#", punctuation)
)
"""What to escape: nothing; else what usually means something; else all that can be escaped."""
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_MAY_STAY_OPEN = re.compile("```|~~~|<")


def one_line(text: str) -> str:
    """Return ``text`` as Markdown for one line that shows it as it is; escaped only as far as it must be."""
    line = " ".join(_UNSHOWN.sub(" ", text).split())
    attempts = (line.translate(escapes) for escapes in _ESCAPED)
    return next(attempt for attempt in attempts if _shows(attempt, line))


def _shows(markdown: str, text: str) -> bool:
    children = _PARSER.parse(f"# {markdown}")[1].children or []
    return all(child.type == "text" for child in children) and "".join(child.content for child in children) == text


def code_span(text: str) -> str:
    """Return ``text``, one line without leading or trailing spaces, as code, whatever backticks it contains."""
    ticks = "`" * (_longest_run(text) + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def fenced(text: str, language: str = "") -> str:
    """Return a code block around ``text``, whatever fences it contains."""
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


_CODE_OPEN = QT_TRANSLATE_NOOP("Export", "The text left a code block open. The line that closes it was added here.")
_HTML_OPEN = QT_TRANSLATE_NOOP("Export", "The text left an HTML block open. The line that closes it was added here.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """What a text leaves open at its end: a note about it, marked for translation, and the line that closes it."""

    note: str
    closer: str


def left_open(text: str) -> Open | None:
    """Return what would swallow whatever follows ``text``; None for nearly every text.

    In CommonMark only a fenced code block and some HTML blocks run on past a blank line and a heading.
    """
    if not _MAY_STAY_OPEN.search(text):
        return None
    last = _last_block(text)
    if last.type == "fence":
        return Open(note=_CODE_OPEN, closer=last.markup)
    if last.type == "html_block":
        return Open(note=_HTML_OPEN, closer=_end_of_html(last.content.lstrip().lower()))
    return None


def _last_block(text: str) -> Token:
    """Return the last top-level block of ``text`` with a heading after it: the heading unless it was swallowed."""
    return [token for token in _BLOCKS.parse(f"{text}\n\n# after") if token.level == 0 and token.nesting >= 0][-1]


def _end_of_html(html: str) -> str:
    for start, end in (("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<!", ">")):
        if html.startswith(start):
            return end
    tag = re.match(r"<(script|pre|style|textarea)\b", html)
    return f"</{tag[1]}>" if tag else ""
