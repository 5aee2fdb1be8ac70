"""The file of the endpoint profiles: versioned, written atomically, never lost, never holding a secret."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import filelock

from sagedesk.errors import (
    DamagedFileError,
    InvalidInputError,
    NewerFileError,
    ProfileNotFoundError,
    SageDeskError,
    StorageError,
)
from sagedesk.paths import profiles_file
from sagedesk.profiles.document import from_document, to_document
from sagedesk.profiles.profile import GUIDE, EndpointProfile, new_profile_id
from sagedesk.profiles.validation import problems
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

VERSION = 1
_LOCK_SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contents:
    """What the file holds. ``unknown`` are keys of the file itself that this version does not know."""

    profiles: tuple[EndpointProfile, ...] = (GUIDE,)
    unknown: dict[str, object] = field(default_factory=dict)
    raw: bytes = b""


_NOT_WRITTEN = QT_TRANSLATE_NOOP("Profiles", "The file of the endpoint profiles cannot be written: {reason}.")
_NOT_RENAMED = QT_TRANSLATE_NOOP("Profiles", "The file of the endpoint profiles cannot be renamed: {reason}.")


class ProfileStore:
    """The endpoint profiles in a JSON file, the guide always first, the others by name.

    Every change reads the file anew under a lock, so that two programs can write. All methods touch the disk, and
    may wait up to five seconds for another program: call them off the GUI thread. Any of them may raise

    - DamagedFileError: the file is not what it should be. It was renamed, and the profiles as they were before the
      last change were put in its place if they could be; so the next call works.
    - NewerFileError: a newer SageDesk wrote the file. Nothing is written.
    - StorageError: the file cannot be read or written (rights, a full disk, a lock that is held).
    """

    def __init__(self, path: Path | None = None) -> None:
        """Use the file at ``path``, by default the one of this user. It need not exist."""
        self.path = (path or profiles_file()).resolve()  # a link into someone's dotfiles stays a link
        self._backup = self.path.with_name(f"{self.path.stem}.backup.json")

    def load(self) -> tuple[EndpointProfile, ...]:
        """Return all profiles."""
        try:
            return _read(self.path).profiles
        except DamagedFileError:
            with self._lock():
                return self._read_or_keep_aside().profiles

    def get(self, name_or_id: str) -> EndpointProfile:
        """Return the profile of this id or name (case does not matter). Raises ProfileNotFoundError."""
        return _find(self.load(), name_or_id)

    def save(self, profile: EndpointProfile) -> EndpointProfile:
        """Create the profile, or replace the one of its id; returns it as it was saved (names are stripped).

        Raises InvalidInputError when a field cannot be used or the name belongs to another profile, case aside.
        Of the guide only the system prompt can be changed.
        """
        profile = replace(profile, name=profile.name.strip())
        if found := problems(profile):
            raise InvalidInputError(" ".join(found.values()))
        if profile.built_in and replace(profile, system_prompt="") != GUIDE:
            raise InvalidInputError(
                translate("Profiles", "Of the built-in guide only the system prompt can be changed.")
            )

        def change(profiles: list[EndpointProfile]) -> EndpointProfile:
            if name_is_taken(profile, profiles):
                raise InvalidInputError(
                    translate("Profiles", "There is a profile named “{name}” already.").format(name=profile.name),
                    hint=translate("Profiles", "Give this one another name."),
                )
            for index, other in enumerate(profiles):
                if other.id == profile.id:
                    profiles[index] = profile
                    return profile
            profiles.append(profile)
            return profile

        return self._change(change)

    def delete(self, profile_id: str) -> EndpointProfile:
        """Remove a profile and return it, so that ``save`` can bring it back. Its secrets are not touched.

        Raises ProfileNotFoundError, and InvalidInputError for the guide.
        """

        def change(profiles: list[EndpointProfile]) -> EndpointProfile:
            profile = _find(profiles, profile_id)
            if profile.built_in:
                raise InvalidInputError(translate("Profiles", "The built-in guide cannot be deleted."))
            profiles.remove(profile)
            return profile

        return self._change(change)

    def duplicate(self, profile_id: str) -> EndpointProfile:
        """Add a copy named "Name (copy)" and return it. Its secrets are not copied.

        Raises ProfileNotFoundError, and InvalidInputError for the guide.
        """

        def change(profiles: list[EndpointProfile]) -> EndpointProfile:
            original = _find(profiles, profile_id)
            if original.built_in:
                raise InvalidInputError(translate("Profiles", "The built-in guide cannot be duplicated."))
            copy = replace(original, id=new_profile_id(), name=_copy_name(original.name, profiles))
            profiles.append(copy)
            return copy

        return self._change(change)

    def _change(self, change: Callable[[list[EndpointProfile]], EndpointProfile]) -> EndpointProfile:
        with self._lock():
            contents = self._read_or_keep_aside()
            profiles = list(contents.profiles)
            result = change(profiles)
            document = {
                **contents.unknown,
                "version": VERSION,
                "profiles": [to_document(profile) for profile in profiles if profile != GUIDE],
            }
            # a lone surrogate, which a text field can hold, becomes the escape that JSON has for it
            text = json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")
            with self._in_words(_NOT_WRITTEN):
                if contents.raw:
                    _write_atomically(self._backup, contents.raw)
                _write_atomically(self.path, text + b"\n")
            return result

    def _read_or_keep_aside(self) -> _Contents:
        try:
            return _read(self.path)
        except DamagedFileError as damaged:
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
            kept = self.path.with_name(f"{self.path.stem}.damaged-{stamp}.json")
            with self._in_words(_NOT_RENAMED):
                self.path.rename(kept)
            raise DamagedFileError(
                translate(
                    "Profiles", "The file of the endpoint profiles could not be read, and was kept as {kept}."
                ).format(kept=kept),
                hint=self._restore(),
                detail=damaged.detail,
            ) from damaged

    def _restore(self) -> str:
        """Put the backup in place of a damaged file; return what the person is told."""
        try:
            raw = _read(self._backup).raw
            if raw:
                _write_atomically(self.path, raw)
                return translate("Profiles", "The profiles as they were before the last change are in use now.")
        except (SageDeskError, OSError):  # what could not be restored is not lost: the file was kept
            pass
        return translate("Profiles", "Mend that file and rename it back, or create the profiles anew.")

    @contextlib.contextmanager
    def _lock(self) -> Iterator[None]:
        with self._in_words(_NOT_WRITTEN):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = filelock.FileLock(self.path.with_name(f"{self.path.name}.lock"), timeout=_LOCK_SECONDS, mode=0o600)
            try:
                lock.acquire()
            except filelock.Timeout as error:
                raise StorageError(
                    translate("Profiles", "Another program is writing the endpoint profiles."),
                    hint=translate("Profiles", "Close other SageDesk windows and commands, then try again."),
                    detail=str(error),
                ) from error
        try:
            yield
        finally:
            lock.release()

    @contextlib.contextmanager
    def _in_words(self, sentence: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StorageError(
                translate("Profiles", sentence).format(reason=error.strerror or error),
                hint=translate(
                    "Profiles", "Check the folder {parent}: may you write there, and is there room on the disk?"
                ).format(parent=self.path.parent),
                detail=str(error),
            ) from error


def name_is_taken(profile: EndpointProfile, profiles: tuple[EndpointProfile, ...] | list[EndpointProfile]) -> bool:
    """Return whether another profile has this name, case aside (or has it as its id, which ``get`` takes too)."""
    name = profile.name.strip().casefold()
    return any(name in {other.name.casefold(), other.id.casefold()} for other in profiles if other.id != profile.id)


def _find(profiles: tuple[EndpointProfile, ...] | list[EndpointProfile], name_or_id: str) -> EndpointProfile:
    wanted = name_or_id.strip().casefold()
    for profile in profiles:
        if wanted in {profile.id.casefold(), profile.name.casefold()}:
            return profile
    known = ", ".join(f"“{profile.name}”" for profile in profiles)
    raise ProfileNotFoundError(
        translate("Profiles", "There is no endpoint profile “{name}”.").format(name=name_or_id),
        hint=translate("Profiles", "The profiles are: {known}.").format(known=known),
    )


def _copy_name(name: str, profiles: list[EndpointProfile]) -> str:
    taken = {profile.name.casefold() for profile in profiles}
    candidate, number = translate("Profiles", "{name} (copy)").format(name=name), 1
    while candidate.casefold() in taken:
        number += 1
        candidate = translate("Profiles", "{name} (copy {number})").format(name=name, number=number)
    return candidate


def _read(path: Path) -> _Contents:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return _Contents()
    except OSError as error:
        raise StorageError(
            translate("Profiles", "The file of the endpoint profiles cannot be read: {reason}.").format(
                reason=error.strerror or error
            ),
            hint=translate("Profiles", "Check that you may read {path}.").format(path=path),
            detail=str(error),
        ) from error
    try:
        return _parse(raw, path)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError, JSONDecodeError and InvalidInputError are both
        raise DamagedFileError(
            translate("Profiles", "{path} is no file of endpoint profiles.").format(path=path), detail=str(error)
        ) from error


def _parse(raw: bytes, path: Path) -> _Contents:
    document = json.loads(raw)
    if not isinstance(document, dict) or not isinstance(document.get("version"), int):
        raise InvalidInputError(translate("Profiles", "The file is no JSON object with a version."))
    if document["version"] > VERSION:
        raise NewerFileError(
            translate("Profiles", "The endpoint profiles were written by a newer SageDesk than this one."),
            hint=translate("Profiles", "Install a newer SageDesk. {path} was left as it is.").format(path=path),
            detail=f"version {document['version']}, known up to {VERSION}",
        )
    listed = document.get("profiles")
    if document["version"] < 1 or not isinstance(listed, list):
        raise InvalidInputError(translate("Profiles", "The file has no list of profiles."))
    profiles = {profile.id: profile for profile in map(from_document, listed)}
    if len(profiles) < len(listed):
        raise InvalidInputError(translate("Profiles", "Two profiles have the same id."))
    kept_guide = profiles.pop(GUIDE.id, GUIDE)
    by_name = sorted(profiles.values(), key=lambda profile: (profile.name.casefold(), profile.id))
    return _Contents(
        profiles=(replace(GUIDE, system_prompt=kept_guide.system_prompt), *by_name),
        unknown={key: value for key, value in document.items() if key not in {"version", "profiles"}},
        raw=raw,
    )


def _write_atomically(path: Path, data: bytes) -> None:
    """Write a file that others see whole or not at all, even after a power cut; only its owner may read it."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # made with mode 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
