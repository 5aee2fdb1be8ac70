"""``sagedesk ask-window``: shows the small window of quick questions; what a key of the desktop is bound to."""

from __future__ import annotations

import argparse
from typing import Any

from sagedesk.cli import window


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "ask-window", help="show the small window of quick questions; bind a key of your desktop to it"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Have the program that is open show it, or open the program with it."""
    return window.run(args, "quick-ask")
