"""Sets of prompts, run over one or more endpoints, with results that tools and people read."""

from sagedesk.prompt_sets.progress import ResultCame, TargetStopped, TargetWaiting
from sagedesk.prompt_sets.reading import read_prompts
from sagedesk.prompt_sets.results_file import ResultsFile
from sagedesk.prompt_sets.runner import SetRun
from sagedesk.prompt_sets.target import Target, target_of
from sagedesk.prompt_sets.values import SetPrompt, SetResult

__all__ = [
    "ResultCame",
    "ResultsFile",
    "SetPrompt",
    "SetResult",
    "SetRun",
    "Target",
    "TargetStopped",
    "TargetWaiting",
    "read_prompts",
    "target_of",
]
