"""What a set of prompts is asked of."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from sagedesk.profiles import EndpointProfile

if TYPE_CHECKING:
    from sagedesk.llm.client import SageMakerLLM


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is asked: a name that people know it by, and ``open``, which connects (it may wait for a keyring).

    ``described`` tells this target, with its parameters, from any other; a result belongs to it.
    """

    name: str
    described: str
    open: Callable[[], SageMakerLLM]
    system_prompt: str = ""


def target_of(
    profile: EndpointProfile,
    connect: Callable[[EndpointProfile], SageMakerLLM],
    *,
    system_prompt: str | None = None,
) -> Target:
    """Return a profile as a target; ``system_prompt`` takes the place of the profile's own where it is given."""
    described = [
        profile.endpoint_name,
        profile.region,
        profile.endpoint_url,
        profile.handler,
        profile.prompt_format,
        dict(profile.endpoint_arguments),
        profile.parameters.to_mapping(),
    ]
    return Target(
        name=profile.name,
        described=json.dumps(described, sort_keys=True, default=str),
        open=partial(connect, profile),
        system_prompt=profile.system_prompt if system_prompt is None else system_prompt,
    )
