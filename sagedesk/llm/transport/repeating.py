"""Sending again what surely started no generation: it was throttled, not ready, or no connection was made."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from sagedesk.errors import SageDeskError
from sagedesk.llm.cancellation import CancelToken

Result = TypeVar("Result")

_LONGEST_PAUSE = 20.0


def repeated(send: Callable[[], Result], cancel: CancelToken, max_retries: int) -> Result:
    """Return what ``send`` returns; after a transient error it is called again, at most ``max_retries`` times.

    Raises the last error, and CancelledError.
    """
    attempt = 0
    while True:
        cancel.raise_if_cancelled()
        try:
            return send()
        except SageDeskError as error:
            cancel.detach()
            cancel.raise_if_cancelled()
            if attempt >= max_retries or not error.transient:
                raise
        attempt += 1
        # full jitter, so that many clients of one endpoint do not come back together
        cancel.wait(random.uniform(0.0, min(0.5 * 2**attempt, _LONGEST_PAUSE)))  # noqa: S311  # no secret
