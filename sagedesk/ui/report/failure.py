"""One failed reply as a text for a report."""

from __future__ import annotations

from datetime import UTC, datetime

from sagedesk.library.redaction import redacted
from sagedesk.library.values import Message
from sagedesk.version import __version__

_KEYS = ("endpoint", "component", "region", "handler", "prompt_format", "variant", "request_id")


def failure_report(message: Message) -> str:
    """Return what a report needs of a failed message; in English, as whoever reads it may speak another language.

    What was said in the conversation is left out, as are secrets.
    """
    failure = message.failure
    if failure is None:
        return ""
    when = datetime.fromtimestamp(message.finished_at or message.created_at, UTC)
    lines = [
        failure.message,
        failure.hint,
        "",
        f"Kind: {failure.kind}",
        f"Time: {when:%Y-%m-%d %H:%M:%S} UTC",
        f"SageDesk: {__version__}",
        *(f"{key}: {message.metadata[key]}" for key in _KEYS if message.metadata.get(key)),
    ]
    if failure.log:
        lines.append(f"Log: {failure.log}")
    if failure.detail:
        lines += ["", failure.detail]
    if failure.policy:
        lines += ["", "Policy that would allow it:", failure.policy]
    return redacted("\n".join(lines).encode(errors="replace")).decode(errors="replace")
