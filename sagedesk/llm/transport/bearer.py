"""Bearer tokens of the OpenAI-compatible route: made here from the AWS credentials, kept in memory, never written.

A token is a presigned call of CallWithBearerToken in base64 (the recipe of sagemaker-core's token_generator and of
AWS's sample notebook 03-features/openai). It holds the session token, so it is as secret as the keys.
"""

from __future__ import annotations

import base64
import threading
import time
from typing import Any

from botocore.auth import SigV4QueryAuth
from botocore.awsrequest import AWSRequest

from sagedesk.errors import CredentialsError
from sagedesk.llm.unlogged import unlogged
from sagedesk.translation import translate

_PREFIX = "sagemaker-api-key-"
_HOST = "sagemaker.amazonaws.com"
_VALID_SECONDS = 900
_KEPT_SECONDS = 300.0


class BearerTokens:
    """Makes tokens for one region from botocore credentials, which may refresh themselves. Any thread may ask."""

    def __init__(self, credentials: Any, region: str) -> None:
        self._credentials = credentials
        self._region = region
        self._lock = threading.Lock()
        self._token = ""
        self._made = 0.0
        self._made_with: object = None

    def __repr__(self) -> str:
        return f"BearerTokens(region={self._region!r})"

    def get(self) -> tuple[str, bool]:
        """Return a token, and whether it was used before. Raises CredentialsError, and what refreshing raises."""
        if self._credentials is None:
            raise CredentialsError(
                translate("Transport", "No AWS credentials were found."),
                hint=translate("Transport", "Choose an AWS profile, enter access keys, or sign in with the AWS CLI."),
            )
        with self._lock:
            frozen = self._credentials.get_frozen_credentials()
            fresh = self._token and time.monotonic() - self._made < _KEPT_SECONDS and frozen == self._made_with
            if not fresh:
                self._token, self._made, self._made_with = _mint(frozen, self._region), time.monotonic(), frozen
            return self._token, bool(fresh)

    def drop(self) -> None:
        """Make another one next time: this one was refused."""
        with self._lock:
            self._token = ""


def _mint(credentials: Any, region: str) -> str:
    request = AWSRequest(
        method="POST",
        url=f"https://{_HOST}/",
        headers={"host": _HOST},
        params={"Action": "CallWithBearerToken"},
    )
    with unlogged("botocore.auth"):
        SigV4QueryAuth(credentials, "sagemaker", region, expires=_VALID_SECONDS).add_auth(request)
    presigned = request.url.removeprefix("https://") + "&Version=1"
    return _PREFIX + base64.b64encode(presigned.encode()).decode()
