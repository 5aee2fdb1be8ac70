"""Conversations to files that people keep."""

from sagedesk.export.choosing import find_conversation
from sagedesk.export.conversations import documents, export_conversations
from sagedesk.export.markdown import UNTITLED, to_markdown
from sagedesk.export.writing import to_utf8

__all__ = ["UNTITLED", "documents", "export_conversations", "find_conversation", "to_markdown", "to_utf8"]
