"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.llm.messages import Role

Span = tuple[int, int]
"""A stretch of a text: its first character and the one behind its last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A message that was found, or a conversation whose title or tags were (then ``message_id`` and ``role`` are None).

    ``marks`` says where in the message's text (Message.text) the words stand. ``snippet`` is the part of the text to
    show, in one line, with ``snippet_marks``; of a conversation it is the title with its tags. ``at`` is when the
    message was made or the conversation last active.
    """

    conversation_id: str
    message_id: str | None
    title: str
    role: Role | None
    at: float
    snippet: str
    snippet_marks: tuple[Span, ...]
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """Where a search goes on for its next page; of no meaning elsewhere."""

    inside_words: bool
    newest: int
    skip: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """A page of hits, the best first. ``more`` leads to the next page and is None on the last.

    ``indexed`` is the share of all messages that the index knows: below 1 while it is being made anew, and what is not
    in it yet is not found.
    """

    hits: tuple[SearchHit, ...]
    more: Cursor | None = None
    indexed: float = 1.0
