"""Words and texts for a POSIX shell."""

from __future__ import annotations

import shlex
from collections.abc import Sequence


def command(words: Sequence[str], body: bytes) -> str:
    """Return a command over several lines that reads ``body`` from its standard input.

    Words are given as the shell is to read them; see ``quoted``.
    """
    text = body.decode("utf-8", "replace")
    end = "BODY"
    while end in text:
        end += "_"
    return " \\\n    ".join([*words, f"<<'{end}'"]) + f"\n{text}\n{end}\n"


def quoted(text: str) -> str:
    """Return a text as one word that the shell takes literally."""
    return shlex.quote(text)
