"""The errors of SQLite and of the file system, in the words of sagedesk.errors."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sagedesk.errors import DamagedFileError, ReadOnlyFileError, StorageError
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_AGAIN = QT_TRANSLATE_NOOP("Library", "Try again.")
_FREE_SPACE = QT_TRANSLATE_NOOP("Library", "Free some space on the disk, then try again.")
_READ_ONLY = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_ALMOST_NOTHING = 64 * 1024
"""Bytes free below which an input/output error of SQLite means that the disk is full."""


@contextmanager
def storage_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system raises inside the block into a StorageError about the library at ``path``."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error
    except OSError as error:
        raise from_os(error, path) from error


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether the error says that the file is not a sound database."""
    return _code(error) in _DAMAGED


def is_lock(error: sqlite3.Error) -> bool:
    """Tell whether the error says that another program holds the file."""
    return _code(error) in _LOCKED


def from_sqlite(error: sqlite3.Error, path: Path) -> StorageError:
    """Return the StorageError for an error of SQLite about the library at ``path``."""
    code = _code(error)
    detail = f"{path}: {getattr(error, 'sqlite_errorname', type(error).__name__)}: {error}"
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _disk_is_full(path)):
        return StorageError(
            translate("Library", "The disk is full, so the conversation library cannot be saved."),
            hint=translate("Library", _FREE_SPACE),
            detail=detail,
        )
    if code in _READ_ONLY:
        return ReadOnlyFileError(
            translate(
                "Library", "The conversation library cannot be written: its disk, folder or file is read-only ({path})."
            ).format(path=path),
            hint=translate("Library", "Make it writable, or set SAGEDESK_HOME to a folder that is."),
            detail=detail,
        )
    if code in _LOCKED:
        return StorageError(
            translate("Library", "Another program is using the conversation library and has locked it."),
            hint=translate("Library", "Close the program that has {path} open, then try again.").format(path=path),
            detail=detail,
        )
    if code in _DAMAGED:
        return DamagedFileError(
            translate("Library", "A part of the conversation library is damaged."),
            hint=translate(
                "Library",
                "Close SageDesk and start it again: it then recovers what can be read, and keeps the damaged file.",
            ),
            detail=detail,
        )
    return StorageError(
        translate("Library", "The conversation library could not be read or written."),
        hint=translate("Library", _AGAIN),
        detail=detail,
    )


def from_os(error: OSError, path: Path) -> StorageError:
    """Return the StorageError for an error of the file system about ``path``."""
    reason, hint = _REASONS.get(error.errno or 0, ("", _AGAIN))
    kind = ReadOnlyFileError if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM} else StorageError
    return kind(
        translate("Library", "{path} cannot be written or read: {reason}.").format(
            path=path, reason=translate("Library", reason) or error.strerror or type(error).__name__
        ),
        hint=translate("Library", hint),
        detail=f"{type(error).__name__}: {error}",
    )


_CHOOSE = QT_TRANSLATE_NOOP("Library", "Choose another place, or change its permissions.")
_REASONS = {
    errno.ENOSPC: (QT_TRANSLATE_NOOP("Library", "the disk is full"), _FREE_SPACE),
    errno.EDQUOT: (QT_TRANSLATE_NOOP("Library", "your quota on this disk is used up"), _FREE_SPACE),
    errno.EFBIG: (
        QT_TRANSLATE_NOOP("Library", "the file would be larger than this disk allows"),
        QT_TRANSLATE_NOOP("Library", "Choose another place."),
    ),
    errno.EROFS: (
        QT_TRANSLATE_NOOP("Library", "the disk is read-only"),
        QT_TRANSLATE_NOOP("Library", "Choose another place."),
    ),
    errno.EACCES: (QT_TRANSLATE_NOOP("Library", "permission was denied"), _CHOOSE),
    errno.EPERM: (QT_TRANSLATE_NOOP("Library", "permission was denied"), _CHOOSE),
    errno.ENOENT: (
        QT_TRANSLATE_NOOP("Library", "its folder does not exist"),
        QT_TRANSLATE_NOOP("Library", "Make the folder first, or choose another one."),
    ),
    errno.ENOTDIR: (
        QT_TRANSLATE_NOOP("Library", "a part of its path is a file, not a folder"),
        QT_TRANSLATE_NOOP("Library", "Choose another place."),
    ),
    errno.EISDIR: (
        QT_TRANSLATE_NOOP("Library", "it is a folder"),
        QT_TRANSLATE_NOOP("Library", "Give the name of a file."),
    ),
    errno.ENAMETOOLONG: (
        QT_TRANSLATE_NOOP("Library", "the name is too long"),
        QT_TRANSLATE_NOOP("Library", "Give a shorter name."),
    ),
}


def _code(error: sqlite3.Error) -> int:
    # the extended codes of SQLite keep the primary one in their lowest byte
    return int(getattr(error, "sqlite_errorcode", -1)) & 0xFF


def _disk_is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(os.fspath(path.parent)).free < _ALMOST_NOTHING
    except OSError:
        return False
