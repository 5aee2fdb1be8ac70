"""The command line: one module for each command; without a command, the window.

Exit codes: 0 success, 1 failed, 2 bad use, 3 refused by AWS, 130 stopped with Ctrl+C.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword

from sagedesk.cli import window
from sagedesk.errors import SageDeskError
from sagedesk.links import file_of, is_link
from sagedesk.llm.logs.places import LogPlace
from sagedesk.version import __version__

COMMANDS = (
    "complete",
    "chat",
    "run",
    "export",
    "import",
    "library",
    "endpoints",
    "checkup",
    "doctor",
    "login",
    "whoami",
    "emulator",
    "formats",
    "settings",
    "trust",
    "ask-window",
    "tour",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    given = _with_option(list(sys.argv[1:] if arguments is None else arguments))
    args = make_parser(_needed(given)).parse_args(given)
    try:
        code: int = args.run(args)
    except SageDeskError as error:
        _complain(error, verbose=args.verbose)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # who read our output has left; Python would complain once more when it flushes at exit
        sys.stderr.close()
        return 1
    return code


def make_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the parser with these commands; the manual page and shell completions are made from it with them all."""
    parser = argparse.ArgumentParser(
        prog="sagedesk",
        description="Talk to language models on Amazon SageMaker endpoints. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"SageDesk {__version__}")
    parser.add_argument("--verbose", action="store_true", help="with an error, print its detail for a report")
    window.add_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in names:
        module = name.replace("-", "_")
        # "import" is a word of Python, so its module has an underscore more
        import_module(f"sagedesk.cli.{module}_" if iskeyword(module) else f"sagedesk.cli.{module}").add_parser(commands)
    return parser


def _with_option(given: list[str]) -> list[str]:
    """Return the arguments with a link or a file, which a desktop gives alone, as the option that it is."""
    return ["--open", given[0]] if len(given) == 1 and (is_link(given[0]) or file_of(given[0])) else given


def _needed(given: list[str]) -> tuple[str, ...]:
    """Return the commands whose modules must be loaded: the one that is given, none for the window, else all."""
    if given and given[0] in COMMANDS:
        return (given[0],)
    return () if not given or (given[0] in {"--profile", "--open"} and len(given) == 2) else COMMANDS


def _complain(error: SageDeskError, *, verbose: bool) -> None:
    print(f"sagedesk: {error.message}", file=sys.stderr)
    if error.hint:
        print(error.hint, file=sys.stderr)
    if error.policy:
        print(f"This policy would allow it:\n{error.policy}", file=sys.stderr)
    if error.log and (place := LogPlace.from_arn(error.log)) is not None:
        print(f"The log: {place.url}", file=sys.stderr)
    if verbose and error.detail:
        print(error.detail, file=sys.stderr)
