"""The library, the export and its command work on a machine without Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys

class NoQt:
    def find_spec(self, name, *rest):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(name)

sys.meta_path.insert(0, NoQt())

from pathlib import Path
from sagedesk.cli import main
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart
from sagedesk.paths import library_file

with Library.open(library_file()) as library:
    conversation = library.create_conversation(title="Ships").result()
    library.add_message(
        Message(conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="Ahoy"),))
    ).result()
assert main(["export", "ships"]) == 0
assert main(["export", "ships", "-o", sys.argv[1]]) == 0
sys.exit(main(["export", "ships", "-o", sys.argv[1]]))
"""


def test_without_qt(tmp_path: Path):
    target = tmp_path / "ships.md"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, target], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout == target.read_text()
    assert "\nAhoy\n" in done.stdout
    assert f"sagedesk: {target} would be overwritten, so nothing was exported.\n" in done.stderr
    assert "Traceback" not in done.stderr
