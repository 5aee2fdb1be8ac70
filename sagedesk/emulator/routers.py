"""Inference routers: which there are, and which endpoint one hands a request to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from sagedesk.emulator import refusals
from sagedesk.emulator.refusals import ACCOUNT

_PATH = re.compile(r"/inference-routers/([^/]+)/invocations")


@dataclass(frozen=True, slots=True, kw_only=True)
class Router:
    """A router: its name, one line about it, and the endpoints it hands requests to, by the names of its targets."""

    name: str
    description: str
    targets: dict[str, str]


ROUTERS = {
    router.name: router
    for router in (
        Router(
            name="router",
            description="an inference router in front of openai-chat and lmi (transport: router)",
            targets={"small": "openai-chat", "large": "lmi"},
        ),
    )
}


def router_of(path: str) -> str | None:
    """Return the router that a path names; None for any other path."""
    found = _PATH.fullmatch(path)
    return unquote(found[1]) if found else None


def destination(router: str, target: str) -> tuple[str, str]:
    """Return the endpoint for a request, and why it was chosen. Raises Refusal."""
    found = ROUTERS.get(router)
    if found is None:
        raise refusals.Refusal(
            400, "ValidationException", {"Message": f"Inference router {router} of account {ACCOUNT} not found."}
        )
    if target not in found.targets:
        message = f"The router has no target {target}: it has {', '.join(found.targets)}."
        raise refusals.Refusal(400, "ValidationException", {"Message": message})
    return found.targets[target], "EXPLICIT_TARGET"
