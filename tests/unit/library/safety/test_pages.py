"""The reader of pages finds what SQLite finds, and takes any damage."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sagedesk.library.safety.pages import PageFile

VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.sampled_from([0, 1, -1, 127, 128, 2**15, 2**23, 2**31, 2**47]),
    st.floats(allow_nan=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=50),
    st.binary(max_size=50),
)


def rows_of(path: Path) -> Counter[tuple[object, ...]]:
    with PageFile(path) as pages:
        return Counter((row.rowid, *row.columns) for row in pages.rows() if len(row.columns) == 3)


def make(path: Path, *, page_size: int = 4096, log: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")  # nobody pulls the plug here, and a slow disk takes minutes
    connection.execute(f"PRAGMA page_size = {page_size}")
    if log:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (a, b, c)")
    return connection


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=30), rowids=st.randoms())
def test_every_value_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, rows, rowids):
    path = tmp_path_factory.mktemp("pages") / "t.sqlite"
    with closing(make(path)) as connection:
        for row in rows:
            rowid = rowids.randrange(-(2**63), 2**63)
            connection.execute("INSERT OR IGNORE INTO t (rowid, a, b, c) VALUES (?, ?, ?, ?)", (rowid, *row))
        written = Counter(connection.execute("SELECT rowid, * FROM t").fetchall())
    assert rows_of(path) == written


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
@pytest.mark.parametrize("log", [False, True])
def test_long_rows_many_pages_and_the_log(tmp_path: Path, page_size: int, log: bool):
    path = tmp_path / "t.sqlite"
    chosen = random.Random(page_size)
    with closing(make(path, page_size=page_size, log=log)) as connection:
        for number in range(300):
            connection.execute("INSERT INTO t VALUES (?, ?, ?)", (number, "é" * chosen.randrange(3000), b"x" * number))
        connection.execute("UPDATE t SET b = 'changed' WHERE a % 7 = 0")
        written = Counter(connection.execute("SELECT rowid, * FROM t").fetchall())
        if log:
            assert Path(f"{path}-wal").stat().st_size > 0
        assert rows_of(path) == written


def test_what_was_not_committed_is_not_read(tmp_path: Path):
    path = tmp_path / "t.sqlite"
    with closing(make(path, log=True)) as connection:
        connection.execute("INSERT INTO t VALUES (1, 2, 3)")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", [(n, "x" * 5000, None) for n in range(200)])
        assert rows_of(path) == Counter([(1, 1, 2, 3)])


def test_rows_that_were_deleted_are_not_read(tmp_path: Path):
    path = tmp_path / "t.sqlite"
    with closing(make(path)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", [(n, "x" * 3000, None) for n in range(200)])
        connection.execute("DELETE FROM t WHERE a >= 100")
        assert len(rows_of(path)) == 100


def test_nothing_is_no_row(tmp_path: Path):
    assert rows_of(tmp_path / "none") == Counter()
    (tmp_path / "empty").touch()
    assert rows_of(tmp_path / "empty") == Counter()


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_any_damage_is_taken_and_rows_on_whole_pages_are_read(tmp_path_factory: pytest.TempPathFactory, seed: int):
    path = tmp_path_factory.mktemp("pages") / "t.sqlite"
    chosen = random.Random(seed)
    with closing(make(path)) as connection:
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", [(n, "short", "x" * 60) for n in range(500)])
        written = set(connection.execute("SELECT rowid, * FROM t"))
    data = bytearray(path.read_bytes())
    hit = {chosen.randrange(len(data) // 4096) for _ in range(3)}
    for page in hit:
        start = page * 4096
        if chosen.random() < 0.5:
            data[start : start + 4096] = chosen.randbytes(4096)
        else:
            for _ in range(20):
                data[start + chosen.randrange(4096)] = chosen.randrange(256)
    path.write_bytes(data[: chosen.randrange(len(data) // 2, len(data))] if chosen.random() < 0.2 else data)
    found = set(rows_of(path))
    if len(data) == path.stat().st_size:
        # about fifty rows stand on a page
        assert len(written & found) >= len(written) - 55 * len(hit)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=3000))
def test_any_bytes_are_taken(tmp_path_factory: pytest.TempPathFactory, data: bytes):
    path = tmp_path_factory.mktemp("pages") / "t.sqlite"
    path.write_bytes(b"SQLite format 3\0" + data)
    Path(f"{path}-wal").write_bytes(data)
    rows_of(path)
