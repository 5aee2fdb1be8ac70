"""What a container's environment tells, in words of our own.

Environments hold tokens, so their values are looked at here and nowhere else, and none of them leaves: a Clues has
names of a closed vocabulary only. Variables, from the containers' documentation: SM_VLLM_*, SM_SGLANG_*,
SM_LLAMA_CPP_*, OPTION_* and SERVING_* (DJL-LMI), HF_MODEL_ID, HF_TASK, MESSAGES_API_ENABLED, NIM_*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sagedesk.llm.endpoints.models import ModelFamily, family_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """What was found; every field is empty when nothing was.

    ``engine``: whose variables are set: "vLLM", "SGLang", "llama.cpp", "DJL-LMI", "TGI", "NIM".
    ``messages_api``: TGI's MESSAGES_API_ENABLED is true. ``formatter``: LMI's output formatter: "3p", "known" or
    "other". ``task``: "chat" or "other". ``family``: that of the model which is named.
    """

    engine: str = ""
    messages_api: bool = False
    formatter: str = ""
    task: str = ""
    family: ModelFamily | None = None


_ENGINES = (
    ("SM_VLLM_", "vLLM"),
    ("SM_SGLANG_", "SGLang"),
    ("SM_LLAMA_CPP_", "llama.cpp"),
    ("NIM_", "NIM"),
    ("OPTION_", "DJL-LMI"),
    ("SERVING_", "DJL-LMI"),
    ("MESSAGES_API_ENABLED", "TGI"),
    ("MAX_TOTAL_TOKENS", "TGI"),
)
_MODEL_NAMES = (
    "HF_MODEL_ID",
    "OPTION_MODEL_ID",
    "SM_VLLM_MODEL",
    "SM_VLLM_SERVED_MODEL_NAME",
    "SM_SGLANG_MODEL_PATH",
    "SM_LLAMA_CPP_MODEL",
    "SM_LLAMA_CPP_HF_REPO",
)
_CHAT_TASKS = {"text-generation", "text2text-generation", "conversational", "image-text-to-text", "generate", "auto"}
_TASKS = ("HF_TASK", "SM_VLLM_TASK", "OPTION_TASK")
_FORMATTERS = {"3p": "3p", "3p_stream": "3p", "json": "known", "jsonlines": "known", "sse": "known"}


def read_clues(environment: Mapping[str, str]) -> Clues:
    """Return what the environment tells."""

    def value(name: str) -> str:
        return str(environment.get(name, "")).strip()

    tasks = [task.lower() for name in _TASKS if (task := value(name))]
    if value("SM_VLLM_RUNNER").lower() == "pooling":
        tasks.append("pooling")
    formatter = value("OPTION_OUTPUT_FORMATTER").lower()
    families = (family_of(name) for key in _MODEL_NAMES if (name := value(key)))
    return Clues(
        engine=next((engine for start, engine in _ENGINES if any(key.startswith(start) for key in environment)), ""),
        messages_api=value("MESSAGES_API_ENABLED").lower() in {"true", "1"},
        formatter=_FORMATTERS.get(formatter, "other") if formatter else "",
        task="" if not tasks else "chat" if set(tasks) <= _CHAT_TASKS else "other",
        family=next((family for family in families if family), None),
    )
