"""The conversation library: a SQLite file that is never lost."""
