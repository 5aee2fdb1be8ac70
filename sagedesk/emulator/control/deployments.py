"""How the emulator's own endpoints are deployed: images, tags and environments as the real ones have them.

The tokens in the environments are made up; they stand for those that real environments hold.
"""

from __future__ import annotations

from sagedesk.emulator.control.deployment import DLC, Deployment

SECRET = "hf_EmulatedSecretThatNobodyMustSee"  # noqa: S105  # the stand-in for a real one
"""A token in most environments, for tests to look for."""

_TOKEN = {"HF_TOKEN": SECRET}
_PIPELINE = "huggingface-pytorch-inference:2.1.0-transformers4.37.0-gpu-py310-cu118-ubuntu20.04"
_OWN = "123456789012.dkr.ecr.us-east-1.amazonaws.com"


def _dlc(image: str, instance_type: str = "ml.g5.2xlarge", **environment: str) -> Deployment:
    return Deployment(image=f"{DLC}/{image}", instance_type=instance_type, environment={**_TOKEN, **environment})


_VLLM = "vllm:0.27.1-gpu-py312-cu130-ubuntu22.04-sagemaker"
_QWEN = "Qwen/Qwen3-8B"

DEPLOYMENTS: dict[str, Deployment] = {
    "tgi": _dlc(
        "huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310-cu121-ubuntu20.04",
        HF_MODEL_ID="meta-llama/Llama-2-7b-chat-hf",
        SM_NUM_GPUS="1",
    ),
    "tgi-chat": _dlc(
        "huggingface-pytorch-tgi-inference:2.3.0-tgi2.2.0-gpu-py310-cu121-ubuntu22.04-v2.0",
        HF_MODEL_ID="meta-llama/Meta-Llama-3-8B-Instruct",
        MESSAGES_API_ENABLED="true",
    ),
    "openai-chat": _dlc(_VLLM, SM_VLLM_MODEL=_QWEN),
    "openai-completions": _dlc(_VLLM, SM_VLLM_MODEL="mistralai/Mistral-7B-v0.1"),
    "sglang": _dlc("sglang:0.5.4-gpu-py312-cu129-ubuntu24.04-sagemaker", SM_SGLANG_MODEL_PATH="/opt/ml/model"),
    "llamacpp": _dlc("huggingface-llamacpp:b6900-cpu-ubuntu22.04", "ml.c5.4xlarge", SM_LLAMA_CPP_CTX_SIZE="8192"),
    "nova": Deployment(
        image="708977205387.dkr.ecr.us-east-1.amazonaws.com/nova-inference-repo:SM-Inference-latest",
        environment={"CONTEXT_LENGTH": "12000", "MAX_CONCURRENCY": "16"},
        instance_type="ml.p5.48xlarge",
    ),
    "both-reasonings": _dlc(_VLLM, SM_VLLM_MODEL=_QWEN, SM_VLLM_REASONING_PARSER="qwen3"),
    "think-tags": _dlc(_VLLM, SM_VLLM_MODEL=_QWEN),
    "lmi": _dlc("djl-inference:0.36.0-lmi28.0.0-cu130", HF_MODEL_ID=_QWEN, OPTION_ASYNC_MODE="true"),
    "lmi-rolling": _dlc("djl-inference:0.31.0-lmi13.0.0-cu124", HF_MODEL_ID=_QWEN, OPTION_ROLLING_BATCH="vllm"),
    "lmi-rolling-lines": _dlc("djl-inference:0.28.0-lmi10.0.0-cu124", HF_MODEL_ID=_QWEN, OPTION_ROLLING_BATCH="auto"),
    "lmi-sse": _dlc("djl-inference:0.29.0-lmi11.0.0-cu124", OPTION_MODEL_ID=_QWEN, OPTION_OUTPUT_FORMATTER="sse"),
    "lmi-tgi-compat": _dlc("djl-inference:0.29.0-lmi11.0.0-cu124", OPTION_MODEL_ID=_QWEN, OPTION_TGI_COMPAT="true"),
    "lmi-3p": _dlc("djl-inference:0.29.0-lmi11.0.0-cu124", OPTION_MODEL_ID=_QWEN, OPTION_OUTPUT_FORMATTER="3p_stream"),
    "outputs": _dlc("djl-inference:0.23.0-deepspeed0.9.5-cu118", OPTION_MODEL_ID="tiiuae/falcon-7b-instruct"),
    "hf-pipeline": _dlc(
        _PIPELINE, "ml.g4dn.xlarge", HF_MODEL_ID="HuggingFaceH4/zephyr-7b-beta", HF_TASK="text-generation"
    ),
    "jumpstart-llama2": Deployment(
        image=f"{DLC}/djl-inference:0.23.0-deepspeed0.9.5-cu118",
        environment={"SAGEMAKER_PROGRAM": "inference.py"},
        tags={
            "sagemaker-sdk:jumpstart-model-id": "meta-textgeneration-llama-2-7b-f",
            "sagemaker-sdk:jumpstart-model-version": "2.0.4",
        },
    ),
    "text": Deployment(image=f"{_OWN}/prompt-server:3", environment={**_TOKEN, "PROMPT_STYLE": "plain"}),
    "custom": Deployment(image=f"{_OWN}/question-server:latest", environment=_TOKEN),
    "components": Deployment(environment={**_TOKEN, "SM_VLLM_MODEL": _QWEN}, instance_type="ml.g5.12xlarge"),
    "no-capacity": Deployment(count=0),
    "guide": Deployment(instance_type="ml.m5.large"),
}
"""By the endpoint's name. Any other has a Deployment of its own, or the default one: vLLM."""
