"""The list of profiles as the window knows it."""

from __future__ import annotations

from dataclasses import replace

import keyring.backends.fail
import pytest

from sagedesk.errors import DamagedFileError, InvalidInputError, KeyringMissingError, NewerFileError
from sagedesk.profiles import GUIDE, AwsKeys, CredentialKind, CredentialSource, EndpointProfile, SecretStore
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.profiles import profiles as module

KEYS = AwsKeys(access_key_id="AKIAEXAMPLE0123", secret_access_key="not/a+real=secret")
LLAMA = EndpointProfile(name="Llama", endpoint_name="llama-2-7b", region="eu-central-1")
KEYED = EndpointProfile(
    name="Keyed",
    endpoint_name="keyed",
    region="us-east-1",
    credentials=CredentialSource(kind=CredentialKind.KEYRING),
)


@pytest.fixture
def saved(qtbot, profiles):
    """Save a profile and wait for it."""

    def save(profile, keys=None, **options):
        with qtbot.waitSignal(profiles.saved) as told:
            profiles.save(profile, keys, **options)
        return told.args[0]

    return save


def test_the_guide_is_there_before_anything_is_read(qtbot, store, secrets):
    profiles = Profiles(store, secrets)
    assert profiles.all == (GUIDE,)
    assert not profiles.loaded
    assert profiles.close()


def test_what_is_saved_is_listed_found_and_on_the_disk(profiles, saved, store):
    saved(LLAMA)
    assert profiles.all == store.load() == (GUIDE, LLAMA)
    assert profiles.get(LLAMA.id) == profiles.named(" llama") == LLAMA
    assert profiles.get("nothing") is profiles.named("nothing") is None


def test_what_cannot_be_saved_is_told_to_who_asked(qtbot, profiles, saved):
    saved(LLAMA)
    clash = replace(LLAMA, id="other")
    with qtbot.waitSignal(profiles.save_failed) as told:
        profiles.save(clash)
    assert told.args[0] == "other"
    assert isinstance(told.args[1], InvalidInputError)
    assert profiles.all == (GUIDE, LLAMA)


def test_keys_of_a_profile_that_could_not_be_saved_are_not_left_behind(qtbot, profiles, saved, kept):
    saved(LLAMA)
    with qtbot.waitSignal(profiles.save_failed):
        profiles.save(replace(KEYED, name="Llama"), KEYS)
    assert kept(KEYED.id) == ""


def test_keys_go_with_their_profile(qtbot, profiles, saved, secrets, kept, monkeypatch):
    monkeypatch.setattr(module, "UNDO_MILLISECONDS", 50)
    monkeypatch.setattr(module, "_GRACE_MILLISECONDS", 0)
    saved(KEYED, KEYS)
    assert KEYS.secret_access_key in kept(KEYED.id)

    with qtbot.waitSignal(profiles.saved) as told:
        profiles.duplicate(KEYED.id)
    copy = told.args[0]
    assert copy.name == "Keyed (copy)"
    assert secrets.get(copy.id) == KEYS

    for profile in (KEYED, copy):
        with qtbot.waitSignal(profiles.deleted):
            profiles.delete(profile.id)
    assert profiles.all == (GUIDE,)
    qtbot.waitUntil(lambda: not profiles._deleted and not profiles._changes.busy)
    assert kept(KEYED.id) == kept(copy.id) == ""


def test_what_was_deleted_comes_back_with_its_keys(qtbot, profiles, saved, kept):
    saved(KEYED, KEYS)
    with qtbot.waitSignal(profiles.deleted) as told:
        profiles.delete(KEYED.id)
    assert told.args == [KEYED]
    with qtbot.waitSignal(profiles.saved):
        profiles.undo_delete(KEYED.id)
    assert profiles.all == (GUIDE, KEYED)
    assert KEYS.secret_access_key in kept(KEYED.id)
    profiles.undo_delete(KEYED.id)
    with qtbot.waitSignal(profiles.deleted):
        profiles.delete(KEYED.id)


def test_at_the_end_keys_of_deleted_profiles_are_deleted(qtbot, make_profiles, kept):
    profiles = make_profiles()
    with qtbot.waitSignal(profiles.saved):
        profiles.save(KEYED, KEYS)
    with qtbot.waitSignal(profiles.deleted):
        profiles.delete(KEYED.id)
    assert KEYS.secret_access_key in kept(KEYED.id)
    assert profiles.close()
    assert kept(KEYED.id) == ""


def test_keys_that_a_profile_uses_no_more_are_deleted(profiles, saved, kept):
    saved(KEYED, KEYS)
    saved(replace(KEYED, system_prompt="Be brief."))
    assert KEYS.secret_access_key in kept(KEYED.id)
    saved(replace(KEYED, credentials=CredentialSource()))
    assert kept(KEYED.id) == ""


def test_without_a_keyring_nothing_is_saved_but_for_this_run(qtbot, make_profiles):
    secrets = SecretStore(keyring.backends.fail.Keyring())
    profiles = make_profiles(secrets)
    with qtbot.waitSignal(profiles.save_failed) as told:
        profiles.save(KEYED, KEYS)
    assert isinstance(told.args[1], KeyringMissingError)
    assert profiles.all == (GUIDE,)

    with qtbot.waitSignal(profiles.saved):
        profiles.save(KEYED, KEYS, for_this_run=True)
    assert secrets.get(KEYED.id) == KEYS

    with qtbot.waitSignal(profiles.saved) as told:
        profiles.duplicate(KEYED.id)
    assert secrets.is_for_this_run(told.args[0].id)


def test_a_damaged_file_is_told_and_what_was_restored_is_listed(qtbot, profiles, saved, store):
    saved(LLAMA)
    saved(KEYED)
    store.path.write_text("{")
    with qtbot.waitSignals([profiles.failed, profiles.changed]):
        profiles.load()
    assert profiles.all == (GUIDE, LLAMA)


def test_a_damaged_file_says_where_it_is(qtbot, profiles, store):
    store.path.parent.mkdir(parents=True, exist_ok=True)
    store.path.write_text("{")
    with qtbot.waitSignal(profiles.failed) as told, qtbot.waitSignal(profiles.changed):
        profiles.load()
    assert isinstance(told.args[0], DamagedFileError)
    assert "damaged-" in told.args[0].message


def test_a_newer_file_is_told_and_the_guide_still_works(qtbot, store, secrets):
    store.path.parent.mkdir(parents=True)
    store.path.write_text('{"version": 99}')
    profiles = Profiles(store, secrets)
    with qtbot.waitSignal(profiles.failed) as told, qtbot.waitSignal(profiles.changed):
        profiles.load()
    assert isinstance(told.args[0], NewerFileError)
    assert profiles.loaded
    assert profiles.all == (GUIDE,)
    assert profiles.close()
