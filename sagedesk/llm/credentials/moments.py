"""Moments as AWS tools write them into files."""

from __future__ import annotations

from datetime import UTC, datetime


def read_moment(text: str) -> datetime:
    """Return a moment of a file, in UTC unless it says otherwise. Raises ValueError.

    The AWS CLI writes "2026-11-25T14:00:00Z", and old versions "2026-11-25T14:00:00UTC".
    """
    moment = datetime.fromisoformat(text.strip().removesuffix("UTC"))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def write_moment(moment: datetime) -> str:
    """Return a moment as the AWS CLI writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
