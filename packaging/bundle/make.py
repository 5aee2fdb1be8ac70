"""Makes the application's folder: build/bundle/sagedesk. The same on every system.

python packaging/bundle/make.py
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import native_parts
import report

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / "sagedesk"


def main() -> None:
    """Draw the icons, freeze, strip, note the licences, and say what takes the room."""
    icons.main(BUILD / "icons")
    freezing = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    places = [f"--distpath={BUNDLE.parent}", f"--workpath={BUILD / 'pyinstaller'}"]
    subprocess.run([*freezing, *places, str(Path(__file__).with_name("sagedesk.spec"))], check=True, cwd=ROOT)
    if sys.platform == "linux":
        _strip()
    native_parts.write(BUNDLE, _taken())
    print("What takes the room:")
    print(report.check(BUNDLE) if sys.platform == "linux" else report.table(BUNDLE))


def _strip() -> None:
    """Leave out the symbols that only a debugger reads. Qt comes stripped, and is left as its makers made it."""
    internal = BUNDLE / "_internal"
    libraries = [*internal.glob("libpython*"), *internal.rglob("*.cpython-*.so"), *internal.glob("[!P]*/**/*.abi3.so")]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def _taken() -> list[Path]:
    """Return the files of the system that were copied, as PyInstaller notes them."""
    # each of its .toc files is a Python literal: tuples of name, source and kind
    collected = ast.literal_eval((BUILD / "pyinstaller" / "sagedesk" / "COLLECT-00.toc").read_text("utf-8"))
    entries = next(part for part in collected if isinstance(part, list) and part and isinstance(part[0], tuple))
    sources = [Path(source) for _, source, kind in entries if kind == "BINARY"]
    return [source for source in sources if not source.is_relative_to(sys.prefix)]


if __name__ == "__main__":
    if shutil.which("strip") is None and sys.platform == "linux":
        raise SystemExit("strip and objdump are needed: sudo apt-get install binutils")
    main()
