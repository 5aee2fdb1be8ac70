"""The OpenAI-compatible route: its path, and the service's errors in OpenAI's envelope.

Path: AWS's developer guide, realtime-endpoints-openai-compatible. Error bodies: as stdapi.ai measured them.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from sagedesk.emulator.refusals import Refusal

_PATH = re.compile(r"/endpoints/([^/]+)(?:/inference-components/([^/]+))?/openai/v1/chat/completions")
_CODES = {"ValidationError": "validation_error", "ModelError": "model_error"}


def target(path: str) -> tuple[str, str | None] | None:
    """Return the endpoint and the inference component that a path names; None for a path that is not the route's."""
    found = _PATH.fullmatch(path)
    return (unquote(found[1]), unquote(found[2]) if found[2] else None) if found else None


def enveloped(refusal: Refusal) -> Refusal:
    """Return an error as this route says it: a container's has the container's status."""
    message = next((value for name, value in refusal.body.items() if name.lower() == "message"), None)
    original = refusal.body.get("OriginalStatusCode")
    status = original if isinstance(original, int) and original else refusal.status
    code = _CODES.get(refusal.code)
    if code is None:
        return Refusal(status, refusal.code, {"message": message})
    kind = "server_error" if code == "model_error" else "invalid_request_error"
    return Refusal(status, "", {"error": {"message": message, "type": kind, "code": code}})
