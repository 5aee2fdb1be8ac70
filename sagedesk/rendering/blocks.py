"""What a Markdown document is made of: a flat sequence of frozen blocks, each with the containers it stands in.

A list of a thousand items is a thousand small blocks, so a view lays out, keeps and forgets each one alone.
Inline markup stays in ``content`` until somebody looks at the block: see ``sagedesk.rendering.inline``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Containers, from the outermost in. ``key`` is unique in the document: two blocks with the same key share it.


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A block quotation."""

    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of a list. ``number`` is None in a bulleted list, ``delimiter`` the bullet or what follows the number."""

    key: int
    number: int | None
    delimiter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """The text of a footnote; it is shown where it stands."""

    key: int
    label: str


Container = Quote | Item | Footnote


class Align(StrEnum):
    """How a column of a table is aligned."""

    NONE = ""
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


# Blocks. ``spaced`` says that a blank line stood before it: a list without blank lines is set closer.


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph. ``task`` is the tick of a task list's item, None where it is none.

    ``joined`` marks the second and later pieces of a paragraph that is too long to be one block.
    """

    containers: tuple[Container, ...] = ()
    spaced: bool = False
    content: str
    task: bool | None = None
    joined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of ``level`` 1 to 6."""

    containers: tuple[Container, ...] = ()
    spaced: bool = False
    content: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Code, fenced or indented. ``text`` has no line break at its end; ``language`` is the first word of the fence."""

    containers: tuple[Container, ...] = ()
    spaced: bool = False
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Maths:
    r"""A formula on lines of its own. ``source`` is LaTeX without its ``$$`` or ``\[`` signs, ``raw`` with them."""

    containers: tuple[Container, ...] = ()
    spaced: bool = False
    source: str
    raw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table. Each row has as many cells as the header; a cell is inline Markdown.

    ``joined`` marks the second and later pieces of a table that is too long to be one block: they show no header, and
    ``sample`` are the rows of the first piece, which say how wide the columns are.
    """

    containers: tuple[Container, ...] = ()
    spaced: bool = False
    aligns: tuple[Align, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    joined: bool = False
    sample: tuple[tuple[str, ...], ...] = ()

    @property
    def shown(self) -> tuple[tuple[str, ...], ...]:
        """The rows that are seen: the header, but not of a later piece, and the others."""
        return self.rows if self.joined else (self.header, *self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A thematic break."""

    containers: tuple[Container, ...] = ()
    spaced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """Text shown as it is, line breaks and all: what a person typed."""

    containers: tuple[Container, ...] = ()
    spaced: bool = False
    text: str
    joined: bool = False


Block = Paragraph | Heading | Code | Maths | Table | Rule | Plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a link reference definition says. ``href`` may be empty."""

    href: str
    title: str = ""
