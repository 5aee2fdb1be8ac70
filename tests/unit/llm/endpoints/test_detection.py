"""The table of containers, row by row, and what the model's name adds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.llm.endpoints.containers import RULES, parse_image
from sagedesk.llm.endpoints.detection import Evidence, detect, jumpstart_model_in
from sagedesk.llm.endpoints.environment import Clues, read_clues
from sagedesk.llm.endpoints.values import Confidence
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.prompts import get_prompt_format

DLC = "763104351884.dkr.ecr.us-east-1.amazonaws.com"
LLAMA3 = {"HF_MODEL_ID": "meta-llama/Meta-Llama-3-8B-Instruct"}
BASE = {"HF_MODEL_ID": "meta-llama/Meta-Llama-3-8B"}


@pytest.mark.parametrize(
    ("image", "environment", "handler", "prompt_format", "confidence"),
    [
        ("djl-inference:0.36.0-lmi28.0.0-cu130", LLAMA3, "openai-chat", "none", "likely"),
        ("djl-inference:0.36.0-lmi28.0.0-cu130", BASE, "lmi", "none", "likely"),
        ("djl-inference:0.27.0-deepspeed0.12.6-cu121", LLAMA3, "openai-chat", "none", "likely"),
        ("djl-inference:0.29.0-tensorrtllm0.11.0-cu124", {}, "openai-chat", "none", "likely"),
        ("djl-inference:0.26.0-deepspeed0.12.6-cu121", LLAMA3, "lmi", "llama3", "likely"),
        ("djl-inference:0.26.0-deepspeed0.12.6-cu121", {}, "lmi", "none", "possible"),
        ("djl-inference:0.23.0-fastertransformer5.3.0-cu118", LLAMA3, "outputs", "llama3", "possible"),
        ("djl-inference:latest", {}, "openai-chat", "none", "possible"),
        ("djl-inference:0.36.0-lmi28.0.0-cu130", {"OPTION_OUTPUT_FORMATTER": "3p"}, "lmi-3p", "none", "possible"),
        ("djl-inference:0.36.0-lmi28.0.0-cu130", {"OPTION_OUTPUT_FORMATTER": "sse"}, "openai-chat", "none", "likely"),
        ("djl-inference:0.36.0-lmi28.0.0-cu130", {"OPTION_OUTPUT_FORMATTER": "my.py"}, "lmi", "none", "possible"),
        (
            "huggingface-pytorch-tgi-inference:2.4.0-tgi3.0.1-gpu-py311-cu124-ubuntu22.04-v2.1",
            LLAMA3,
            "openai-chat",
            "none",
            "likely",
        ),
        (
            "huggingface-pytorch-tgi-inference:2.4.0-tgi3.0.1-gpu-py311-cu124-ubuntu22.04-v2.1",
            BASE,
            "tgi",
            "none",
            "likely",
        ),
        ("huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310", LLAMA3, "tgi", "llama3", "likely"),
        (
            "huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310",
            LLAMA3 | {"MESSAGES_API_ENABLED": "true"},
            "openai-chat",
            "none",
            "likely",
        ),
        ("huggingface-pytorch-tgi-inference:2.1.2-optimum0.0.27-neuronx-py310", LLAMA3, "tgi", "llama3", "likely"),
        ("vllm:0.27.1-gpu-py312-cu130-ubuntu22.04-sagemaker", {}, "openai-chat", "none", "likely"),
        ("huggingface-vllm:0.11.0-gpu", BASE, "openai-completions", "none", "likely"),
        ("huggingface-vllm-inference-neuronx:0.11.0", {}, "openai-chat", "none", "likely"),
        ("sglang:0.5.4", BASE, "openai-chat", "none", "likely"),
        ("huggingface-llamacpp:b6900", {}, "openai-chat", "none", "likely"),
        ("nova-inference-repo:SM-Inference-latest", {}, "openai-chat", "none", "likely"),
        ("huggingface-pytorch-inference:2.1.0", {"HF_TASK": "text-generation"}, "hf-pipeline", "none", "possible"),
        (
            "huggingface-pytorch-inference-neuronx:2.1.0",
            {"HF_TASK": "text-generation"} | LLAMA3,
            "hf-pipeline",
            "llama3",
            "likely",
        ),
    ],
)
def test_aws_containers(
    image: str, environment: dict[str, str], handler: str, prompt_format: str, confidence: str
) -> None:
    found = detect(Evidence(image=f"{DLC}/{image}", clues=read_clues(environment)))
    assert (found.handler, found.prompt_format, found.confidence) == (handler, prompt_format, confidence)
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("image", "environment", "word"),
    [
        ("tei:2.0.1-tei1.8.2-gpu", {}, "embeddings"),
        ("tei-cpu:2.0.1", {}, "embeddings"),
        ("sagemaker-xgboost:1.7-1", {}, "classical"),
        ("sagemaker-scikit-learn:1.2-1", {}, "classical"),
        ("whisperx:1", {}, "speech"),
        ("stabilityai-pytorch-inference:2", {}, "images"),
        ("huggingface-pytorch-inference:2.1.0", {"HF_TASK": "text-classification"}, "another task"),
        ("vllm:0.27.1", {"SM_VLLM_RUNNER": "pooling"}, "another task"),
        ("my-own:1", {"SM_VLLM_TASK": "embed"}, "another task"),
    ],
)
def test_what_cannot_chat_is_said_plainly(image: str, environment: dict[str, str], word: str) -> None:
    found = detect(Evidence(image=f"{DLC}/{image}", clues=read_clues(environment)))
    assert not found.is_chat
    assert found.handler == ""
    assert word in found.reason
    assert "cannot chat" in found.reason


@pytest.mark.parametrize(
    ("image", "environment", "handler"),
    [
        ("sagemaker-tritonserver:24.09-py3", {}, ""),
        ("pytorch-inference:2.5.1-gpu", {}, ""),
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/server:1", {}, ""),
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/server:1", {"SM_VLLM_MAX_MODEL_LEN": "1"}, "openai-chat"),
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/server:1", {"OPTION_TP": "1"}, "openai-chat"),
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/server:1", {"MAX_TOTAL_TOKENS": "1"}, "tgi"),
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/nim/meta-llama:1", {}, "openai-chat"),
        ("localhost:5000/our-vllm-fork", {}, "openai-chat"),
        ("ghcr.io/huggingface/text-generation-inference:3.0", {}, "tgi"),
    ],
)
def test_images_that_somebody_built(image: str, environment: dict[str, str], handler: str) -> None:
    found = detect(Evidence(image=image, clues=read_clues(environment)))
    assert found.handler == handler
    assert found.confidence is not Confidence.CERTAIN
    if not handler:
        assert found.confidence is Confidence.UNKNOWN
        assert "not one that SageDesk knows" in found.reason


def test_a_nim_wants_the_models_name() -> None:
    assert "model's name" in detect(Evidence(image="nvcr.io/nim/meta/llama3:1")).reason


def test_jumpstart_first_llama2_runs_on_the_old_container_only() -> None:
    old = f"{DLC}/djl-inference:0.23.0-deepspeed0.9.5-cu118"
    chat = detect(Evidence(image=old, jumpstart_model="meta-textgeneration-llama-2-7b-f"))
    assert (chat.handler, dict(chat.handler_options)) == ("jumpstart-llama2", {})
    base = detect(Evidence(image=old, jumpstart_model="meta-textgeneration-llama-2-7b"))
    assert dict(base.handler_options) == {"takes_messages": False}
    get_handler(base.handler, **base.handler_options)
    new = f"{DLC}/huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu"
    assert detect(Evidence(image=new, jumpstart_model="meta-textgeneration-llama-2-7b-f")).handler == "tgi"


def test_a_model_that_only_names_hint_at_is_a_guess() -> None:
    image = f"{DLC}/huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu"
    tagged = detect(Evidence(image=image, jumpstart_model="huggingface-llm-falcon-7b-instruct-bf16"))
    named = detect(Evidence(image=image, names=("team-falcon-7b-instruct",)))
    assert (tagged.prompt_format, tagged.confidence) == ("falcon", "likely")
    assert (named.prompt_format, named.confidence) == ("falcon", "possible")
    assert "by its name" in named.reason


def test_what_is_hidden_is_unknown() -> None:
    assert "Marketplace" in detect(Evidence(package=True)).reason
    assert detect(Evidence()).confidence is Confidence.UNKNOWN


@pytest.mark.parametrize(
    ("endpoint", "model"),
    [
        ("jumpstart-dft-meta-textgeneration-llama-2-7b-f", "meta-textgeneration-llama-2-7b-f"),
        ("jumpstart-dft-hf-llm-mistral-7b-20240102-030405", "hf-llm-mistral-7b"),
        ("hf-llm-falcon-7b", "falcon-7b"),
        ("my-endpoint", ""),
    ],
)
def test_jumpstart_models_in_default_names(endpoint: str, model: str) -> None:
    assert jumpstart_model_in(endpoint) == model


@pytest.mark.parametrize(
    ("uri", "parts"),
    [
        (f"{DLC}/djl-inference:0.36.0-lmi28", (DLC, "djl-inference", "0.36.0-lmi28")),
        ("public.ecr.aws/a/B:1@sha256:00", ("public.ecr.aws", "a/b", "1")),
        ("localhost:5000/x", ("localhost:5000", "x", "")),
        ("vllm/vllm-openai:latest", ("", "vllm/vllm-openai", "latest")),
        ("x", ("", "x", "")),
    ],
)
def test_images_in_parts(uri: str, parts: tuple[str, str, str]) -> None:
    image = parse_image(uri)
    assert (image.registry, image.repository, image.tag) == parts


@given(
    st.text(max_size=80), st.dictionaries(st.text(max_size=20), st.text(max_size=20), max_size=4), st.text(max_size=20)
)
def test_anything_gives_a_detection_that_can_be_used(image: str, environment: dict[str, str], model: str) -> None:
    found = detect(Evidence(image=image, clues=read_clues(environment), jumpstart_model=model))
    if found.handler:
        get_handler(found.handler, **found.handler_options)
        get_prompt_format(found.prompt_format)


def test_every_row_names_a_handler_and_has_a_sentence() -> None:
    for rule in RULES:
        for name in filter(None, (rule.text_handler, rule.handler if rule.handler != "not chat" else "")):
            get_handler(name)
        assert rule.reason.endswith(".")
        assert ("{version}" in rule.reason) <= (rule.version is not None)
        assert set(rule.clues) <= set(Clues.__dataclass_fields__)
