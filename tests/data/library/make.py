"""Write a library that has one of everything, as a fixture of the current schema.

    python tests/data/library/make.py tests/data/library/v4.sqlite

Run it once for each schema, before its release. A file that is there is never written again: later versions of
SageDesk must open what this one wrote.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from sagedesk.library import Colour, Conversation, Exchange, Failure, Library, Message, MessageState
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.llm.parameters import Parameters

AWKWARD = "Grüße, 世界 😀\r\n\ttab \0 NUL \ufeff BOM\n```\nfence"
LONE = "lone \ud83d surrogate"
FACTS = {
    "profile": "Guide (built in)",
    "endpoint": "guide",
    "region": "us-east-1",
    "handler": "openai-chat",
    "prompt_format": "none",
    "system_prompt": "You are a pirate.",
    "parameters": {"temperature": 0.1, "stop": ["\n\n"]},
}
FIGURES = {"queued_at": 1753956000.5, "first_token_at": 1753956001.5, "prompt_tokens": 12, "cost": 0.25}
PICTURE = ImagePart(media_type="image/png", data=b"\x89PNG\r\n\x1a\n" * 3)


def fill(library: Library) -> None:
    ships = library.create_conversation(
        conversation_id="01J00000000000000000000001", profile_id="guide", system_prompt="You are a pirate."
    ).result()
    question = add(library, ships, "01J00000000000000000000011", None, Role.USER, TextPart(text="What is\nyour name?"))
    answer = add(
        library, ships, "01J00000000000000000000012", question, Role.ASSISTANT,
        ReasoningPart(text="A pirate's name.", seconds=1.5), TextPart(text=AWKWARD),
        ToolCallPart(id="call-1", name="look", arguments='{"at": "sea"}'),
        metadata={**FACTS, **FIGURES}, finished_at=1753956005.5,
    )  # fmt: skip
    failed = add(
        library, ships, "01J00000000000000000000013", question, Role.ASSISTANT, TextPart(text=LONE),
        state=MessageState.FAILED, metadata=FACTS,
        failure=Failure(kind="ThrottledError", message="Too many requests.", hint="Wait.", detail="429"),
    )  # fmt: skip
    library.save_draft(ships.id, "half a sentence", caret=4, attachments=[PICTURE])
    library.replies.keep_exchange(
        answer.id, Exchange(request=b'{"inputs": "What is your name?"}', response=b"[]", timeline=((0.5, 2),))
    )
    library.trash.delete_message(failed.id).result()
    sea = library.folders.create("Sea", colour=Colour.BLUE).result()
    ports = library.folders.create("Ports", parent_id=sea.id).result()
    library.set_folder(ships.id, ports.id)
    library.set_parameters(ships.id, Parameters(temperature=0.2, stop=("\n",), extra={"best_of": 2}))
    library.branch(answer.id, conversation_id="01J00000000000000000000005").result()

    picture = library.create_conversation(conversation_id="01J00000000000000000000002", title="Mine").result()
    add(
        library, picture, "01J00000000000000000000021", None, Role.USER,
        PICTURE, TextPart(text="What is this?"),
    )  # fmt: skip
    library.mark(picture.id, pinned=True, colour=Colour.TEAL)
    library.set_tags(picture.id, ["#pictures", "Art"])
    library.colour_tag("Art", Colour.RED)
    archived = library.create_conversation(conversation_id="01J00000000000000000000006", title="Put away").result()
    library.mark(archived.id, archived=True)
    deleted = library.create_conversation(conversation_id="01J00000000000000000000003", title="In the trash").result()
    library.delete(deleted.id).result()

    unfinished = library.create_conversation(conversation_id="01J00000000000000000000004").result()
    asked = add(library, unfinished, "01J00000000000000000000041", None, Role.USER, TextPart(text="Tell a tale"))
    reply = library.begin_reply(
        Message(
            id="01J00000000000000000000042", conversation_id=unfinished.id, parent_id=asked.id, role=Role.ASSISTANT,
            parts=(), created_at=1753956010.0, metadata=FACTS,
        )
    )  # fmt: skip
    reply.append(reasoning="Which one?", text="Once upon a ti")
    reply.begun.result()
    library._access.writer.submit(reply._commit).result()


def add(
    library: Library, conversation: Conversation, message_id: str, parent: Message | None, role: Role, *parts, **more
) -> Message:
    return library.add_message(
        Message(
            id=message_id, conversation_id=conversation.id, parent_id=parent.id if parent else None,
            role=role, parts=parts, created_at=1753956000.0, **more,
        )
    ).result()  # fmt: skip


if __name__ == "__main__":
    target = Path(sys.argv[-1])
    if sys.argv[1] == "--die":
        fill(Library.open(target))
        os.abort()  # so that the last reply is left unfinished
    if target.exists():
        sys.exit(f"{target} is there already; a released schema's file never changes.")
    subprocess.run([sys.executable, __file__, "--die", target], check=False)
    with closing(sqlite3.connect(target)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("VACUUM")
    for left in (target.with_name(f"{target.name}-owners")).iterdir():
        left.unlink()
    target.with_name(f"{target.name}-owners").rmdir()
