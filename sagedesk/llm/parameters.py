"""One vocabulary of generation parameters; each handler maps it to its container's names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sagedesk.errors import InvalidInputError
from sagedesk.translation import translate

_ALIASES = {
    "max_new_tokens": "max_tokens",
    "max_completion_tokens": "max_tokens",
    "stop_sequences": "stop",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """Generation parameters. None means "not set": it is not sent, and the container's default holds.

    ``extra`` holds keys that are not in the vocabulary; they are sent as they are.
    """

    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    stop: tuple[str, ...] | None = None
    seed: int | None = None
    repetition_penalty: float | None = None
    presence_penalty: float | None = None
    response_format: Mapping[str, object] | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    given_names: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """The names that from_mapping was given, where they are not SageDesk's: for handlers that a user wrote."""

    @classmethod
    def from_mapping(cls, values: Mapping[str, object]) -> Parameters:
        """Build from any container's names (max_new_tokens, stop_sequences …); unknown keys go to ``extra``.

        Raises InvalidInputError when a known key has a value of the wrong type. None values are left out.
        """
        known: dict[str, object] = {}
        extra: dict[str, object] = {}
        given_names: dict[str, str] = {}
        for key, value in values.items():
            name = _ALIASES.get(key, key)
            if name in _CHECKS:
                if value is not None:
                    known[name] = _CHECKS[name](name, value)
                    given_names[name] = key
            else:
                extra[key] = value
        return cls(**known, extra=extra, given_names=given_names)  # type: ignore[arg-type]  # each value was checked by _CHECKS

    def merged(self, other: Parameters) -> Parameters:
        """Return these parameters with those that ``other`` sets put over them."""
        given = {name: value for name in _CHECKS if (value := getattr(other, name)) is not None}
        return replace(
            self,
            **given,
            extra={**self.extra, **other.extra},
            given_names={**self.given_names, **other.given_names},
        )

    def to_mapping(self, *, as_given: bool = False) -> dict[str, object]:
        """Return what is set as JSON-ready values; ``from_mapping`` reads it back.

        The names are SageDesk's, or with ``as_given`` those that ``from_mapping`` was given.
        """
        values: dict[str, object] = {}
        for name in _CHECKS:
            value = getattr(self, name)
            if value is not None:
                given = self.given_names.get(name, name) if as_given else name
                values[given] = list(value) if isinstance(value, tuple) else value
        return {**values, **self.extra}


def _integer(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
        raise InvalidInputError(
            translate("Parameters", "{name} must be a whole number, not {value!r}.").format(name=name, value=value)
        )
    return int(value)


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidInputError(
            translate("Parameters", "{name} must be a number, not {value!r}.").format(name=name, value=value)
        )
    return value


def _strings(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise InvalidInputError(
        translate("Parameters", "{name} must be a text or a list of texts, not {value!r}.").format(
            name=name, value=value
        )
    )


def _object(name: str, value: object) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        return dict(value)
    raise InvalidInputError(
        translate("Parameters", "{name} must be an object, not {value!r}.").format(name=name, value=value)
    )


_CHECKS = {
    "max_tokens": _integer,
    "temperature": _number,
    "top_p": _number,
    "top_k": _integer,
    "stop": _strings,
    "seed": _integer,
    "repetition_penalty": _number,
    "presence_penalty": _number,
    "response_format": _object,
}
