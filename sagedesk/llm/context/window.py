"""What is known of a model's context, and what is wanted when it is too small."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sagedesk.errors import InvalidInputError
from sagedesk.translation import translate


class Overflow(StrEnum):
    """What becomes of a conversation that is longer than the context."""

    ASK = "ask"
    """It is not sent before the person chose what to do."""
    OLDEST_FIRST = "oldest-first"
    """The oldest messages stay out, as many as must."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextWindow:
    """``length`` is how many tokens prompt and reply may have together, 0 where nobody said.

    ``tokenizer`` is the path of the model's tokenizer.json, "" for an estimate.
    """

    length: int = 0
    tokenizer: str = ""
    overflow: Overflow = Overflow.ASK

    def to_mapping(self) -> dict[str, object]:
        """Return what is not the default as JSON-ready values."""
        values: dict[str, object] = {}
        if self.length:
            values["length"] = self.length
        if self.tokenizer:
            values["tokenizer"] = self.tokenizer
        if self.overflow is not Overflow.ASK:
            values["overflow"] = self.overflow.value
        return values

    @classmethod
    def from_mapping(cls, values: Mapping[str, object]) -> ContextWindow:
        """Build from ``to_mapping``. Raises InvalidInputError for values of another kind."""
        length, tokenizer = values.get("length", 0), values.get("tokenizer", "")
        if isinstance(length, bool) or not isinstance(length, int) or length < 0:
            raise InvalidInputError(translate("Context", "A context's length must be a whole number."))
        if not isinstance(tokenizer, str):
            raise InvalidInputError(translate("Context", "A context's tokenizer must be the name of a file."))
        try:
            overflow = Overflow(str(values.get("overflow", Overflow.ASK)))
        except ValueError:
            overflow = Overflow.ASK
        return cls(length=length, tokenizer=tokenizer, overflow=overflow)
