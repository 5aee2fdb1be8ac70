"""The line of figures below a reply: which endpoint gave it, how long it took, how many tokens, how fast."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Role
from sagedesk.ui.measures import rate


def figures_line(message: Message) -> str:
    """Return what is known of how a reply was made, as one line; "" for anything else, and where nothing is known."""
    if message.role is not Role.ASSISTANT or message.state is MessageState.STREAMING:
        return ""
    return " · ".join(_figures(message))


def _figures(message: Message) -> Iterator[str]:
    told, locale = message.metadata, QLocale()
    name = told.get("endpoint") or told.get("profile")
    if isinstance(name, str) and name:
        yield name
    tokens = _number(told, "completion_tokens")
    if tokens is not None:
        yield QCoreApplication.translate("Figures", "%n token(s)", "", round(tokens))
    queued, first = _number(told, "queued_at"), _number(told, "first_token_at")
    if queued is not None and first is not None:
        yield _tr("first after {seconds} s").format(seconds=locale.toString(max(0.0, first - queued), "f", 2))
    last = _number(told, "last_token_at") or message.finished_at
    if tokens is not None and tokens > 1 and first is not None and last is not None and last > first:
        yield _tr("{rate} tokens/s").format(rate=rate((tokens - 1) / (last - first), locale))
    if queued is not None and message.finished_at is not None:
        yield _tr("{seconds} s in all").format(seconds=locale.toString(message.finished_at - queued, "f", 1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


def _number(told: Mapping[str, object], name: str) -> float | None:
    value = told.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
