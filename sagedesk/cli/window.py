"""``sagedesk``: opens the window."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
import traceback
from dataclasses import replace
from typing import Any

from sagedesk.errors import ConfigurationError, SageDeskError


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the window, and make it what runs without a command."""
    parser.add_argument("--profile", metavar="NAME", help="open with this endpoint profile")
    # what a desktop calls the program with for a link of its scheme or a file of its type; without the name, too
    parser.add_argument(
        "--open",
        metavar="LINK|FILE",
        help="show a sagedesk:profile/NAME or sagedesk:conversation/ID; or ask whether to import a .sagedesk.json file",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, shown: str = "") -> int:
    """Open the window and return when it is closed; or have the one that is open show what was asked.

    ``shown`` is the window of a StartRequest. Raises ConfigurationError where none can be opened. A link that is none
    of ours is said in the window.
    """
    if not has_display():
        raise ConfigurationError(
            "There is no display to open a window on.",
            hint="The command line works without one: sagedesk chat --help. "
            "To see the window under a virtual screen: sagedesk tour --out DIR.",
        )
    # the window collects garbage in its own way (ui/garbage.py); while it is loaded there is none, only a tenth of a
    # second that is spent on looking for it
    gc.disable()
    requests = load_window("instance.request")
    request = replace(
        requests.StartRequest.to_show(args.open or "", profile=args.profile or "", token=requests.activation_token()),
        window=shown,
    )
    try:
        instance = load_window("instance.instance").Instance()
        if not instance.begin(request):
            return 0
        return int(load_window("app").run_window(request, instance))
    except SageDeskError as error:
        load_window("crash.failed_start").tell_of_failed_start(error)
        raise
    except Exception as error:
        failure = SageDeskError(
            "SageDesk could not be started.",
            hint="Please report it, with the details.",
            detail="".join(traceback.format_exception(error)),
        )
        load_window("crash.failed_start").tell_of_failed_start(failure)
        raise failure from error


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
