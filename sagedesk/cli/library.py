"""``sagedesk library verify``: the conversation library checked, backed up, put back, made compact."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from sagedesk.cli.printing import shown
from sagedesk.errors import FileExistsAlreadyError, InvalidInputError
from sagedesk.library import Library
from sagedesk.library.safety.marking import mark_damaged
from sagedesk.library.safety.rotation import Backup, Reason
from sagedesk.paths import library_file

_REASONS = {
    Reason.ROLLING: "made while idle",
    Reason.BY_HAND: "made by hand",
    Reason.BEFORE_UPDATE: "made before an update",
    Reason.BEFORE_RESTORE: "made before another was restored",
}


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "library", help="verify, back up, restore or compact the conversation library"
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    verify = actions.add_parser("verify", help="check the library, or a backup, and say what is wrong")
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a backup (default: the library)")
    verify.set_defaults(run=_verify)

    backup = actions.add_parser("backup", help="make a backup and verify it")
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to (default: among the others)")
    backup.add_argument("--force", action="store_true", help="replace FILE if it is there already")
    backup.set_defaults(run=_backup)

    restore = actions.add_parser(
        "restore", help="put the library back to what it was in a backup; without one, list the backups"
    )
    restore.add_argument("backup", nargs="?", metavar="BACKUP", help="the name of a backup, or a file")
    restore.set_defaults(run=_restore)

    compact = actions.add_parser("compact", help="give the room of what was deleted back to the disk")
    compact.set_defaults(run=_compact)


def _verify(args: argparse.Namespace) -> int:
    path: Path = args.file or library_file()
    if not path.exists():
        raise InvalidInputError(f"There is no conversation library {path}.")
    with Library.open_read_only(path) as library:
        findings = library.upkeep.verify().result()
    for finding in findings:
        print(shown(finding, sys.stdout))
    if not findings:
        print(f"{path} is sound.", file=sys.stderr)
        return 0
    print(f"{path} is not sound.", file=sys.stderr)
    if args.file is None:
        mark_damaged(path)
        print("When SageDesk opens it next, it recovers what can be read, and keeps this file.", file=sys.stderr)
    return 1


def _backup(args: argparse.Namespace) -> int:
    target: Path | None = args.file
    if target is not None and target.exists() and not args.force:
        raise FileExistsAlreadyError(f"{target} is there already.", hint="Choose another name, or give --force.")
    with _opened() as library:
        made = library.backups.make(target).result()
    print(made.path)
    return 0


def _restore(args: argparse.Namespace) -> int:
    with _opened() as library:
        backups = library.backups.listed().result()
        if args.backup is None:
            for each in backups:
                print(_line(each, library.backups.conversations(each.path).result()))
            if not backups:
                print("There are no backups yet. Make one with: sagedesk library backup", file=sys.stderr)
            return 0
        undo = library.backups.restore(_chosen(args.backup, backups)).result()
    print(f"Restored. What was there until now is kept as {undo.path.name}.", file=sys.stderr)
    return 0


def _compact(args: argparse.Namespace) -> int:  # noqa: ARG001  # every action takes them
    with _opened() as library:
        print(f"{max(0, library.upkeep.compact().result()):,} bytes were given back to the disk.", file=sys.stderr)
    return 0


def _opened() -> Library:
    library = Library.open(library_file())
    if library.recovery is not None:
        print(library.recovery, file=sys.stderr)
    return library


def _line(backup: Backup, conversations: int | None) -> str:
    made_at = datetime.fromtimestamp(backup.made_at).astimezone().isoformat(sep=" ", timespec="minutes")
    what = "damaged" if conversations is None else f"{conversations:,} conversation{'' if conversations == 1 else 's'}"
    return f"{backup.path.name}  {made_at[:16]}  {backup.size:>13,} bytes  {what:>19}  {_REASONS[backup.reason]}"


def _chosen(wanted: str, backups: tuple[Backup, ...]) -> Path:
    named = [backup.path for backup in backups if wanted in {backup.path.name, backup.path.stem}]
    if named:
        return named[0]
    if Path(wanted).is_file():
        return Path(wanted)
    raise InvalidInputError(f"There is no backup {wanted}.", hint="List them with: sagedesk library restore")
