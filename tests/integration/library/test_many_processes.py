"""Several processes on one library."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from sagedesk.library import Library, MessageState

Start = Callable[..., "subprocess.Popen[str]"]

WRITE = """
import sys
from pathlib import Path
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart

print("ready", flush=True)
sys.stdin.readline()
with Library.open(Path(sys.argv[1]), patience=60) as library:
    for number in range(20):
        conversation = library.create_conversation(title=f"{sys.argv[2]} {number}").result()
        reply = library.begin_reply(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=())
        )
        reply.append("Hello")
        reply.finish().result()
print("done", flush=True)
"""

MAKE = """
import sys
from pathlib import Path
from sagedesk.library import Library

print("ready", flush=True)
for line in sys.stdin:
    with Library.open(Path(line.strip()), patience=60) as library:
        library.create_conversation().result()
    print("done", flush=True)
"""

FORGET_TO_CLOSE = """
import sys
from pathlib import Path
from sagedesk.library import Library, new_id

library = Library.open(Path(sys.argv[1]))
for _ in range(50):
    library.create_conversation()
"""


def test_processes_that_start_and_write_at_once_lose_nothing(start: Start, path: Path):
    children = [start(WRITE, path, name) for name in "abcd"]
    for child in children:
        assert child.stdout.readline() == "ready\n"
    for child in children:
        child.stdin.write("\n")
        child.stdin.flush()
    for child in children:
        assert child.stdout.readline() == "done\n"
        assert child.wait() == 0
    with Library.open(path) as library:
        listed = library.conversations().result()
        assert {each.title for each in listed} == {f"{name} {number}" for name in "abcd" for number in range(20)}
        for each in listed:
            (reply,) = library.messages(each.id).result()
            assert (reply.text, reply.state) == ("Hello", MessageState.COMPLETE)


def test_processes_may_make_the_same_library_at_once(start: Start, tmp_path: Path):
    children = [start(MAKE) for _ in range(4)]
    for child in children:
        assert child.stdout.readline() == "ready\n"
    for number in range(20):
        path = tmp_path / f"{number}.sqlite"
        for child in children:
            child.stdin.write(f"{path}\n")
            child.stdin.flush()
        for child in children:
            assert child.stdout.readline() == "done\n"
        with Library.open(path) as library:
            assert len(library.conversations().result()) == 4


def test_a_program_that_forgets_to_close_ends_and_loses_nothing(start: Start, path: Path):
    child = start(FORGET_TO_CLOSE, path)
    assert child.wait(60) == 0
    with Library.open(path) as library:
        assert len(library.conversations().result()) == 50
