"""The schema of the library: one migration for each version, in order.

A migration is raw SQL on raw data and calls no living code, so that it does the same in ten years. A released one
never changes; each has a file in tests/data/library that a test opens. ``seq`` numbers rows in the order they were
written, which no clock can turn around (and full-text search needs whole numbers); ``id`` is what the rest of the
program knows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from sagedesk.library.migrations import version_1, version_2, version_3, version_4

APPLICATION_ID = 0x5361_6765
"""What ``PRAGMA application_id`` says in a library: "Sage"."""

Migration = Callable[[sqlite3.Connection], None]

MIGRATIONS: tuple[Migration, ...] = (version_1.migrate, version_2.migrate, version_3.migrate, version_4.migrate)
"""``MIGRATIONS[n]`` brings a file of version n to version n + 1."""
