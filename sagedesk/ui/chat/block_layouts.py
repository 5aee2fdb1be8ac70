"""The layout of each kind of block."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.rendering.blocks import Code, Container, Heading, Maths, Paragraph, Plain, Rule, Table
from sagedesk.rendering.rich_text import RichText
from sagedesk.ui.appearance.theme import Tokens
from sagedesk.ui.chat.code_layout import CodeLayout
from sagedesk.ui.chat.document import picture_of
from sagedesk.ui.chat.drawings import Drawings
from sagedesk.ui.chat.maths_layout import MathsLayout
from sagedesk.ui.chat.plain_layouts import FoldLayout, PictureLayout, RuleLayout
from sagedesk.ui.chat.section import Fold, Picture, Section, Shown
from sagedesk.ui.chat.table_layout import TableLayout, Widths
from sagedesk.ui.chat.text_layout import TextLayout, TextLook
from sagedesk.ui.chat.typography import Typography

Layout = TextLayout | CodeLayout | MathsLayout | TableLayout | RuleLayout | FoldLayout | PictureLayout


@dataclass(slots=True)
class Entry:
    """A block at its place. ``height`` is a guess until ``exact``; ``layout`` is there while it is near the screen."""

    block: Shown
    section: Section
    gap: int
    height: int
    y: int = 0
    exact: bool = False
    layout: Layout | None = None
    missing: frozenset[str] = frozenset()
    kept: int = 0
    """How many pixels from its top look as they did before it grew."""

    @property
    def containers(self) -> tuple[Container, ...]:
        """The containers that it stands in."""
        return () if isinstance(self.block, Fold | Picture) else self.block.containers


class BlockLayouts:
    """Makes the layouts of one message in one look; ``unfolded`` are the keys of its folds that are open."""

    def __init__(self, typography: Typography, tokens: Tokens, drawings: Drawings, unfolded: frozenset[int]) -> None:
        self.unfolded = unfolded
        self._type = typography
        self._tokens = tokens
        self._formulas = drawings.formulas
        self._pictures = drawings.pictures
        self._widths: dict[int, tuple[object, Widths | None]] = {}
        """How wide the columns of long tables are, by the id of their first rows, which are kept with it."""

    def make(self, entry: Entry, before: Layout | None = None) -> Layout:
        """Return the layout of an entry, not yet broken to a width; it may take over from ``before`` it grew."""
        block, tokens, typography = entry.block, self._tokens, self._type
        ink = tokens.text_muted if entry.section.reasoning else tokens.text
        match block:
            case Paragraph(content=content):
                picture = picture_of(entry.section.inline(content)) if "](data:" in content else None
                if picture is not None:
                    return PictureLayout(picture, typography, tokens, self._pictures)
                return self._text(entry, content, TextLook(font=typography.body, line=typography.line, ink=ink))
            case Heading(content=content, level=level):
                font, line = typography.heading(level)
                return self._text(entry, content, TextLook(font=font, line=line, ink=ink))
            case Plain(text=text):
                look = TextLook(font=typography.body, line=typography.line, ink=ink)
                return TextLayout(RichText(text=text), look, typography, tokens)
            case Maths():
                look = TextLook(font=typography.body, line=typography.line, ink=ink)
                return MathsLayout(block, look, typography, tokens, self._formulas)
            case Code():
                return CodeLayout(block, typography, tokens, before if isinstance(before, CodeLayout) else None)
            case Table():
                return self._table(entry, block, before if isinstance(before, TableLayout) else None)
            case Rule():
                return RuleLayout(typography, tokens)
            case Fold():
                return FoldLayout(block, opened=block.key in self.unfolded, typography=typography, tokens=tokens)
            case Picture():
                return PictureLayout(block, typography, tokens, self._pictures)

    def _table(self, entry: Entry, block: Table, before: TableLayout | None) -> TableLayout:
        _, widths = self._widths.get(id(block.sample), (block.sample, None))
        inline = entry.section.inline
        table = TableLayout(block, inline, self._type, self._tokens, self._formulas, before, widths)
        entry.missing = table.missing
        if block.joined:
            self._widths[id(block.sample)] = block.sample, table.sample_wants
        return table

    def _text(self, entry: Entry, content: str, look: TextLook) -> TextLayout:
        rich = entry.section.inline(content)
        entry.missing = rich.missing
        return TextLayout(rich, look, self._type, self._tokens, self._formulas)
