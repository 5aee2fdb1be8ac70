"""What keeps the library from being lost: backups, checks, and what can be read of a damaged file."""
