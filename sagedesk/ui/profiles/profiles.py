"""The endpoint profiles as the window knows them: read and changed off the GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sagedesk.errors import DamagedFileError, KeyringError, SageDeskError
from sagedesk.profiles import GUIDE, AwsKeys, CredentialKind, EndpointProfile, ProfileStore, SecretStore
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.widgets.notice_bar import UNDO_MILLISECONDS

_GRACE_MILLISECONDS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What a change made: the profile that it was about, all profiles after it, and what went wrong beside it."""

    profile: EndpointProfile
    profiles: tuple[EndpointProfile, ...]
    error: SageDeskError | None = None


class Profiles(QObject):
    """Holds the list of profiles, and changes it through the store and the keyring, one change after another.

    ``changed`` after every change and after loading; ``saved(EndpointProfile)`` and
    ``save_failed(id, SageDeskError)``; ``deleted(EndpointProfile)``, which ``undo_delete`` brings back for eight
    seconds, after which its keys are deleted too; ``failed(SageDeskError)`` for everything else that went wrong.
    """

    changed = Signal()
    saved = Signal(object)
    save_failed = Signal(str, object)
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(self, store: ProfileStore, secrets: SecretStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._secrets = secrets
        self._changes = BackgroundJobs(threads=1, parent=self)
        self._background = BackgroundJobs(parent=self)
        self._profiles: tuple[EndpointProfile, ...] = (GUIDE,)
        self._loaded = False
        self._deleted: dict[str, tuple[EndpointProfile, float]] = {}
        self._undo_time = QTimer(self)
        self._undo_time.setSingleShot(True)
        self._undo_time.timeout.connect(self._end_undo)

    @property
    def all(self) -> tuple[EndpointProfile, ...]:
        """All profiles, the guide first, the others by name; only the guide before they are loaded."""
        return self._profiles

    @property
    def loaded(self) -> bool:
        """Whether the file was read, or could not be."""
        return self._loaded

    @property
    def secrets(self) -> SecretStore:
        """Where the keys are; asking it may block."""
        return self._secrets

    @property
    def background(self) -> BackgroundJobs:
        """Where the dialogs look things up and try profiles out; it changes nothing."""
        return self._background

    def get(self, profile_id: str) -> EndpointProfile | None:
        """Return the profile of this id."""
        return next((profile for profile in self._profiles if profile.id == profile_id), None)

    def named(self, name: str) -> EndpointProfile | None:
        """Return the profile of this name, case aside, or of this id."""
        wanted = name.strip().casefold()
        return next((p for p in self._profiles if wanted in {p.name.casefold(), p.id.casefold()}), None)

    def load(self) -> None:
        """Read the file. ``changed`` follows in any case; a file that cannot be read leaves the list as it was."""
        self._changes.run(self._store.load, done=self._show, failed=self._load_failed)

    def save(self, profile: EndpointProfile, keys: AwsKeys | None = None, *, for_this_run: bool = False) -> None:
        """Create or replace a profile, and keep ``keys`` in the keyring (or in memory ``for_this_run``).

        Without ``keys`` those that are kept stay; they are deleted when the profile signs in in another way now.
        When the keyring refuses, nothing is saved. ``saved`` or ``save_failed`` follows.
        """
        self._changes.run(
            partial(self._save, profile, keys, for_this_run),
            done=self._was_saved,
            failed=partial(self._save_failed, profile.id),
        )

    def duplicate(self, profile_id: str) -> None:
        """Copy a profile and its keys. ``saved`` follows."""
        self._changes.run(partial(self._duplicate, profile_id), done=self._was_saved, failed=self._failed)

    def delete(self, profile_id: str) -> None:
        """Delete a profile. ``deleted`` follows."""
        self._changes.run(
            lambda: self._changed(self._store.delete(profile_id)), done=self._was_deleted, failed=self._failed
        )

    @Slot(str)
    def undo_delete(self, profile_id: str) -> None:
        """Bring a deleted profile back with its keys; nothing happens when the time for that is over."""
        if profile_id in self._deleted:
            profile, _ = self._deleted.pop(profile_id)
            self.save(profile)

    def close(self) -> bool:
        """Delete the keys of deleted profiles, finish what is being written; return whether all was finished."""
        for profile_id in list(self._deleted):
            self._delete_keys(profile_id)
        written = self._changes.close()
        return self._background.close() and written

    # In the thread of the changes

    def _changed(self, profile: EndpointProfile, error: SageDeskError | None = None) -> _Change:
        return _Change(profile=profile, profiles=self._store.load(), error=error)

    def _save(self, profile: EndpointProfile, keys: AwsKeys | None, for_this_run: bool) -> _Change:
        if keys is not None and for_this_run:
            self._secrets.set_for_this_run(profile.id, keys)
        elif keys is not None:
            self._secrets.set(profile.id, keys)
        before = next((kept for kept in self._store.load() if kept.id == profile.id), None)
        try:
            saved = self._store.save(profile)
        except SageDeskError:
            if before is None and keys is not None:
                self._try(lambda: self._secrets.delete(profile.id))
            raise
        return self._changed(saved, self._try(lambda: self._drop_unused_keys(before or saved, saved)))

    def _drop_unused_keys(self, before: EndpointProfile, saved: EndpointProfile) -> None:
        if _has_keys(before) and not _has_keys(saved):
            self._secrets.delete(saved.id)

    def _duplicate(self, profile_id: str) -> _Change:
        copy = self._store.duplicate(profile_id)
        return self._changed(copy, self._try(lambda: self._copy_keys(profile_id, copy)))

    def _copy_keys(self, profile_id: str, copy: EndpointProfile) -> None:
        keys = self._secrets.get(profile_id) if _has_keys(copy) else None
        if keys is not None and self._secrets.is_for_this_run(profile_id):
            self._secrets.set_for_this_run(copy.id, keys)
        elif keys is not None:
            self._secrets.set(copy.id, keys)

    def _try(self, work: Callable[[], None]) -> KeyringError | None:
        """Do what may fail without undoing the change that it belongs to."""
        try:
            work()
        except KeyringError as error:
            return error
        return None

    # In the GUI thread

    @Slot(object)
    def _show(self, profiles: tuple[EndpointProfile, ...]) -> None:
        self._profiles = profiles
        self._loaded = True
        self.changed.emit()

    @Slot(object)
    def _load_failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)
        if isinstance(error, DamagedFileError):
            # it was put aside: what could be restored is there now
            self._changes.run(self._store.load, done=self._show, failed=self._not_loaded)
        else:
            self._show(self._profiles)

    @Slot(object)
    def _not_loaded(self, error: SageDeskError) -> None:
        self.failed.emit(error)
        self._show(self._profiles)

    @Slot(object)
    def _was_saved(self, change: _Change) -> None:
        self._show(change.profiles)
        self.saved.emit(change.profile)
        if change.error is not None:
            self.failed.emit(change.error)

    def _save_failed(self, profile_id: str, error: SageDeskError) -> None:
        self.save_failed.emit(profile_id, error)

    @Slot(object)
    def _was_deleted(self, change: _Change) -> None:
        # a little longer than "Undo" is offered, so that a late click still finds the keys
        period = UNDO_MILLISECONDS + _GRACE_MILLISECONDS
        self._deleted[change.profile.id] = change.profile, time.monotonic() + period / 1000
        self._undo_time.start(period)
        self._show(change.profiles)
        self.deleted.emit(change.profile)

    @Slot()
    def _end_undo(self) -> None:
        now = time.monotonic()
        for profile_id, (_, until) in list(self._deleted.items()):
            if until <= now:
                self._delete_keys(profile_id)
        if self._deleted:
            self._undo_time.start(UNDO_MILLISECONDS)

    def _delete_keys(self, profile_id: str) -> None:
        profile, _ = self._deleted.pop(profile_id)
        if _has_keys(profile):
            self._changes.run(partial(self._secrets.delete, profile_id), failed=self._failed)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self.failed.emit(error)


def _has_keys(profile: EndpointProfile) -> bool:
    return profile.credentials.kind is CredentialKind.KEYRING
