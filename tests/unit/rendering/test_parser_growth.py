"""What growing costs: finished blocks stay, and whatever is open is not read again."""

from __future__ import annotations

import pytest

from sagedesk.rendering.block_builder import PIECE, ROWS
from sagedesk.rendering.blocks import Code, Footnote, Item, Maths, Paragraph, Quote
from sagedesk.rendering.line_cursor import LineCursor
from sagedesk.rendering.parser import BlockParser, blocks_of


def test_finished_blocks_are_the_same_objects() -> None:
    parser = BlockParser()
    parser.feed("# One\n\ntwo\n\n- a\n- b\n")
    before = list(parser.finished)
    assert len(before) >= 3
    parser.feed("- c\n\n```\nx\n")
    assert all(one is other for one, other in zip(before, parser.finished, strict=False))


@pytest.mark.parametrize(
    "line", ["- item\n", "> quoted words\n", "1. one\n", "words\n", "    code\n", "| a |\n", "- a\n\n  b\n\n"]
)
def test_each_line_is_read_once(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Count lines read, not seconds: a list of a thousand items costs a thousand lines and as many tails."""
    read = [0]
    make = LineCursor.__init__

    def counted(self: LineCursor, text: str) -> None:
        read[0] += 1
        make(self, text)

    monkeypatch.setattr(LineCursor, "__init__", counted)
    parser = BlockParser()
    parser.feed("```\n" if line == "code\n" else "| h |\n|---|\n" if line.startswith("|") else "")
    for _ in range(1000):
        parser.feed(line)
        parser.tail()
    assert read[0] <= 1000 * line.count("\n") + 10


def test_a_list_is_small_blocks() -> None:
    blocks = blocks_of("- a\n" * 500)
    assert len(blocks) == 500
    assert len({block.containers[0].key for block in blocks}) == 500


def test_a_long_line_goes_on_in_pieces() -> None:
    text = "word " * 5000
    blocks = blocks_of(text)
    assert all(isinstance(block, Paragraph) and len(block.content) <= 2 * PIECE for block in blocks)
    assert "".join(block.content + " " for block in blocks).split() == text.split()
    assert [block.joined for block in blocks] == [False, *[True] * (len(blocks) - 1)]


def test_a_long_line_is_not_cut_inside_an_emoji() -> None:
    blocks = blocks_of("👩‍👩‍👧‍👦" * 2000)
    assert all(block.content.startswith("👩") and block.content.endswith("👦") for block in blocks)


def test_a_long_line_of_code_stays_one_line() -> None:
    (code,) = blocks_of("```\n" + "x" * 50_000 + "\ny\n```")
    assert code == Code(text="x" * 50_000 + "\ny")


def test_containers_and_kinds() -> None:
    quoted, task, note = blocks_of("> - a\n\n1. [x] done\n\n[^n]: A note")
    assert [type(container) for container in quoted.containers] == [Quote, Item]
    assert task.task is True
    assert task.content == "done"
    assert task.containers[0].number == 1
    assert isinstance(note.containers[0], Footnote)
    assert note.containers[0].label == "n"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("$$\na\n- b\n$$", "a\n- b"),
        ("$$ x $$", "x"),
        ("\\[\nx = 1\n\\]", "x = 1"),
        ("words\n\\[ y \\]", "y"),
        ("$$\nopen", "open"),
    ],
)
def test_formulas(text: str, source: str) -> None:
    block = blocks_of(text)[-1]
    assert isinstance(block, Maths)
    assert block.source == source
    assert block.raw in text


@pytest.mark.parametrize("text", ["\\[not maths\\] at all", "$$ a $$ and b", "\\[a\\](b)", "$$\n\nwords"])
def test_not_formulas(text: str) -> None:
    assert not any(isinstance(block, Maths) for block in blocks_of(text))


def test_a_long_table_goes_on_in_pieces() -> None:
    text = "| a | b |\n|---|--:|\n" + "".join(f"| {n} | x |\n" for n in range(ROWS * 2 + 5))
    first, second, third = blocks_of(text + "\nend")[:3]
    assert [len(piece.rows) for piece in (first, second, third)] == [ROWS, ROWS, 5]
    assert [piece.joined for piece in (first, second, third)] == [False, True, True]
    assert third.sample is second.sample is first.rows
    assert [row[0] for piece in (first, second, third) for row in piece.rows] == [str(n) for n in range(ROWS * 2 + 5)]
    whole = blocks_of("| a |\n|---|\n" + "| x |\n" * ROWS)
    assert [len(piece.rows) for piece in whole] == [ROWS]


def test_deep_nesting_ends() -> None:
    blocks = blocks_of("> " * 5000 + "x\n" + "- " * 5000 + "y")
    assert max(len(block.containers) for block in blocks) <= 24


def test_line_ends_of_all_systems() -> None:
    assert blocks_of("a\r\nb\r\rc") == blocks_of("a\nb\n\nc")
