"""Says what takes the room in a bundle, and which system it needs; fails when it grew beyond what was promised."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

INSTALLED_LIMIT = 180_000_000
"""Bytes."""
NEWEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30), "OPENSSL": (3, 0, 2)}
"""What Ubuntu 22.04 has, by the names of symbol versions: the oldest system that a bundle must run on."""

_GROUPS = {
    "Qt: international text (ICU)": r"PySide6/Qt/lib/libicu",
    "Qt: libraries": r"PySide6/Qt/lib/",
    "Qt: plug-ins and translations": r"PySide6/Qt/",
    "Qt: bindings": r"(PySide6|shiboken6)/",
    "Python: interpreter and its modules": r"(libpython|python3|base_library)",
    "Python: packages, and SageDesk itself": r"^sagedesk$",
    "botocore: models of services": r"botocore/",
    "awscrt (for signing in with aws login)": r"_awscrt",
    "cryptography (for the keyring)": r"(cryptography/|_cffi)",
    "SageDesk: icons, guide, prices": r"sagedesk/",
    "Formulas: fonts": r"zia",
    "Libraries of the system": r"lib[^/]*\.so",
    "Names and licences of the parts": r".*dist-info/",
    "Other data": r"",
}


def sizes(bundle: Path) -> dict[str, int]:
    """Return bytes by group, the largest first."""
    found = dict.fromkeys(_GROUPS, 0)
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            path = file.relative_to(bundle).as_posix().removeprefix("_internal/")
            group = next(name for name, pattern in _GROUPS.items() if re.match(pattern, path))
            found[group] += file.stat().st_size
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def table(bundle: Path) -> str:
    """Return what takes the room, as text."""
    found = sizes(bundle)
    rows = [f"  {name:40} {size / 1e6:8.1f} MB" for name, size in found.items()]
    return "\n".join([*rows, f"  {'together':40} {sum(found.values()) / 1e6:8.1f} MB"])


def symbol_versions(bundle: Path) -> dict[str, tuple[tuple[int, ...], str]]:
    """Return, for each library of NEWEST, the newest version that a file of the bundle asks for, and the file."""
    newest: dict[str, tuple[tuple[int, ...], str]] = dict.fromkeys(NEWEST, ((0,), ""))
    for file in bundle.rglob("*"):
        if file.is_symlink() or not file.is_file() or not (file.suffix == "" or ".so" in file.name):
            continue
        asked = subprocess.run(["objdump", "-T", str(file)], capture_output=True, text=True, check=False).stdout
        for name, number in set(re.findall(r"\b([A-Z]+)_([0-9.]+)\b", asked)):
            if name in newest:
                newest[name] = max(newest[name], (tuple(map(int, number.split("."))), file.name))
    return newest


def check(bundle: Path) -> str:
    """Return the report. Raises SystemExit when a limit is exceeded."""
    size = sum(sizes(bundle).values())
    if size > INSTALLED_LIMIT:
        raise SystemExit(
            f"{table(bundle)}\nThe bundle takes {size / 1e6:.1f} MB, more than {INSTALLED_LIMIT / 1e6:.0f}."
        )
    lines = [table(bundle), "It needs of the system:"]
    for name, (needed, file) in symbol_versions(bundle).items():
        had, asked = (".".join(map(str, number)) for number in (NEWEST[name], needed))
        if needed > NEWEST[name]:
            raise SystemExit(f"{file} needs {name} {asked}: Ubuntu 22.04 has {had}.")
        lines.append(f"  {name} {asked} (Ubuntu 22.04 has {had}), because of {file}")
    return "\n".join(lines)
