"""What SageDesk is made of, and under which licences: read from the metadata of what is installed or bundled."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

BUNDLED = Path(__file__).with_name("bundled.json")
"""Written by the build of the double-click application: its parts that are no Python packages."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXT_NAMES = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of the program. ``licence`` is an SPDX expression or a name; ``text`` is empty where none came along."""

    name: str
    version: str
    licence: str
    homepage: str = ""
    text: str = ""


def components(bundled: Path = BUNDLED) -> tuple[Component, ...]:
    """Return SageDesk and everything that it is installed or bundled with, by name, itself first. Reads files."""
    found: dict[str, Component] = {}
    _add("sagedesk", found)
    own, others = [*found.values()][:1], [*found.values()][1:]
    if bundled.is_file():
        others += [Component(**entry) for entry in json.loads(bundled.read_text("utf-8"))]
    return (*own, *sorted(others, key=lambda component: component.name.casefold()))


def homepage(label: str) -> str:
    """Return the address that the package names under ``label`` in ``[project.urls]``; empty where it names none."""
    try:
        lines = distribution("sagedesk").metadata.get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    for line in lines:
        name, _, address = str(line).partition(",")
        if name.strip().casefold() == label.casefold():
            return address.strip()
    return ""


def _add(name: str, found: dict[str, Component]) -> None:
    """Add a distribution and those that it requires, if they are there: others are for other systems."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return
    metadata = package.metadata
    found[key] = Component(
        name=metadata["Name"],
        version=package.version,
        licence=_licence(package),
        homepage=_homepage(package),
        text=_text(package),
    )
    for requirement in package.requires or []:
        needed = _NAME.match(requirement)
        if needed and "extra ==" not in requirement:
            _add(needed.group(), found)


def _licence(package: Distribution) -> str:
    if expression := _field(package, "License-Expression"):
        return expression
    classifiers = [str(line) for line in package.metadata.get_all("Classifier") or []]
    named = [line.rpartition("::")[2].strip() for line in classifiers if line.startswith("License ::")]
    given = _field(package, "License").strip()
    # some put the whole text of the licence there
    return given if given and "\n" not in given and len(given) < 80 else ", ".join(named)


def _homepage(package: Distribution) -> str:
    lines = [str(line).partition(",") for line in package.metadata.get_all("Project-URL") or []]
    addresses = {name.strip().casefold(): address.strip() for name, _, address in lines}
    for label in ("homepage", "source", "repository", "source code", "documentation"):
        if label in addresses:
            return addresses[label]
    return _field(package, "Home-page")


def _field(package: Distribution, name: str) -> str:
    # where importlib_metadata is loaded, asking for a field that is not there raises KeyError
    return str((package.metadata.get_all(name) or [""])[0])


def _text(package: Distribution) -> str:
    files = [
        file
        for file in package.files or []
        if ".dist-info" in str(file) and Path(file).name.upper().startswith(_TEXT_NAMES)
    ]
    # the application's bundle has the files, but no list of them
    folder = getattr(package, "_path", None)
    paths = [Path(str(package.locate_file(file))) for file in files]
    if not paths and isinstance(folder, Path):
        paths = sorted(file for file in folder.rglob("*") if file.name.upper().startswith(_TEXT_NAMES))
    return "\n\n".join(path.read_text("utf-8", "replace").strip("\n") for path in paths if path.is_file())
