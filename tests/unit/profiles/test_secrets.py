from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from sagedesk.errors import KeyringError, KeyringMissingError
from sagedesk.profiles import AwsKeys, SecretStore
from sagedesk.profiles.secrets import SERVICE, key_problems

KEYS = AwsKeys(access_key_id="AKIAEXAMPLE", secret_access_key="not/a+real=secret")
LONG = AwsKeys(access_key_id="ASIAEXAMPLE", secret_access_key="s" * 40, session_token="t" * 5000)


class SmallLocker(KeyringBackend):
    """Takes entries as large as Windows' Credential Locker does, and no larger."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        if len(password.encode("utf-16")) > 2560:
            raise keyring.errors.PasswordSetError("the stub received bad data")
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class Refusing(SmallLocker):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, *_entry):
        raise self.error

    set_password = delete_password = get_password


@pytest.fixture
def locker():
    return SmallLocker()


@pytest.mark.parametrize("keys", [KEYS, LONG])
def test_keys_come_back_as_they_were_kept(locker, keys):
    SecretStore(locker).set("1", keys)
    assert SecretStore(locker).get("1") == keys
    assert SecretStore(locker).get("2") is None


def test_shorter_keys_leave_nothing_of_longer_ones(locker):
    secrets = SecretStore(locker)
    secrets.set("1", LONG)
    assert len(locker.entries) > 1
    secrets.set("1", KEYS)
    assert list(locker.entries) == [(SERVICE, "1")]
    assert secrets.get("1") == KEYS


def test_delete_leaves_nothing_and_may_be_asked_twice(locker):
    secrets = SecretStore(locker)
    secrets.set("1", LONG)
    secrets.set("2", KEYS)
    secrets.delete("1")
    secrets.delete("1")
    assert list(locker.entries) == [(SERVICE, "2")]


def test_keys_for_this_run_stay_out_of_the_keyring():
    secrets = SecretStore(keyring.backends.fail.Keyring())
    secrets.set_for_this_run("1", KEYS)
    assert secrets.get("1") == KEYS
    assert secrets.is_for_this_run("1")


def test_keys_of_the_keyring_replace_those_of_this_run(locker):
    secrets = SecretStore(locker)
    secrets.set_for_this_run("1", LONG)
    secrets.set("1", KEYS)
    assert secrets.get("1") == KEYS
    assert not secrets.is_for_this_run("1")


class OneByOne(SmallLocker):
    """Notices when it is asked twice at the same time, as GNOME Keyring does not survive."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Lock()

    def get_password(self, service, username):
        assert self.asked.acquire(blocking=False)
        found = super().get_password(service, username)
        threading.Event().wait(0.001)
        self.asked.release()
        return found


def test_a_keyring_is_asked_one_thing_at_a_time():
    locker = OneByOne()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: SecretStore(locker).set(str(number), KEYS), range(8)))
        assert list(pool.map(lambda number: SecretStore(locker).get(str(number)), range(8))) == [KEYS] * 8


class PlainText(SmallLocker):
    __module__ = "keyrings.alt.file"


def chain(*backends):
    class Chain(keyring.backends.chainer.ChainerBackend):
        pass

    KeyringBackend._classes.discard(Chain)  # or every later test would find it as the keyring of this system
    Chain.backends = list(backends)
    return Chain()


@pytest.mark.parametrize(
    "unsafe",
    [
        keyring.backends.fail.Keyring(),
        keyring.backends.null.Keyring(),
        PlainText(),
        chain(),
        chain(PlainText(), keyring.backends.null.Keyring()),
    ],
)
def test_a_keyring_that_keeps_nothing_or_plain_text_is_refused_with_the_choice(unsafe):
    secrets = SecretStore(unsafe)
    for use in (lambda: secrets.set("1", KEYS), lambda: secrets.get("1"), lambda: secrets.delete("1")):
        with pytest.raises(KeyringMissingError, match="this run only"):
            use()
    assert not getattr(unsafe, "entries", None)


def test_of_a_chain_the_safe_one_is_used(locker):
    plain = PlainText()
    SecretStore(chain(plain, locker)).set("1", KEYS)
    assert plain.entries == {}
    assert list(locker.entries) == [(SERVICE, "1")]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (keyring.errors.KeyringLocked("Failed to unlock the collection!"), "locked"),
        (keyring.errors.PasswordSetError("-60005"), "refused"),
        (keyring.errors.InitError("no collection"), "refused"),
        (OSError("the bus is gone"), "refused"),
    ],
)
def test_a_keyring_that_refuses_is_told_in_words(error, told):
    secrets = SecretStore(Refusing(error))
    for use in (lambda: secrets.set("1", KEYS), lambda: secrets.get("1"), lambda: secrets.delete("1")):
        with pytest.raises(KeyringError, match=told) as raised:
            use()
        assert type(raised.value) is KeyringError
        assert str(error) in raised.value.detail
        assert KEYS.secret_access_key not in raised.value.detail


@pytest.mark.parametrize("text", ["", "{", "[]", '{"access_key_id": "AKIA"}', "hunter2"])
def test_an_entry_that_is_not_ours_is_told_and_not_shown(locker, text):
    locker.set_password(SERVICE, "1", text)
    with pytest.raises(KeyringError, match="cannot be read") as raised:
        SecretStore(locker).get("1")
    assert raised.value.__suppress_context__
    assert "hunter2" not in f"{raised.value}{raised.value.detail}"


def test_a_repr_shows_no_key():
    assert repr(LONG) == "AwsKeys()"


@pytest.mark.parametrize(
    ("keys", "fields"),
    [
        (KEYS, []),
        (LONG, []),
        (AwsKeys(access_key_id="", secret_access_key="x"), ["access_key_id"]),
        (AwsKeys(access_key_id="AKIA", secret_access_key=""), ["secret_access_key"]),
        (AwsKeys(access_key_id="ASIA1", secret_access_key="x"), ["session_token"]),
        (AwsKeys(access_key_id="AKIA", secret_access_key="two words"), ["secret_access_key"]),
        (AwsKeys(access_key_id="AKIA", secret_access_key="x", session_token="a\nb"), ["session_token"]),
    ],
)
def test_key_problems(keys, fields):
    assert list(key_problems(keys)) == fields
