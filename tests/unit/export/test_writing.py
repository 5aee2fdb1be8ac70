from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from sagedesk.errors import FileExistsAlreadyError, InvalidInputError, StorageError
from sagedesk.export.writing import to_utf8, write_file


def test_bytes_are_written_as_they_are(tmp_path: Path):
    write_file(tmp_path / "a.md", ["a\r\nb\n", "\0ü😀"])
    assert (tmp_path / "a.md").read_bytes() == "a\r\nb\n\0ü😀".encode()


def test_lone_surrogates_are_replaced():
    assert to_utf8("a\ud800b") == "a\ufffdb".encode()


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path):
    path = tmp_path / "a.md"
    path.write_text("mine")
    with pytest.raises(FileExistsAlreadyError, match="would be overwritten"):
        write_file(path, ["new"])
    assert path.read_text() == "mine"
    write_file(path, ["new"], force=True)
    assert path.read_text() == "new"


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path):
    path = tmp_path / "a.md"

    def texts():
        yield "one"
        path.write_text("somebody else's")

    with pytest.raises(FileExistsAlreadyError):
        write_file(path, texts())
    assert path.read_text() == "somebody else's"
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_a_link_to_nothing_is_not_written_through(tmp_path: Path):
    (tmp_path / "a.md").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsAlreadyError):
        write_file(tmp_path / "a.md", ["x"])
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("force", [False, True])
def test_folders_and_devices_are_never_replaced(tmp_path: Path, force: bool):
    for path in (tmp_path, Path(os.devnull)):
        with pytest.raises(InvalidInputError, match="not a file"):
            write_file(path, ["x"], force=force)


def test_what_fails_in_the_middle_leaves_nothing(tmp_path: Path):
    def texts():
        yield "one"
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "a.md"
    path.write_text("mine")
    with pytest.raises(StorageError, match="the disk is full"):
        write_file(path, texts(), force=True)
    assert path.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path):
    with pytest.raises(StorageError, match="its folder does not exist"):
        write_file(tmp_path / "none" / "a.md", ["x"])
