"""``sagedesk export "What is your name" -o name.md``: conversations to Markdown."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from sagedesk.cli.printing import shown
from sagedesk.errors import InvalidInputError
from sagedesk.library import Library
from sagedesk.paths import library_file


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("export", help="write conversations to Markdown files")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "conversation", nargs="?", metavar="CONVERSATION", help="its id, the start of its id, or its title"
    )
    which.add_argument("--all", action="store_true", help="every conversation")
    which.add_argument("--list", action="store_true", help="list the conversations with their ids, and export none")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE|DIR",
        type=Path,
        help="a file, or a folder that gets a file for each conversation (default: the standard output)",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there already")
    parser.add_argument("--reasoning", action="store_true", help="include what a model thought before it answered")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Export, or list, and return the exit code."""
    from sagedesk import export  # noqa: PLC0415  # loads a Markdown parser, which no other command waits for

    if not (args.conversation or args.all or args.list):
        raise InvalidInputError(
            "Say which conversation to export: its id or its title, or --all.",
            hint="List them with: sagedesk export --list",
        )
    with Library.open(library_file()) as library:
        listed = library.conversations().result()
        if args.list:
            for each in listed:
                day = datetime.fromtimestamp(each.updated_at).astimezone().isoformat(sep=" ", timespec="minutes")
                print(shown(f"{each.id}  {day[:16]}  {' '.join(each.title.split()) or export.UNTITLED}", sys.stdout))
            return 0
        ids = None if args.all else [export.find_conversation(listed, args.conversation).id]
        if args.output is not None:
            files = export.export_conversations(
                library, args.output, ids=ids, force=args.force, include_reasoning=args.reasoning
            )
            print(f"Exported to {files[0] if len(files) == 1 else args.output}.", file=sys.stderr)
            return 0
        for document in export.documents(library, ids=ids, include_reasoning=args.reasoning):
            if sys.stdout.isatty():
                sys.stdout.write(shown(document, sys.stdout))
            else:
                # every character and line ending as it is, whatever the encoding of this system's terminal
                sys.stdout.buffer.write(export.to_utf8(document))
        sys.stdout.flush()
    return 0
