from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sagedesk.library import Library, Message, MessageState
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def fill() -> Callable[..., dict[str, Message]]:
    """Add conversations of every kind to a library, and return their messages by id."""

    def fill(library: Library, *, conversations: int = 30, seed: int = 1) -> dict[str, Message]:
        chosen = random.Random(seed)
        messages: dict[str, Message] = {}
        folder = library.folders.create("Sea").result()
        for number in range(conversations):
            conversation = library.create_conversation(title=f"Conversation {number}" if number % 3 else "").result()
            parent: Message | None = None
            for step in range(chosen.randint(1, 12)):
                parts = [TextPart(text=f"{number}-{step} " + "wörd " * chosen.choice((3, 30, 300, 3000)))]
                if step % 3 == 1:
                    parts.insert(0, ReasoningPart(text="hm \ud83d", seconds=1.5))
                if step == 2:
                    image = bytes(chosen.randrange(256) for _ in range(chosen.choice((100, 9000))))
                    parts.append(ImagePart(media_type="image/png", data=image))
                parent = library.add_message(
                    Message(
                        conversation_id=conversation.id,
                        parent_id=parent.id if parent else None,
                        role=Role.ASSISTANT if step % 2 else Role.USER,
                        parts=tuple(parts),
                        state=MessageState.LENGTH if step == 5 else MessageState.COMPLETE,
                        metadata={"endpoint": "guide"} if step % 2 else {},
                    )
                ).result()
                messages[parent.id] = parent
            if number % 5 == 0:
                library.set_tags(conversation.id, ["deep", f"n{number}"])
                library.set_folder(conversation.id, folder.id)
                library.save_draft(conversation.id, "half", caret=2)
        library.conversations().result()
        return messages

    return fill
