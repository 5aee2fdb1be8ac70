"""What a person chose to export, and how it is remembered for the next time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum

from PySide6.QtCore import QSettings

from sagedesk.export import FORMATS, Content, ExportFormat
from sagedesk.ui.exporting.pdf import PDF_FORMAT

_KEY = "export"
_HTML_AT = 1


class Scope(StrEnum):
    """Which conversations."""

    SHOWN = "shown"
    CHOSEN = "chosen"
    FOLDER = "folder"
    EVERYTHING = "everything"


FORMATS_BY_NAME: Mapping[str, ExportFormat] = {
    each.name: each for each in (*FORMATS[: _HTML_AT + 1], PDF_FORMAT, *FORMATS[_HTML_AT + 1 :])
}
"""Every format that the window writes, in the order in which they are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportChoices:
    """``one_file_each`` writes a folder. Which conversations is not remembered: it is what is at hand."""

    format_name: str = "markdown"
    one_file_each: bool = False
    content: Content = field(default_factory=Content)

    @property
    def form(self) -> ExportFormat:
        """The format."""
        return FORMATS_BY_NAME[self.format_name]


def remembered(place: QSettings) -> ExportChoices:
    """Return the choices of the last export; those that cannot be read are as at the beginning."""
    try:
        kept = json.loads(str(place.value(_KEY, "{}")))
        content = replace(Content(), **{name: kept[name] is True for name in _names() if name in kept})
        name = str(kept.get("format", "markdown"))
        return ExportChoices(
            format_name=name if name in FORMATS_BY_NAME else "markdown",
            one_file_each=kept.get("one_file_each") is True,
            content=content,
        )
    except (ValueError, TypeError, AttributeError):
        return ExportChoices()


def remember(place: QSettings, choices: ExportChoices) -> None:
    """Keep the choices for the next export."""
    kept = {"format": choices.format_name, "one_file_each": choices.one_file_each, **asdict(choices.content)}
    place.setValue(_KEY, json.dumps(kept))


def _names() -> list[str]:
    return [each.name for each in fields(Content)]
