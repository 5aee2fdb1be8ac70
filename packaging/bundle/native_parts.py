"""Writes bundled.json: the parts of a bundle that are no Python packages, with their licences.

On Debian the package that a library was taken from tells its version and licence; Qt, its ICU and Python are known.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sysconfig
from importlib.metadata import version
from pathlib import Path

LICENCES = Path(__file__).parents[1] / "licences"


def native_parts(taken: list[Path]) -> list[dict[str, str]]:
    """Return an entry for each part; ``taken`` are the files of the system that PyInstaller copied."""
    lgpl = "\n\n".join((LICENCES / name).read_text("utf-8") for name in ("LGPL-3.0.txt", "GPL-3.0.txt"))
    parts = [
        {
            "name": "Python",
            "version": platform.python_version(),
            "licence": "PSF-2.0",
            "homepage": "https://www.python.org",
            "text": _python_licence(),
        },
        {
            "name": "Qt",
            "version": version("PySide6_Essentials"),
            "licence": "LGPL-3.0-only",
            "homepage": "https://doc.qt.io/qt-6/licensing.html",
            "text": "Qt and PySide are shared libraries in the folder PySide6 beside the program: another build of the "
            "same version may be put in their place. What Qt itself contains is listed at "
            "https://doc.qt.io/qt-6/licenses-used-in-qt.html, among it ICU (Unicode-3.0).\n\n" + lgpl,
        },
    ]
    known: set[str] = set()
    for file in taken:
        package = _debian_package(file)
        if package and package not in known:
            known.add(package)
            parts.append(_debian_part(package))
    return parts


def write(file: Path, taken: list[Path]) -> None:
    """Write the file that sagedesk/licences.py reads."""
    file.write_text(json.dumps(native_parts(taken), indent=1, ensure_ascii=False), "utf-8")


def _python_licence() -> str:
    stdlib = Path(sysconfig.get_path("stdlib"))
    for file in (
        stdlib / "LICENSE.txt",
        stdlib.parent / "LICENSE.txt",
        Path(f"/usr/share/doc/{stdlib.name}/copyright"),
    ):
        if file.is_file():
            return file.read_text("utf-8", "replace")
    return ""


def _debian_package(file: Path) -> str:
    if shutil.which("dpkg-query") is None:
        return ""
    # libraries are registered under /lib or /usr/lib, whichever the package says
    for path in (file, file.resolve(), Path(str(file).removeprefix("/usr")), Path(f"/usr{file.resolve()}")):
        found = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    return ""


def _debian_part(package: str) -> dict[str, str]:
    asked = ["dpkg-query", "-W", "-f=${Version}\n${Homepage}\n", package]
    # for several architectures there are several answers
    answer = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    copyright_file = Path(f"/usr/share/doc/{package}/copyright")
    text = copyright_file.read_text("utf-8", "replace") if copyright_file.is_file() else ""
    names = dict.fromkeys(
        line[8:].strip() for line in text.splitlines() if line.startswith("License:") and line[8:].strip()
    )
    return {
        "name": package,
        "version": answer[0],
        "licence": ", ".join(names) or "see its text",
        "homepage": answer[1],
        "text": text,
    }
