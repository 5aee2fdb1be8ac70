"""A set of prompts from a file: CSV with a header, or JSON Lines.

A row or object has ``prompt`` (the text), and may have ``id``, ``system`` and ``expected``; whatever else it has is
carried into the results. In JSON Lines ``messages`` may stand for ``prompt``, in the shape of OpenAI's chat
completions as fine-tuning sets have it: where the last message is the assistant's, it is what is expected. A line may
also be a bare JSON string. Without ``id``, a prompt is called by the number of its line or row.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sagedesk.errors import InvalidInputError, StorageError
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.prompt_sets.values import SetPrompt
from sagedesk.translation import translate

_OURS = ("id", "prompt", "messages", "system", "expected")
LARGEST = 256 * 1024 * 1024
"""Bytes that a file of prompts may have."""

# the longest cell that a 32-bit system's csv module takes; its default of 128 kB is less than a long prompt
csv.field_size_limit(2**31 - 1)


def read_prompts(path: Path) -> tuple[SetPrompt, ...]:
    """Return the prompts of a file in order.

    Raises InvalidInputError, which names the line, for what cannot be used, and StorageError for a file that cannot
    be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise InvalidInputError(
                translate("PromptSets", "{path} is larger than {most} MB.").format(path=path, most=LARGEST // 1024**2),
                hint=translate("PromptSets", "Divide it."),
            )
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise StorageError(
            translate("PromptSets", "{path} cannot be read.").format(path=path),
            hint=translate("PromptSets", "Check its name and your rights."),
            detail=str(error),
        ) from None
    except UnicodeDecodeError as error:
        raise InvalidInputError(
            translate("PromptSets", "{path} is not UTF-8 text.").format(path=path),
            hint=translate("PromptSets", "Save it as UTF-8."),
            detail=str(error),
        ) from None
    rows = _csv_rows(text) if path.suffix.lower() in (".csv", ".tsv") else _json_rows(text)
    prompts = tuple(_prompt(number, row) for number, row in rows)
    if not prompts:
        raise InvalidInputError(
            translate("PromptSets", "{path} holds no prompts.").format(path=path),
            hint=translate("PromptSets", "See: sagedesk run --help"),
        )
    _refuse_repeated_ids(prompts)
    return prompts


def _csv_rows(text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    delimiter = _delimiter(text)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = [name.strip() for name in reader.fieldnames or ()]
        if "prompt" not in names:
            raise InvalidInputError(
                translate("PromptSets", "The first row names no column “prompt”."),
                hint=translate("PromptSets", "Name the columns in the first row, as: id,prompt,expected"),
            )
        reader.fieldnames = names
        for row in reader:
            if None in row:
                raise InvalidInputError(
                    translate(
                        "PromptSets", "The row that ends in line {number} has more cells than the first row."
                    ).format(number=reader.line_num),
                    hint=translate("PromptSets", "Put texts that contain the separator between quotation marks."),
                )
            yield reader.line_num, {name: value or "" for name, value in row.items()}
    except csv.Error as error:
        raise InvalidInputError(
            translate("PromptSets", "Line {number} is not CSV: {error}.").format(number=reader.line_num, error=error)
        ) from None


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _json_rows(text: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InvalidInputError(
                translate("PromptSets", "Line {number} is not JSON: {error}.").format(number=number, error=error)
            ) from None
        if isinstance(row, str):
            row = {"prompt": row}
        if not isinstance(row, dict):
            raise InvalidInputError(
                translate("PromptSets", "Line {number} is neither an object nor a text.").format(number=number)
            )
        yield number, row


def _prompt(number: int, row: Mapping[str, object]) -> SetPrompt:
    given = row.get("messages")
    messages, expected = _messages(number, given) if given else ([_typed(number, row.get("prompt"))], "")
    system = _text(number, "system", row.get("system"))
    if system and messages[0].role is not Role.SYSTEM:
        messages.insert(0, ChatMessage(system, role=Role.SYSTEM))
    return SetPrompt(
        id=_text(number, "id", row.get("id")) or str(number),
        messages=tuple(messages),
        expected=_text(number, "expected", row.get("expected")) or expected,
        extra={name: value for name, value in row.items() if name not in _OURS},
    )


def _typed(number: int, prompt: object) -> ChatMessage:
    text = _text(number, "prompt", prompt)
    if not text.strip():
        raise InvalidInputError(
            translate("PromptSets", "Line {number} has no prompt.").format(number=number),
            hint=translate("PromptSets", "Give it as “prompt”, or as “messages”."),
        )
    return ChatMessage(text)


def _messages(number: int, given: object) -> tuple[list[ChatMessage], str]:
    if not isinstance(given, Sequence) or isinstance(given, str):
        raise InvalidInputError(
            translate("PromptSets", "“messages” of line {number} is not a list.").format(number=number)
        )
    messages = [_message(number, each) for each in given]
    expected = messages.pop().content if len(messages) > 1 and messages[-1].role is Role.ASSISTANT else ""
    if messages[-1].role is not Role.USER:
        raise InvalidInputError(
            translate("PromptSets", "The messages of line {number} do not end with one of the user's.").format(
                number=number
            )
        )
    return messages, expected


def _message(number: int, given: object) -> ChatMessage:
    if not isinstance(given, Mapping):
        raise InvalidInputError(
            translate("PromptSets", "A message of line {number} is not an object.").format(number=number)
        )
    content = given.get("content")
    if not isinstance(content, str):
        raise InvalidInputError(
            translate("PromptSets", "A message of line {number} has no text as its “content”.").format(number=number)
        )
    try:
        return ChatMessage(content, role=str(given.get("role")))
    except ValueError:
        raise InvalidInputError(
            translate("PromptSets", "A message of line {number} has no role that is known.").format(number=number),
            hint=translate("PromptSets", "Roles are system, user and assistant."),
        ) from None


def _text(number: int, name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise InvalidInputError(
        translate("PromptSets", "“{name}” of line {number} is not a text.").format(name=name, number=number)
    )


def _refuse_repeated_ids(prompts: Sequence[SetPrompt]) -> None:
    seen: set[str] = set()
    for prompt in prompts:
        if prompt.id in seen:
            raise InvalidInputError(
                translate("PromptSets", "The id {id!r} stands twice in the set.").format(id=prompt.id),
                hint=translate("PromptSets", "Give each prompt an id of its own, or none."),
            )
        seen.add(prompt.id)
