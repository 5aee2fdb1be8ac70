"""A comparison as Markdown or CSV, in the shape of the results of a prompt set. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sagedesk.export.writing import write_file
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import ChatMessage, Outcome
from sagedesk.prompt_sets.values import FAILED, SetPrompt, SetResult
from sagedesk.prompt_sets.writing import to_csv, to_jsonl, to_markdown

_WRITERS = {".md": to_markdown, ".csv": to_csv, ".jsonl": to_jsonl}
_OUTCOMES = {MessageState.COMPLETE: Outcome.COMPLETE, MessageState.LENGTH: Outcome.LENGTH}


def write_comparison(path: Path, prompt: str, replies: Sequence[tuple[str, Message]]) -> Path:
    """Write the replies, each with its label; the name's ending says how (.md, .csv or .jsonl; else .md is added).

    Raises a SageDeskError where the file cannot be written; one that is there is replaced, as the person agreed to.
    """
    if path.suffix.lower() not in _WRITERS:
        path = path.with_name(f"{path.name}.md")
    asked = SetPrompt(id="prompt", messages=(ChatMessage(prompt),))
    results = [_result(label, reply) for label, reply in replies]
    write_file(path, [_WRITERS[path.suffix.lower()]([asked], results)], force=True)
    return path


def _result(label: str, reply: Message) -> SetResult:
    told = reply.metadata
    queued, first = told.get("queued_at"), told.get("first_token_at")
    began = float(queued) if isinstance(queued, int | float) else reply.created_at
    outcome = _OUTCOMES.get(reply.state)
    return SetResult(
        key=reply.id,
        prompt_id="prompt",
        target=label,
        text=reply.text,
        reasoning=reply.reasoning,
        outcome=str(outcome) if outcome else FAILED if reply.failure else Outcome.INCOMPLETE,
        error=f"{reply.failure.message} {reply.failure.hint}".strip() if reply.failure else "",
        started_at=began,
        seconds=max(0.0, (reply.finished_at or began) - began),
        first_token_seconds=max(0.0, first - began) if isinstance(first, int | float) else None,
        prompt_tokens=_count(told.get("prompt_tokens")),
        completion_tokens=_count(told.get("completion_tokens")),
        request_id=str(told.get("request_id", "")),
    )


def _count(value: object) -> int | None:
    return value if isinstance(value, int) else None
