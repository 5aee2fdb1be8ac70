"""Models by their names: which prompt format a family was tuned on, and whether a name is of a tuned or a base model.

The formats' own modules in ``sagedesk.llm.prompts`` name their sources. A model's name may come from a container's
environment, so what is made of it here holds none of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFamily:
    """A family of models: ``title`` for people, its ``prompt_format``; ``tuned`` says that this one can chat."""

    title: str
    prompt_format: str
    tuned: bool = True

    @property
    def format_to_use(self) -> str:
        """The family's format, or "none" for a base model, which has none."""
        return self.prompt_format if self.tuned else "none"


# pattern in the name, title, prompt format, whether every model of the family is tuned; the first that fits counts
_FAMILIES: tuple[tuple[str, str, str, bool], ...] = (
    (r"deepseek-r1", "DeepSeek R1", "deepseek-r1", True),
    (r"deepseek-(v2\.5|v3|llm-v3)", "DeepSeek", "deepseek", True),
    (r"gpt-oss", "gpt-oss", "gpt-oss", True),
    (r"mistral-nemo|ministral|pixtral", "Mistral (Tekken)", "mistral-tekken", False),
    (r"mixtral-?8x22|mistral-7b(-instruct)?-v0[.-]?3|codestral", "Mistral", "mistral-v3", False),
    (r"zephyr", "Zephyr", "zephyr", True),
    (r"openchat|starling", "OpenChat", "openchat", True),
    (r"hermes|dolphin|openhermes", "ChatML models", "chatml", True),
    (r"mixtral-?8x7|mistral-7b", "Mistral", "mistral-v1", False),
    (r"qwq|qwen-?(2\.5|[23])?", "Qwen", "chatml", False),
    (r"(^|[/-])yi-", "Yi", "chatml", False),
    (r"code-?llama", "Code Llama", "llama2", False),
    (r"vicuna", "Vicuna", "vicuna", True),
    (r"alpaca", "Alpaca", "alpaca", True),
    (r"llama-?2", "Llama 2", "llama2", False),
    (r"llama-?3", "Llama 3", "llama3", False),
    (r"gemma", "Gemma", "gemma", False),
    (r"phi-?3", "Phi-3", "phi3", False),
    (r"falcon", "Falcon", "falcon", False),
    (r"command-r", "Command R", "command-r", True),
    (r"granite-?[34]", "Granite", "granite", False),
)
_COMPILED = tuple((re.compile(pattern), title, name, tuned) for pattern, title, name, tuned in _FAMILIES)

# "-it" is Gemma's and "-f" JumpStart's word for a model that was tuned; Phi-3 and Qwen 3 name their base models
_TUNED = re.compile(r"instruct|chat|assistant|sft|dpo|rlhf|[-_](it|f|tuned)([-_/]|$)|qwq|qwen-?3(?!.*base)")


def family_of(name: str) -> ModelFamily | None:
    """Return the family of a model by its name, as "meta-llama/Llama-3.1-8B-Instruct" or a JumpStart id, or None."""
    lowered = name.lower().replace("_", "-")
    for pattern, title, prompt_format, always_tuned in _COMPILED:
        if pattern.search(lowered):
            tuned = always_tuned or bool(_TUNED.search(lowered))
            return ModelFamily(title=title, prompt_format=prompt_format, tuned=tuned)
    return None
