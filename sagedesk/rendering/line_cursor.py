"""A place in one line of Markdown, counting columns as CommonMark does: a tab reaches the next multiple of four."""

from __future__ import annotations


class LineCursor:
    """Walks over one line. ``offset`` counts characters, ``column`` columns; a tab may be half consumed."""

    __slots__ = ("blank", "column", "indent", "line", "next", "next_column", "offset", "partial_tab")

    def __init__(self, line: str) -> None:
        self.line = line
        self.offset = 0
        self.column = 0
        self.partial_tab = False
        self.find_next()

    def find_next(self) -> None:
        """Find the next character that is no space or tab: ``next``, ``next_column``, ``indent``, ``blank``."""
        line, position, column = self.line, self.offset, self.column
        length = len(line)
        while position < length:
            character = line[position]
            if character == " ":
                column += 1
            elif character == "\t":
                column += 4 - column % 4
            else:
                break
            position += 1
        self.next = position
        self.next_column = column
        self.indent = column - self.column
        self.blank = position >= length

    @property
    def indented(self) -> bool:
        """Whether what follows is indented as code is."""
        return self.indent >= 4

    @property
    def rest(self) -> str:
        """What follows the indentation."""
        return self.line[self.next :]

    def skip_indent(self) -> None:
        """Go to the next character that is no space or tab."""
        self.offset = self.next
        self.column = self.next_column
        self.partial_tab = False
        self.indent = 0

    def skip_characters(self, count: int) -> None:
        """Go ``count`` characters on, none of them a tab."""
        self.offset += count
        self.column += count
        self.partial_tab = False
        self.find_next()

    def skip_columns(self, count: int) -> None:
        """Go up to ``count`` columns on; a tab may be left half consumed."""
        line = self.line
        while count > 0 and self.offset < len(line):
            if line[self.offset] == "\t":
                to_stop = 4 - self.column % 4
                self.partial_tab = to_stop > count
                step = min(to_stop, count)
                self.column += step
                self.offset += 0 if self.partial_tab else 1
                count -= step
            else:
                self.partial_tab = False
                self.offset += 1
                self.column += 1
                count -= 1
        self.find_next()

    def at_space(self) -> bool:
        """Whether a space or tab (or half of one) comes next."""
        return self.offset < len(self.line) and self.line[self.offset] in " \t"

    def content(self) -> str:
        """Return the rest of the line; the rest of a half consumed tab counts as spaces."""
        if self.partial_tab:
            return " " * (4 - self.column % 4) + self.line[self.offset + 1 :]
        return self.line[self.offset :]
