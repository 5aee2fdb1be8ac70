from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from sagedesk.errors import DamagedFileError, StorageError
from sagedesk.library.faults import from_os, from_sqlite, storage_faults

PATH = Path("folder") / "library.sqlite"


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    error.sqlite_errorname = "SQLITE_X"
    return error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "The disk is full"),
        (sqlite3.SQLITE_READONLY, "read-only"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "read-only"),
        (sqlite3.SQLITE_CANTOPEN, "read-only"),
        (sqlite3.SQLITE_BUSY, "Another program"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "Another program"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_NOTADB, "damaged"),
        (sqlite3.SQLITE_IOERR_WRITE, "could not be read or written"),
        (sqlite3.SQLITE_MISUSE, "could not be read or written"),
    ],
)
def test_sqlite_in_words(code: int, words: str):
    error = from_sqlite(sqlite_error(code), PATH)
    assert words in error.message
    assert error.hint
    assert "what SQLite says" in error.detail
    assert isinstance(error, DamagedFileError) == (words == "damaged")


def test_an_error_without_a_code():
    assert isinstance(from_sqlite(sqlite3.ProgrammingError("x"), PATH), StorageError)


def test_an_input_output_error_on_a_full_disk_says_that_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 0})())
    error = from_sqlite(sqlite_error(sqlite3.SQLITE_IOERR_SHMSIZE), tmp_path / "library.sqlite")
    assert "The disk is full" in error.message


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "permission was denied"),
        (errno.ENAMETOOLONG, "the name is too long"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_the_system_in_words(number: int, words: str):
    error = from_os(OSError(number, os.strerror(number)), PATH)
    assert words in error.message
    assert str(PATH) in error.message
    assert error.hint


def test_the_cause_is_kept():
    cause = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(StorageError) as caught, storage_faults(PATH):
        raise cause
    assert caught.value.__cause__ is cause
