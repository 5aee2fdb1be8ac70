"""One setting: its key, its default, what it may be, and the words for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate


class Kind(Protocol):
    """What the values of a setting may be."""

    @property
    def expected(self) -> str:
        """What a value must be, as the end of "it must be …", in the language of the window."""

    def read(self, raw: object) -> Any:
        """Return the value that a TOML value stands for; raise ValueError when it is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """On or off."""

    @property
    def expected(self) -> str:
        """What a value must be."""
        return translate("Settings", "true or false")

    def read(self, raw: object) -> bool:
        """Return a bool as it is."""
        if not isinstance(raw, bool):
            raise ValueError(raw)  # noqa: TRY004  # a value of the file is wrong, not a caller
        return raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few words; ``options`` are the words with the text that people see for each."""

    options: Mapping[str, str]

    @property
    def expected(self) -> str:
        """What a value must be."""
        options = ", ".join(f'"{option}"' for option in self.options)
        return translate("Settings", "one of {options}").format(options=options)

    def read(self, raw: object) -> str:
        """Return one of the words."""
        if not isinstance(raw, str) or raw not in self.options:
            raise ValueError(raw)
        return raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number from ``least`` to ``most``; whole when ``step`` is. ``unit`` is shown behind it."""

    least: float
    most: float
    step: float = 1
    unit: str = ""

    @property
    def whole(self) -> bool:
        """Whether only integers are meant."""
        return isinstance(self.step, int)

    @property
    def expected(self) -> str:
        """What a value must be."""
        if self.whole:
            expected = translate("Settings", "a whole number from {least:g} to {most:g}")
        else:
            expected = translate("Settings", "a number from {least:g} to {most:g}")
        return expected.format(least=self.least, most=self.most)

    def read(self, raw: object) -> float:
        """Return an int where whole numbers are meant, a float otherwise."""
        fits = isinstance(raw, int if self.whole else int | float) and not isinstance(raw, bool)
        if not fits or not self.least <= raw <= self.most:  # type: ignore[operator]  # it is a number by now
            raise ValueError(raw)
        return raw if self.whole else float(raw)  # type: ignore[arg-type, return-value]  # likewise


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Any text of one line. ``hint`` stands in the empty field."""

    hint: str = ""

    @property
    def expected(self) -> str:
        """What a value must be."""
        return translate("Settings", "a text of one line, in quotes")

    def read(self, raw: object) -> str:
        """Return the text as it is."""
        if not isinstance(raw, str) or not (raw.isprintable() or not raw):
            raise ValueError(raw)
        return raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Font(Text):
    """The family of a font, by its name; empty for the system's. ``fixed`` for one whose letters are equally wide."""

    fixed: bool = False

    @property
    def expected(self) -> str:
        """What a value must be."""
        return translate("Settings", "the name of a font, in quotes; empty for the system’s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """Languages by their tags, as "en_US"; none for that of the system."""

    @property
    def expected(self) -> str:
        """What a value must be."""
        return 'a list of languages, as ["en_US", "de_DE"]; empty for that of the system'

    def read(self, raw: object) -> tuple[str, ...]:
        """Return the tags; one alone may stand without a list."""
        tags = [raw] if isinstance(raw, str) else raw
        if not isinstance(tags, list | tuple) or not all(isinstance(tag, str) and tag for tag in tags):
            raise ValueError(raw)
        return tuple(tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Names with a list of texts each; one text alone stands for a list of one, an empty text for none."""

    @property
    def expected(self) -> str:
        """What a value must be."""
        return translate("Settings", "a table of texts, or of lists of texts; an empty text for none")

    def read(self, raw: object) -> Any:
        """Return what the table stands for, here the texts of each name."""
        return {name: self.entry(name, value) for name, value in _mapping(raw).items()}

    def entry(self, name: str, raw: object) -> object:  # noqa: ARG002  # other tables need the name
        """Return what one name stands for; raise ValueError when it stands for nothing."""
        texts = [raw] if isinstance(raw, str) else raw
        if not isinstance(texts, list | tuple) or not all(isinstance(text, str) for text in texts):
            raise ValueError(raw)
        return tuple(text for text in texts if text)

    def plain(self, value: Any) -> dict[str, object]:
        """Return a value as TOML has it."""
        return {name: texts[0] if len(texts) == 1 else list(texts) or "" for name, texts in value.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterTable(Table):
    """Generation parameters by their names."""

    @property
    def expected(self) -> str:
        """What a value must be."""
        return translate("Settings", "a table of generation parameters, as temperature or top_p")

    def read(self, raw: object) -> Parameters:
        """Return the parameters; Parameters are taken as they are."""
        return raw if isinstance(raw, Parameters) else Parameters.from_mapping(_mapping(raw))

    def entry(self, name: str, raw: object) -> object:
        """Check one parameter."""
        return Parameters.from_mapping({name: raw})

    def plain(self, value: Parameters) -> dict[str, object]:
        """Return the parameters that are set."""
        return value.to_mapping()


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetTable(Table):
    """Generation parameters under names of their owner's."""

    @property
    def expected(self) -> str:
        """What a value must be."""
        return translate("Settings", "a table of generation parameters for each name")

    def entry(self, name: str, raw: object) -> object:  # noqa: ARG002  # likewise
        """Return the parameters of one name."""
        return raw if isinstance(raw, Parameters) else Parameters.from_mapping(_mapping(raw))

    def plain(self, value: Any) -> dict[str, object]:
        """Return the parameters of each name."""
        return {name: parameters.to_mapping() for name, parameters in value.items()}


def _mapping(raw: object) -> Mapping[str, Any]:
    if not isinstance(raw, Mapping):
        raise ValueError(raw)  # noqa: TRY004  # a value of the file is wrong, not a caller
    return {str(name): value for name, value in raw.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """``key`` is "section.name", as in the file.

    ``label`` and ``about`` are translatable, in the context "Settings".
    """

    key: str
    default: Any
    kind: Kind
    label: str
    about: str

    @property
    def section(self) -> str:
        """The first half of the key."""
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """The second half of the key."""
        return self.key.partition(".")[2]


def setting(default: object, kind: Kind, label: str, about: str) -> Any:
    """Return the dataclass field of a setting, from which its ``Setting`` is made."""
    described = {"kind": kind, "label": label, "about": about}
    if isinstance(default, dict):
        return field(default_factory=lambda: dict(default), metadata=described)
    return field(default=default, metadata=described)
