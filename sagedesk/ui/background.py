"""Work that may wait (network, disk, keyring), done off the GUI thread; its result comes back to the GUI thread."""

from __future__ import annotations

import itertools
import logging
import queue
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from sagedesk.errors import SageDeskError

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Job:
    """A piece of work that was handed over: ``forget`` it when its result is no longer wanted."""

    __slots__ = ("_done", "_failed", "_forgotten", "_outcome", "_work", "number")

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[SageDeskError], object],
        number: int,
    ) -> None:
        self.number = number
        self._outcome: tuple[Any, SageDeskError | None] = (None, None)
        self._work = work
        self._done = done
        self._failed = failed
        self._forgotten = False

    def forget(self) -> None:
        """Have neither ``done`` nor ``failed`` called. The work itself goes on, since Python cannot stop it."""
        self._forgotten = True

    def run(self) -> None:
        """Do the work, in the thread that calls, and keep what came of it; any failure as a SageDeskError."""
        try:
            self._outcome = self._work(), None
        except SageDeskError as error:
            self._outcome = None, error
        except Exception as error:  # noqa: BLE001  # a fault of ours must reach the person, not end a thread unseen
            _log.exception("A background job failed")
            self._outcome = (
                None,
                SageDeskError(
                    _tr("Something went wrong inside SageDesk."),
                    hint=_tr("Please report it, with the details."),
                    detail="".join(traceback.format_exception(error)),
                ),
            )

    def deliver(self) -> None:
        """Call ``done`` or ``failed``, unless forgotten or its QObject is gone."""
        result, error = self._outcome
        callback = self._failed if error else self._done
        bound = callback.func if isinstance(callback, partial) else callback
        receiver = getattr(bound, "__self__", None)
        gone = isinstance(receiver, QObject) and not shiboken6.isValid(receiver)
        if callback and not gone and not self._forgotten:
            callback(error or result)


class BackgroundJobs(QObject):
    """A few threads that run callables in the order they were given; with ``threads=1`` strictly one after another.

    Make it and use it in the GUI thread; ``close`` it before the program ends. The threads are daemons: a keyring
    that waits for an answer forever does not keep the program from ending.
    """

    _ended = Signal(int)

    def __init__(self, *, threads: int = 4, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = threads
        self._threads: list[threading.Thread] = []
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._jobs: dict[int, Job] = {}
        self._numbers = itertools.count()
        self._closed = threading.Event()
        self._telling = threading.Lock()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any job has not delivered yet."""
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[SageDeskError], object],
    ) -> Job:
        """Call ``work()`` in another thread, then ``done(result)`` or ``failed(error)`` in the GUI thread.

        ``work`` touches no QObject. When ``done`` or ``failed`` is a method of a QObject that no longer exists (or a
        partial of one), nothing is called. Raises RuntimeError after ``close``.
        """
        if self._closed.is_set():
            raise RuntimeError("BackgroundJobs.run after close")
        job = Job(work, done, failed, next(self._numbers))
        # kept here until delivered, so that what its callables hold is released in the GUI thread
        self._jobs[job.number] = job
        self._queue.put(job)
        if len(self._threads) < min(self._limit, len(self._jobs)):
            thread = threading.Thread(target=self._serve, name=f"background-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        return job

    def close(self, timeout: float = 2.0) -> bool:
        """Finish what was handed over, for at most ``timeout`` seconds, and deliver nothing more.

        Returns whether everything was finished.
        """
        with self._telling:  # a thread that is just telling has told: this may be destroyed next
            self._closed.set()
        for _ in self._threads:
            self._queue.put(None)
        deadline = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        finished = not any(thread.is_alive() for thread in self._threads)
        if finished:
            self._jobs.clear()
        return finished

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            job.run()
            number = job.number
            # before it is delivered: the last who lets go of it destroys what it holds, and widgets die in one thread
            del job
            with self._telling:
                if not self._closed.is_set():
                    self._ended.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        job = self._jobs.pop(number, None)  # none where it ended just before the close
        if job is not None and not self._closed.is_set():
            job.deliver()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Background", text)
