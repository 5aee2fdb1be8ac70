"""kill -9 in the middle of everything: nothing committed is lost, nothing is half there."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sagedesk.library import Library, MessageState
from sagedesk.llm.messages import Role
from tests.torture.killing import torture
from tests.torture.troubles import Trouble

Start = Callable[..., "subprocess.Popen[str]"]

STREAM = """
import sys, time
from pathlib import Path
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart

library = Library.open(Path(sys.argv[1]))
conversation = library.create_conversation().result()
question = library.add_message(
    Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="Tell a tale"),))
).result()
reply = library.begin_reply(
    Message(conversation_id=conversation.id, parent_id=question.id, role=Role.ASSISTANT, parts=())
)
reply.append(reasoning="hm")
reply.begun.result()
print("streaming", flush=True)
while True:  # each piece says when it came, on the clock that all processes share
    reply.append(f"{time.monotonic()} ")
    time.sleep(0.0005)
"""


def wait_for(moment: float) -> None:
    while (left := moment - time.monotonic()) > 0:
        time.sleep(left)  # the child streams meanwhile: this is how long a person let it


@pytest.mark.parametrize("seconds", [0.0, 0.3, 1.0])
def test_a_reply_is_found_again_as_it_was_a_second_before(start: Start, path: Path, seconds: float):
    child = start(STREAM, path)
    assert child.stdout.readline() == "streaming\n"
    wait_for(time.monotonic() + seconds)
    child.kill()
    killed = time.monotonic()
    child.wait()

    with Library.open(path) as library:
        (conversation,) = library.conversations().result()
        question, reply = library.messages(conversation.id).result()
        assert (question.text, question.state) == ("Tell a tale", MessageState.COMPLETE)
        assert (reply.role, reply.state) == (Role.ASSISTANT, MessageState.INTERRUPTED)
        assert reply.finished_at >= reply.created_at
        pieces = [float(piece) for piece in reply.text.split()]
        assert pieces == sorted(pieces)
        if seconds >= 1:
            assert reply.reasoning == "hm"
            assert killed - pieces[-1] <= 1.0
    assert list(path.parent.rglob("*.lock")) == []


@pytest.mark.parametrize("kind", [Trouble.NONE, Trouble.LOCKED, Trouble.CLOCK])
def test_what_was_committed_survives_kills_at_any_moment(path: Path, kind: Trouble):
    torture(path, troubles=[kind] * 4, seed=1, longest=0.4)


def test_a_disk_that_fills_or_goes_read_only_and_kills_lose_nothing():
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", "5", "1"], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert "5 of 5: nothing was lost" in done.stdout


def test_a_reply_that_a_living_process_streams_is_left_alone(start: Start, path: Path):
    child = start(STREAM, path)
    assert child.stdout.readline() == "streaming\n"
    with Library.open(path) as library:
        (conversation,) = library.conversations().result()
        assert library.messages(conversation.id).result()[-1].state is MessageState.STREAMING
    with Library.open(path) as library:
        assert library.messages(conversation.id).result()[-1].state is MessageState.STREAMING
        child.kill()
        child.wait()
    with Library.open(path) as library:
        assert library.messages(conversation.id).result()[-1].state is MessageState.INTERRUPTED
