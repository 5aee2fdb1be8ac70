"""``make torture``: a program that writes in every way is killed at random moments, again and again.

After each kill the library is opened as the next start would: it is sound, everything that was told to be done is
there, everything else is there whole or not at all, and what had streamed is at most a second behind.

    python -m tests.torture [ROUNDS] [SEED]
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sagedesk.library import Library, Message, MessageState
from sagedesk.llm.messages import ImagePart, Part, Role, TextPart

BEHIND = 1.0
"""Seconds that what was streamed may be behind."""


# The program that is killed


class Writer:
    """Streams, edits, branches, deletes, restores, purges, renames, drafts, tags and backs up: until killed.

    Tells what it does as lines of JSON, before it is done or when it is.
    """

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.library = Library.open(path)
        self.library.search.start_indexing()
        self.lock = threading.Lock()
        self.number = 0
        self.name = str(seed)

    def run(self) -> None:
        self.tell(what="ready")
        self.begin(None)
        threading.Thread(target=self.stream, daemon=True).start()
        often = [self.add] * 6
        steps = [
            *often,
            self.edit,
            self.branch,
            self.delete,
            self.rename,
            self.draft,
            self.tag,
            self.begin,
            self.rarely,
        ]
        while True:
            self.number += 1
            there = self.library.all_messages(self.conversation.id).result()
            self.random.choice(steps)(self.random.choice(there) if there else None)

    def tell(self, **facts: object) -> None:
        with self.lock:
            print(json.dumps(facts), flush=True)

    @property
    def text(self) -> str:
        return f"{self.name} {self.number}"

    def stream(self) -> None:
        while True:
            conversation = self.library.create_conversation(title="streams").result()
            reply = self.library.begin_reply(
                Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=())
            )
            reply.begun.result()
            self.tell(what="streams", id=reply.message.id)
            for _ in range(random.randrange(2_000)):
                reply.append(f"{time.monotonic()} ")
                time.sleep(0.0005)
            self.tell(what="added", id=reply.message.id, text=reply.finish().result().text)

    def add(self, some: Message | None) -> None:
        parts: list[Part] = [TextPart(text=f"{self.text} " + "x" * self.random.choice((10, 5_000)))]
        if self.number % 5 == 0:
            parts.append(self.image())
        message = Message(
            conversation_id=self.conversation.id,
            parent_id=some.id if some else None,
            role=Role.USER,
            parts=tuple(parts),
        )
        self.library.add_message(message).result()
        self.tell(what="added", id=message.id, text=message.text)

    def edit(self, some: Message | None) -> None:
        if some:
            edited = self.library.edit(some.id, (TextPart(text=f"edited {self.text}"),)).result()
            self.tell(what="added", id=edited.id, text=edited.text)

    def branch(self, some: Message | None) -> None:
        if some:
            branch = self.library.branch(some.id).result()
            copy = self.library.messages(branch.id).result()[-1]
            self.tell(what="added", id=copy.id, text=copy.text)

    def delete(self, some: Message | None) -> None:
        if some:
            self.tell(what="delete")
            deletion = self.library.trash.delete_message(some.id, below=bool(self.number % 2)).result()
            if self.number % 3:
                self.library.trash.restore_messages(deletion.id).result()

    def rename(self, _: Message | None) -> None:
        self.tell(what="rename", id=self.conversation.id, text=self.text)
        self.library.rename(self.conversation.id, self.text).result()
        self.tell(what="renamed", id=self.conversation.id, text=self.text)

    def draft(self, _: Message | None) -> None:
        self.tell(what="draft", id=self.conversation.id, text=self.text)
        self.library.save_draft(self.conversation.id, self.text, attachments=[self.image()]).result()
        self.tell(what="drafted", id=self.conversation.id, text=self.text)

    def tag(self, _: Message | None) -> None:
        self.library.set_tags(self.conversation.id, [f"n{self.number % 3}", "torture"]).result()

    def begin(self, _: Message | None) -> None:
        self.conversation = self.library.create_conversation(title=self.text).result()
        self.tell(what="renamed", id=self.conversation.id, text=self.text)

    def rarely(self, _: Message | None) -> None:
        what = self.random.choice(("purge", "back up", "compact"))
        self.tell(what=what)
        if what == "purge":
            self.library.purge_deleted(older_than=-1).result()
        elif what == "compact":
            self.library.upkeep.compact().result()
        else:
            self.library.backups.make().result()

    def image(self) -> ImagePart:
        return ImagePart(media_type="image/png", data=bytes([self.number % 256]) * 5_000)


# Those who kill it


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


def torture(path: Path, *, rounds: int, seed: int, longest: float = 1.5) -> None:
    """Kill the program so many times; raises AssertionError where something was lost or is half there."""
    chosen = random.Random(seed)
    for number in range(rounds):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.torture", "--write", str(path), str(seed * 10_000 + number)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        told, kill_in = Told(), chosen.uniform(0, longest)
        assert json.loads(child.stdout.readline()) == {"what": "ready"}
        killer = threading.Timer(kill_in, child.kill)
        killer.start()
        for line in child.stdout:
            if line.endswith("\n"):
                told.hear(json.loads(line))
        killed = time.monotonic()
        ended = child.wait()
        killer.cancel()
        child.stdout.close()
        assert ended == -signal.SIGKILL, f"it ended by itself, with {ended}"
        check(path, told, killed)


def check(path: Path, told: Told, killed: float) -> None:
    """Open the library as the next start does, and compare it with what was told."""
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
            reply = found[message_id]
            assert reply.state is MessageState.INTERRUPTED, reply
            pieces = [float(piece) for piece in reply.text.split()]
            assert pieces == sorted(pieces)
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


def main() -> None:
    if sys.argv[1:2] == ["--write"]:
        Writer(Path(sys.argv[2]), int(sys.argv[3])).run()
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10_000)
    print(f"{rounds} kills, with the seed {seed}")
    with tempfile.TemporaryDirectory() as folder:
        for done in range(0, rounds, 10):
            torture(Path(folder) / f"{done}" / "library.sqlite", rounds=min(10, rounds - done), seed=seed + done)
            print(f"{min(done + 10, rounds)} of {rounds}: nothing was lost", flush=True)


if __name__ == "__main__":
    main()
