"""What a start of the program asks to be shown."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields

from sagedesk.links import file_of

LARGEST = 16_384
"""Bytes of a request on its way to the first start."""

QUICK_ASK = "quick-ask"
"""The window of quick questions, where another one is wanted than the one in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRequest:
    """``profile`` and ``link`` are as on the command line, empty where none was given; ``file`` is a whole path.

    ``window`` may be QUICK_ASK.

    ``token`` is what the desktop gave this start, so that the window which it leads to may come to the front.
    """

    profile: str = ""
    link: str = ""
    file: str = ""
    window: str = ""
    token: str = ""

    @classmethod
    def to_show(cls, target: str, *, profile: str = "", token: str = "") -> StartRequest:
        """Return a request for what a desktop names: a link, or a file of SageDesk's type."""
        file = file_of(target)
        if file is not None:
            return cls(profile=profile, file=str(file), token=token)
        return cls(profile=profile, link=target, token=token)

    def to_bytes(self) -> bytes:
        """Return it as one line."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def from_bytes(cls, line: bytes) -> StartRequest | None:
        """Return what another start sent; None when it is no request."""
        try:
            document = json.loads(line)
            return cls(**{field.name: str(document.get(field.name, "")) for field in fields(cls)})
        except (ValueError, AttributeError):
            return None


def activation_token() -> str:
    """Return the token that the desktop gave this process: Wayland's, or else X11's."""
    return os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
