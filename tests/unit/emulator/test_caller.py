from __future__ import annotations

import threading

import pytest

from sagedesk.emulator.caller import Caller, CallerLeftError, Gate


def in_thread(act) -> tuple[threading.Thread, list[BaseException | None]]:
    ended: list[BaseException | None] = []

    def run() -> None:
        try:
            act()
            ended.append(None)
        except CallerLeftError as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, ended


def test_what_is_held_goes_on_when_released() -> None:
    gate = Gate()
    thread, ended = in_thread(Caller(gate).hold)
    assert gate.wait_until_held(1, 10)
    gate.release()
    thread.join(10)
    assert ended == [None]


def test_nothing_is_held_once_released() -> None:
    gate = Gate()
    gate.release()
    Caller(gate).hold()
    assert gate.wait_until_held(0, 0)
    assert not gate.wait_until_held(1, 0)


def test_what_is_held_ends_when_its_caller_leaves() -> None:
    gate = Gate()
    caller = Caller(gate)
    thread, ended = in_thread(caller.hold)
    assert gate.wait_until_held(1, 10)
    caller.leave()
    thread.join(10)
    assert isinstance(ended[0], CallerLeftError)
    assert gate.held == 0


def test_a_hold_may_have_a_limit() -> None:
    Caller(Gate()).hold(0.001)


def test_what_is_to_be_done_is_done_once_also_too_late() -> None:
    caller, done = Caller(Gate()), []
    caller.when_left(lambda: done.append("early"))
    caller.leave()
    caller.leave()
    caller.when_left(lambda: done.append("late"))
    assert done == ["early", "late"]
    with pytest.raises(CallerLeftError):
        caller.pause(3600)
