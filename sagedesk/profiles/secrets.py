"""The AWS keys of profiles: in the OS keyring, or in memory for this run. Nowhere else."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from sagedesk.errors import KeyringError, KeyringMissingError, SageDeskError
from sagedesk.translation import translate

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "SageDesk endpoint profile"
"""The name under which the entries stand in the keyring; their user names are profile ids."""

_PIECE = 1000
"""Characters of one entry: Windows' Credential Locker takes 2,560 bytes of UTF-16 (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""
_CONTINUES = "+"
"""The last character of an entry that goes on in the next one; a JSON object ends otherwise."""
_KEEPS_NO_SECRETS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Modules whose backends keep nothing, keep plain text, or ask for a password on a terminal."""

# A keyring asks once, not twice at the same time; and GNOME Keyring aborts, and comes back locked, when several
# sessions with it are negotiated at once.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsKeys:
    """Keys of AWS; ``session_token`` is empty for those of an IAM user. The repr shows none of them."""

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(default="", repr=False)


def key_problems(keys: AwsKeys) -> dict[str, str]:
    """Return a sentence for each field that cannot be used as it is, by the names of AwsKeys; never the value."""
    found = {
        "access_key_id": ""
        if keys.access_key_id
        else translate("Profiles", "Give the access key ID that belongs to the secret."),
        "secret_access_key": ""
        if keys.secret_access_key
        else translate("Profiles", "Give the secret that belongs to the access key ID."),
        "session_token": translate("Profiles", "Keys that begin with ASIA are temporary and need their session token.")
        if keys.access_key_id.startswith("ASIA") and not keys.session_token
        else "",
    }
    for name, value in asdict(keys).items():
        if not (value.isascii() and value.isprintable()) or " " in value:
            found[name] = translate(
                "Profiles", "A key has no spaces, line breaks or accented characters. Was more than the key pasted?"
            )
    return {name: sentence for name, sentence in found.items() if sentence}


class SecretStore:
    """Keys by profile id: in the OS keyring, or in memory for this run where the person chose that.

    Safe to use from any thread. All methods but those about this run may block for as long as the keyring asks the
    person to unlock it: call them off the GUI thread. They raise KeyringMissingError when no keyring keeps secrets
    safely, and KeyringError when it is locked or refuses.
    """

    def __init__(self, keyring: KeyringBackend | None = None) -> None:
        """Use this keyring; by default the one that the ``keyring`` library finds, when it is first needed."""
        self._keyring = keyring
        self._of_this_run: dict[str, AwsKeys] = {}

    def get(self, profile_id: str) -> AwsKeys | None:
        """Return the keys of a profile, those of this run first; None when there are none."""
        if keys := self._of_this_run.get(profile_id):
            return keys
        with self._backend() as backend:
            pieces = list(_pieces(backend, profile_id))
        return _decode("".join(pieces)) if pieces else None

    def set(self, profile_id: str, keys: AwsKeys) -> None:
        """Keep keys in the OS keyring, in place of those that were there or were kept for this run."""
        text = json.dumps(asdict(keys))
        pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
        with self._backend() as backend:
            _delete_from(backend, profile_id, len(pieces))
            for index, piece in reversed(list(enumerate(pieces))):  # the first is last: it makes the rest count
                more = _CONTINUES if index < len(pieces) - 1 else ""
                backend.set_password(SERVICE, _entry(profile_id, index), piece + more)
        self._of_this_run.pop(profile_id, None)

    def set_for_this_run(self, profile_id: str, keys: AwsKeys) -> None:
        """Keep keys in memory until the program ends. Never blocks."""
        self._of_this_run[profile_id] = keys

    def is_for_this_run(self, profile_id: str) -> bool:
        """Return whether the keys of a profile are kept in memory only. Never blocks."""
        return profile_id in self._of_this_run

    def delete(self, profile_id: str) -> None:
        """Forget the keys of a profile, wherever they are kept; nothing happens when there are none."""
        self._of_this_run.pop(profile_id, None)
        with self._backend() as backend:
            _delete_from(backend, profile_id, 0)

    @contextmanager
    def _backend(self) -> Iterator[KeyringBackend]:
        """Give the keyring, and turn what it raises into words."""
        with _one_at_a_time:
            try:
                self._keyring = self._keyring or find_keyring()
                yield safe_keyring(self._keyring)
            except SageDeskError:
                raise
            except Exception as error:  # every system's keyring raises errors of its own
                raise _in_words(error) from error


def find_keyring() -> KeyringBackend:
    """Return the keyring that this system has, whatever it is."""
    import keyring  # noqa: PLC0415  # it looks for D-Bus and loads plug-ins, which the start need not wait for

    return keyring.get_keyring()


def safe_keyring(found: KeyringBackend) -> KeyringBackend:
    """Return the backend, or of several chained ones the first, that keeps secrets safely.

    Raises KeyringMissingError where there is none.
    """
    candidates: list[KeyringBackend] = getattr(found, "backends", [found])
    for backend in candidates:
        if not type(backend).__module__.startswith(_KEEPS_NO_SECRETS):
            return backend
    raise KeyringMissingError(
        translate("Profiles", "This system has no keyring that keeps secrets safely."),
        hint=translate(
            "Profiles",
            "Keep the keys for this run only, choose another way to sign in, or install a keyring (GNOME Keyring, "
            "KWallet or KeePassXC) and start SageDesk again.",
        ),
        detail=f"found {type(found).__module__}.{type(found).__qualname__}",
    )


def _in_words(error: Exception) -> KeyringError:
    from keyring.errors import KeyringLocked, NoKeyringError  # noqa: PLC0415  # as in find_keyring

    detail = f"{type(error).__module__}.{type(error).__qualname__}: {error}"
    if isinstance(error, NoKeyringError):
        return KeyringMissingError(
            translate("Profiles", "This system has no keyring."),
            hint=translate("Profiles", "Keep the keys for this run only."),
            detail=detail,
        )
    if isinstance(error, KeyringLocked) or type(error).__name__ in {"LockedException", "PromptDismissedException"}:
        return KeyringError(
            translate("Profiles", "The keyring is locked."),
            hint=translate("Profiles", "Unlock it and try again, or keep the keys for this run only."),
            detail=detail,
        )
    return KeyringError(
        translate("Profiles", "The keyring refused."),
        hint=translate(
            "Profiles", "See whether the system's password manager opens, or keep the keys for this run only."
        ),
        detail=detail,
    )


def _entry(profile_id: str, index: int) -> str:
    return f"{profile_id}+{index}" if index else profile_id


def _pieces(backend: KeyringBackend, profile_id: str) -> Iterator[str]:
    index = 0
    while (piece := backend.get_password(SERVICE, _entry(profile_id, index))) is not None:
        yield piece.removesuffix(_CONTINUES)
        if not piece.endswith(_CONTINUES):
            return
        index += 1


def _delete_from(backend: KeyringBackend, profile_id: str, index: int) -> None:
    while backend.get_password(SERVICE, _entry(profile_id, index)) is not None:
        backend.delete_password(SERVICE, _entry(profile_id, index))
        index += 1


def _decode(text: str) -> AwsKeys:
    try:
        document = json.loads(text)
        return AwsKeys(**{name: str(document[name]) for name in AwsKeys.__slots__})
    except (ValueError, TypeError, LookupError):  # their words would show the keys: they stay out of the chain
        raise KeyringError(
            translate("Profiles", "The keyring holds keys of this profile that cannot be read."),
            hint=translate("Profiles", "Type the keys in again."),
        ) from None
