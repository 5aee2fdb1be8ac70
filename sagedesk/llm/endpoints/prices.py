"""What an endpoint costs an hour: instances by a dated table of prices that comes with SageDesk, and that people edit.

The table is ``resources/prices/sagemaker-hosting.json``, with the source of each figure. A person's own prices are in
``prices.json`` in the configuration folder, by region ("*" for every region) and instance type::

    {"eu-central-1": {"ml.g5.xlarge": 1.76}}
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sagedesk.errors import DamagedFileError
from sagedesk.llm.endpoints.files import write_whole
from sagedesk.llm.endpoints.values import EndpointDetails, Variant
from sagedesk.paths import config_dir, resources_dir
from sagedesk.translation import QT_TRANSLATE_NOOP, number, translate

ANY_REGION = "*"
_MONTHS = (
    QT_TRANSLATE_NOOP("Endpoints", "January"),
    QT_TRANSLATE_NOOP("Endpoints", "February"),
    QT_TRANSLATE_NOOP("Endpoints", "March"),
    QT_TRANSLATE_NOOP("Endpoints", "April"),
    QT_TRANSLATE_NOOP("Endpoints", "May"),
    QT_TRANSLATE_NOOP("Endpoints", "June"),
    QT_TRANSLATE_NOOP("Endpoints", "July"),
    QT_TRANSLATE_NOOP("Endpoints", "August"),
    QT_TRANSLATE_NOOP("Endpoints", "September"),
    QT_TRANSLATE_NOOP("Endpoints", "October"),
    QT_TRANSLATE_NOOP("Endpoints", "November"),
    QT_TRANSLATE_NOOP("Endpoints", "December"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """US dollars for one hour of an instance; ``own`` says that the person gave it."""

    per_hour: float
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What an endpoint costs: US dollars an hour, None where that is not known; ``words`` say how it comes about."""

    per_hour: float | None
    words: str


class Prices:
    """The shipped table under the person's own prices. Reads and writes files: use it off the GUI thread."""

    def __init__(self, *, own: Path | None = None, shipped: Path | None = None) -> None:
        """Read both tables. Raises DamagedFileError when the person's own file is not what it should be."""
        document = json.loads((shipped or resources_dir() / "prices" / "sagemaker-hosting.json").read_bytes())
        self.date = date.fromisoformat(document["date"])
        self.region: str = document["region"]
        self.own_file = own or config_dir() / "prices.json"
        self._shipped: Mapping[str, float] = {name: entry["usd_per_hour"] for name, entry in document["prices"].items()}
        self._own = _own_prices(self.own_file)

    def price(self, instance_type: str, region: str) -> Price | None:
        """Return the price of an instance type; where the region's is not known, that of the table's region."""
        for where in (region, ANY_REGION):
            own = self._own.get(where, {}).get(instance_type)
            if own is not None:
                return Price(per_hour=own, own=True)
        shipped = self._shipped.get(instance_type)
        return None if shipped is None else Price(per_hour=shipped)

    def set_own(self, instance_type: str, per_hour: float | None, region: str = ANY_REGION) -> None:
        """Keep a price of the person's own, or with None go back to the table's. Raises StorageError."""
        own = {**self._own, region: dict(self._own.get(region, {}))}
        if per_hour is None:
            own[region].pop(instance_type, None)
        else:
            own[region][instance_type] = per_hour
        write_whole(self.own_file, json.dumps(own, indent=2))
        self._own = own

    def cost(self, endpoint: EndpointDetails, region: str) -> Cost:
        """Return what the instances of an endpoint cost as they run now; storage and traffic come on top."""
        if any(variant.serverless_memory for variant in endpoint.variants):
            idle = any(variant.provisioned for variant in endpoint.variants)
            if idle:
                words = translate(
                    "Endpoints",
                    "Serverless: billed for the time of each request, and for the concurrency that is provisioned.",
                )
            else:
                words = translate(
                    "Endpoints", "Serverless: billed for the time of each request, and nothing while it is idle."
                )
            return Cost(per_hour=None, words=words)
        counts = [pair for variant in endpoint.variants for pair in _instances(variant)]
        if not counts or any(not name or count is None for name, count in counts):
            return Cost(
                per_hour=None, words=translate("Endpoints", "Which instances run is not known, so neither is the cost.")
            )
        running = [(name, count, self.price(name, region)) for name, count in counts if count]
        if not running:
            return Cost(per_hour=0.0, words=translate("Endpoints", "No instance runs, so none is billed."))
        if unknown := sorted({name for name, _, price in running if price is None}):
            names = unknown[0]
            for name in unknown[1:]:
                names = translate("Endpoints", "{names} and {name}").format(names=names, name=name)
            words = translate("Endpoints", "There is no price for {names} in the table. Enter your own.")
            return Cost(per_hour=None, words=words.format(names=names))
        priced = [(name, count, price) for name, count, price in running if price is not None]
        part = translate("Endpoints", "{count} × {name} at {price}")
        parts = " + ".join(
            part.format(count=count, name=name, price=_dollars(price.per_hour)) for name, count, price in priced
        )
        total = sum(count * price.per_hour for _, count, price in priced)
        basis = self._basis([price for *_, price in priced], region)
        words = translate("Endpoints", "{price} an hour: {parts} ({basis}).")
        return Cost(per_hour=total, words=words.format(price=_dollars(total), parts=parts, basis=basis))

    def _basis(self, prices: list[Price], region: str) -> str:
        if all(price.own for price in prices):
            return translate("Endpoints", "your own prices")
        if region == self.region:
            basis = translate("Endpoints", "{region} on-demand prices of {month} {year}")
        else:
            basis = translate("Endpoints", "{region} on-demand prices of {month} {year}; {other} may differ")
        month = translate("Endpoints", _MONTHS[self.date.month - 1])
        return basis.format(region=self.region, month=month, year=self.date.year, other=region)


def _dollars(amount: float) -> str:
    """Return an amount with cents, and small ones as exactly as the table has them."""
    decimals = 2 if amount >= 10 else max(2, len(f"{amount:.4f}".rstrip("0").partition(".")[2]))
    return translate("Endpoints", "${amount}").format(amount=number(amount, f",.{decimals}f"))


def _instances(variant: Variant) -> list[tuple[str, int | None]]:
    return list(variant.pools) if variant.pools else [(variant.instance_type, variant.instances)]


def _own_prices(path: Path) -> dict[str, dict[str, float]]:
    try:
        document = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise _damaged(path, str(error)) from error
    if not isinstance(document, dict) or not all(_is_table(table) for table in document.values()):
        raise _damaged(path, "it is no object of regions that hold prices by instance type")
    return document


def _is_table(table: object) -> bool:
    return isinstance(table, dict) and all(
        isinstance(price, int | float) and not isinstance(price, bool) and 0 <= price < math.inf
        for price in table.values()
    )


def _damaged(path: Path, why: str) -> DamagedFileError:
    return DamagedFileError(
        translate("Endpoints", "The file of your own prices cannot be read."),
        hint=translate(
            "Endpoints", 'Mend or remove {path}. It is written like {{"us-east-1": {{"ml.g5.xlarge": 1.41}}}}.'
        ).format(path=path),
        detail=why,
    )
