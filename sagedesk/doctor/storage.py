"""The files of the program: where they are, how large, and whether the library can be read."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sagedesk.doctor.section import Section, told
from sagedesk.errors import SageDeskError
from sagedesk.paths import config_dir, data_dir, library_file, log_dir, profiles_file, settings_file
from sagedesk.profiles import ProfileStore
from sagedesk.settings import SettingsStore

_MIB = 1_048_576


def files() -> Section:
    """Return the paths, and what is in the files that are read anyway."""
    return Section(
        title="Files",
        facts=(
            ("Settings folder", told(config_dir())),
            ("Settings", _settings()),
            ("Profiles", _profiles()),
            ("Data folder", told(data_dir())),
            ("Library", _library(library_file())),
            ("Log", _log(log_dir() / "sagedesk.log")),
        ),
    )


def _settings() -> str:
    try:
        problems = SettingsStore(settings_file()).load().problems
    except (SageDeskError, OSError) as error:
        return f"cannot be read ({type(error).__name__})"
    there = "as they are by default" if not settings_file().exists() else "in use"
    return f"{len(problems)} that cannot be used" if problems else there


def _profiles() -> str:
    try:
        profiles = ProfileStore(profiles_file()).load()
    except SageDeskError as error:
        return f"cannot be read ({type(error).__name__})"
    kinds = ", ".join(sorted({profile.credentials.kind.value for profile in profiles}))
    return f"{len(profiles)}, signed in by: {kinds}"


def _library(path: Path) -> str:
    if not path.exists():
        return "not there yet"
    size = f"{path.stat().st_size / _MIB:.1f} MiB"
    backups = sum(1 for _ in path.parent.glob("backups/*"))
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=2.0)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (conversations,) = connection.execute("SELECT count(*) FROM conversations").fetchone()
            (messages,) = connection.execute("SELECT count(*) FROM messages").fetchone()
    except sqlite3.Error as error:
        return f"{size}, cannot be read: {type(error).__name__}: {error}"
    return f"{size}, version {version}, {conversations} conversations, {messages} messages, {backups} backups"


def _log(path: Path) -> str:
    if not path.exists():
        return f"{told(path)} (not there)"
    changed = time.strftime("%Y-%m-%d %H:%M", time.localtime(path.stat().st_mtime))
    return f"{told(path)}, {path.stat().st_size / 1024:.0f} KiB, last written {changed}"
