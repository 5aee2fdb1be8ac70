"""A reply to the terminal as it comes, and how the command ends."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TextIO

from sagedesk.llm.messages import Finish, Outcome

_HARMLESS = "\n\t"
_VISIBLE = {code: 0x2400 + code for code in range(0x20) if chr(code) not in _HARMLESS}
_VISIBLE |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def print_pieces(pieces: Iterable[str | None]) -> None:
    """Write each piece at once; on a terminal, control characters of the model are shown, not obeyed."""
    last = ""
    try:
        for piece in pieces:
            if piece:
                last = piece
                sys.stdout.write(shown(piece, sys.stdout))
                sys.stdout.flush()
    finally:
        if not last.endswith("\n"):
            sys.stdout.write("\n")
            sys.stdout.flush()


def shown(text: str, stream: TextIO) -> str:
    """Return the text as it may go to this stream: as it is, but to a terminal without control sequences."""
    return text.translate(_VISIBLE) if stream.isatty() else text


def exit_code(finish: Finish | None) -> int:
    """Say on stderr how a reply ended when it did not end well, and return the exit code."""
    if finish is None or finish.outcome == Outcome.INCOMPLETE:
        print("sagedesk: The reply ended without saying that it was complete.", file=sys.stderr)
        return 1
    if finish.outcome == Outcome.LENGTH:
        print("(The model stopped at its token limit; --max-tokens sets it.)", file=sys.stderr)
    return 0
