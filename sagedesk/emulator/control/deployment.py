"""How an emulated endpoint is deployed: what describing it tells, beside the container that answers for it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from sagedesk.emulator.caller import Gate

DLC = "763104351884.dkr.ecr.us-east-1.amazonaws.com"
"""The registry of AWS's deep learning containers."""


class Passing:
    """A state that passes: once the emulator is released, or ``seconds`` after somebody first asked the endpoint."""

    def __init__(self, seconds: float = 20.0) -> None:
        self._seconds = seconds
        self._met: float | None = None

    def over(self, gate: Gate) -> bool:
        """Return whether it is over; asking begins its time."""
        now = time.monotonic()
        if self._met is None:
            self._met = now
        return gate.open or now - self._met >= self._seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployment:
    """What the control plane tells of an endpoint.

    ``state`` is SageMaker's word, and ``failure`` the reason of a failed one; ``instances`` and the copies of its
    inference components are ``count``. With ``passes``, that is so until it is over; then the endpoint is in service
    with one of each. ``package`` is the ARN of a Marketplace model package, which hides image and environment.
    ``adapters`` are inference components on top of the endpoint's own. ``denied`` are the actions, as
    "DescribeEndpoint", that the caller may not use on it.
    """

    image: str = f"{DLC}/vllm:0.27.1-gpu-py312-cu130-ubuntu22.04-sagemaker"
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    instance_type: str = "ml.g5.2xlarge"
    count: int = 1
    state: str = "InService"
    failure: str = ""
    passes: Passing | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    package: str = ""
    serverless: bool = False
    asynchronous: bool = False
    adapters: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()

    def current_state(self, gate: Gate) -> str:
        """Return the state as it is now."""
        return "InService" if self.passes and self.passes.over(gate) else self.state

    def current_count(self, gate: Gate) -> int:
        """Return the number of instances and copies as it is now."""
        return max(self.count, 1) if self.passes and self.passes.over(gate) else self.count
