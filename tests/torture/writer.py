"""The program that is killed: it uses the library in every way, and tells what it did."""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from pathlib import Path

from sagedesk.errors import StorageError
from sagedesk.library import Library, Message
from sagedesk.llm.messages import ImagePart, Part, Role, TextPart


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
        while not self.begun():
            pass
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
            try:
                self.random.choice(steps)(self.random.choice(there) if there else None)
            except StorageError as error:
                self.tell(what="refused", why=str(error))

    def begun(self) -> bool:
        try:
            self.begin(None)
        except StorageError:
            return False
        return True

    def tell(self, **facts: object) -> None:
        with self.lock:
            print(json.dumps(facts), flush=True)

    @property
    def text(self) -> str:
        return f"{self.name} {self.number}"

    def stream(self) -> None:
        while True:
            try:
                conversation = self.library.create_conversation(title="streams").result()
            except StorageError:
                continue
            reply = self.library.begin_reply(
                Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=())
            )
            # one that could not be stored at once is kept in memory and tried again
            if reply.begun.exception() is None:
                self.tell(what="streams", id=reply.message.id)
            for _ in range(random.randrange(2_000)):
                reply.append(f"{time.monotonic()} ")
                time.sleep(0.0005)
            while reply.finish().exception() is not None:
                time.sleep(0.02)
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


def let_the_clock_jump(chosen: random.Random) -> None:
    """Set the clock of this program back by an hour or by days, and forth again, every few milliseconds."""
    real, offset = time.time, 0.0
    time.time = lambda: real() + offset

    def jump() -> None:
        nonlocal offset
        while True:
            offset = chosen.choice((0.0, -3_600.0, -3 * 86_400.0, 60.0))
            time.sleep(0.02)

    threading.Thread(target=jump, daemon=True).start()


if __name__ == "__main__":
    if "clock" in sys.argv[3:]:
        let_the_clock_jump(random.Random(int(sys.argv[2])))
    Writer(Path(sys.argv[1]), int(sys.argv[2])).run()
