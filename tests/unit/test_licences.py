"""What SageDesk is made of."""

from __future__ import annotations

import json
from pathlib import Path

from sagedesk import __version__
from sagedesk.licences import components, homepage


def test_every_part_has_a_version_and_a_licence(tmp_path: Path) -> None:
    parts = components(tmp_path / "none.json")
    assert (parts[0].name, parts[0].version, parts[0].licence) == ("sagedesk", __version__, "Apache-2.0")
    names = {part.name for part in parts}
    assert {"boto3", "botocore", "keyring", "PySide6_Essentials", "urllib3"} <= names
    assert not {"pytest", "mypy", "ruff"} & names
    assert all(part.version and part.licence for part in parts)
    assert "Permission is hereby granted" in next(part.text for part in parts if part.name == "urllib3")
    assert [part.name.casefold() for part in parts[1:]] == sorted(part.name.casefold() for part in parts[1:])


def test_the_parts_of_a_bundle_are_added(tmp_path: Path) -> None:
    file = tmp_path / "bundled.json"
    part = {"name": "Qt", "version": "6", "licence": "LGPL-3.0-only", "homepage": "https://qt.io", "text": "GNU"}
    file.write_text(json.dumps([part]))
    assert next(part for part in components(file) if part.name == "Qt").text == "GNU"


def test_an_address_that_the_package_does_not_name_is_empty() -> None:
    assert homepage("no such label") == ""
