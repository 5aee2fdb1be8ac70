"""A real disk that is full or read-only: a small file system in memory, mounted in a namespace of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FULL = """
import sys
from pathlib import Path
from sagedesk.errors import StorageError
from sagedesk.library import Library, Message, MessageState
from sagedesk.llm.messages import Role, TextPart

path, filler = Path(sys.argv[1]) / "library.sqlite", Path(sys.argv[1]) / "filler"
library = Library.open(path)
conversation = library.create_conversation(title="Kept").result()
reply = library.begin_reply(Message(conversation_id=conversation.id, parent_id=None, role=Role.ASSISTANT, parts=()))
reply.begun.result()
try:
    with filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
except OSError:
    pass

reply.append("x" * 50_000)
for future in (
    library.add_message(
        Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="y" * 50_000),))
    ),
    reply.finish(),
):
    error = future.exception()
    assert isinstance(error, StorageError), error
    assert error.message == "The disk is full, so the conversation library cannot be saved.", error.detail
assert [each.title for each in library.conversations().result()] == ["Kept"]

filler.unlink()
assert reply.finish().result().text == "x" * 50_000
library.close()
with Library.open(path) as library:
    assert [len(each.text) for each in library.messages(conversation.id).result()] == [50_000]
"""

FULL_AT_START = """
import sys
from pathlib import Path
from sagedesk.errors import StorageError
from sagedesk.library import Library

path, filler = Path(sys.argv[1]) / "data" / "library.sqlite", Path(sys.argv[1]) / "filler"
path.parent.mkdir()
path.touch()
try:
    with filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
except OSError:
    pass
try:
    Library.open(path)
except StorageError as error:
    assert "disk is full" in error.message, error.detail
else:
    raise AssertionError("opened")
filler.unlink()
Library.open(path).close()
"""

READ_ONLY_SHOWN = """
import subprocess
import sys
from pathlib import Path
from sagedesk.errors import StorageError
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart

path = Path(sys.argv[1]) / "library.sqlite"
with Library.open(path) as library:
    conversation = library.create_conversation(title="Kept").result()
    library.add_message(
        Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="a frigate"),))
    ).result()
subprocess.run(["mount", "-o", "remount,ro", sys.argv[1]], check=True)
with Library.open_read_only(path) as library:
    assert [each.title for each in library.conversations().result()] == ["Kept"]
    assert [hit.snippet for hit in library.search.find("frigate").result().hits] == ["a frigate"]
    error = library.rename(conversation.id, "x").exception()
    assert "only for reading: its disk, folder or file is read-only" in error.message, error
    for future in (library.backups.make(), library.backups.restore(path)):
        assert isinstance(future.exception(), StorageError), future.exception()
    assert library.upkeep.verify().result() == ()
"""

NO_ROOM_TO_RECOVER = """
import sys
from pathlib import Path
from sagedesk.errors import StorageError
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart

path, filler = Path(sys.argv[1]) / "data" / "library.sqlite", Path(sys.argv[1]) / "filler"
with Library.open(path) as library:
    conversation = library.create_conversation(title="Kept").result()
    for number in range(40):
        library.add_message(
            Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="x" * 2000),))
        ).result()
    error = library.backups.make().exception()
    assert error.message.startswith("There is too little room on the disk for a backup"), error
data = bytearray(path.read_bytes())
data[0:100] = bytes(100)
path.write_bytes(data)
try:
    with filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
except OSError:
    pass
for _ in range(2):
    try:
        Library.open(path)
    except StorageError as error:
        assert "disk is full" in error.message, (error.message, error.detail)
    else:
        raise AssertionError("opened")
    assert path.read_bytes() == data, "the damaged file was touched"
filler.unlink()
with Library.open(path) as library:
    assert library.recovery.messages == 40
"""

READ_ONLY = """
import subprocess
import sys
from pathlib import Path
from sagedesk.errors import StorageError
from sagedesk.library import Library

path = Path(sys.argv[1]) / "library.sqlite"
Library.open(path).close()
subprocess.run(["mount", "-o", "remount,ro", sys.argv[1]], check=True)
for library in (path, path.with_name("new.sqlite"), path.parent / "new" / "library.sqlite"):
    try:
        Library.open(library)
    except StorageError as error:
        assert "read-only" in error.message, error.detail
    else:
        raise AssertionError("opened")
"""


def on_a_small_disk(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    mount = f'mount -t tmpfs -o size=8m none "{folder}" && exec "$0" -c "$1" "{folder}"'
    return subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, sys.executable, program],
        capture_output=True,
        text=True,
        check=False,
    )


PROGRAMS = {
    "full": FULL,
    "full at start": FULL_AT_START,
    "no room to recover": NO_ROOM_TO_RECOVER,
    "read-only": READ_ONLY,
    "read-only, shown": READ_ONLY_SHOWN,
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_a_disk_that_takes_nothing_is_a_sentence_and_loses_nothing(program: str, tmp_path: Path):
    if not shutil.which("unshare") or on_a_small_disk("", tmp_path).returncode != 0:
        pytest.skip("this system does not let a test mount a disk of its own")
    done = on_a_small_disk(program, tmp_path)
    assert done.returncode == 0, done.stderr
