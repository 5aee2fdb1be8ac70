from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from sagedesk.errors import FileExistsAlreadyError, InvalidInputError
from sagedesk.llm.messages import ChatMessage
from sagedesk.prompt_sets import ResultsFile, SetPrompt, SetResult
from sagedesk.prompt_sets.writing import to_csv, to_jsonl, to_markdown

PROMPTS = (
    SetPrompt(id="a", messages=(ChatMessage("One?"),), expected="1", extra={"kind": "number"}),
    SetPrompt(id="b", messages=(ChatMessage("Two?"),)),
)
HOSTILE = "```\n# Not a heading\n<script>\n=1+1\n\x1b[31m"


def result(prompt: SetPrompt, text: str = "1", **more: object) -> SetResult:
    return SetResult(key=prompt.key("here"), prompt_id=prompt.id, target="here", text=text, **more)  # type: ignore[arg-type]


def test_json_lines_hold_everything() -> None:
    (line,) = to_jsonl(
        PROMPTS, [result(PROMPTS[0], HOSTILE, seconds=2.0, first_token_seconds=1.0, completion_tokens=11)]
    )[:-1].split("\n")
    row = json.loads(line)
    assert (row["text"], row["expected"], row["kind"], row["profile"]) == (HOSTILE, "1", "number", "here")
    assert row["tokens_per_second"] == 10


def test_csv_runs_no_formula() -> None:
    table = to_csv(PROMPTS, [result(PROMPTS[0], "=1+1"), result(PROMPTS[1], "a, “b”\nc")])
    first, second = csv.DictReader(io.StringIO(table, newline=""))
    assert first["text"] == "'=1+1"
    assert (second["text"], second["kind"]) == ("a, “b”\nc", "")


def test_markdown_stays_whole_whatever_a_model_says() -> None:
    document = to_markdown(PROMPTS, [result(PROMPTS[0], HOSTILE), result(PROMPTS[1])])
    tokens = MarkdownIt("commonmark").enable("table").parse(document)
    headings = [
        tokens[at + 1].content for at, token in enumerate(tokens) if token.type == "heading_open" and not token.level
    ]
    assert headings == ["Results", "a", "Expected", "here", "b", "here"]


def test_a_run_goes_on_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    keys = [prompt.key("here") for prompt in PROMPTS]
    with ResultsFile(path) as file:
        file.keep(result(PROMPTS[0], "\ud800"))
        file.keep(result(PROMPTS[1], outcome="failed", error="No."))
        assert file.write(PROMPTS, keys).failed == 1
    with file.partial.open("ab") as torn:
        torn.write(b'{"key": "torn')
    with ResultsFile(path) as again:
        assert again.done == {keys[0]}
        again.keep(result(PROMPTS[1], "2"))
        left = again.write(PROMPTS, keys)
    assert (left.not_asked, left.failed) == (0, 0)
    assert [json.loads(line)["text"] for line in path.read_text().splitlines()] == ["\ufffd", "2"]
    assert not file.partial.exists()
    with pytest.raises(FileExistsAlreadyError):
        ResultsFile(path)


def test_what_is_no_run_is_not_touched(tmp_path: Path) -> None:
    other = tmp_path / "results.csv.partial"
    other.write_text("mine")
    with pytest.raises(InvalidInputError, match="Move it away"), ResultsFile(tmp_path / "results.csv"):
        pass
    assert other.read_text() == "mine"
    with pytest.raises(InvalidInputError, match="end in"):
        ResultsFile(tmp_path / "results.xlsx")
