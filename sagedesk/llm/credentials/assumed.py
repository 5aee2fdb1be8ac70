"""Roles that were assumed, kept in memory for all sessions: an MFA code can be used only once.

They are kept by the credentials that assumed them, for as long as the AWS files stay as they are.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable, Mapping
from typing import Any

from sagedesk.llm.credentials.files import Fingerprint, fingerprint

_lock = threading.Lock()
_kept: dict[Hashable, tuple[Fingerprint, dict[str, Any]]] = {}


def source_of(credentials: Mapping[str, Any]) -> Hashable:
    """Return what tells the sources of credentials apart, given the keyword arguments of ``create_session``."""
    return tuple(credentials.get(name) for name in ("profile_name", "aws_access_key_id", "identity_center"))


def roles_of(source: Hashable) -> dict[str, Any]:
    """Return the roles that a source has assumed, as botocore's fetchers keep them."""
    files = fingerprint()
    with _lock:
        known, roles = _kept.get(source, (files, {}))
        if known != files:
            roles = {}
        _kept[source] = files, roles
        return roles


def forget_roles(source: Hashable) -> None:
    """Have a source assume its roles anew: AWS no longer takes the credentials of one."""
    with _lock:
        _kept.pop(source, None)


def forget_all_roles() -> None:
    """Have every role assumed anew: the person has signed in, perhaps as somebody else."""
    with _lock:
        _kept.clear()
