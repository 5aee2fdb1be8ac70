"""Export to a real disk that is full or read-only."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import subprocess
import sys
from pathlib import Path
from sagedesk.errors import StorageError
from sagedesk.export import export_conversations
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart

disk, home = Path(sys.argv[1]), Path(sys.argv[2])
with Library.open(home / "library.sqlite") as library:
    conversation = library.create_conversation(title="Ships").result()
    parts = (TextPart(text="x" * 1_000_000),)
    library.add_message(Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=parts)).result()

    def attempt(words, **options):
        try:
            export_conversations(library, disk / "ships.md", **options)
        except StorageError as error:
            assert words in error.message, error
        else:
            raise AssertionError("exported")

    attempt("the disk is full")
    assert list(disk.iterdir()) == []
    (disk / "ships.md").write_text("mine")
    attempt("the disk is full", force=True)
    assert [path.read_text() for path in disk.iterdir()] == ["mine"]
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    attempt("the disk is read-only", force=True)
    assert [path.read_text() for path in disk.iterdir()] == ["mine"]
"""


def on_a_small_disk(program: str, disk: Path, home: Path) -> subprocess.CompletedProcess[str]:
    mount = f'mount -t tmpfs -o size=512k none "{disk}" && exec "$0" -c "$1" "{disk}" "{home}"'
    return subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, sys.executable, program],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_disk_that_takes_nothing_is_a_sentence_and_what_was_there_stays(tmp_path: Path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if not shutil.which("unshare") or on_a_small_disk("", disk, tmp_path).returncode != 0:
        pytest.skip("this system does not let a test mount a disk of its own")
    done = on_a_small_disk(PROGRAM, disk, tmp_path)
    assert done.returncode == 0, done.stderr
