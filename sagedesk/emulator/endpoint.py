"""What an endpoint of the emulator is, and what can go wrong with one on purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sagedesk.emulator.caller import Caller, Gate
from sagedesk.emulator.containers.base import Container
from sagedesk.emulator.control.deployment import Deployment, Passing
from sagedesk.emulator.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A silence before the container's write number ``before``: until released, or for ``seconds`` if that is less."""

    before: int = 0
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What goes wrong with an endpoint.

    ``refusal`` makes the service's error from the endpoint's name and the region, and nothing else happens, until it
    ``passes`` where it does; ``stream_refusal`` makes that for requests to stream. ``hold`` is a silence. After
    ``writes`` writes of the container a stream sends ``ending`` instead of the rest; then it ends properly, or, if it
    ``drops``, the connection dies.
    """

    refusal: Callable[[str, str], Refusal] | None = None
    stream_refusal: Callable[[], Refusal] | None = None
    passes: Passing | None = None
    hold: Hold | None = None
    writes: int | None = None
    ending: bytes = b""
    drops: bool = False

    def check(self, endpoint: str, region: str, gate: Gate, *, streaming: bool = False) -> None:
        """Raise the refusal, if there is one and it has not passed."""
        if streaming and self.stream_refusal:
            raise self.stream_refusal()
        if self.refusal and not (self.passes and self.passes.over(gate)):
            raise self.refusal(endpoint, region)

    def limit(self, writes: Iterable[bytes], caller: Caller) -> Iterator[bytes]:
        """Yield the writes that come through, holding where it is due."""
        for number, write in enumerate(writes):
            if number == self.writes:
                return
            if self.hold and number == self.hold.before:
                caller.hold(self.hold.seconds)
            yield write


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """How an asynchronous endpoint is: its replies are in the S3 ``bucket`` after ``seconds``, or on release."""

    seconds: float = 0.0
    bucket: str = "emulated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An endpoint: its name, one line that describes it, and the container that answers.

    ``component`` is the inference component that a call must name (None: it must name none). ``trouble`` is what goes
    wrong on purpose, and ``scenario`` says that the endpoint is there for that. ``deployment`` is what the control
    plane tells of it, by default that of a vLLM container. ``queued`` makes it an asynchronous one; ``sessions`` says
    that its container keeps stateful sessions.
    """

    name: str
    description: str
    container: Container
    component: str | None = None
    scenario: bool = False
    trouble: Trouble | None = None
    deployment: Deployment | None = None
    queued: Queued | None = None
    sessions: bool = False
