"""``sagedesk checkup``: walks the way to an endpoint step by step, and says where it ends and what mends it."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from sagedesk.cli.endpoint_options import add_endpoint_options, opened
from sagedesk.cli.printing import shown
from sagedesk.errors import SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.checkup import State, Step

_MARKS = {State.PASSED: "ok", State.FAILED: "FAILED", State.SKIPPED: "-"}


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "checkup",
        help="test the connection to an endpoint, step by step",
        description="Goes the way to an endpoint: name, TCP, TLS, signature, permission, endpoint, first token. It "
        "ends with a short question to the model, which is answered with at most 32 tokens.",
    )
    add_endpoint_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Walk, print each step as it ends, and return 0. Raises the error of the step that failed."""
    from sagedesk.llm.checkup.walk import question, walk  # noqa: PLC0415  # loads boto3: only when needed

    with opened(args) as (llm, profile):
        failure: SageDeskError | None = None
        for step in walk(llm, question(profile.system_prompt), CancelToken()):
            if step.state is not State.RUNNING:
                print(shown(line_of(step), sys.stdout), flush=True)
            failure = step.error or failure
    if failure is not None:
        raise failure
    return 0


def line_of(step: Step) -> str:
    """Return a step that has ended as one line."""
    seconds = f"{step.seconds:7.3f} s" if step.seconds is not None else " " * 9
    return f"{step.place.value:12} {_MARKS.get(step.state, ''):6} {seconds}  {step.words}".rstrip()
