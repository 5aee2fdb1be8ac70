"""Handlers and prompt formats that are Python code of the user's own, named as ``module:name``."""

from __future__ import annotations

import re
from importlib.machinery import PathFinder

_CODE = re.compile(r"\w+(\.\w+)*:\w+(\.\w+)*")


def is_custom_code(name: str) -> bool:
    """Return whether a name means code (``module:name``) and not something that SageDesk knows."""
    return ":" in name


def is_well_named(spec: str) -> bool:
    """Return whether code is named as ``package.module:name``, with nothing else that could mislead a reader."""
    return bool(_CODE.fullmatch(spec))


def origin(spec: str) -> str:
    """Return the file that ``module:name`` would be loaded from, without loading anything; empty when it is not found.

    Of a module inside a package it is the package's file: finding the module itself would run the package.
    """
    if not is_well_named(spec):
        return ""
    top = spec.partition(":")[0].partition(".")[0]
    try:
        found = PathFinder.find_spec(top)
    except (ImportError, ValueError):
        return ""
    return (found.origin or next(iter(found.submodule_search_locations or ()), "")) if found is not None else ""
