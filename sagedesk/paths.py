"""Where files live. ``SAGEDESK_HOME`` moves them all under one folder."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import platformdirs

_APP = "SageDesk"


def _home() -> Path | None:
    home = os.environ.get("SAGEDESK_HOME")
    return Path(home).expanduser().resolve() if home else None


def config_dir() -> Path:
    """Return the folder of settings and profiles (not made yet)."""
    home = _home()
    return home / "config" if home else Path(platformdirs.user_config_dir(_APP, appauthor=False))


def data_dir() -> Path:
    """Return the folder of the conversation library (not made yet)."""
    home = _home()
    return home / "data" if home else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def prompts_dir() -> Path:
    """Return the folder of the prompts that the person keeps, as Markdown files (not made yet)."""
    return data_dir() / "prompts"


def words_file() -> Path:
    """Return the file of the words that the person has added to the dictionary."""
    return data_dir() / "words.txt"


def log_dir() -> Path:
    """Return the folder of logs (not made yet)."""
    home = _home()
    return home / "logs" if home else Path(platformdirs.user_log_dir(_APP, appauthor=False))


def documents_dir() -> Path:
    """Return the folder that exports are offered to be saved in."""
    home = _home()
    return home / "exports" if home else Path(platformdirs.user_documents_dir())


def profiles_file() -> Path:
    """Return the file of the endpoint profiles."""
    return config_dir() / "profiles.json"


def settings_file() -> Path:
    """Return the file of the settings."""
    return config_dir() / "settings.toml"


def trust_file() -> Path:
    """Return the file of the agreements to run Python code that profiles name."""
    return config_dir() / "trusted-code.json"


def library_file() -> Path:
    """Return the SQLite file of the conversations."""
    return data_dir() / "library.sqlite"


@cache
def resources_dir() -> Path:
    """Return the folder of icons, themes and fonts: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
