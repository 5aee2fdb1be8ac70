"""Secrets out of what is kept of a request and its response.

Whatever a container or a proxy echoes may hold them: the headers that sign a request, tokens in a query, keys in a
JSON document, the environment of a container.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

REMOVED = "[removed]"

_HEADERS = re.compile(r"auth|token|key|secret|cookie|credential|password", re.IGNORECASE)
_NAMES = (
    rb"authorization|proxy[-_]authorization|(?:x[-_])?api[-_]?key|access[-_]?key(?:[-_]?id)?|secret(?:[-_]?access)?"
    rb"(?:[-_]?key)?|aws_[a-z_]*(?:key|token)[a-z_]*|(?:access|refresh|session|security|bearer|auth|hf|hf_api"
    rb"|hugging_?face(?:_hub)?)[-_]?token|password|passwd|client[-_]?secret|cookie|set-cookie"
)
_MEMBER = re.compile(rb'("(?i:' + _NAMES + rb")\"\s*:\s*\")((?:[^\"\\]|\\.)*)", re.DOTALL)
# in a JSON text that is itself a string of a JSON text, quotes are escaped
_INNER_MEMBER = re.compile(rb'(\\+"(?i:' + _NAMES + rb')\\+"\s*:\s*\\+")((?:[^"\\]|\\+[^"\\])*)')
_ENVIRONMENT = re.compile(rb'("(?i:env|environ|environment)\\*"\s*:\s*\{)([^{}]*)(\})')
_SHAPES = re.compile(
    rb"\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b"  # the ids of AWS keys
    rb"|\bhf_[A-Za-z0-9]{20,}"
    rb"|\bsk-[A-Za-z0-9_-]{20,}"
    rb"|\bgh[pousr]_[A-Za-z0-9]{30,}"
    rb"|\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"  # JSON web tokens
    rb"|(?<=[?&;])(?i:X-Amz-(?:Signature|Credential|Security-Token))=[^&\s\"'\\]+"
    rb"|\b(?i:bearer)\s+[A-Za-z0-9._~+/=-]{8,}"
    rb"|\bAWS4-HMAC-SHA256\s+Credential=[^\r\n\"\\]+"
)


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers; the values of those that may hold a secret are replaced."""
    return {
        name: REMOVED if _HEADERS.search(name) else redacted(value.encode(errors="replace")).decode()
        for name, value in headers.items()
    }


def redacted(body: bytes, secrets: Iterable[str] = ()) -> bytes:
    """Return a body without what looks like a secret, and without the ``secrets`` that are known."""
    removed = REMOVED.encode()
    for secret in secrets:
        if secret:
            body = body.replace(secret.encode(errors="surrogatepass"), removed)
    body = _ENVIRONMENT.sub(rb'\1"' + removed + rb'": ""\3', body)
    body = _MEMBER.sub(rb"\1" + removed, body)
    body = _INNER_MEMBER.sub(rb"\1" + removed, body)
    return _SHAPES.sub(removed, body)
