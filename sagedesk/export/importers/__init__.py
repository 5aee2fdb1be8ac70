"""The programs whose exports SageDesk reads, one module each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sagedesk.export import conversation_json
from sagedesk.export.importers import chatgpt, claude, librechat, open_webui
from sagedesk.export.importers.report import Report
from sagedesk.export.trees import ConversationTree


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A program's export: what it is called, how its parsed JSON is known, and how it is read.

    ``recognises`` is given one document, or a list with one of many; ``read`` one, or an iterator of many.
    ``read`` may be given anything that ``recognises`` says yes to, damaged or not; what it cannot read it reports.
    """

    label: str
    recognises: Callable[[object], bool]
    read: Callable[[Any, Report], Iterator[ConversationTree]]


IMPORTERS = (
    Importer(label="SageDesk", recognises=conversation_json.reads, read=conversation_json.from_json),
    *[
        Importer(label=module.SOURCE, recognises=module.recognises, read=module.read)
        for module in (chatgpt, claude, open_webui, librechat)
    ],
)
