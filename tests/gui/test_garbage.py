from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer

from sagedesk.ui.garbage import GarbageCollection


class Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.freed_in: list[bool] = []
        weakref.finalize(self, note, self.freed_in, self.thread())


def note(freed_in: list[bool], gui: QThread) -> None:
    freed_in.append(QThread.currentThread() == gui)


def test_a_worker_that_allocates_frees_no_object_of_the_gui(qtbot, qapp, collected_in_the_gui_thread):
    freed_in = Cycle().freed_in

    def allocate() -> None:
        for _ in range(gc.get_threshold()[0] * 20):
            cycle: list[object] = []
            cycle.append(cycle)

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert freed_in == []
    qtbot.waitUntil(lambda: freed_in == [True])


def turn_once() -> None:
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def test_no_timer_runs_while_there_is_nothing_to_collect(qtbot, qapp):
    collection = GarbageCollection()
    gc.collect()
    turn_once()
    assert not collection.waiting
    freed_in = Cycle().freed_in
    kept = [[] for _ in range(gc.get_threshold()[0] * 2)]
    turn_once()
    assert collection.waiting
    assert freed_in == []
    qtbot.waitUntil(lambda: freed_in == [True])
    kept.clear()
    qtbot.waitUntil(lambda: not collection.waiting)
