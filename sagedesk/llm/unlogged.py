"""Keeping secrets out of botocore's log: at level DEBUG it writes whole answers, and what signatures are made of."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_kept_back: ContextVar[bool] = ContextVar("_kept_back", default=False)


@contextmanager
def unlogged(logger_name: str) -> Iterator[None]:
    """Have a logger of botocore write nothing at level DEBUG of what is done inside, in this thread."""
    logger = logging.getLogger(logger_name)
    if _passes not in logger.filters:
        logger.addFilter(_passes)
    token = _kept_back.set(True)
    try:
        yield
    finally:
        _kept_back.reset(token)


def _passes(record: logging.LogRecord) -> bool:
    return not (_kept_back.get() and record.levelno <= logging.DEBUG)
