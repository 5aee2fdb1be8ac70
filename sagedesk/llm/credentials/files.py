"""The files in which AWS tools keep profiles and keys, and whether they were changed meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

Fingerprint = tuple[tuple[str, int, int], ...]

_FILES = (("AWS_CONFIG_FILE", "config"), ("AWS_SHARED_CREDENTIALS_FILE", "credentials"))


def fingerprint() -> Fingerprint:
    """Return what changes when ~/.aws/config or ~/.aws/credentials is written: each path, its time and its size."""
    found = []
    for variable, name in _FILES:
        path = Path(os.environ.get(variable) or Path("~/.aws") / name).expanduser()
        try:
            about = path.stat()
        except OSError:
            found.append((str(path), 0, 0))
        else:
            found.append((str(path), about.st_mtime_ns, about.st_size))
    return tuple(found)
