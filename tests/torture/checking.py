"""What must be true of a library after its program was killed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sagedesk.library import Library, Message, MessageState

BEHIND = 1.0
"""Seconds that what was streamed may be behind."""


@dataclass(slots=True)
class Told:
    """What the program told, as far as it must be true."""

    texts: dict[str, str] = field(default_factory=dict)
    streams: set[str] = field(default_factory=set)
    titles: dict[str, set[str]] = field(default_factory=dict)
    drafts: dict[str, set[str]] = field(default_factory=dict)
    purged: bool = False
    deleted: bool = False

    def hear(self, facts: dict[str, Any]) -> None:
        """Take up one line. Of what is being done, both the old and the new are right."""
        match facts["what"]:
            case "added":
                self.texts[facts["id"]] = facts["text"]
                self.streams.discard(facts["id"])
            case "streams":
                self.streams.add(facts["id"])
            case "rename":
                self.titles.setdefault(facts["id"], set()).add(facts["text"])
            case "renamed":
                self.titles[facts["id"]] = {facts["text"]}
            case "draft":
                self.drafts.setdefault(facts["id"], {""}).add(facts["text"])
            case "drafted":
                self.drafts[facts["id"]] = {facts["text"]}
            case "delete":
                self.deleted = True
            case "purge":
                self.purged = True


def check(path: Path, told: Told, killed: float | None, *, only_synced: bool = False) -> None:
    """Open the library as the next start does, and compare it with what was told.

    ``killed`` is when it was killed, where nothing kept it from writing by then. ``only_synced`` says that the disk
    has only what was synced: a reply that was still streaming may be gone.
    """
    with Library.open(path) as library:
        assert library.recovery is None, library.recovery
        assert library.upkeep.verify().result() == ()
        rows = library._access.read(
            lambda connection: {
                row[0]: row[1:]
                for row in connection.execute("SELECT id, state, writer_id, deletion_id, conversation_id FROM messages")
            }
        ).result()
        assert all(state != MessageState.STREAMING and writer is None for state, writer, _, _ in rows.values())
        left = library._access.read(lambda connection: connection.execute("SELECT count(*) FROM journal").fetchone())
        assert left.result() == (0,)
        found: dict[str, Message] = {}
        for conversation in library.conversations(archived=None).result():
            found |= {message.id: message for message in library.all_messages(conversation.id).result()}
            if conversation.id in told.titles:
                assert conversation.title in told.titles[conversation.id]
            if conversation.id in told.drafts:
                assert library.draft(conversation.id).result().text in told.drafts[conversation.id]
        for message_id, text in told.texts.items():
            if message_id in found:
                assert found[message_id].text == text
            else:
                # in the trash, or removed from there
                assert told.deleted
                assert message_id in rows or told.purged
        for message_id in told.streams:
            if only_synced and message_id not in found:
                continue
            reply = found[message_id]
            # it may have ended in the moment before it was told to have
            assert reply.state in {MessageState.INTERRUPTED, MessageState.COMPLETE}, (reply.id, reply.state)
            pieces = [float(piece) for piece in reply.text.split()]
            assert pieces == sorted(pieces)
            if killed is None or reply.state is MessageState.COMPLETE:
                continue
            begun_long_ago = reply.created_at < time.time() - (time.monotonic() - killed) - BEHIND
            assert not begun_long_ago or killed - pieces[-1] <= BEHIND, killed - pieces[-1]
        library.search.up_to_date().result()
        for message_id in [each for each in told.texts if each in found][-3:]:
            words = " ".join(found[message_id].text.split()[:2])
            page = library.search.find(f'"{words}"', limit=1000).result()
            assert any(hit.message_id in {message_id, found[message_id].original_id} for hit in page.hits), words
        for backup in library.backups.listed().result()[:1]:
            with Library.open_read_only(backup.path) as copy:
                assert copy.upkeep.verify().result() == ()
