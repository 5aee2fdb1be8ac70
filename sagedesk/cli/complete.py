"""``sagedesk complete "Paul Graham is" --formatted``: the model goes on from a prompt."""

from __future__ import annotations

import argparse
from typing import Any

from sagedesk.cli.endpoint_options import add_endpoint_options, opened
from sagedesk.cli.printing import exit_code, print_pieces
from sagedesk.cli.typed_text import add_escape_option, as_sent
from sagedesk.cli.waiting import add_wait_option, when_ready


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("complete", help="complete a prompt")
    parser.add_argument("prompt")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--formatted", action="store_true", help="send the prompt as it is, with no format around it")
    add_escape_option(form)
    add_wait_option(parser)
    parser.add_argument("--system", metavar="TEXT", help="the system prompt")
    parser.add_argument("--no-stream", action="store_true", help="print the reply when it is whole")
    add_endpoint_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Complete, print, and return the exit code."""
    with opened(args) as (llm, profile):
        llm.system_prompt = args.system or profile.system_prompt or None
        prompt = args.prompt if args.formatted else as_sent(args.prompt, llm, args)
        if args.no_stream:
            whole = when_ready(
                lambda clock: llm.complete(prompt, formatted=args.formatted, progress=clock.show), llm, args
            )
            print_pieces([whole.text])
            return exit_code(whole.finish)
        steps = when_ready(
            lambda clock: llm.stream_complete(prompt, formatted=args.formatted, cancel=clock, progress=clock.show),
            llm,
            args,
        )
        try:
            print_pieces(step.delta for step in steps)
        finally:
            steps.close()
        return exit_code(steps.response.finish)
