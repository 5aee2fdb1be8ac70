"""What a person is told of one kind of failure."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.errors import SageDeskError


@dataclass(frozen=True, slots=True)
class Told:
    """The class, the sentence, what mends it, and whether the request may simply be repeated."""

    error: type[SageDeskError]
    message: str
    hint: str
    transient: bool = False

    def make(self, detail: str) -> SageDeskError:
        """Return the error, with a detail for a report."""
        made = self.error(self.message, hint=self.hint, detail=detail)
        made.transient = self.transient
        return made
