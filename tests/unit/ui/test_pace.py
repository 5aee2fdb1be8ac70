"""How often what has come is shown."""

from __future__ import annotations

from sagedesk.ui.inference.pace import LONGEST, SELDOM, USUAL, pause


def test_what_can_be_read_is_shown_thirty_times_a_second() -> None:
    assert pause(0, 10.0, 0.0) == USUAL
    assert pause(200, 0.033, 0.002) == USUAL
    assert pause(30, 0.0, 0.001) == USUAL


def test_what_nobody_can_read_is_shown_ten_times_a_second() -> None:
    assert pause(800, 0.033, 0.004) == SELDOM
    assert pause(2500, 0.1, 0.008) == SELDOM


def test_a_slow_machine_keeps_most_of_its_time_for_people() -> None:
    assert pause(100, 0.033, 0.02) == 80
    assert pause(100, 0.033, 5.0) == LONGEST
