"""PDF: everything that was said is on its pages, nothing is loaded, and no line is cut in two."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from sagedesk.export import Content
from sagedesk.export.trees import ConversationTree
from sagedesk.library import Library
from sagedesk.library.values import Conversation, Message, MessageState
from sagedesk.llm.messages import ImagePart, Part, ReasoningPart, Role, TextPart, ToolCallPart
from sagedesk.paths import library_file
from sagedesk.ui.exporting.pdf import first_page, to_pdf

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
NOON = 1_785_000_000.0
HOSTILE = """
<script>alert(1)</script><img src="http://127.0.0.1:9/x.png"> ![far](http://127.0.0.1:9/y.png)
![near](file:///etc/hostname) [click](javascript:alert(1)) </td></table></body> <style>* { color: white }</style>
"""


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x20\x60\xa0" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def tree(*texts: str | tuple[Part, ...], title: str = "Ships", **values: object) -> ConversationTree:
    messages = [
        Message(
            id=str(number),
            conversation_id="c",
            parent_id=str(number - 1) if number else None,
            role=Role.ASSISTANT if number % 2 else Role.USER,
            parts=(TextPart(text=said),) if isinstance(said, str) else said,
            created_at=NOON + number,
        )
        for number, said in enumerate(texts)
    ]
    conversation = Conversation(
        **{"id": "c", "title": title, "profile_id": "", "system_prompt": "", "created_at": NOON, "updated_at": NOON}
        | {"head_id": messages[-1].id}
        | values
    )
    return ConversationTree(conversation=conversation, messages=tuple(messages))


@pytest.fixture
def written(qapp: QApplication, tmp_path: Path) -> Callable[..., Path]:
    """Write a PDF in a thread that Python made, as the window does."""

    def write(*trees: ConversationTree, content: Content | None = None) -> Path:
        target = tmp_path / "made.pdf"
        pieces: list[bytes] = []
        thread = threading.Thread(target=lambda: pieces.extend(to_pdf(trees, content or Content())))
        thread.start()
        thread.join()
        target.write_bytes(b"".join(pieces))
        return target

    return write


def text_of(pdf: Path, *options: str) -> str:
    return subprocess.run(
        ["pdftotext", *options, "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout


def facts(pdf: Path) -> dict[str, str]:
    done = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True)
    return {name: value.strip() for name, _, value in (line.partition(":") for line in done.stdout.splitlines())}


def test_what_was_said_is_on_the_pages(written: Callable[..., Path]) -> None:
    pdf = written(
        tree(
            "What is your **name**?",
            (
                ReasoningPart(text="A thought"),
                TextPart(text="Jack.\n\n```python\nprint('Ahoy')\n```\n\n| a | b |\n|-|-|\n| 1 | 2 |"),
            ),
            (TextPart(text="find this fine office"), ToolCallPart(id="t", name="search", arguments='{"q": 1}')),
            system_prompt="You are a pirate.",
        ),
        content=Content(reasoning=True),
    )
    text = text_of(pdf)
    for said in (
        "Ships",
        "You are a pirate.",
        "name?",
        "A thought",
        "print('Ahoy')",
        "search",
        '{"q": 1}',
        "2026-07-25",
    ):
        assert said in text
    assert "find this fine office" in text  # no ligatures, which could not be searched for
    assert facts(pdf)["Title"] == "Ships"
    assert text_of(written(tree("a", (ReasoningPart(text="A thought"), TextPart(text="b"))))).count("A thought") == 0


def test_hostile_text_is_only_shown(written: Callable[..., Path]) -> None:
    pdf = written(tree(HOSTILE, HOSTILE, title="<script>\u202e & co"))
    text = text_of(pdf)
    assert text.count("<script>alert(1)</script>") == 2
    assert "</td></table></body>" in text
    data = pdf.read_bytes()
    assert b"/JavaScript" not in data
    assert b"javascript:" not in data
    assert b"file:" not in data
    assert b"/URI (http://127.0.0.1:9/y.png)" in data  # a link that a person may click, not a picture


def test_long_texts_go_over_pages_and_lose_no_line(written: Callable[..., Path]) -> None:
    lines = [f"line {number:04d}" for number in range(500)]
    rows = [f"| row {number:04d} | {'wide ' * 30} |" for number in range(60)]
    pdf = written(
        tree(
            "\n\n".join(lines),
            "```\n" + "\n".join(lines) + "\n```",
            "| a | b |\n|---|---|\n" + "\n".join(rows),
            "x" * 9000,
        )
    )
    text = text_of(pdf)
    for line in lines:
        assert text.count(line) == 2, line
    for number in range(60):
        assert f"row {number:04d}" in text
    assert text.count("x") >= 9000
    assert int(facts(pdf)["Pages"]) > 20


def test_each_conversation_begins_a_page(written: Callable[..., Path]) -> None:
    pdf = written(tree("one", title="First"), tree("two", title="Second"))
    assert facts(pdf)["Pages"] == "2"
    assert "First" not in text_of(pdf, "-f", "2")
    assert int(facts(written(tree("one" * 1)))["Pages"]) == 1


def test_all_branches(written: Callable[..., Path]) -> None:
    one = tree("question", "first answer")
    other = Message(
        id="9", conversation_id="c", parent_id="0", role=Role.ASSISTANT, parts=(TextPart(text="second answer"),),
        created_at=NOON + 9, state=MessageState.STOPPED,
    )  # fmt: skip
    both = ConversationTree(conversation=one.conversation, messages=(*one.messages, other))
    assert "second answer" not in text_of(written(both))
    text = text_of(written(both, content=Content(branches=True)))
    assert "Branch 2 of 2" in text
    assert "second answer" in text
    assert text.count("question") == 2  # as the message, and where the branch goes on from


def test_pictures_fit_on_a_page(written: Callable[..., Path]) -> None:
    pictures = tuple(ImagePart(media_type="image/png", data=png(*size)) for size in ((3000, 20), (20, 3000), (10, 10)))
    pdf = written(tree((TextPart(text="see"), *pictures, ImagePart(media_type="image/png", data=b"no picture"))))
    listed = subprocess.run(["pdfimages", "-list", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert len(listed.splitlines()) == 5
    assert "An image: image/png, 10 bytes" in text_of(pdf)


def test_nothing_to_export_is_an_empty_page(written: Callable[..., Path]) -> None:
    assert facts(written())["Pages"] == "1"


def test_the_first_page_as_a_picture(qapp: QApplication) -> None:
    long = first_page(tree("word " * 5000, "never laid out"), Content(), 420)
    assert isinstance(long, QImage)
    assert long.width() == 420
    assert long.height() > 500
    dark = sum(long.pixelColor(x, y).lightness() < 100 for x in range(0, 420, 4) for y in range(0, 500, 4))
    assert dark > 100


def test_the_command_line_writes_pdf_without_a_display(tmp_path: Path, home: Path) -> None:
    with Library.open(library_file()) as library:
        conversation = library.create_conversation(title="Ships").result()
        library.add_message(
            Message(
                conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text="a frigate"),)
            )
        ).result()
    target = tmp_path / "ships.pdf"
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    subprocess.run([sys.executable, "-m", "sagedesk", "export", "Ships", "-o", target], env=bare, check=True)
    assert "a frigate" in text_of(target)
