"""Whatever a model sends or a person types comes back from SQLite character for character."""

from __future__ import annotations

import math
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.library.columns import (
    column_to_failure,
    column_to_json,
    column_to_parts,
    column_to_text,
    failure_to_column,
    json_to_column,
    parts_to_column,
    text_to_column,
)
from sagedesk.library.values import Failure
from sagedesk.llm.messages import ImagePart, ReasoningPart, TextPart, ToolCallPart

# st.characters() without a filter includes lone surrogates and NUL
TEXTS = st.text(st.one_of(st.characters(), st.characters(categories=["Cs"]), st.sampled_from("\0\r\n\ufeff\x1b")))
PARTS = st.one_of(
    st.builds(TextPart, text=TEXTS),
    st.builds(ReasoningPart, text=TEXTS, seconds=st.none() | st.floats(allow_nan=False)),
    st.builds(ImagePart, media_type=st.just("image/png"), data=st.binary()),
    st.builds(ToolCallPart, id=TEXTS, name=TEXTS, arguments=TEXTS),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


def through_sqlite(column: object) -> object:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE t (x TEXT NOT NULL)")
        connection.execute("INSERT INTO t VALUES (?)", (column,))
        return connection.execute("SELECT x FROM t").fetchone()[0]
    finally:
        connection.close()


@given(TEXTS)
def test_texts(text: str):
    assert column_to_text(through_sqlite(text_to_column(text))) == text


@pytest.mark.parametrize("text", ["", "\0", "a\0b", "\ud83d\ude00", "\ud800", "\ufeffBOM", "\r\n\r", "😀"])
def test_awkward_texts(text: str):
    assert column_to_text(through_sqlite(text_to_column(text))) == text
    assert column_to_json(through_sqlite(json_to_column([text]))) == [text]


def test_ordinary_text_can_be_read_with_any_sqlite_tool():
    assert text_to_column("Grüße, 世界 😀\0") == "Grüße, 世界 😀\0"


@given(st.lists(PARTS))
def test_parts(parts: list):
    column, attachments = parts_to_column(parts)
    assert column_to_parts(through_sqlite(column), attachments.__getitem__) == tuple(parts)


def test_image_bytes_are_not_in_the_json():
    column, attachments = parts_to_column([ImagePart(media_type="image/png", data=b"\x89PNG" * 1000)] * 2)
    assert len(column) < 300
    assert list(attachments.values()) == [b"\x89PNG" * 1000]


@given(JSON)
def test_json(value: object):
    assert column_to_json(through_sqlite(json_to_column(value))) == value


def test_json_keeps_infinity():
    assert math.isinf(column_to_json(json_to_column({"x": math.inf}))["x"])


def test_what_is_not_json_is_refused():
    with pytest.raises(InvalidInputError):
        json_to_column({"x": object()})


@given(st.none() | st.builds(Failure, kind=TEXTS, message=TEXTS, hint=TEXTS, detail=TEXTS))
def test_failures(failure: Failure | None):
    column = failure_to_column(failure)
    assert column_to_failure(column if column is None else through_sqlite(column)) == failure
