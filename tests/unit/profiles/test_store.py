from __future__ import annotations

import contextlib
import errno
import json
import os
import resource
import signal
import stat
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import filelock
import pytest

from sagedesk.errors import (
    DamagedFileError,
    InvalidInputError,
    NewerFileError,
    ProfileNotFoundError,
    StorageError,
)
from sagedesk.profiles import GUIDE, EndpointProfile, ProfileStore, store

LLAMA = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1", system_prompt="Sei höflich.")
FALCON = EndpointProfile(name="Falcon", endpoint_name="falcon", region="us-east-1")


@pytest.fixture
def profiles(home):
    return ProfileStore()


def test_without_a_file_there_is_the_guide(profiles):
    assert profiles.load() == (GUIDE,)
    assert not profiles.path.exists()


def test_profiles_are_listed_by_name_after_the_guide(profiles, home):
    profiles.save(LLAMA)
    profiles.save(FALCON)
    assert ProfileStore().load() == (GUIDE, FALCON, LLAMA)
    assert profiles.path == home / "config" / "profiles.json"
    assert json.loads(profiles.path.read_text("utf-8"))["version"] == 1
    assert "Sei höflich." in profiles.path.read_text("utf-8")
    assert stat.S_IMODE(profiles.path.stat().st_mode) == 0o600


def test_saving_replaces_the_one_of_the_same_id(profiles):
    profiles.save(LLAMA)
    profiles.save(FALCON)
    renamed = profiles.save(replace(LLAMA, name="  Llama 2 "))
    assert renamed.name == "Llama 2"
    assert profiles.load() == (GUIDE, FALCON, renamed)


@pytest.mark.parametrize("name", ["Llama", "LLAMA", " llama ", "guide", "Guide (Built In)"])
def test_a_name_belongs_to_one_profile(profiles, name):
    profiles.save(LLAMA)
    with pytest.raises(InvalidInputError, match="already"):
        profiles.save(replace(FALCON, name=name))
    assert profiles.load() == (GUIDE, LLAMA)


def test_a_profile_with_problems_is_not_saved(profiles):
    with pytest.raises(InvalidInputError, match="Give the region"):
        profiles.save(replace(LLAMA, region=""))
    assert profiles.load() == (GUIDE,)


def test_get_takes_a_name_or_an_id_and_names_the_known_ones(profiles):
    profiles.save(LLAMA)
    assert profiles.get("llama") == profiles.get(LLAMA.id) == LLAMA
    assert profiles.get("guide") == GUIDE
    with pytest.raises(ProfileNotFoundError, match="“Guide \\(built in\\)”, “Llama”"):
        profiles.get("Mistral")


def test_delete_gives_the_profile_back_and_saving_it_undoes(profiles):
    profiles.save(LLAMA)
    assert profiles.delete(LLAMA.id) == LLAMA
    assert profiles.load() == (GUIDE,)
    profiles.save(LLAMA)
    assert profiles.load() == (GUIDE, LLAMA)
    with pytest.raises(ProfileNotFoundError):
        profiles.delete("nothing")


def test_copies_get_names_of_their_own(profiles):
    profiles.save(LLAMA)
    profiles.save(FALCON)
    first, second = profiles.duplicate(LLAMA.id), profiles.duplicate(LLAMA.id)
    assert (first.name, second.name) == ("Llama (copy)", "Llama (copy 2)")
    assert len({LLAMA.id, first.id, second.id}) == 3
    assert [p.name for p in profiles.load()] == [GUIDE.name, "Falcon", "Llama", "Llama (copy 2)", "Llama (copy)"]


def test_of_the_guide_only_the_system_prompt_changes(profiles):
    profiles.save(replace(GUIDE, system_prompt="Answer in verse."))
    assert profiles.load() == (replace(GUIDE, system_prompt="Answer in verse."),)
    for forbidden in (
        lambda: profiles.save(replace(GUIDE, name="Mine")),
        lambda: profiles.delete(GUIDE.id),
        lambda: profiles.duplicate(GUIDE.id),
    ):
        with pytest.raises(InvalidInputError, match="built-in"):
            forbidden()


def test_what_this_version_does_not_know_is_kept(profiles):
    profiles.save(LLAMA)
    document = json.loads(profiles.path.read_text("utf-8"))
    document["folders"] = ["work"]
    document["profiles"][0]["production"] = True
    document["profiles"][0]["credentials"]["role_arn"] = "arn:aws:iam::1:role/r"
    profiles.path.write_text(json.dumps(document), "utf-8")

    profiles.save(replace(profiles.get("Llama"), name="Renamed"))
    profiles.save(profiles.delete(LLAMA.id))
    written = json.loads(profiles.path.read_text("utf-8"))
    assert written["folders"] == ["work"]
    assert written["profiles"][0]["name"] == "Renamed"
    assert written["profiles"][0]["production"] is True
    assert written["profiles"][0]["credentials"]["role_arn"] == "arn:aws:iam::1:role/r"


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"version": 1}',
        b'{"version": "1", "profiles": []}',
        b'{"version": 0, "profiles": []}',
        b'{"version": 1, "profiles": [{"id": "1"}]}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_kept_aside_and_the_state_before_the_last_change_restored(profiles, damage):
    profiles.save(LLAMA)
    profiles.save(FALCON)
    profiles.path.write_bytes(damage)
    with pytest.raises(DamagedFileError) as told:
        profiles.load()
    (kept,) = profiles.path.parent.glob("profiles.damaged-*.json")
    assert kept.read_bytes() == damage
    assert str(kept) in told.value.message
    assert "before the last change" in told.value.hint
    assert profiles.load() == (GUIDE, LLAMA)


def test_a_damaged_file_without_a_backup_is_kept_aside_and_a_change_goes_on_from_there(profiles):
    profiles.path.parent.mkdir(parents=True)
    for damage in (b"one", b"two"):
        profiles.path.write_bytes(damage)
        with pytest.raises(DamagedFileError, match="rename it back"):
            profiles.save(LLAMA)
    assert {kept.read_bytes() for kept in profiles.path.parent.glob("profiles.damaged-*.json")} == {b"one", b"two"}
    profiles.save(LLAMA)
    assert profiles.load() == (GUIDE, LLAMA)


def test_profiles_that_share_an_id_are_not_silently_merged(profiles):
    profiles.save(LLAMA)
    document = json.loads(profiles.path.read_text("utf-8"))
    document["profiles"].append({**document["profiles"][0], "name": "Copied by hand"})
    profiles.path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(DamagedFileError) as told:
        profiles.load()
    assert "same id" in told.value.detail


def test_a_newer_file_is_left_as_it_is(profiles):
    profiles.path.parent.mkdir(parents=True)
    newer = b'{"version": 2, "profiles": {"new": "shape"}}'
    profiles.path.write_bytes(newer)
    for use in (profiles.load, lambda: profiles.save(LLAMA), lambda: profiles.get("guide")):
        with pytest.raises(NewerFileError, match="newer SageDesk"):
            use()
    assert profiles.path.read_bytes() == newer
    assert not list(profiles.path.parent.glob("profiles.*-*"))


@contextlib.contextmanager
def no_room():
    """Let no file of this process grow beyond a few bytes, as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_disk_without_room_keeps_what_was_there(profiles):
    profiles.save(LLAMA)
    before = profiles.path.read_bytes()
    with pytest.raises(StorageError, match=os.strerror(errno.EFBIG)), no_room():
        profiles.save(FALCON)
    assert profiles.path.read_bytes() == before
    assert not list(profiles.path.parent.glob(".profiles*"))


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cannot be"):
        ProfileStore(tmp_path / "file" / "profiles.json").save(LLAMA)


@pytest.fixture
def own_folder():
    """A folder of an ordinary user, who is also who runs the test: root may write everywhere."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, 65534, -1)
            os.seteuid(65534)
        yield folder
        folder.chmod(0o700)
        os.seteuid(os.getuid())


def test_a_read_only_folder_still_gives_its_profiles(own_folder):
    profiles = ProfileStore(own_folder / "profiles.json")
    profiles.save(LLAMA)
    profiles.path.with_name("profiles.json.lock").unlink(missing_ok=True)
    own_folder.chmod(0o500)
    assert profiles.load() == (GUIDE, LLAMA)
    with pytest.raises(StorageError, match="may you write there"):
        profiles.save(FALCON)
    assert profiles.load() == (GUIDE, LLAMA)


def test_a_lock_that_another_program_holds_is_told(profiles, monkeypatch):
    monkeypatch.setattr(store, "_LOCK_SECONDS", 0.0)
    profiles.save(LLAMA)
    with filelock.FileLock(profiles.path.with_name("profiles.json.lock"), is_singleton=False):
        assert profiles.load() == (GUIDE, LLAMA)
        with pytest.raises(StorageError, match="Another program"):
            profiles.save(FALCON)


def test_two_programs_lose_nothing_of_each_other(profiles):
    program = (
        "import sys\n"
        "from sagedesk.profiles import EndpointProfile, ProfileStore\n"
        "for n in range(10):\n"
        "    ProfileStore().save(EndpointProfile(name=f'{sys.argv[1]} {n}', endpoint_name='e', region='us-east-1'))\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", program, name]) for name in ("A", "B")]
    assert [child.wait() for child in running] == [0, 0]
    assert len(profiles.load()) == 1 + 20


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "dotfiles").mkdir()
    link = tmp_path / "profiles.json"
    link.symlink_to(tmp_path / "dotfiles" / "profiles.json")
    ProfileStore(link).save(LLAMA)
    assert link.is_symlink()
    assert ProfileStore(link).load() == (GUIDE, LLAMA)
