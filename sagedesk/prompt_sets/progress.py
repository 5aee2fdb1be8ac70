"""What a run tells while it goes on."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.errors import SageDeskError
from sagedesk.llm.waiting import Waiting
from sagedesk.prompt_sets.values import SetResult


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultCame:
    """A prompt has ended at a target, well or not."""

    result: SetResult


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetWaiting:
    """A target cannot take requests at the moment; ``waiting`` is None once it can again."""

    target: str
    waiting: Waiting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetStopped:
    """A target is asked nothing more: what failed would fail for each prompt."""

    target: str
    error: SageDeskError


Progress = ResultCame | TargetWaiting | TargetStopped
