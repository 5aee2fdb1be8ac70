"""Values of JSON that another program wrote, or somebody damaged: what is of another type counts as not there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def text_of(value: object) -> str:
    """Return a text, else an empty one."""
    return value if isinstance(value, str) else ""


def list_of(value: object) -> list[Any]:
    """Return a list, else an empty one."""
    return value if isinstance(value, list) else []


def object_of(value: object) -> dict[str, Any]:
    """Return an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def objects_in(value: object) -> list[dict[str, Any]]:
    """Return the objects of a list."""
    return [each for each in list_of(value) if isinstance(each, dict)]


def entries(document: Any) -> Iterable[Any]:
    """Return the conversations of a document that is one of them, or has all of them one after the other."""
    return document if isinstance(document, Iterable) and not isinstance(document, dict | str) else [document]
