"""``sagedesk formats``: lists the handlers and the prompt formats."""

from __future__ import annotations

import argparse
from typing import Any

from sagedesk.llm.handlers import handler_names
from sagedesk.llm.prompts import prompt_format_names


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("formats", help="list the handlers and prompt formats")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:  # noqa: ARG001  # every command takes them
    """Print both lists."""
    print("Handlers, the wire formats of containers (--handler):")
    for name in handler_names():
        print(f"  {name}")
    print("Prompt formats, for containers that take text (--prompt-format):")
    for name in prompt_format_names():
        print(f"  {name}")
    return 0
