"""One module for each family of prompt formats, and chat templates."""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points

from sagedesk.errors import InvalidInputError
from sagedesk.llm.prompts.base import PromptFormat
from sagedesk.llm.prompts.llama2 import Llama2
from sagedesk.llm.prompts.plain import Plain

__all__ = ["ENTRY_POINT_GROUP", "PromptFormat", "get_prompt_format", "prompt_format_names"]

ENTRY_POINT_GROUP = "sagedesk.prompts"
"""Packages add formats under this entry point group: the name, and a PromptFormat or a class of one."""

_FORMATS: dict[str, PromptFormat] = {prompt.name: prompt for prompt in (Llama2(), Plain())}


def get_prompt_format(name: str) -> PromptFormat:
    """Return the format of this name: a built-in one, else one that an installed package adds.

    Raises InvalidInputError that lists the known names, or that says which package failed to give its format.
    """
    if name in _FORMATS:
        return _FORMATS[name]
    if name in _added():
        return _load(_added()[name])
    raise InvalidInputError(
        f"There is no prompt format “{name}”.", hint=f"The known ones are {', '.join(prompt_format_names())}."
    )


def prompt_format_names() -> tuple[str, ...]:
    """Return the names of all formats: the built-in ones, then those that installed packages add."""
    return (*_FORMATS, *sorted(_added().keys() - _FORMATS.keys()))


@cache
def _added() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=ENTRY_POINT_GROUP)}


@cache
def _load(point: EntryPoint) -> PromptFormat:
    try:
        loaded = point.load()
        prompt: PromptFormat = loaded() if isinstance(loaded, type) else loaded
    except Exception as error:
        raise InvalidInputError(
            f"The prompt format “{point.name}” could not be loaded from {point.value}: {error}",
            hint="Update or remove the package that adds it.",
            detail=repr(error),
        ) from error
    return prompt
