"""Makes the application's folder: build/bundle/sagedesk. The same on every system.

python packaging/bundle/make.py
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import icons
import report

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / "sagedesk"


def main() -> None:
    """Draw the icons, freeze, strip, and say what takes the room."""
    icons.main(BUILD / "icons")
    freezing = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    places = [f"--distpath={BUNDLE.parent}", f"--workpath={BUILD / 'pyinstaller'}"]
    # not in the repository, whose sagedesk lacks what only an installed one has: resources and metadata
    subprocess.run([*freezing, *places, str(Path(__file__).with_name("sagedesk.spec"))], check=True, cwd=BUILD)
    if sys.platform == "linux":
        _strip()
    print("What takes the room:")
    print(report.check(BUNDLE) if sys.platform == "linux" else report.table(BUNDLE))


def _strip() -> None:
    """Leave out the symbols that only a debugger reads. Qt comes stripped, and is left as its makers made it."""
    internal = BUNDLE / "_internal"
    libraries = [
        *internal.glob("libpython*"),
        *internal.rglob("*.cpython-*.so"),
        *internal.glob("*.abi3.so"),
        *internal.glob("[!P]*/**/*.abi3.so"),
    ]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


if __name__ == "__main__":
    if shutil.which("strip") is None and sys.platform == "linux":
        raise SystemExit("strip and objdump are needed: sudo apt-get install binutils")
    main()
