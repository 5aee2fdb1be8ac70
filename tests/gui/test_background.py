from __future__ import annotations

import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, Signal, Slot

from sagedesk.errors import SageDeskError, StorageError
from sagedesk.ui.background import BackgroundJobs


class Receiver(QObject):
    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[SageDeskError] = []
        self.threads: set[bool] = set()

    @Slot(object)
    def done(self, result: object) -> None:
        self.threads.add(QThread.currentThread() == self.thread())
        self.results.append(result)
        self.arrived.emit()

    @Slot(object)
    def failed(self, error: SageDeskError) -> None:
        self.threads.add(QThread.currentThread() == self.thread())
        self.errors.append(error)
        self.arrived.emit()


@pytest.fixture
def jobs(qapp):
    made = BackgroundJobs()
    yield made
    assert made.close()


def test_a_result_comes_back_in_the_gui_thread(qtbot, jobs):
    receiver = Receiver()
    with qtbot.waitSignal(receiver.arrived):
        jobs.run(threading.get_ident, done=receiver.done, failed=receiver.failed)
    assert receiver.results != [threading.get_ident()]
    assert receiver.threads == {True}
    assert not jobs.busy


def test_an_error_comes_back_as_it_was_raised(qtbot, jobs):
    receiver = Receiver()

    def work() -> None:
        raise StorageError("The disk is full.")

    with qtbot.waitSignal(receiver.arrived):
        jobs.run(work, done=receiver.done, failed=receiver.failed)
    assert isinstance(receiver.errors[0], StorageError)
    assert receiver.threads == {True}


@pytest.mark.logs_errors
def test_a_fault_of_ours_reaches_the_person_with_its_traceback_as_detail(qtbot, jobs):
    receiver = Receiver()
    with qtbot.waitSignal(receiver.arrived):
        jobs.run(lambda: 1 // 0, done=receiver.done, failed=receiver.failed)
    assert "ZeroDivisionError" in receiver.errors[0].detail
    assert "ZeroDivisionError" not in str(receiver.errors[0])


def test_one_thread_keeps_the_order(qtbot, qapp):
    jobs = BackgroundJobs(threads=1)
    receiver = Receiver()
    for number in range(50):
        jobs.run(lambda number=number: number, done=receiver.done, failed=receiver.failed)
    qtbot.waitUntil(lambda: len(receiver.results) == 50)
    assert receiver.results == list(range(50))
    assert jobs.close()


def test_nothing_is_delivered_to_a_receiver_that_is_gone_or_to_a_job_that_was_forgotten(qtbot, jobs):
    go = threading.Event()
    gone, forgetful, last = Receiver(), Receiver(), Receiver()
    jobs.run(go.wait, done=gone.done, failed=gone.failed)
    jobs.run(go.wait, done=partial(gone.done), failed=gone.failed)
    job = jobs.run(go.wait, done=forgetful.done, failed=forgetful.failed)
    shiboken6.delete(gone)
    job.forget()
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    with qtbot.waitSignal(last.arrived):
        jobs.run(int, done=last.done, failed=last.failed)
    assert gone.results == forgetful.results == []


def test_close_finishes_what_was_handed_over_and_delivers_nothing(qtbot, qapp):
    jobs = BackgroundJobs(threads=1)
    receiver = Receiver()
    finished: list[int] = []
    for number in range(5):
        jobs.run(lambda number=number: finished.append(number), done=receiver.done, failed=receiver.failed)
    assert jobs.close()
    qapp.processEvents()
    assert finished == [0, 1, 2, 3, 4]
    assert receiver.results == []
    with pytest.raises(RuntimeError):
        jobs.run(int, failed=receiver.failed)


def test_close_gives_up_on_a_job_that_does_not_end(qapp):
    jobs = BackgroundJobs()
    go = threading.Event()
    jobs.run(go.wait, failed=print)
    assert not jobs.close(timeout=0.01)
    go.set()
    assert jobs.close()
