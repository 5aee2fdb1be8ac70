"""Link reference definitions (``[label]: /url "title"``), which stand before the text of a paragraph.

markdown-it-py's own rule reads them, from the paragraph's text alone.
"""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference

from sagedesk.rendering.blocks import Reference


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("zero").enable(["reference"])


def take_references(content: str, into: dict[str, Reference]) -> str:
    """Move the definitions at the start of a paragraph ``into`` a dict by normalised label; return what is left.

    The first definition of a label wins.
    """
    if not content.startswith("["):
        return content
    found: dict[str, dict[str, str]] = {}
    state = StateBlock(content, _reader(), {"references": found}, [])
    line = 0
    while line < state.lineMax and reference(state, line, state.lineMax, False):
        line = state.line
    for label, target in found.items():
        into.setdefault(label, Reference(href=target["href"], title=target["title"]))
    return content[state.bMarks[line] :] if line < state.lineMax else ""
