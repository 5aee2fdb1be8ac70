"""An exported page in a real browser runs nothing and loads nothing, whatever the model and the person wrote."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sagedesk.export import Content
from sagedesk.export.html import to_html_page
from sagedesk.export.trees import ConversationTree
from sagedesk.library import Conversation, Message
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(not BROWSER, reason="there is no Chromium here")

HOSTILE = """
<script>document.title = 'RAN'; fetch('{trap}/script')</script>
<img src="{trap}/img" onerror="document.title='RAN'"> ![x]({trap}/markdown) ![x][r]
<svg onload="document.title='RAN'"><image href="{trap}/svg"/></svg>
<iframe src="{trap}/frame"></iframe><link rel="stylesheet" href="{trap}/css">
<style>@import '{trap}/import'; body {{ background: url({trap}/background) }}</style>
[a](javascript:document.title='RAN') <a href="{trap}/link" ping="{trap}/ping" autofocus onfocus="document.title='RAN'">
<body onload="document.title='RAN'"> <details open ontoggle="document.title='RAN'"> <object data="{trap}/object">
```"><script>document.title='RAN'</script>
</code></pre><script>document.title='RAN'</script>
```

[r]: {trap}/reference
"""


class Trap(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012  # of one test

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def trap() -> Iterator[str]:
    Trap.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Trap)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    serving.join()
    server.server_close()


def shown(page: Path) -> str:
    """Return the page as the browser has it after everything was loaded and ran."""
    profile = page.with_name("profile")
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={profile}",
        "--virtual-time-budget=3000",
    ]
    return subprocess.run(
        [BROWSER, *options, "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=100, check=True
    ).stdout


def test_hostile_content_runs_nothing_and_loads_nothing(tmp_path: Path, trap: str):
    text = HOSTILE.format(trap=trap)
    parts = (
        ReasoningPart(text=text),
        TextPart(text=text),
        ToolCallPart(id="1", name=text, arguments=text),
        ImagePart(media_type="image/svg+xml", data=b"<svg xmlns='http://www.w3.org/2000/svg' onload='top.x()'/>"),
    )
    message = Message(
        id="1", conversation_id="c", parent_id=None, role=Role.USER, parts=parts, metadata={"model": text}
    )
    conversation = Conversation(
        id="c", title=text, profile_id="", system_prompt=text, created_at=1.0, updated_at=1.0, head_id="1"
    )
    tree = ConversationTree(conversation=conversation, messages=(message,))
    page = tmp_path / "page.html"
    page.write_text("".join(to_html_page([tree], Content(reasoning=True))), "utf-8")
    found = shown(page)
    assert "<title>RAN" not in found
    assert found.count("document.title") > 5  # it is all there to be read
    assert Trap.asked == []


def test_the_same_content_unescaped_runs_and_loads(tmp_path: Path, trap: str):
    page = tmp_path / "page.html"
    page.write_text(f"<title>x</title>{HOSTILE.format(trap=trap)}", "utf-8")
    assert "<title>RAN" in shown(page)
    assert "/img" in Trap.asked
