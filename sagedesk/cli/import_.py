"""``sagedesk import conversations.json``: conversations of this and of other programs into the library."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sagedesk.cli.printing import shown
from sagedesk.library import Library
from sagedesk.paths import library_file

if TYPE_CHECKING:
    from sagedesk.export import ImportReport


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "import",
        help="add conversations from files",
        description="Adds the conversations of SageDesk’s JSON, and of the exports of ChatGPT, Claude, Open WebUI and "
        "LibreChat, with branches, dates and titles. Those that are there already are left as they are.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a .json file, or the .zip of an export")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Import the files one after the other, say what came of each, and return the exit code."""
    from sagedesk import export  # noqa: PLC0415  # loads a Markdown parser, which no other command waits for

    with Library.open(library_file()) as library:
        for path in args.files:
            report = export.import_file(library, path)
            print(shown(f"{path}: {_summary(report)}", sys.stdout))
            for problem in report.problems:
                print(shown(problem, sys.stderr), file=sys.stderr)
    return 0


def _summary(report: ImportReport) -> str:
    count = len(report.added)
    said = f"{count or 'no'} conversation{'' if count == 1 else 's'} imported from {report.source}"
    return f"{said}, {report.already_there} there already." if report.already_there else f"{said}."
