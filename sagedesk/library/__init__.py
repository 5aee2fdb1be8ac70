"""The conversation library: a SQLite file that is never lost."""

from sagedesk.library.journal import ReplyJournal
from sagedesk.library.library import Library
from sagedesk.library.titles import title_from
from sagedesk.library.values import (
    Changes,
    Colour,
    Conversation,
    DeletedFolder,
    Deletion,
    Draft,
    Exchange,
    Failure,
    Folder,
    Message,
    MessageState,
    ReplyFigures,
    TrashEntry,
    new_id,
)

__all__ = [
    "Changes",
    "Colour",
    "Conversation",
    "DeletedFolder",
    "Deletion",
    "Draft",
    "Exchange",
    "Failure",
    "Folder",
    "Library",
    "Message",
    "MessageState",
    "ReplyFigures",
    "ReplyJournal",
    "TrashEntry",
    "new_id",
    "title_from",
]
