"""Which scope a parameter comes from."""

from __future__ import annotations

from sagedesk.llm.parameters import Parameters
from sagedesk.ui.parameters.layers import Layers, Scope


def test_the_closest_goes_before() -> None:
    layers = Layers(
        conversation=Parameters(seed=1),
        endpoint=Parameters(seed=2, top_p=0.5),
        everywhere=Parameters(seed=3, top_p=0.6, temperature=0.0),
    )
    assert layers.in_force == Parameters(seed=1, top_p=0.5, temperature=0.0)
    assert layers.source("seed") is Scope.CONVERSATION
    assert layers.source("top_p") is Scope.ENDPOINT
    assert layers.source("temperature") is Scope.EVERYWHERE
    assert layers.source("top_k") is None
