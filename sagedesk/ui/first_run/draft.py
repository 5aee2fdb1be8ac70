"""The profile that the first run makes, while it is being made."""

from __future__ import annotations

from dataclasses import dataclass, field

from sagedesk.profiles import AwsKeys, EndpointProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A profile that need not be whole, keys that are not kept yet, and why it is thought to speak what it says.

    ``looks_around`` when no AWS is wanted at all.
    """

    profile: EndpointProfile = field(default_factory=lambda: EndpointProfile(name="", endpoint_name=""))
    keys: AwsKeys | None = None
    reason: str = ""
    looks_around: bool = False
