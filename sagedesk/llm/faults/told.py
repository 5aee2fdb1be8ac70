"""What a person is told of one kind of failure."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.errors import SageDeskError
from sagedesk.translation import translate


@dataclass(frozen=True, slots=True)
class Told:
    """The class, the sentence, what mends it, and whether the request may simply be repeated.

    The texts are marked for translation in the context Faults. ``of_host`` is the sentence where ``{host}`` is known.
    """

    error: type[SageDeskError]
    message: str
    hint: str
    transient: bool = False
    of_host: str = ""

    def make(self, detail: str, *, host: str = "") -> SageDeskError:
        """Return the error, with a detail for a report."""
        message = translate("Faults", self.message)
        if host and self.of_host:
            message = translate("Faults", self.of_host).format(host=host)
        made = self.error(message, hint=translate("Faults", self.hint), detail=detail)
        made.transient = self.transient
        return made
