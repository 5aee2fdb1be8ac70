"""One kept prompt, and the variables in its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_VARIABLE = re.compile(r"\{\{\s*([^{}\s](?:[^{}\n]{0,58}[^{}\s])?)\s*\}\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPrompt:
    """A prompt: its ``name``, the ``folder`` it stands in ("" at the top, "work/letters" below) and its text."""

    name: str
    folder: str = ""
    text: str

    @property
    def path(self) -> str:
        """Folder and name, as "work/letters/Complaint": what tells it from the others."""
        return f"{self.folder}/{self.name}" if self.folder else self.name


def variables(text: str) -> tuple[str, ...]:
    """Return the names between double braces, each once, in the order in which they come.

    A name is up to 60 characters without braces or line breaks; spaces around it do not count.
    """
    return tuple(dict.fromkeys(found[1] for found in _VARIABLE.finditer(text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return the text with each variable replaced by its value; one without a value stays as it is written."""
    return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), text)
