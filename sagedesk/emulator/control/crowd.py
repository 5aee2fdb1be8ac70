"""A crowd of endpoints, as large accounts have them: for lists that must not wait."""

from __future__ import annotations

from sagedesk.emulator.containers.base import Container
from sagedesk.emulator.control.deployment import DLC, Deployment
from sagedesk.emulator.endpoint import Endpoint

_TEAMS = ("search", "support", "legal", "research", "billing", "robotics", "news")
_KINDS = (
    ("llama-3-1-8b", "vllm:0.27.1-gpu-py312-cu130-ubuntu22.04-sagemaker", "ml.g5.2xlarge"),
    ("qwen3-32b", "djl-inference:0.36.0-lmi28.0.0-cu130", "ml.g6e.12xlarge"),
    ("embeddings", "tei:2.0.1-tei1.8.2-gpu-py310-cu122-ubuntu22.04", "ml.g5.xlarge"),
    ("churn", "sagemaker-xgboost:1.7-1", "ml.m5.large"),
    ("mixtral", "huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310-cu121-ubuntu20.04", "ml.p4d.24xlarge"),
)
_STATES = ("InService",) * 17 + ("Creating", "Updating", "Failed")


def crowd_endpoints(count: int, container: Container) -> list[Endpoint]:
    """Return ``count`` endpoints, always the same ones; ``container`` answers for them all."""
    return [_one(number, container) for number in range(count)]


def _one(number: int, container: Container) -> Endpoint:
    kind, image, instance_type = _KINDS[number % len(_KINDS)]
    state = _STATES[number % len(_STATES)]
    return Endpoint(
        name=f"{_TEAMS[number % len(_TEAMS)]}-{kind}-{number:05}",
        description=f"one of a crowd: {kind}",
        container=container,
        scenario=True,
        deployment=Deployment(
            image=f"{DLC}/{image}",
            instance_type=instance_type,
            count=1 + number % 3,
            state=state,
            failure="The primary container did not pass the ping health check." if state == "Failed" else "",
        ),
    )
