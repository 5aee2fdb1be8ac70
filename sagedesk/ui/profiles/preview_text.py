"""What a profile would send, as texts to be shown. Computed off the GUI thread."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sagedesk.connections import Connections
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.measures import whole

SAMPLE = (
    ChatMessage("What is the capital of France?", role=Role.USER),
    ChatMessage("Paris.", role=Role.ASSISTANT),
    ChatMessage("And of Italy?", role=Role.USER),
)
"""What is shown while there is no conversation."""
MOST_SHOWN = 12_000
"""Characters of each text. Qt lays out more too slowly to be asked in the GUI thread."""

_BREAKS = "\n\t"
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in _BREAKS}
_NAMED = [0x7F, *range(0x80, 0xA0), 0x200E, 0x200F, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_VISIBLE: dict[int, int | str] = {**_PICTURES, **{code: f"⟨U+{code:04X}⟩" for code in (*_NAMED, 0xFDD0, 0xFDD1)}}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewText:
    """The prompt and the request body, with control characters made visible; all but line breaks and tabs.

    ``prompt`` is empty where the container takes messages. ``tokens`` are the places, as start and end, of the prompt
    format's own texts in it. ``pretty`` is the body as indented JSON, or like ``exact`` where it is not JSON.
    """

    prompt: str
    tokens: tuple[tuple[int, int], ...]
    pretty: str
    exact: str


def preview(connections: Connections, profile: EndpointProfile, conversation: Sequence[ChatMessage]) -> PreviewText:
    """Return what a profile would send for a conversation without system message (or a sample, where it is empty).

    Raises a SageDeskError for what could not be sent.
    """
    system = [ChatMessage(profile.system_prompt, role=Role.SYSTEM)] if profile.system_prompt else []
    llm = connections.unconnected(profile)
    prompt, body = llm.preview([*system, *(conversation or SAMPLE)])
    exact = body.decode("utf-8", "backslashreplace")
    shown = _shown(prompt)
    return PreviewText(
        prompt=shown,
        tokens=_places(llm.control_sequences(shown), shown),
        pretty=_shown(_indented(exact)),
        exact=_shown(exact),
    )


def _indented(body: str) -> str:
    try:
        return json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return body


def _places(sequences: Sequence[str], text: str) -> tuple[tuple[int, int], ...]:
    longest_first = sorted(sequences, key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first)) or "(?!)"
    return tuple(match.span() for match in re.finditer(pattern, text))


def _shown(text: str) -> str:
    if len(text) > MOST_SHOWN:
        half = MOST_SHOWN // 2
        left_out = "\n{}\n".format(
            _tr("⟨{count} characters are left out here⟩").format(count=whole(len(text) - 2 * half))
        )
        text = text[:half] + left_out + text[-half:]
    return text.translate(_VISIBLE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreviewText", text)
