"""The formats that conversations are exported in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sagedesk.errors import InvalidInputError
from sagedesk.export.content import Content
from sagedesk.export.conversation_json import to_json
from sagedesk.export.jsonl import to_jsonl
from sagedesk.export.text import to_text
from sagedesk.export.trees import ConversationTree
from sagedesk.links import FILE_ENDING
from sagedesk.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFormat:
    """A format: its name on the command line, its name for people, the ending of its files.

    ``write`` returns one file with all the conversations that it is given, piece by piece: texts, or bytes where it is
    no text.
    """

    name: str
    label: str
    ending: str
    write: Callable[[Iterable[ConversationTree], Content], Iterator[str] | Iterator[bytes]]

    def fits(self, file: Path) -> bool:
        """Tell whether the ending of a file's name is this format's; of several endings the last one says so."""
        return file.suffix.lower() == "." + self.ending.rpartition(".")[2]


def _markdown(trees: Iterable[ConversationTree], content: Content) -> Iterator[str]:
    from sagedesk.export.markdown import markdown_files  # noqa: PLC0415  # loads a Markdown parser

    return markdown_files(trees, content)


def _html(trees: Iterable[ConversationTree], content: Content) -> Iterator[str]:
    from sagedesk.export.html import to_html_page  # noqa: PLC0415  # as above

    return to_html_page(trees, content)


MARKDOWN = ExportFormat(name="markdown", label="Markdown", ending=".md", write=_markdown)
JSON = ExportFormat(name="json", label="JSON", ending=FILE_ENDING, write=to_json)
JSONL = ExportFormat(name="jsonl", label="JSON Lines of chat messages", ending=".jsonl", write=to_jsonl)
TEXT = ExportFormat(name="text", label="Plain text", ending=".txt", write=to_text)
HTML = ExportFormat(name="html", label="HTML", ending=".html", write=_html)

FORMATS = (MARKDOWN, HTML, TEXT, JSON, JSONL)


def export_format(name: str) -> ExportFormat:
    """Return the format with this name. Raises InvalidInputError where there is none."""
    for each in FORMATS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in FORMATS)
    raise InvalidInputError(
        translate("Export", "There is no export format named “{name}”.").format(name=name),
        hint=translate("Export", "Choose one of: {known}.").format(known=known),
    )
