"""Conversations to files that people keep, and back."""

from sagedesk.export.choosing import find_conversation
from sagedesk.export.content import Content
from sagedesk.export.conversations import documents, export_conversations
from sagedesk.export.formats import FORMATS, ExportFormat, export_format
from sagedesk.export.importing import ImportReport, import_file
from sagedesk.export.markdown import to_markdown
from sagedesk.export.wording import untitled
from sagedesk.export.writing import to_utf8

__all__ = [
    "FORMATS",
    "Content",
    "ExportFormat",
    "ImportReport",
    "documents",
    "export_conversations",
    "export_format",
    "find_conversation",
    "import_file",
    "to_markdown",
    "to_utf8",
    "untitled",
]
