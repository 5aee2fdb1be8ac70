"""The steps of the way to an endpoint, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sagedesk.errors import SageDeskError


class Place(StrEnum):
    """The steps in their order."""

    NAME = "name"
    """The host's name is known, or the proxy's."""
    CONNECTION = "connection"
    """A TCP connection is made, and the proxy lets it through."""
    TLS = "TLS"
    """The host shows a certificate that is trusted."""
    SIGNATURE = "signature"
    """AWS accepts the credentials."""
    PERMISSION = "permission"
    """The caller may invoke the endpoint."""
    ENDPOINT = "endpoint"
    """The endpoint exists, is ready, and its container takes the request."""
    FIRST_TOKEN = "first token"  # noqa: S105  # no password
    """A part of an answer comes, in the format that the profile says."""


class State(StrEnum):
    """What became of a step."""

    RUNNING = "running"
    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: ``words`` say what was found, ``seconds`` how long it took, ``error`` what went wrong.

    A step that runs comes first as RUNNING, and once more when it has ended.
    """

    place: Place
    state: State
    words: str = ""
    seconds: float | None = None
    error: SageDeskError | None = None
