"""Which endpoints were used when."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sagedesk.llm.endpoints import Confidence, Detection, EndpointDetails, Variant
from sagedesk.llm.endpoints.used import FOR_GOOD, UsedEndpoints, bills

NOON = datetime(2026, 11, 25, 12).astimezone()
DETECTION = Detection(reason="", confidence=Confidence.UNKNOWN)


@pytest.fixture
def used(tmp_path: Path) -> UsedEndpoints:
    return UsedEndpoints(tmp_path / "used.json")


def names(used: UsedEndpoints, now: datetime = NOON) -> list[str]:
    return [use.endpoint_name for use in used.of_earlier_days(now)]


def test_a_use_of_yesterday_is_one_to_remind_of_and_one_of_today_is_not(used: UsedEndpoints) -> None:
    used.note("1", "old", NOON - timedelta(days=1))
    used.note("2", "new", NOON - timedelta(hours=1))
    used.note("3", "ancient", NOON - timedelta(days=31))
    assert names(used) == ["old"]
    assert names(used, NOON + timedelta(days=1)) == ["old", "new"]


def test_an_hour_across_midnight_is_another_day(used: UsedEndpoints) -> None:
    used.note("1", "late", NOON.replace(hour=0) - timedelta(minutes=10))
    assert names(used, NOON.replace(hour=0) + timedelta(minutes=10)) == ["late"]


def test_settled_for_the_day_it_comes_back_and_for_good_with_the_next_use(used: UsedEndpoints) -> None:
    used.note("1", "old", NOON - timedelta(days=1))
    (use,) = used.of_earlier_days(NOON)
    used.settle(use, "2026-11-25")
    assert names(used) == []
    assert names(used, NOON + timedelta(days=1)) == ["old"]
    used.settle(use, FOR_GOOD)
    assert names(used, NOON + timedelta(days=1)) == []
    used.note("1", "old", NOON)
    assert names(used, NOON + timedelta(days=1)) == ["old"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"used": 1}', '{"used": {"1": 2, "2": {"last": "x"}}}'])
def test_a_file_that_cannot_be_read_counts_as_empty_and_is_written_anew(used: UsedEndpoints, text: str) -> None:
    used.path.write_text(text)
    assert names(used) == []
    used.note("1", "old", NOON - timedelta(days=1))
    assert names(used) == ["old"]


@pytest.mark.parametrize(
    ("variant", "costs"),
    [
        (Variant(name="a", instance_type="ml.g5.xlarge", instances=1), True),
        (Variant(name="a", instance_type="ml.g5.xlarge", instances=0), False),
        (Variant(name="a", instances=None), False),
        (Variant(name="a", serverless_memory=4096), False),
        (Variant(name="a", pools=(("ml.g5.xlarge", 0), ("ml.g5.2xlarge", 2))), True),
    ],
)
def test_what_bills(variant: Variant, costs: bool) -> None:
    assert bills(EndpointDetails(name="e", variants=(variant,), detection=DETECTION)) is costs
