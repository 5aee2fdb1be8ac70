"""Keeping a price that a person entered. It writes a file: off the GUI thread."""

from __future__ import annotations

from sagedesk.llm.endpoints.prices import Prices


def priced(prices: Prices, instance_type: str, per_hour: float | None, region: str) -> Prices:
    """Return ``prices`` with a person's own price, or with None the table's again. Raises StorageError."""
    prices.set_own(instance_type, per_hour, region)
    return prices
