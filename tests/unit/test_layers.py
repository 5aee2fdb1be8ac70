"""What runs where PySide6 cannot be imported: everything but the window."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import sagedesk

BLOCKED = """
import importlib, sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(name + " is blocked")
sys.meta_path.insert(0, Block())
"""


def test_everything_but_the_window_is_imported_without_qt() -> None:
    names = [
        module.name
        for module in pkgutil.walk_packages(sagedesk.__path__, "sagedesk.", onerror=lambda _: None)
        if not module.name.startswith(("sagedesk.ui", "sagedesk.__main__"))
    ]
    assert len(names) > 50
    code = f"{BLOCKED}\nfor name in {names!r}:\n    importlib.import_module(name)\n"
    run = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_window_says_what_is_missing() -> None:
    code = f"{BLOCKED}\nfrom sagedesk.cli import main\nsys.exit(main([]))"
    run = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env={"DISPLAY": ":0", "HOME": "/nowhere"},
    )
    assert run.returncode == 2
    assert "needs PySide6" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_window_is_painted_before_aws_is_loaded() -> None:
    code = "import sys; import sagedesk.ui.app; print(*({'boto3', 'botocore', 'jinja2', 'tomlkit'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (run.returncode, run.stdout.strip()) == (0, ""), run.stderr
