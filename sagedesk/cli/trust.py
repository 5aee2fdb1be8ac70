"""``sagedesk trust module:name``: agree to run Python code that profiles name as their handler or prompt format."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.llm.custom_code import is_custom_code, origin
from sagedesk.paths import trust_file
from sagedesk.profiles.trust import TrustedCode


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("trust", help="allow Python code that a profile names")
    parser.add_argument("code", metavar="MODULE:NAME")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show what would be run, ask, and remember the agreement."""
    if not is_custom_code(args.code):
        raise InvalidInputError(f"Code is named as MODULE:NAME, not as {args.code!r}.")
    where = origin(args.code)
    if not where:
        raise InvalidInputError(f"There is no code {args.code} here.", hint="Is it installed where SageDesk runs?")
    print(f"{args.code} would be loaded from {where}.")
    print("It runs with all your rights, whenever a profile that names it is used.")
    if not args.yes and (not sys.stdin.isatty() or input("Allow it? [y/N] ").strip().lower() not in {"y", "yes"}):
        print("Nothing was changed.")
        return 1
    TrustedCode(trust_file()).allow(args.code)
    print("Allowed.")
    return 0
