"""Keys of profiles in a real Secret Service: the one of tests/session."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sagedesk.profiles import AwsKeys, SecretStore
from sagedesk.profiles.profile import new_profile_id
from sagedesk.profiles.secrets import SERVICE

KEYS = AwsKeys(access_key_id="AKIAEXAMPLE", secret_access_key="not/a+real=secret")
LONG = AwsKeys(access_key_id="ASIAEXAMPLE", secret_access_key="not/a+real=secret", session_token="t/+=" * 800)
SESSION = Path(__file__).parents[1] / "session"

pytestmark = pytest.mark.skipif("DBUS_SESSION_BUS_ADDRESS" not in os.environ, reason="needs tests/session")


def entries(profile_id: str) -> list[str]:
    """What the keyring itself holds for a profile, asked without the code that is tested."""
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        items = secretstorage.search_items(bus, {"service": SERVICE})
        return [
            item.get_secret().decode()
            for item in items
            if item.get_attributes()["username"].split("+")[0] == profile_id
        ]


def test_keys_are_kept_replaced_and_deleted_in_the_keyring():
    secrets, profile_id = SecretStore(), new_profile_id()
    assert secrets.get(profile_id) is None

    secrets.set(profile_id, LONG)
    assert SecretStore().get(profile_id) == LONG
    assert len(entries(profile_id)) == 4

    secrets.set(profile_id, KEYS)
    assert SecretStore().get(profile_id) == KEYS
    (entry,) = entries(profile_id)
    assert KEYS.secret_access_key in entry

    secrets.delete(profile_id)
    assert secrets.get(profile_id) is None
    assert entries(profile_id) == []


LOCKED = """
import subprocess, threading, time
from contextlib import closing
import secretstorage
from sagedesk.errors import KeyringError
from sagedesk.profiles import AwsKeys, SecretStore

def lock():
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()

def while_asked(*answers):
    # the keyring asks in a window of its own; answer it until it is satisfied
    answer = []
    def ask():
        try:
            answer.append(SecretStore().get("1"))
        except KeyringError as error:
            answer.append(error.message)
    asking = threading.Thread(target=ask)
    asking.start()
    asking.join(0.5)
    assert asking.is_alive(), answer
    while asking.is_alive():
        for what in answers:
            subprocess.run(["xdotool", *what], check=True)
        asking.join(0.5)
    return answer[0]

keys = AwsKeys(access_key_id="AKIAEXAMPLE", secret_access_key="not/a+real=secret")
SecretStore().set("1", keys)
lock()
told = while_asked(["key", "Escape"])
assert told == "The keyring is locked.", told
found = while_asked(["key", "ctrl+a"], ["type", "test-only"], ["key", "Return"])
assert found == keys, found
"""


def test_a_locked_keyring_asks_and_a_refusal_is_told_in_words():
    result = subprocess.run(
        [SESSION, sys.executable, "-c", LOCKED], capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr


NO_BUS = """
from sagedesk.errors import KeyringMissingError
from sagedesk.profiles import AwsKeys, SecretStore
secrets, keys = SecretStore(), AwsKeys(access_key_id="AKIAEXAMPLE", secret_access_key="not/a+real=secret")
try:
    secrets.set("1", keys)
except KeyringMissingError as error:
    assert "this run only" in error.hint
else:
    raise AssertionError("kept somewhere")
secrets.set_for_this_run("1", keys)
assert secrets.get("1") == keys
"""


def test_without_a_keyring_there_is_a_choice_and_never_plain_text(home):
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    result = subprocess.run(
        [sys.executable, "-c", NO_BUS], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    assert not home.exists()
