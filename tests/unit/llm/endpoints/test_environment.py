"""An environment is read for what it tells, and nothing of it stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.endpoints.environment import Clues, read_clues

KEYS = (
    "HF_MODEL_ID",
    "HF_TASK",
    "HF_TOKEN",
    "MESSAGES_API_ENABLED",
    "OPTION_MODEL_ID",
    "OPTION_OUTPUT_FORMATTER",
    "SM_VLLM_MODEL",
    "SM_VLLM_RUNNER",
    "SM_VLLM_TASK",
)


@pytest.mark.parametrize(
    ("environment", "clues"),
    [
        ({}, Clues()),
        ({"SM_VLLM_X": "1", "HF_TASK": "text-generation"}, Clues(engine="vLLM", task="chat")),
        ({"HF_TASK": "text-generation", "SM_VLLM_TASK": "embed"}, Clues(engine="vLLM", task="other")),
        ({"MESSAGES_API_ENABLED": " True "}, Clues(engine="TGI", messages_api=True)),
        ({"MESSAGES_API_ENABLED": "false"}, Clues(engine="TGI")),
        ({"OPTION_OUTPUT_FORMATTER": "3P_stream"}, Clues(engine="DJL-LMI", formatter="3p")),
        ({"OPTION_OUTPUT_FORMATTER": "model.py"}, Clues(engine="DJL-LMI", formatter="other")),
        ({"NIM_X": "1", "SERVING_X": "1"}, Clues(engine="NIM")),
    ],
)
def test_clues(environment: dict[str, str], clues: Clues) -> None:
    assert read_clues(environment) == clues


@given(st.dictionaries(st.sampled_from(KEYS), st.text("QZ#~", min_size=3)))
def test_no_value_of_an_environment_stays(environment: dict[str, str]) -> None:
    clues = repr(read_clues(environment))
    assert not any(value in clues for value in environment.values())


def test_a_models_name_leaves_only_its_family() -> None:
    clues = read_clues({"HF_MODEL_ID": "secret-org/secret-Llama-3-8B-Instruct-tune"})
    assert clues.family is not None
    assert clues.family.prompt_format == "llama3"
    assert "secret" not in repr(clues)
