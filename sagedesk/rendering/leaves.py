"""The leaf that is still open while Markdown is read line by line, and the blocks that it becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from markdown_it.common.utils import unescapeAll

from sagedesk.rendering.blocks import Align, Block, Code, Container, Heading, Maths, Paragraph, Table

TASK = re.compile(r"\[([ xX])\](?=\s|$)[ \t]*")
CELL_EDGE = " \t"


@dataclass(slots=True, kw_only=True)
class OpenLeaf:
    """What all open leaves have. ``containers`` is the path that the finished block gets."""

    containers: tuple[Container, ...]
    spaced: bool
    lines: list[str] = field(default_factory=list)

    def extend(self, text: str) -> None:
        """Add to the last line: the rest of a line that is too long to come as one."""
        if self.lines:
            self.lines[-1] += text
        else:
            self.lines.append(text)


@dataclass(slots=True, kw_only=True)
class OpenParagraph(OpenLeaf):
    """A paragraph; ``in_item`` says that it is the first leaf of a list item, so that it may be a task."""

    in_item: bool = False
    joined: bool = False
    size: int = 0

    def copy(self) -> OpenParagraph:
        """Return a copy that can be changed alone."""
        return replace(self, lines=list(self.lines))

    def block(self, content: str, *, level: int = 0) -> Block | None:
        """Return the paragraph, or the heading if ``level`` is not 0; None if nothing is left to show."""
        if not content:
            return None
        if level:
            return Heading(containers=self.containers, spaced=self.spaced, content=content, level=level)
        task = None
        if self.in_item and (tick := TASK.match(content)):
            task = tick[1] != " "
            content = content[tick.end() :]
        return Paragraph(containers=self.containers, spaced=self.spaced, content=content, task=task, joined=self.joined)


@dataclass(slots=True, kw_only=True)
class OpenCode(OpenLeaf):
    """Code. ``fence`` is "" where it is indented, else the opening fence, which stood ``indent`` columns in."""

    fence: str = ""
    indent: int = 0
    info: str = ""

    def copy(self) -> OpenCode:
        """Return a copy that can be changed alone."""
        return replace(self, lines=list(self.lines))

    def block(self) -> Block:
        """Return the code."""
        lines = self.lines
        if not self.fence:
            while lines and not lines[-1].strip(" \t"):
                lines.pop()
        words = unescapeAll(self.info).split(maxsplit=1)
        return Code(
            containers=self.containers, spaced=self.spaced, text="\n".join(lines), language=words[0] if words else ""
        )


@dataclass(slots=True, kw_only=True)
class OpenMaths(OpenLeaf):
    """A formula, until a line ends with ``closer``."""

    opener: str
    closer: str

    def copy(self) -> OpenMaths:
        """Return a copy that can be changed alone."""
        return replace(self, lines=list(self.lines))

    @property
    def closed(self) -> bool:
        """Whether the closing signs have come."""
        text = self.lines[-1].rstrip()
        return text.endswith(self.closer) and (len(self.lines) > 1 or len(text) >= len(self.opener) * 2)

    def block(self, *, given_up: bool) -> Block:
        """Return the formula, or a paragraph if it is ``given_up``."""
        raw = "\n".join(self.lines).strip()
        if given_up and not self.closed:
            return Paragraph(containers=self.containers, spaced=self.spaced, content=raw)
        source = raw.removeprefix(self.opener)
        source = source.removesuffix(self.closer) if self.closed else source
        return Maths(containers=self.containers, spaced=self.spaced, source=source.strip(), raw=raw)


@dataclass(slots=True, kw_only=True)
class OpenTable(OpenLeaf):
    """A table: its header, its rows so far."""

    aligns: tuple[Align, ...]
    header: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    sample: tuple[tuple[str, ...], ...] = ()

    def copy(self) -> OpenTable:
        """Return a copy that can be changed alone."""
        return replace(self, rows=list(self.rows))

    def add(self, line: str) -> None:
        """Add a row, cut or filled to the header's width."""
        cells = table_cells(line)
        width = len(self.header)
        self.rows.append((*cells[:width], *[""] * (width - len(cells))))

    def next_piece(self, done: Table) -> OpenTable:
        """Return the table that goes on after a piece of it."""
        return replace(self, spaced=False, rows=[], sample=self.sample or done.rows)

    def block(self) -> Table:
        """Return the table."""
        return Table(
            containers=self.containers,
            spaced=self.spaced,
            aligns=self.aligns,
            header=self.header,
            rows=tuple(self.rows),
            joined=bool(self.sample),
            sample=self.sample,
        )


def table_cells(line: str) -> tuple[str, ...]:
    r"""Split a row at its pipes; ``\|`` is a pipe inside a cell, as GFM has it."""
    cells: list[str] = []
    cell: list[str] = []
    escaped = False
    for character in line.strip():
        if character == "|" and escaped:
            cell[-1] = "|"
        elif character == "|":
            cells.append("".join(cell))
            cell = []
        else:
            cell.append(character)
        escaped = character == "\\"
    cells.append("".join(cell))
    if cells and not cells[0]:
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    return tuple(cell.strip() for cell in cells)


_DELIMITERS = re.compile(r"(?:\||:?-(?=[-:|])|:-)[-:| \t]*$|-$")
_DELIMITER = re.compile(r":?-+:?")


def table_aligns(line: str) -> tuple[Align, ...] | None:
    """Read the row of dashes under a table's header; None if it is none."""
    line = line.strip()
    if len(line) < 2 or not _DELIMITERS.match(line):
        return None
    cells = line.split("|")
    aligns: list[Align] = []
    for position, text in enumerate(cells):
        cell = text.strip()
        if not cell and position in (0, len(cells) - 1):
            continue
        if not _DELIMITER.fullmatch(cell):
            return None
        left, right = cell.startswith(":"), cell.endswith(":")
        aligns.append(Align.CENTER if left and right else Align.RIGHT if right else Align.LEFT if left else Align.NONE)
    return tuple(aligns)
