from __future__ import annotations

from pathlib import Path

from sagedesk.library import owners


def test_an_owner_lives_until_it_lets_go(tmp_path: Path):
    library = tmp_path / "library.sqlite"
    owner = owners.Owner(library)
    assert owners.is_alive(library, owner.id)
    owners.clear_dead(library)
    assert owners.is_alive(library, owner.id)
    owner.release()
    assert not owners.is_alive(library, owner.id)
    assert list(tmp_path.rglob("*.lock")) == []


def test_an_owner_without_a_lock_file_is_dead(tmp_path: Path):
    assert not owners.is_alive(tmp_path / "library.sqlite", "01ARZ3NDEKTSV4RRFFQ69G5FAV")


def test_what_a_dead_process_left_is_cleared(tmp_path: Path):
    library = tmp_path / "library.sqlite"
    folder = tmp_path / "library.sqlite-owners"
    folder.mkdir()
    (folder / "01ARZ3NDEKTSV4RRFFQ69G5FAV.lock").touch()
    owners.clear_dead(library)
    assert list(folder.iterdir()) == []
