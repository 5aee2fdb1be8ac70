from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError, StorageError
from sagedesk.llm.messages import Role
from sagedesk.prompt_sets import read_prompts


def written(tmp_path: Path, name: str, text: str) -> Path:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8", newline="")
    return file


def test_json_lines_in_each_shape(tmp_path: Path) -> None:
    lines = [
        {"id": 70, "prompt": "One", "expected": "1", "kind": "number"},
        {"messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Two"}]},
        {"messages": [{"role": "user", "content": "Three"}, {"role": "assistant", "content": "3"}]},
        "Four",
        {"prompt": "Five", "system": "Be long."},
    ]
    file = written(tmp_path, "set.jsonl", "\n\n".join(json.dumps(line) for line in lines))
    one, two, three, four, five = read_prompts(file)
    assert (one.id, one.text, one.expected, one.extra) == ("70", "One", "1", {"kind": "number"})
    assert [message.role for message in two.messages] == [Role.SYSTEM, Role.USER]
    assert (two.id, two.text) == ("3", "Two")
    assert (three.text, three.expected) == ("Three", "3")
    assert (four.id, four.text) == ("7", "Four")
    assert five.messages[0].content == "Be long."


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_with_its_separator(tmp_path: Path, separator: str) -> None:
    header = separator.join(["id", "prompt", "expected", "kind"])
    row = separator.join(["a", '"Two\nlines, and; a\ttab"', "x", "hard"])
    file = written(tmp_path, "set.csv", f"\ufeff{header}\r\n{row}\r\n")
    (prompt,) = read_prompts(file)
    assert (prompt.id, prompt.text, prompt.expected, prompt.extra) == (
        "a",
        "Two\nlines, and; a\ttab",
        "x",
        {"kind": "hard"},
    )


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("set.jsonl", "", "holds no prompts"),
        ("set.jsonl", "{", "Line 1 is not JSON"),
        ("set.jsonl", "\n[1]", "Line 2 is neither"),
        ("set.jsonl", '{"prompt": "  "}', "Line 1 has no prompt"),
        ("set.jsonl", '{"prompt": 1.5, "id": []}', "“id” of line 1 is not a text"),
        ("set.jsonl", '{"messages": "hi"}', "is not a list"),
        ("set.jsonl", '{"messages": [{"role": "assistant", "content": "a"}]}', "do not end with one of the user's"),
        ("set.jsonl", '{"messages": [{"role": "king", "content": "a"}]}', "no role that is known"),
        ("set.jsonl", '{"messages": [{"role": "user"}]}', "no text as its “content”"),
        ("set.jsonl", '{"id": "a", "prompt": "x"}\n{"id": "a", "prompt": "y"}', "'a' stands twice"),
        ("set.csv", "question\nhi", "no column “prompt”"),
        ("set.csv", "prompt\nhi,there", "more cells"),
        ("set.csv", 'prompt\n"hi', "is not CSV"),
    ],
)
def test_what_cannot_be_used_is_said_with_its_line(tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises(InvalidInputError, match=words):
        read_prompts(written(tmp_path, name, text))


def test_a_file_that_is_not_there_and_one_that_is_not_text(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        read_prompts(tmp_path / "nowhere.csv")
    file = tmp_path / "picture.jsonl"
    file.write_bytes(b"\x89PNG\xff")
    with pytest.raises(InvalidInputError, match="not UTF-8"):
        read_prompts(file)


PROMPT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1).filter(str.strip)


@given(st.lists(PROMPT, min_size=1, max_size=5))
def test_every_text_comes_back_from_both_formats(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("sets")
    table = io.StringIO(newline="")
    csv.writer(table, quoting=csv.QUOTE_ALL).writerows([["prompt"], *([text] for text in texts)])
    lines = "\n".join(json.dumps({"prompt": text}) for text in texts)
    for file in (written(folder, "set.csv", table.getvalue()), written(folder, "set.jsonl", lines)):
        assert [prompt.text for prompt in read_prompts(file)] == texts
