"""One module for each family of prompt formats, and chat templates.

What all built-in formats do: text is written as the model's makers publish it. A last message of the assistant's is
left open, for the model to continue. Reasoning in earlier replies is not sent again. Tool calls, their results and
images raise PromptError, as does a conversation that the format cannot express: llama2, mistral-* and gemma take an
optional system message, then user and assistant in turns; the others take roles in any order, those without a header
for the system text (vicuna, openchat, alpaca, falcon, deepseek) with the system message in front.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points

from sagedesk.errors import InvalidInputError
from sagedesk.llm.prompts.alpaca import ALPACA
from sagedesk.llm.prompts.base import PromptFormat
from sagedesk.llm.prompts.chat_template import ChatTemplate
from sagedesk.llm.prompts.chatml import CHATML
from sagedesk.llm.prompts.command_r import COMMAND_R
from sagedesk.llm.prompts.deepseek import DEEPSEEK, DEEPSEEK_R1
from sagedesk.llm.prompts.escaping import control_sequences, escape, warning_of
from sagedesk.llm.prompts.falcon import FALCON
from sagedesk.llm.prompts.function import FunctionFormat
from sagedesk.llm.prompts.gemma import Gemma
from sagedesk.llm.prompts.granite import GRANITE
from sagedesk.llm.prompts.harmony import Harmony
from sagedesk.llm.prompts.llama2 import Llama2
from sagedesk.llm.prompts.llama3 import LLAMA3
from sagedesk.llm.prompts.mistral import MISTRAL_TEKKEN, MISTRAL_V1, MISTRAL_V2, MISTRAL_V3
from sagedesk.llm.prompts.openchat import OPENCHAT
from sagedesk.llm.prompts.phi3 import PHI3
from sagedesk.llm.prompts.plain import Plain
from sagedesk.llm.prompts.stops import StopCutter, cut_leaked_stop
from sagedesk.llm.prompts.vicuna import VICUNA
from sagedesk.llm.prompts.zephyr import ZEPHYR
from sagedesk.translation import translate

__all__ = [
    "ENTRY_POINTS",
    "ChatTemplate",
    "PromptFormat",
    "StopCutter",
    "control_sequences",
    "cut_leaked_stop",
    "escape",
    "get_prompt_format",
    "import_prompt_format",
    "prompt_format_names",
    "warning_of",
]

ENTRY_POINTS = "sagedesk.prompts"
"""Packages add formats under this entry point group: a PromptFormat, a class of one, or a messages_to_prompt."""

_BUILT_IN: tuple[PromptFormat, ...] = (
    Llama2(),
    LLAMA3,
    CHATML,
    MISTRAL_V1,
    MISTRAL_V2,
    MISTRAL_V3,
    MISTRAL_TEKKEN,
    ZEPHYR,
    Gemma(),
    PHI3,
    VICUNA,
    OPENCHAT,
    ALPACA,
    FALCON,
    DEEPSEEK,
    DEEPSEEK_R1,
    COMMAND_R,
    GRANITE,
    Harmony(),
    Plain(),
)
_FORMATS = {prompt.name: prompt for prompt in _BUILT_IN}
_ALIASES = {"mistral": "mistral-v3"}


def get_prompt_format(name: str) -> PromptFormat:
    """Return the format of this name: a built-in one, else one that an installed package adds.

    Raises InvalidInputError that lists the known names, or that says which package failed to give its format.
    """
    name = _ALIASES.get(name, name)
    if name in _FORMATS:
        return _FORMATS[name]
    if name in _added():
        return _load(_added()[name])
    raise InvalidInputError(
        translate("Prompts", "There is no prompt format “{name}”.").format(name=name),
        hint=translate("Prompts", "The known ones are {names}.").format(names=", ".join(prompt_format_names())),
    )


def import_prompt_format(reference: str) -> PromptFormat:
    """Import the format that ``module:name`` refers to. This runs the module's code: ask its owner first.

    Raises InvalidInputError where there is none.
    """
    return _load(EntryPoint(name=reference, value=reference, group=ENTRY_POINTS))


def prompt_format_names() -> tuple[str, ...]:
    """Return the names of all formats: the built-in ones, then those that installed packages add."""
    return (*_FORMATS, *sorted(_added().keys() - _FORMATS.keys()))


@cache
def _added() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=ENTRY_POINTS)}


@cache
def _load(point: EntryPoint) -> PromptFormat:
    try:
        loaded = point.load()
        made = loaded() if isinstance(loaded, type) else loaded
    except Exception as error:
        raise InvalidInputError(
            translate("Prompts", "The prompt format “{name}” could not be loaded from {value}: {error}").format(
                name=point.name, value=point.value, error=error
            ),
            hint=translate("Prompts", "Correct, update or remove what it names."),
            detail=repr(error),
        ) from error
    if isinstance(made, ChatTemplate) or made in _BUILT_IN:
        ours: PromptFormat = made
        return ours
    if callable(function := getattr(made, "messages_to_prompt", None)):
        return FunctionFormat(
            name=getattr(made, "name", point.name),
            function=function,
            completion=getattr(made, "completion_to_prompt", None),
            stop=tuple(getattr(made, "stop", ())),
            control=tuple(getattr(made, "control", ())),
        )
    if callable(made):
        return FunctionFormat(name=point.name, function=made)
    raise InvalidInputError(
        translate("Prompts", "{value} is not a prompt format.").format(value=point.value),
        hint=translate("Prompts", "Name a PromptFormat or a function."),
    )
