"""Names in pyproject.toml where the project is published, for a build that is to be published there.

    python packaging/project_urls.py https://HOST/OWNER/REPOSITORY

Help, Newer version… asks the page that is named so; so does nothing where none is. Homepage stands in the .deb and in
AppStream's description.
"""

from __future__ import annotations

import sys
from pathlib import Path

PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


def with_urls(text: str, address: str) -> str:
    """Return pyproject.toml with the addresses below ``address``. Raises ValueError for what is no web address."""
    if not address.startswith("https://") or any(character in address for character in '"\\ \n'):
        raise ValueError(f"{address!r} is no address that begins with https://")
    if "[project.urls]" in text:
        raise ValueError("pyproject.toml names addresses already.")
    base = address.rstrip("/")
    urls = f'[project.urls]\nHomepage = "{base}"\nIssues = "{base}/issues"\nReleases = "{base}/releases"\n\n'
    return text.replace("[project.scripts]", f"{urls}[project.scripts]", 1)


if __name__ == "__main__":
    PYPROJECT.write_text(with_urls(PYPROJECT.read_text("utf-8"), sys.argv[1]), "utf-8")
