"""``sagedesk export``: what it prints, writes, and refuses."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from sagedesk.cli import export
from sagedesk.errors import FileExistsAlreadyError, InvalidInputError
from sagedesk.library import Library, Message
from sagedesk.llm.messages import ReasoningPart, Role, TextPart
from sagedesk.paths import library_file

TEXT = "Grüße\r\n```\n\x1b[31mred\ud800"


@pytest.fixture
def ids() -> list[str]:
    """Return the ids of two kept conversations: Ships, then Seas."""
    with Library.open(library_file()) as library:
        kept = [library.create_conversation(title=title).result().id for title in ("Ships", "Seas")]
        for conversation_id in kept:
            parts = (ReasoningPart(text="I think"), TextPart(text=TEXT))
            library.add_message(
                Message(conversation_id=conversation_id, parent_id=None, role=Role.ASSISTANT, parts=parts)
            ).result()
    return kept


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    export.add_parser(parser.add_subparsers())
    args = parser.parse_args(["export", *arguments])
    return args.run(args)


def test_one_conversation_to_the_standard_output(ids: list[str], capfdbinary: pytest.CaptureFixture[bytes]):
    assert run("ships") == 0
    written = capfdbinary.readouterr().out
    assert written.startswith(b"# Ships\n")
    assert "Grüße\r\n```\n\x1b[31mred\ufffd\n```\n".encode() in written
    assert b"I think" not in written
    assert run("ships", "--reasoning") == 0
    assert b"I think" in capfdbinary.readouterr().out


def test_a_terminal_is_not_sent_what_it_would_obey(ids: list[str], monkeypatch: pytest.MonkeyPatch):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr("sys.stdout", terminal)
    assert run(ids[0]) == 0
    assert "\x1b" not in terminal.getvalue()
    assert "␛[31mred" in terminal.getvalue()


def test_all_to_the_standard_output(ids: list[str], capfdbinary: pytest.CaptureFixture[bytes]):
    assert run("--all") == 0
    written = capfdbinary.readouterr().out
    assert written.index(b"# Ships\n") < written.index(b"\n\n# Seas\n")


def test_to_a_file_and_never_over_another_one(ids: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "ships.md"
    assert run(ids[0], "-o", str(target)) == 0
    assert capsys.readouterr() == ("", f"Exported to {target}.\n")
    assert target.read_bytes().startswith(b"# Ships\n")
    with pytest.raises(FileExistsAlreadyError):
        run("seas", "-o", str(target))
    assert target.read_bytes().startswith(b"# Ships\n")
    assert run("seas", "-o", str(target), "--force") == 0
    assert target.read_bytes().startswith(b"# Seas\n")


def test_all_to_a_folder(ids: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    folder = tmp_path / "chats"
    assert run("--all", "--output", str(folder)) == 0
    assert capsys.readouterr().err == f"Exported to {folder}.\n"
    assert sorted(path.name for path in folder.iterdir()) == ["Seas.md", "Ships.md"]


def test_the_list(ids: list[str], capsys: pytest.CaptureFixture[str]):
    assert run("--list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ids[::-1]
    assert lines[0].endswith("  Seas")


def test_an_empty_library(capsys: pytest.CaptureFixture[str]):
    assert run("--list") == 0
    assert capsys.readouterr().out == ""
    for arguments in (["--all"], ["--all", "-o", "nowhere"]):
        with pytest.raises(InvalidInputError, match="no conversations to export"):
            run(*arguments)
    with pytest.raises(InvalidInputError, match="No conversation has the id or the title “x”"):
        run("x")


def test_nothing_chosen_is_a_sentence():
    with pytest.raises(InvalidInputError, match="Say which conversation"):
        run()
    assert not library_file().exists()


def test_the_format_is_the_one_that_is_named_or_that_the_name_of_the_file_ends_in(
    ids: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
):
    for arguments, start in (
        (["--format", "jsonl"], b'{"messages": '),
        (["--format", "text"], b"Ships\n=====\n"),
        (["--front-matter"], b'---\ntitle: "Ships"\n'),
    ):
        assert run("ships", *arguments) == 0
        assert capfdbinary.readouterr().out.startswith(start)
    for name, start in (
        ("a.json", b'{\n"format"'),
        ("b.sagedesk.json", b'{\n"format"'),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.notes", b"# Ships\n"),
    ):
        assert run("ships", "-o", str(tmp_path / name)) == 0
        assert (tmp_path / name).read_bytes().startswith(start)
    assert run("--all", "--format", "html", "-o", str(tmp_path / "pages")) == 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["Seas.html", "Ships.html"]
    with pytest.raises(InvalidInputError, match="no export format named “docx”"):
        run("ships", "--format", "docx")


def test_what_is_in_the_archive_is_exported_too(ids: list[str], capfdbinary: pytest.CaptureFixture[bytes]):
    with Library.open(library_file()) as library:
        library.mark(ids[0], archived=True).result()
    assert run("--all") == 0
    assert b"# Ships\n" in capfdbinary.readouterr().out
