"""``sagedesk import``: what it adds, says and refuses."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from sagedesk.cli import export, import_
from sagedesk.errors import InvalidInputError, StorageError
from sagedesk.library import Library
from sagedesk.paths import library_file


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers()
    export.add_parser(commands)
    import_.add_parser(commands)
    args = parser.parse_args(arguments)
    return args.run(args)


def test_what_was_exported_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with Library.open(library_file()) as library:
        for title in ("Ships", "Seas"):
            library.create_conversation(title=title).result()
    file = tmp_path / "all.json"
    assert run("export", "--all", "-o", str(file)) == 0
    library_file().unlink()
    capsys.readouterr()
    assert run("import", str(file), str(file)) == 0
    said, complaints = capsys.readouterr()
    assert said.splitlines() == [
        f"{file}: 2 conversations imported from SageDesk.",
        f"{file}: no conversations imported from SageDesk, 2 there already.",
    ]
    assert complaints == ""
    with Library.open(library_file()) as library:
        assert {each.title for each in library.conversations().result()} == {"Ships", "Seas"}


def test_a_file_that_is_not_there_or_not_known_is_a_sentence(tmp_path: Path):
    with pytest.raises(InvalidInputError, match="There is no file"):
        run("import", str(tmp_path / "none.json"))
    with pytest.raises(StorageError, match="it is a folder"):
        run("import", str(tmp_path))
    (tmp_path / "text.json").write_text("hello")
    with pytest.raises(InvalidInputError, match=r"text\.json is not JSON"):
        run("import", str(tmp_path / "text.json"))
