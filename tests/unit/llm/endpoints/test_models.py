from __future__ import annotations

import pytest

from sagedesk.llm.endpoints.models import _FAMILIES, family_of
from sagedesk.llm.prompts import get_prompt_format


@pytest.mark.parametrize(
    ("name", "prompt_format"),
    [
        ("meta-llama/Llama-2-7b-chat-hf", "llama2"),
        ("meta-llama/Llama-2-7b-hf", "none"),
        ("meta-textgeneration-llama-2-70b-f", "llama2"),
        ("codellama/CodeLlama-34b-Instruct-hf", "llama2"),
        ("meta-llama/Llama-3.1-8B-Instruct", "llama3"),
        ("meta-textgeneration-llama-3-3-70b-instruct", "llama3"),
        ("meta-llama/Meta-Llama-3-8B", "none"),
        ("mistralai/Mistral-7B-Instruct-v0.1", "mistral-v1"),
        ("mistralai/Mistral-7B-Instruct-v0.2", "mistral-v1"),
        ("mistralai/Mistral-7B-Instruct-v0.3", "mistral-v3"),
        ("mistralai/Mixtral-8x7B-Instruct-v0.1", "mistral-v1"),
        ("mistralai/Mixtral-8x22B-Instruct-v0.1", "mistral-v3"),
        ("mistralai/Mistral-Nemo-Instruct-2407", "mistral-tekken"),
        ("mistralai/Mistral-7B-v0.1", "none"),
        ("HuggingFaceH4/zephyr-7b-beta", "zephyr"),
        ("google/gemma-2-9b-it", "gemma"),
        ("google/gemma-2-9b", "none"),
        ("microsoft/Phi-3-mini-4k-instruct", "phi3"),
        ("tiiuae/falcon-7b-instruct", "falcon"),
        ("Qwen/Qwen2.5-7B-Instruct", "chatml"),
        ("Qwen/Qwen2.5-7B", "none"),
        ("Qwen/Qwen3-8B", "chatml"),
        ("Qwen/Qwen3-8B-Base", "none"),
        ("Qwen/QwQ-32B", "chatml"),
        ("deepseek-ai/DeepSeek-R1-Distill-Llama-8B", "deepseek-r1"),
        ("deepseek-ai/DeepSeek-V3", "deepseek"),
        ("openai/gpt-oss-20b", "gpt-oss"),
        ("CohereForAI/c4ai-command-r-plus", "command-r"),
        ("ibm-granite/granite-3.3-8b-instruct", "granite"),
        ("01-ai/Yi-34B-Chat", "chatml"),
        ("NousResearch/Hermes-3-Llama-3.1-8B", "chatml"),
        ("lmsys/vicuna-7b-v1.5", "vicuna"),
    ],
)
def test_the_format_of_a_models_name(name: str, prompt_format: str) -> None:
    family = family_of(name)
    assert family is not None
    assert family.format_to_use == prompt_format


@pytest.mark.parametrize("name", ["", "/opt/ml/model", "my-finetune", "bert-base-uncased", "meta-llama/Llama-4-Scout"])
def test_other_names_tell_nothing(name: str) -> None:
    assert family_of(name) is None


def test_every_family_has_a_format_that_there_is() -> None:
    for _, _, prompt_format, _ in _FAMILIES:
        get_prompt_format(prompt_format)
