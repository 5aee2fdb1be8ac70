"""``sagedesk``: opens the window."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from typing import Any

from sagedesk.errors import ConfigurationError


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the window, and make it what runs without a command."""
    parser.add_argument("--profile", metavar="NAME", help="open with this endpoint profile")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open the window and return when it is closed. Raises ConfigurationError where none can be opened."""
    if not has_display():
        raise ConfigurationError(
            "There is no display to open a window on.",
            hint="The command line works without one: sagedesk chat --help. "
            "To see the window under a virtual screen: sagedesk tour --out DIR.",
        )
    return int(load_window("app").run_window(profile_name=args.profile))


def load_window(module: str) -> Any:
    """Return a module of ``sagedesk.ui``. Raises ConfigurationError where PySide6 cannot be loaded."""
    try:
        return importlib.import_module(f"sagedesk.ui.{module}")
    except ImportError as error:
        raise ConfigurationError(
            "The window needs PySide6, which cannot be loaded here.",
            hint="Install it with: pip install PySide6-Essentials. The command line works without it.",
            detail=str(error),
        ) from error


def has_display() -> bool:
    """Return whether there is a screen to draw on (always so on Windows and macOS)."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
