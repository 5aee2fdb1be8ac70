from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sagedesk.errors import StorageError
from sagedesk.library.worker import DatabaseThread


@pytest.fixture
def worker() -> Iterator[DatabaseThread]:
    connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    made = DatabaseThread(connection, Path("library.sqlite"), name="under test")
    yield made
    made.stop()


def test_jobs_run_in_order_on_one_thread(worker: DatabaseThread):
    ran: list[tuple[int, str]] = []
    for number in range(200):
        last = worker.submit(lambda _, n=number: ran.append((n, threading.current_thread().name)))
    last.result()
    assert ran == [(number, "under test") for number in range(200)]


def test_what_sqlite_raises_becomes_a_storage_error(worker: DatabaseThread):
    with pytest.raises(StorageError, match="could not be read or written") as caught:
        worker.submit(lambda connection: connection.execute("SELECT nonsense")).result()
    assert "nonsense" in caught.value.detail


def test_one_failing_job_does_not_end_the_thread(worker: DatabaseThread):
    assert isinstance(worker.submit(lambda _: 1 / 0).exception(), ZeroDivisionError)
    assert worker.submit(lambda _: 1).result() == 1


def test_a_delayed_job_runs_after_later_ones(worker: DatabaseThread):
    ran: list[str] = []
    delayed = worker.submit(lambda _: ran.append("delayed"), delay=0.05)
    worker.submit(lambda _: ran.append("at once"))
    delayed.result()
    assert ran == ["at once", "delayed"]


def test_delayed_jobs_run_although_others_keep_coming(worker: DatabaseThread):
    done = threading.Event()

    def again(_: object) -> None:
        if not done.is_set():
            worker.submit(again)

    worker.submit(again)
    worker.submit(lambda _: done.set(), delay=0.01)
    assert done.wait(30)


def test_stop_runs_everything_first_and_refuses_what_comes_later(worker: DatabaseThread):
    gate = threading.Event()
    worker.submit(lambda _: gate.wait(30))
    delayed = worker.submit(lambda _: "delayed", delay=3600)
    queued = worker.submit(lambda _: "queued")
    gate.set()
    worker.stop()
    assert (delayed.result(0), queued.result(0)) == ("delayed", "queued")
    with pytest.raises(StorageError, match="closed already"):
        worker.submit(lambda _: None).result(0)


def test_a_job_that_was_cancelled_in_time_does_not_run(worker: DatabaseThread):
    gate = threading.Event()
    ran: list[str] = []
    worker.submit(lambda _: gate.wait(30))
    job = worker.submit(lambda _: ran.append("ran"))
    assert job.cancel()
    gate.set()
    worker.submit(lambda _: None).result()
    assert ran == []
