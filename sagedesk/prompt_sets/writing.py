"""Results of a set as JSON Lines (everything), CSV (for spreadsheets) and Markdown (to read)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from statistics import median

from sagedesk.export.escaping import one_line
from sagedesk.llm.messages import Role
from sagedesk.prompt_sets.values import SetPrompt, SetResult
from sagedesk.translation import translate, translate_plural

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FIGURES = ("seconds", "first_token_seconds", "tokens_per_second", "prompt_tokens", "completion_tokens")


def to_jsonl(prompts: Sequence[SetPrompt], results: Sequence[SetResult]) -> str:
    """Return a line for each result: the prompt as it was asked with all that the set told of it, and the answer."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(prompts, results))


def to_csv(prompts: Sequence[SetPrompt], results: Sequence[SetResult]) -> str:
    """Return a table with a header row, lines ending in CR LF (RFC 4180).

    A text that a spreadsheet would take for a formula gets an apostrophe before it: a model's words are not to be
    run. JSON Lines has each text as it came.
    """
    rows = list(_rows(prompts, results))
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, list(dict.fromkeys(name for row in rows for name in row)) or ["id"])
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return table.getvalue()


def to_markdown(prompts: Sequence[SetPrompt], results: Sequence[SetResult]) -> str:
    """Return a document: a table of the targets, then each prompt with its answers, quoted line by line."""
    return "\n\n".join(_blocks(prompts, results)) + "\n"


def _rows(prompts: Sequence[SetPrompt], results: Sequence[SetResult]) -> Iterator[dict[str, object]]:
    by_id = {prompt.id: prompt for prompt in prompts}
    for result in results:
        prompt = by_id[result.prompt_id]
        row: dict[str, object] = {"id": prompt.id, "profile": result.target, "prompt": prompt.text}
        if len(prompt.messages) > 1:
            row["messages"] = [{"role": message.role, "content": message.content} for message in prompt.messages]
        if prompt.expected:
            row["expected"] = prompt.expected
        row |= {name: value for name, value in prompt.extra.items() if name not in row}
        yield row | {
            "text": result.text,
            "reasoning": result.reasoning,
            "outcome": result.outcome,
            "error": result.error,
            "started_at": datetime.fromtimestamp(result.started_at, UTC).isoformat(timespec="milliseconds"),
            "seconds": round(result.seconds, 3),
            "first_token_seconds": _rounded(result.first_token_seconds),
            "tokens_per_second": _rounded(result.tokens_per_second),
            "prompt_tokens": result.prompt_tokens,
            "completion_tokens": result.completion_tokens,
            "request_id": result.request_id,
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _cell(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _blocks(prompts: Sequence[SetPrompt], results: Sequence[SetResult]) -> Iterator[str]:
    targets = tuple(dict.fromkeys(result.target for result in results))
    yield "# " + translate("PromptSets", "Results")
    yield _summary(targets, results)
    for prompt in prompts:
        answers = [result for result in results if result.prompt_id == prompt.id]
        if not answers:
            continue
        yield f"## {one_line(prompt.id)}"
        for message in prompt.messages:
            label = "" if message.role is Role.USER else f"**{message.role}**\n\n"
            yield label + _quoted(message.content)
        if prompt.expected:
            yield "### " + translate("PromptSets", "Expected")
            yield _quoted(prompt.expected)
        for answer in answers:
            yield f"### {one_line(answer.target)}"
            if answer.text or not answer.error:
                yield _quoted(answer.text)
            yield one_line(_ending(answer))


def _summary(targets: Sequence[str], results: Sequence[SetResult]) -> str:
    lines = [
        translate("PromptSets", "| profile | answered | failed | first token (median) | tokens a second (median) |"),
        "|---|--:|--:|--:|--:|",
    ]
    for target in targets:
        own = [result for result in results if result.target == target]
        failed = sum(result.failed for result in own)
        first = [result.first_token_seconds for result in own if result.first_token_seconds is not None]
        speed = [result.tokens_per_second for result in own if result.tokens_per_second is not None]
        cells = (
            one_line(target).replace("|", "\\|"),
            str(len(own) - failed),
            str(failed),
            f"{median(first):.2f} s" if first else "–",
            f"{median(speed):.0f}" if speed else "–",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """Return a text as a quotation: whatever it leaves open ends with it."""
    return "\n".join(f"> {line}".rstrip(" ") if not line else f"> {line}" for line in text.splitlines() or [""])


def _ending(answer: SetResult) -> str:
    facts = [answer.error or answer.outcome, f"{answer.seconds:.2f} s"]
    if answer.completion_tokens is not None:
        tokens = translate_plural("PromptSets", "%n token", "%n tokens", answer.completion_tokens)
        facts.append(tokens)
    return " · ".join(facts)
