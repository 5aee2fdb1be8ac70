"""``sagedesk settings``: prints every setting, or what is wrong with the file of the settings."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from sagedesk.paths import settings_file
from sagedesk.settings import SettingsStore
from sagedesk.settings.store import reference


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "settings",
        help="print every setting with its default, as a settings.toml",
        description=f"Print every setting with its default, as a settings.toml. Yours is {settings_file()}.",
    )
    parser.add_argument("--check", action="store_true", help="say instead what of your settings.toml cannot be used")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the reference; with --check the problems, and return 1 where there are any."""
    if not args.check:
        sys.stdout.write(reference())
        return 0
    problems = SettingsStore(settings_file()).load().problems
    for problem in problems:
        print(problem)
    return 1 if problems else 0
