"""The conversation library: a SQLite file that is never lost."""

from sagedesk.library.journal import ReplyJournal
from sagedesk.library.library import Library
from sagedesk.library.titles import title_from
from sagedesk.library.values import Conversation, Failure, Message, MessageState, new_id

__all__ = [
    "Conversation",
    "Failure",
    "Library",
    "Message",
    "MessageState",
    "ReplyJournal",
    "new_id",
    "title_from",
]
