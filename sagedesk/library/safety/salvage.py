"""What can be read of a damaged library, into a new one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from sagedesk.library import schema
from sagedesk.library.database import connect
from sagedesk.library.safety.copying import remove_database
from sagedesk.library.safety.pages import PageFile, Row, Value
from sagedesk.llm.messages import Role

Named = dict[str, Value]

_LEFT_OUT = frozenset({"sqlite_sequence", "changes", "facts", "revisions"})
"""What a new library has of its own: SQLite's numbering, the log for the search index, its identity, its revisions."""


@dataclass(slots=True)
class Salvaged:
    """What was read. ``complete`` says that SQLite itself read every table to its end."""

    version: int
    rows: dict[str, int] = field(default_factory=dict)
    complete: bool = True


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    has_rowid: bool

    @property
    def key(self) -> str:
        return "rowid" if self.has_rowid else ", ".join(self.columns)


def salvage(damaged: Path, target: sqlite3.Connection, *, scratch: Path) -> Salvaged:
    """Read every row that can be read of a damaged library into an empty database.

    First as SQLite finds them, from both ends of each table, in a copy at ``scratch`` that it may change; what it
    cannot read, page by page. The target then has the schema of the damaged file, and whatever references there were,
    to rows that may be missing. Raises sqlite3.Error about the target, and OSError.
    """
    version = _version(damaged)
    salvaged = Salvaged(version=version)
    for migration in schema.MIGRATIONS[:version]:
        migration(target)
    tables = [table for table in _tables(target) if table.name not in _LEFT_OUT]
    unread = {table.name for table in tables}
    try:
        for suffix in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{damaged}{suffix}", f"{scratch}{suffix}")
        with closing(connect(scratch, patience=0)) as source:
            source.text_factory = lambda raw: raw.decode(errors="replace")
            for table in tables:
                if _copy(source, target, table):
                    unread.discard(table.name)
    except sqlite3.DatabaseError:
        pass  # all of it is to be read page by page, then
    finally:
        remove_database(scratch)
    if unread:
        salvaged.complete = False
        _carve(damaged, target, {table.name: table for table in tables if table.has_rowid and table.name in unread})
    for table in tables:
        (salvaged.rows[table.name],) = target.execute(f"SELECT count(*) FROM {table.name}").fetchone()  # noqa: S608
    return salvaged


def _version(damaged: Path) -> int:
    with damaged.open("rb") as file:
        header = file.read(64)
    version = int.from_bytes(header[60:64], "big") if header.startswith(b"SQLite format 3\0") else 0
    return version if 0 < version <= len(schema.MIGRATIONS) else len(schema.MIGRATIONS)


def _tables(target: sqlite3.Connection) -> list[_Table]:
    made = target.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    return [
        _Table(
            name,
            tuple(row[1] for row in target.execute(f"PRAGMA table_info({name})")),
            has_rowid="WITHOUT ROWID" not in (sql or ""),
        )
        for name, sql in made
    ]


def merge(source: sqlite3.Connection, target: sqlite3.Connection) -> int:
    """Add every row that only ``source`` has, a library of the same schema; return how many messages they are."""
    (before,) = target.execute("SELECT count(*) FROM messages").fetchone()
    for table in _tables(target):
        if table.name in _LEFT_OUT:
            continue
        identity = table.columns.index(_IDENTITY.get(table.name, "id")) if table.name in _RECOGNISE else None
        for row in source.execute(f"SELECT {', '.join(table.columns)} FROM {table.name}"):  # noqa: S608  # our own
            if not _insert(target, table, row) and identity is not None and table.columns[0] == "seq":
                # either it is there, or another row has its number
                _insert(target, table, (None, *row[1:]))
    (after,) = target.execute("SELECT count(*) FROM messages").fetchone()
    return int(after - before)


# As SQLite finds them


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: _Table) -> bool:
    """Copy the rows of a table, from its start as far as it goes and from its end; return whether that was all."""
    for order in ("ASC", "DESC"):
        key = ", ".join(f"{column.strip()} {order}" for column in table.key.split(","))
        try:
            rows = source.execute(f"SELECT {', '.join(table.columns)} FROM {table.name} NOT INDEXED ORDER BY {key}")  # noqa: S608
            for row in rows:
                _insert(target, table, row)
        except sqlite3.DatabaseError:
            continue
        return True
    return False


def _insert(target: sqlite3.Connection, table: _Table, row: Sequence[Value]) -> bool:
    """Add a row, of which the last columns may be missing; return whether it was added."""
    columns = table.columns[: len(row)]
    changed = target.execute(
        f"""
        INSERT OR IGNORE INTO {table.name} ({", ".join(columns)}) VALUES ({", ".join("?" for _ in columns)})
        """,  # noqa: S608  # the names are those of our own schema
        tuple(row),
    )
    return changed.rowcount > 0


def _update(target: sqlite3.Connection, table: _Table, row: Named, identity: str) -> None:
    values = {name: value for name, value in row.items() if name not in {"seq", identity}}
    target.execute(
        f"""
        UPDATE {table.name} SET {", ".join(f"{name} = ?" for name in values)} WHERE {identity} = ?
        """,  # noqa: S608  # the names are those of our own schema
        (*values.values(), row[identity]),
    )


# Page by page


def _carve(damaged: Path, target: sqlite3.Connection, tables: dict[str, _Table]) -> None:
    """Add the rows of these tables that stand on any page; of several with one identity, that of the highest rank."""
    ranks: dict[tuple[str, Value], Any] = {}
    with PageFile(damaged) as pages:
        for found in pages.rows():
            row, table, rank = _recognised(found, tables)
            if table is None:
                continue
            name = _IDENTITY.get(table.name, "id")
            identity = (table.name, row[name])
            if identity in ranks:
                if rank > ranks[identity]:
                    _update(target, table, row, name)
                    ranks[identity] = rank
            # it is there already where SQLite could read it; otherwise perhaps only its number is taken
            elif _insert(target, table, [*row.values()]) or (
                "seq" in row and _insert(target, table, [None, *[*row.values()][1:]])
            ):
                ranks[identity] = rank


def _recognised(found: Row, tables: dict[str, _Table]) -> tuple[Named, _Table | None, Any]:
    for name, table in tables.items():
        recognise = _RECOGNISE.get(name)
        if recognise is not None and 1 < len(found.columns) <= len(table.columns):
            row: Named = dict(zip(table.columns, found.columns, strict=False))
            if (rank := recognise(row)) is not None:
                if "seq" in row:
                    row["seq"] = found.rowid
                return row, table, rank
    return {}, None, None


def _is_id(value: Value) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 64


def _is_text(value: Value) -> bool:
    return isinstance(value, str | bytes)


def _is_time(value: Value) -> bool:
    return isinstance(value, int | float)


def _conversation(row: Named) -> Any:
    fits = len(row) >= 11 and _is_id(row["id"]) and _is_text(row["title"]) and _is_text(row["system_prompt"])
    return row["updated_at"] if fits and _is_time(row["updated_at"]) and _is_time(row["created_at"]) else None


def _message(row: Named) -> Any:
    fits = {"role", "state", "parts"} <= row.keys() and row["role"] in set(Role) and _is_id(row["id"])
    if not fits or not _is_id(row["conversation_id"]) or not _is_text(row["parts"]):
        return None
    return (row["state"] != "streaming", len(str(row["parts"])))


def _attachment(row: Named) -> Any:
    data = row.get("data")
    return 0 if isinstance(data, bytes) and sha256(data).hexdigest() == row["sha256"] else None


def _folder(row: Named) -> Any:
    fits = len(row) == 5 and _is_id(row["id"]) and isinstance(row["name"], str) and isinstance(row["colour"], str)
    return 0 if fits and (row["parent_id"] is None or _is_id(row["parent_id"])) else None


def _journal(row: Named) -> Any:
    fits = len(row) == 5 and row["kind"] in {"text", "reasoning"} and _is_id(row["message_id"])
    return 0 if fits and _is_text(row["text"]) and _is_time(row["written_at"]) else None


def _deletion(row: Named) -> Any:
    fits = len(row) == 6 and _is_id(row["id"]) and _is_id(row["conversation_id"]) and _is_id(row["message_id"])
    return 0 if fits and _is_time(row["deleted_at"]) else None


def _exchange(row: Named) -> Any:
    fits = len(row) == 6 and _is_id(row["message_id"]) and _is_text(row["facts"])
    return 0 if fits and isinstance(row["request"], bytes) and isinstance(row["response"], bytes) else None


_RECOGNISE: dict[str, Callable[[Named], Any]] = {
    "messages": _message,
    "conversations": _conversation,
    "attachments": _attachment,
    "journal": _journal,
    "deletions": _deletion,
    "exchanges": _exchange,
    "folders": _folder,
}
"""How a row is told to be of a table: None where it is not, else its rank among others with the same identity."""
_IDENTITY = {"attachments": "sha256", "journal": "seq", "exchanges": "message_id"}
