from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.library.safety import rotation
from sagedesk.library.safety.rotation import (
    DAY,
    HOUR,
    KEPT_OF_OTHERS,
    WEEK,
    Backup,
    Reason,
    backup_name,
    is_due,
    read_backup,
    superfluous,
)

NOW = 1_753_956_000.0
LIBRARY = Path("library.sqlite")
_numbers = itertools.count()


def backup(made_at: float, reason: Reason = Reason.ROLLING, size: int = 1) -> Backup:
    return Backup(path=Path(f"{next(_numbers)}"), made_at=made_at, size=size, reason=reason)


def kept(backups: list[Backup], now: float = NOW) -> list[Backup]:
    gone = superfluous(backups, now)
    return [each for each in backups if each not in gone]


def test_a_year_of_hours_is_thinned_to_hours_days_and_weeks():
    left: list[Backup] = []
    for hour in range(24 * 365):
        now = NOW + hour * HOUR
        assert is_due(left, now)
        left = kept([*left, backup(now)], now)
        assert not is_due(left, now + HOUR / 2)
    assert len(left) <= 6 + 7 + 4
    ages = sorted(now - each.made_at for each in left)
    assert ages[:6] == [hour * HOUR for hour in range(6)]
    assert ages[-1] >= 2 * WEEK
    assert sum(DAY <= age <= 7 * DAY for age in ages) >= 5


@given(st.lists(st.integers(0, 10_000), max_size=60))
def test_the_newest_is_always_kept_and_the_number_is_bounded(hours: list[int]):
    backups = [backup(NOW - hour * HOUR / 7) for hour in hours]
    left = kept(backups)
    assert len(left) <= 17
    if backups:
        assert max(each.made_at for each in left) == max(each.made_at for each in backups)
    assert kept(left) == left


def test_a_clock_that_was_wrong_pushes_nothing_out():
    real = [backup(NOW - hour * HOUR) for hour in range(3)]
    future = [backup(NOW + DAY * day) for day in range(1, 9)]
    left = kept([*real, *future])
    assert set(real) <= set(left)
    assert [each for each in future if each in left] == [future[-1]]
    assert is_due(future, NOW)
    assert not is_due([*future, real[0]], NOW)


def test_backups_for_other_reasons_are_kept_apart():
    by_hand = [backup(NOW - day * DAY, Reason.BY_HAND) for day in range(100)]
    before = [backup(NOW - day * DAY, Reason.BEFORE_RESTORE) for day in range(2)]
    assert kept([*by_hand, *before]) == [*by_hand[:KEPT_OF_OTHERS], *before]
    assert is_due(by_hand, NOW)


def test_large_backups_are_fewer_but_never_less_than_two(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rotation, "MOST_BYTES", 35)
    backups = [backup(NOW - hour * HOUR, size=10) for hour in range(6)]
    assert kept(backups) == backups[:3]
    huge = [backup(NOW - hour * HOUR, size=100) for hour in range(6)]
    assert kept(huge) == huge[:2]


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("number", ["", "-2", "-13"])
def test_names_tell_when_and_why(tmp_path: Path, reason: Reason, number: str):
    name = backup_name(LIBRARY, NOW, reason).replace(".sqlite", f"{number}.sqlite")
    file = tmp_path / name
    file.write_bytes(b"12345")
    assert read_backup(LIBRARY, file) == Backup(path=file, made_at=NOW, size=5, reason=reason)


@pytest.mark.parametrize(
    "name",
    ["library.sqlite", "library-x.sqlite", "other-20250731T100000Z.sqlite", "library-20250731T100000Z.sqlite.partial"],
)
def test_other_files_are_no_backups(tmp_path: Path, name: str):
    (tmp_path / name).touch()
    assert read_backup(LIBRARY, tmp_path / name) is None
