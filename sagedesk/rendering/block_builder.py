"""The block structure of Markdown, line by line, as CommonMark describes it in "A parsing strategy"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markdown_it.common.utils import normalizeReference

from sagedesk.rendering.blocks import Block, Container, Footnote, Heading, Item, Paragraph, Quote, Reference, Rule
from sagedesk.rendering.leaves import OpenCode, OpenMaths, OpenParagraph, OpenTable, table_aligns, table_cells
from sagedesk.rendering.line_cursor import LineCursor
from sagedesk.rendering.references import take_references
from sagedesk.rendering.starts import (
    FENCE,
    FENCE_END,
    FOOTNOTE,
    HEADING,
    HEADING_END,
    RULE,
    UNDERLINE,
    maths_signs,
    may_start,
    take_marker,
)

PIECE = 4096
"""Characters after which a line, and a paragraph, goes on as another block: what is open stays cheap to redo."""
ROWS = 60
"""Rows after which a table goes on as another block."""
DEPTH = 24
"""How deep containers nest; deeper marks are text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """An open container; a list has no ``value``, being only what gives its items their numbers."""

    value: Container | None
    indent: int = 0
    delimiter: str = ""
    next_number: int | None = None
    filled: bool = False
    shown: bool = False
    spaced: bool = False


class BlockBuilder:
    """Makes blocks of lines. ``finished`` only grows.

    ``references`` and ``footnotes`` are what has been defined: a definition may come after the text that uses it.
    """

    def __init__(self) -> None:
        self.finished: list[Block] = []
        self.references: dict[str, Reference] = {}
        self.footnotes: set[str] = set()
        self._stack: list[Open] = []
        self._leaf: OpenParagraph | OpenCode | OpenMaths | OpenTable | None = None
        self._blank = False
        self._keys = 0

    def copy(self) -> BlockBuilder:
        """Return one that goes on from here alone, with nothing finished."""
        copy = BlockBuilder()
        copy.references = dict(self.references)
        copy.footnotes = set(self.footnotes)
        copy._stack = list(self._stack)
        copy._leaf = self._leaf.copy() if self._leaf else None
        copy._blank, copy._keys = self._blank, self._keys
        return copy

    def close(self) -> None:
        """Finish what is open: the text ends here."""
        self._close_containers(0, at_end=True)

    def add(self, text: str, *, starts: bool) -> None:
        """Read a line, or the beginning of a long one (``starts``), or more of it."""
        text = text.replace("\0", "\ufffd")
        if starts:
            self._line(LineCursor(text))
        elif isinstance(self._leaf, OpenParagraph | OpenCode | OpenMaths):
            self._leaf.extend(text)
            if isinstance(self._leaf, OpenParagraph):
                self._leaf.size += len(text)
        else:
            self._close_leaf()
            self._leaf = OpenParagraph(containers=self._path(), spaced=False, joined=True)
            self._add_to_paragraph(text)
        if isinstance(self._leaf, OpenParagraph) and self._leaf.size > PIECE:
            path = self._leaf.containers
            self._close_leaf()
            self._leaf = OpenParagraph(containers=path, spaced=False, joined=True)

    def _line(self, cursor: LineCursor) -> None:
        matched = self._match(cursor)
        whole = matched == len(self._stack)
        if whole and self._leaf_takes(cursor):
            return
        in_paragraph = whole and isinstance(self._leaf, OpenParagraph) and not cursor.blank
        opened = False
        while may_start(cursor) and not cursor.indented:
            if self._open_container(cursor, matched, in_paragraph=in_paragraph):
                matched, in_paragraph, opened = len(self._stack), False, True
            elif self._open_leaf(cursor, matched, in_paragraph=in_paragraph):
                self._blank = False
                return
            else:
                break
        self._text(cursor, matched)
        self._blank = cursor.blank and not opened

    def _text(self, cursor: LineCursor, matched: int) -> None:
        if cursor.blank:
            self._close_containers(matched)
            self._close_leaf()
        elif isinstance(self._leaf, OpenParagraph):
            self._add_to_paragraph(cursor.rest)  # whatever containers did not match: a lazy continuation
        elif cursor.indented:
            self._close_containers(matched)
            cursor.skip_columns(4)
            self._start_leaf(OpenCode(containers=(), spaced=self._blank, lines=[cursor.content()]))
        elif isinstance(self._leaf, OpenTable) and matched == len(self._stack):
            self._add_to_table(self._leaf, cursor.rest)
        else:
            self._close_containers(matched)
            self._start_paragraph()
            self._add_to_paragraph(cursor.rest)

    # what is open already

    def _match(self, cursor: LineCursor) -> int:
        """Go past the marks of the open containers; return how many of them the line continues."""
        for depth, container in enumerate(self._stack):
            match container.value:
                case None:
                    continue
                case Quote():
                    if cursor.indented or cursor.blank or cursor.line[cursor.next] != ">":
                        return depth
                    _skip_quote_mark(cursor)
                case Item() | Footnote():
                    if (not container.filled) if cursor.blank else (cursor.indent < container.indent):
                        return depth
                    cursor.skip_columns(min(container.indent, cursor.indent))
        return len(self._stack)

    def _leaf_takes(self, cursor: LineCursor) -> bool:
        """Give the line to an open leaf that takes lines as they are; False if it does not take it."""
        match self._leaf:
            case OpenCode(fence="") as leaf:
                if cursor.indented:
                    cursor.skip_columns(4)
                elif cursor.blank:
                    cursor.skip_indent()
                else:
                    return False
                leaf.lines.append(cursor.content())
            case OpenCode(fence=fence) as leaf:
                end = None if cursor.indented else FENCE_END.match(cursor.rest)
                if end and end[1][0] == fence[0] and len(end[1]) >= len(fence):
                    self._close_leaf()
                    return True
                for _ in range(leaf.indent):
                    if cursor.at_space():
                        cursor.skip_columns(1)
                leaf.lines.append(cursor.content())
            case OpenMaths() as leaf if not cursor.blank:
                leaf.lines.append(cursor.content())
                if leaf.closed:
                    self._close_leaf()
            case _:
                return False
        return True

    # what begins

    def _open_container(self, cursor: LineCursor, matched: int, *, in_paragraph: bool) -> bool:
        if len(self._stack) >= DEPTH:
            return False
        rest = cursor.rest
        if rest[0] == ">":
            self._make_way(matched)
            _skip_quote_mark(cursor)
            self._push(Open(value=Quote(key=self._keys)))
        elif RULE.match(rest):
            return False
        elif marker := take_marker(cursor, in_paragraph=in_paragraph):
            self._make_way(matched, for_list=marker.delimiter)
            if not self._stack or self._stack[-1].value is not None:
                self._push(Open(value=None, delimiter=marker.delimiter, next_number=marker.number))
            items = self._stack[-1]
            number = items.next_number
            self._stack[-1] = replace(items, next_number=None if number is None else number + 1)
            item = Item(key=self._keys, number=number, delimiter=marker.delimiter)
            self._push(Open(value=item, indent=marker.indent))
        elif label := FOOTNOTE.match(rest):
            self._make_way(matched)
            cursor.skip_indent()
            cursor.skip_characters(label.end())
            self.footnotes.add(normalizeReference(label[1]))
            self._push(Open(value=Footnote(key=self._keys, label=label[1]), indent=4, filled=True))
        else:
            return False
        return True

    def _open_leaf(self, cursor: LineCursor, matched: int, *, in_paragraph: bool) -> bool:
        rest = cursor.rest
        if heading := HEADING.match(rest):
            content = HEADING_END.sub("", rest[heading.end() :]).strip(" \t")
            self._make_way(matched)
            self._emit(Heading(containers=self._path(), spaced=self._blank, content=content, level=len(heading[1])))
        elif fence := FENCE.match(rest):
            self._close_containers(matched)
            info = rest[fence.end() :].strip(" \t")
            self._start_leaf(
                OpenCode(containers=(), spaced=self._blank, fence=fence[0], indent=cursor.indent, info=info)
            )
        elif signs := maths_signs(rest):
            self._close_containers(matched)
            leaf = OpenMaths(containers=(), spaced=self._blank, opener=signs[0], closer=signs[1], lines=[rest])
            self._start_leaf(leaf)
            if leaf.closed:
                self._close_leaf()
        elif in_paragraph and (self._open_table(rest) or self._underline(rest)):
            return True
        elif RULE.match(rest):
            self._make_way(matched)
            self._emit(Rule(containers=self._path(), spaced=self._blank))
        else:
            return False
        return True

    def _underline(self, rest: str) -> bool:
        return UNDERLINE.match(rest) is not None and self._close_leaf(level=1 if rest[0] == "=" else 2)

    def _open_table(self, delimiters: str) -> bool:
        paragraph = self._leaf
        aligns = table_aligns(delimiters)
        if not aligns or not isinstance(paragraph, OpenParagraph) or not paragraph.lines:
            return False
        line = paragraph.lines[-1]
        header = table_cells(line)
        if "|" not in line or len(header) != len(aligns):
            return False
        paragraph.lines.pop()
        spaced = paragraph.spaced and not paragraph.lines
        self._start_leaf(OpenTable(containers=(), spaced=spaced, aligns=aligns, header=header))
        return True

    # opening and closing

    def _path(self) -> tuple[Container, ...]:
        return tuple(container.value for container in self._stack if container.value is not None)

    def _push(self, container: Open) -> None:
        self._fill()
        self._keys += 1
        self._stack.append(replace(container, spaced=self._blank))

    def _fill(self) -> None:
        if self._stack and not self._stack[-1].filled:
            self._stack[-1] = replace(self._stack[-1], filled=True)

    def _make_way(self, matched: int, *, for_list: str = "") -> None:
        """Close what the line does not continue, and the list itself if what comes is no item of it."""
        self._close_containers(matched)
        self._close_leaf()
        if self._stack and self._stack[-1].value is None and self._stack[-1].delimiter != for_list:
            self._stack.pop()

    def _start_leaf(self, leaf: OpenParagraph | OpenCode | OpenMaths | OpenTable) -> None:
        self._make_way(len(self._stack))
        leaf.containers = self._path()
        self._fill()
        self._leaf = leaf

    def _start_paragraph(self) -> None:
        self._make_way(len(self._stack))
        top = self._stack[-1] if self._stack else None
        first = top is not None and isinstance(top.value, Item) and not top.filled
        self._start_leaf(OpenParagraph(containers=(), spaced=self._blank, in_item=first))

    def _add_to_paragraph(self, text: str) -> None:
        if isinstance(self._leaf, OpenParagraph):
            self._leaf.lines.append(text)
            self._leaf.size += len(text) + 1

    def _add_to_table(self, table: OpenTable, line: str) -> None:
        table.add(line)
        if len(table.rows) == ROWS:
            piece = table.block()
            self._emit(piece)
            self._leaf = table.next_piece(piece)

    def _emit(self, block: Block) -> None:
        self.finished.append(block)
        self._stack = [container if container.shown else replace(container, shown=True) for container in self._stack]
        self._fill()

    def _close_containers(self, depth: int, *, at_end: bool = False) -> None:
        """Close all containers but the outermost ``depth``, and the leaf in them."""
        if depth < len(self._stack) or at_end:
            self._close_leaf(at_end=at_end)
        while len(self._stack) > depth:
            top = self._stack[-1]
            if top.value is not None and not top.shown:
                self._emit(Paragraph(containers=self._path(), spaced=top.spaced, content=""))
            self._stack.pop()

    def _close_leaf(self, *, level: int = 0, at_end: bool = False) -> bool:
        """Close the leaf, as a heading if ``level`` is not 0; False if there would be nothing to head."""
        leaf, block = self._leaf, None
        match leaf:
            case OpenParagraph():
                content = take_references("\n".join(leaf.lines), self.references).strip(" \t\n")
                if level and not content:
                    leaf.lines = []
                    return False
                block = leaf.block(content, level=level)
            case OpenMaths():
                block = leaf.block(given_up=not at_end)
            case OpenTable() if leaf.rows or not leaf.sample:
                block = leaf.block()
            case OpenCode():
                block = leaf.block()
        self._leaf = None
        if block:
            self._emit(block)
        return True


def _skip_quote_mark(cursor: LineCursor) -> None:
    cursor.skip_indent()
    cursor.skip_characters(1)
    if cursor.at_space():
        cursor.skip_columns(1)
