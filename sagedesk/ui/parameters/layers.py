"""Where each generation parameter comes from: what is set closer to the conversation goes before."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from sagedesk.llm.parameters import Parameters


class Scope(StrEnum):
    """What a parameter is set for, the closest first."""

    CONVERSATION = "conversation"
    ENDPOINT = "endpoint"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """The parameters of each scope."""

    conversation: Parameters = field(default_factory=Parameters)
    endpoint: Parameters = field(default_factory=Parameters)
    everywhere: Parameters = field(default_factory=Parameters)

    @property
    def in_force(self) -> Parameters:
        """What is sent."""
        return self.everywhere.merged(self.endpoint).merged(self.conversation)

    def of(self, scope: Scope) -> Parameters:
        """Return what one scope sets."""
        parameters: Parameters = getattr(self, scope.value)
        return parameters

    def source(self, name: str) -> Scope | None:
        """Return which scope the value in force comes from; None when it is not set."""
        return next((scope for scope in Scope if getattr(self.of(scope), name) is not None), None)
