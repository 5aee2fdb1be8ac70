"""Asking for an MFA code: botocore would ask on the standard input, where nobody may be looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from sagedesk.errors import CredentialsError, MfaNeededError
from sagedesk.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class MfaRequest:
    """Which device's code is wanted: its ``serial`` number or ARN; and whether the last code was ``refused``."""

    serial: str
    refused: bool = False


MfaPrompt = Callable[[MfaRequest], str]
"""Returns the code that a person read off their device. Called in the thread of the request; raises CancelledError."""

_BOTOCORE_ASKS = "Enter MFA code for "  # botocore 1.44.5, AssumeRoleCredentialFetcher._assume_role_kwargs
_bidden: ContextVar[bool] = ContextVar("_bidden", default=True)


def ask_on_terminal(request: MfaRequest) -> str:
    """Ask on the terminal that the program runs in. Raises CredentialsError where there is none."""
    if not (sys.stdin and sys.stdin.isatty()):
        raise CredentialsError(
            translate("Credentials", "This role wants an MFA code, and there is no terminal to ask for it."),
            hint=translate("Credentials", "Run it in a terminal, or use the window."),
        )
    if request.refused:
        print("The code was not accepted.", file=sys.stderr)
    print(f"MFA code of {request.serial}: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


@contextmanager
def asking_nobody() -> Iterator[None]:
    """Have no person asked by what is done inside: nobody bade it, so it must not interrupt them.

    Where a code is needed, MfaNeededError is raised.
    """
    token = _bidden.set(False)
    try:
        yield
    finally:
        _bidden.reset(token)


def is_bidden() -> bool:
    """Return whether a person may be asked for a code by what is being done."""
    return _bidden.get()


def ask(prompt: MfaPrompt, request: MfaRequest) -> str:
    """Return the code that ``prompt`` returns. Raises MfaNeededError where nobody may be asked."""
    if not is_bidden():
        raise MfaNeededError(
            translate("Credentials", "This role wants an MFA code."),
            hint=translate("Credentials", "It is asked for with the first message."),
        )
    return prompt(request)


def prompt_in_session(session: Any, prompt: MfaPrompt, roles: dict[str, Any], *, refused: bool = False) -> None:
    """Have a boto3 session ask ``prompt`` for the codes of its AWS profile's roles, and keep the roles in ``roles``."""
    resolver = session._session.get_component("credential_provider")  # noqa: SLF001  # boto3 has no public way to it
    provider = resolver.get_provider("assume-role")
    provider.cache = roles

    def asked(sentence: str) -> str:
        serial = sentence.removeprefix(_BOTOCORE_ASKS).removesuffix(": ")
        return ask(prompt, MfaRequest(serial=serial, refused=refused))

    provider._prompter = asked  # noqa: SLF001  # its constructor takes one, but botocore calls that itself
