"""``sagedesk library`` as a child process, on a real library."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart
from sagedesk.paths import library_file


def sagedesk(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sagedesk", "library", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        env=dict(os.environ),
        timeout=60,
    )


@pytest.fixture
def path() -> Path:
    with Library.open(library_file()) as library:
        conversation = library.create_conversation(title="Ships").result()
        for number in range(50):
            library.add_message(
                Message(
                    conversation_id=conversation.id,
                    parent_id=None,
                    role=Role.USER,
                    parts=(TextPart(text=f"{number} " + "x" * 5000),),
                )
            ).result()
    return library_file()


def titles() -> set[str]:
    with Library.open(library_file()) as library:
        return {each.title for each in library.conversations().result()}


def test_verify(path: Path):
    run = sagedesk("verify")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", f"{path} is sound.\n")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE messages SET parts = '[{' WHERE seq = 7")
        connection.commit()
    run = sagedesk("verify")
    assert run.returncode == 1
    assert "cannot be read" in run.stdout
    assert "it recovers what can be read" in run.stderr
    with Library.open(path) as library:
        assert library.recovery.repaired == 1
    assert sagedesk("verify").returncode == 0


def test_backup_and_restore(path: Path, tmp_path: Path):
    run = sagedesk("backup")
    assert run.returncode == 0, run.stderr
    backup = Path(run.stdout.strip())
    assert backup.parent == path.with_name("backups")
    assert sagedesk("verify", backup).stderr == f"{backup} is sound.\n"
    with Library.open(path) as library:
        library.create_conversation(title="Since").result()
    listed = sagedesk("restore")
    assert listed.stdout.startswith(backup.name)
    assert "made by hand" in listed.stdout
    run = sagedesk("restore", backup.name)
    assert run.returncode == 0, run.stderr
    assert "What was there until now is kept as" in run.stderr
    assert titles() == {"Ships"}
    undo = next(path.with_name("backups").glob("*-before-restore.sqlite"))
    assert sagedesk("restore", undo).returncode == 0
    assert titles() == {"Ships", "Since"}


def test_backup_to_a_file(path: Path, tmp_path: Path):
    target = tmp_path / "mine.sqlite"
    assert sagedesk("backup", target).stdout == f"{target}\n"
    assert sagedesk("verify", target).returncode == 0
    again = sagedesk("backup", target)
    assert (again.returncode, "is there already" in again.stderr) == (1, True)
    assert sagedesk("backup", target, "--force").returncode == 0
    assert not path.with_name("backups").exists()


def test_compact(path: Path):
    with Library.open(path) as library:
        for each in library.conversations().result():
            library.delete(each.id)
        library.purge_deleted(older_than=-1).result()
    run = sagedesk("compact")
    assert run.returncode == 0, run.stderr
    freed = int(run.stderr.split(" ")[0].replace(",", ""))
    assert freed > 100_000


def test_a_damaged_library_is_recovered_and_that_is_told(path: Path):
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    run = sagedesk("verify")
    assert run.returncode == 1
    assert "damaged" in run.stderr
    run = sagedesk("backup")
    assert run.returncode == 0
    assert "50 messages in 1 conversation could be recovered" in run.stderr
    assert titles() == {"Ships"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["verify"], "no conversation library"),
        (["restore", "nothing"], "There is no backup nothing."),
        ([], "required"),
        (["verify", "none.sqlite"], "no conversation library"),
    ],
)
def test_bad_use_is_a_sentence(arguments: list[str], words: str):
    run = sagedesk(*arguments)
    assert run.returncode == 2
    assert words in run.stderr
    assert "Traceback" not in run.stderr


def test_no_backups_yet(path: Path):
    run = sagedesk("restore")
    assert (run.returncode, run.stdout) == (0, "")
    assert "no backups yet" in run.stderr
