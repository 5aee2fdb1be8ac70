"""A topic of the guide: one Markdown file of this folder, with a few lines before it that say when it fits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic. ``question`` asks for it, and so do the ``phrases``, each a set of stems.

    ``words`` speak for it, ``also`` half as much (stems). ``next`` are the topics to go on with. ``talk`` marks small
    talk, which gives way to anything that is asked besides.
    """

    name: str
    question: str
    phrases: tuple[frozenset[str], ...]
    words: frozenset[str]
    also: frozenset[str]
    text: str
    next: tuple[str, ...] = ()
    talk: bool = False

    @property
    def beginning(self) -> str:
        """The first line, by which an answer in a conversation is recognised."""
        return self.text.partition("\n")[0]


@cache
def topics() -> Mapping[str, Topic]:
    """Return the topics by name, in the order in which they are listed."""
    order = (
        "welcome",
        "add-an-endpoint",
        "sign-in",
        "formats",
        "parameters",
        "streaming",
        "conversations",
        "windows",
        "export",
        "backups",
        "keyboard",
        "appearance",
        "settings",
        "command-line",
        "compare",
        "prompt-library",
        "prompt-sets",
        "python",
        "emulator",
        "privacy",
        "cost",
        "files",
        "trouble",
        "network",
        "demo",
        "topics",
        "hello",
        "thanks",
        "goodbye",
    )
    return {name: _read(name) for name in order}


def _read(name: str) -> Topic:
    _, head, text = (files(__package__) / f"{name}.md").read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Topic(
        name=name,
        question=fields["question"],
        phrases=tuple(stems(phrase) for phrase in (fields["question"], *fields.get("phrases", "").split("|"))),
        words=stems(fields["words"]),
        also=stems(fields["also"]),
        text=text.strip(),
        next=tuple(fields.get("next", "").split()),
        talk="talk" in fields,
    )


def stems(text: str) -> frozenset[str]:
    """Return the words of a text without case and endings, so that "keys" and "key" are the same."""
    return frozenset(_stem(word) for word in re.findall(r"[^\W_][\w.']*", text.lower()))


def _stem(word: str) -> str:
    word = word.strip(".'").removesuffix("'s")
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if len(word) > len(ending) + 2 and word.endswith(ending) and not word.endswith("ss"):
            word = word[: -len(ending)]
            break
    return word.removesuffix("e") if len(word) > 3 else word
