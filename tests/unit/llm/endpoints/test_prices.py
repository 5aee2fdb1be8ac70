from __future__ import annotations

import json
from pathlib import Path

import pytest

from sagedesk.errors import DamagedFileError
from sagedesk.llm.endpoints.prices import Prices
from sagedesk.llm.endpoints.values import Confidence, Detection, EndpointDetails, Variant
from sagedesk.paths import resources_dir

NOTHING = Detection(reason="", confidence=Confidence.UNKNOWN)


def endpoint(*variants: Variant) -> EndpointDetails:
    return EndpointDetails(name="e", variants=variants, detection=NOTHING)


def running(instance_type: str, count: int | None) -> Variant:
    return Variant(name="AllTraffic", instance_type=instance_type, instances=count)


@pytest.fixture
def prices() -> Prices:
    return Prices()


def test_every_shipped_price_names_a_source() -> None:
    document = json.loads((resources_dir() / "prices" / "sagemaker-hosting.json").read_text())
    assert len(document["prices"]) > 40
    for name, entry in document["prices"].items():
        assert name.startswith("ml.")
        assert 0 < entry["usd_per_hour"] < 200
        assert entry["source"] in document["sources"]


def test_price_times_count(prices: Prices) -> None:
    cost = prices.cost(endpoint(running("ml.g5.2xlarge", 2), running("ml.g4dn.xlarge", 1)), "us-east-1")
    assert cost.per_hour == pytest.approx(2 * 1.515 + 0.7364)
    assert cost.words == (
        "$3.7664 an hour: 2 × ml.g5.2xlarge at $1.515 + 1 × ml.g4dn.xlarge at $0.7364 "
        "(us-east-1 on-demand prices of September 2026)."
    )


def test_another_region_may_differ(prices: Prices) -> None:
    assert "eu-central-1 may differ" in prices.cost(endpoint(running("ml.p5.48xlarge", 1)), "eu-central-1").words


def test_pools_are_counted_each(prices: Prices) -> None:
    mixed = Variant(name="v", pools=(("ml.g5.xlarge", 1), ("ml.g6.xlarge", 2)))
    assert prices.cost(endpoint(mixed), "us-east-1").per_hour == pytest.approx(1.408 + 2 * 1.127)


def test_what_is_not_known_is_said(prices: Prices) -> None:
    for variants, words in (
        ((running("ml.p6-b200.48xlarge", 1),), "no price for ml.p6-b200.48xlarge"),
        ((running("ml.g5.xlarge", None),), "not known"),
        ((), "not known"),
        ((Variant(name="v", serverless_memory=4096),), "nothing while it is idle"),
        ((Variant(name="v", serverless_memory=4096, provisioned=1),), "provisioned"),
    ):
        cost = prices.cost(endpoint(*variants), "us-east-1")
        assert cost.per_hour is None
        assert words in cost.words


def test_nothing_that_runs_costs_nothing(prices: Prices) -> None:
    assert prices.cost(endpoint(running("ml.p6-b200.48xlarge", 0)), "us-east-1").per_hour == 0


def test_own_prices_win_and_stay(prices: Prices) -> None:
    prices.set_own("ml.g5.xlarge", 1.0)
    prices.set_own("ml.g5.xlarge", 2.0, "eu-west-1")
    again = Prices()
    assert again.cost(endpoint(running("ml.g5.xlarge", 1)), "us-east-1").words == (
        "$1.00 an hour: 1 × ml.g5.xlarge at $1.00 (your own prices)."
    )
    assert again.cost(endpoint(running("ml.g5.xlarge", 10)), "eu-west-1").words.startswith("$20.00 an hour")
    again.set_own("ml.g5.xlarge", None)
    price = Prices().price("ml.g5.xlarge", "us-east-1")
    assert price is not None
    assert not price.own


@pytest.mark.parametrize(
    "text", ["", "[]", '{"us-east-1": 1}', '{"us-east-1": {"x": "1"}}', '{"*": {"x": -1}}', '{"*": {"x": true}}']
)
def test_a_damaged_file_of_own_prices_is_said(tmp_path: Path, text: str) -> None:
    own = tmp_path / "prices.json"
    own.write_text(text)
    with pytest.raises(DamagedFileError, match=r"prices\.json"):
        Prices(own=own)
    assert own.read_text() == text
