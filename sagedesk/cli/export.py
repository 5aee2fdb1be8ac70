"""``sagedesk export "What is your name" -o name.md``: conversations to files."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sagedesk.cli.printing import shown
from sagedesk.errors import InvalidInputError
from sagedesk.library import Library
from sagedesk.paths import library_file

if TYPE_CHECKING:
    from sagedesk.export import ExportFormat

PDF = "pdf"
_LEFT_OUT = {
    "system-prompt": "the system prompt",
    "metadata": "the endpoint and the model's parameters",
    "timestamps": "when each message was written",
}


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("export", help="write conversations to files")
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
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        help="markdown, html, pdf, text, json (with all branches, nothing lost) or jsonl (chat messages, for "
        "fine-tuning); without it, what the name of the output ends in says so, else markdown",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there already")
    parser.add_argument("--reasoning", action="store_true", help="include what a model thought before it answered")
    for name, part in _LEFT_OUT.items():
        parser.add_argument(f"--no-{name}", action="store_true", help=f"leave out {part}")
    parser.add_argument(
        "--branches",
        action="store_true",
        help="all branches, not the selected path alone; with jsonl, a line for each path",
    )
    parser.add_argument(
        "--front-matter", action="store_true", help="with markdown, start each file with YAML, as Obsidian reads it"
    )
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
        listed = library.conversations(archived=None).result()
        if args.list:
            for each in listed:
                day = datetime.fromtimestamp(each.updated_at).astimezone().isoformat(sep=" ", timespec="minutes")
                print(shown(f"{each.id}  {day[:16]}  {' '.join(each.title.split()) or export.untitled()}", sys.stdout))
            return 0
        form = _format(args)
        if form.name == PDF and args.output is None and sys.stdout.isatty():
            raise InvalidInputError("A PDF cannot be shown in a terminal.", hint="Give a file: -o conversation.pdf")
        content = export.Content(
            reasoning=args.reasoning,
            system_prompt=not args.no_system_prompt,
            metadata=not args.no_metadata,
            timestamps=not args.no_timestamps,
            branches=args.branches,
            front_matter=args.front_matter,
        )
        ids = None if args.all else [export.find_conversation(listed, args.conversation).id]
        if args.output is not None:
            files = export.export_conversations(
                library, args.output, ids=ids, force=args.force, form=form, content=content
            )
            print(f"Exported to {files[0] if len(files) == 1 else args.output}.", file=sys.stderr)
            return 0
        for document in export.documents(library, ids=ids, form=form, content=content):
            if isinstance(document, str) and sys.stdout.isatty():
                sys.stdout.write(shown(document, sys.stdout))
            else:
                # every character and line ending as it is, whatever the encoding of this system's terminal
                sys.stdout.buffer.write(export.to_utf8(document))
        sys.stdout.flush()
    return 0


def _format(args: argparse.Namespace) -> ExportFormat:
    from sagedesk import export  # noqa: PLC0415  # as above

    if args.format == PDF or (not args.format and args.output and args.output.suffix.lower() == ".pdf"):
        return _pdf()
    if args.format:
        return export.export_format(args.format)
    return next((each for each in export.FORMATS if args.output and each.fits(args.output)), export.FORMATS[0])


def _pdf() -> ExportFormat:
    """Return the format that only Qt can write. Raises InvalidInputError where Qt cannot be loaded."""
    try:
        from sagedesk.ui.exporting.pdf import PDF_FORMAT  # noqa: PLC0415  # loads Qt, which no other format needs
    except ImportError as error:
        raise InvalidInputError(
            "PDF is written by Qt, which cannot be loaded here.", hint="Choose another format.", detail=str(error)
        ) from error
    return PDF_FORMAT
