"""What a person typed is data: a warning where the model could take some of it for the end of their turn."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.prompts import warning_of


def add_escape_option(parser: Any) -> None:
    """Add ``--escape`` to a command's parser, or to a group of its options."""
    parser.add_argument(
        "--escape", action="store_true", help="make control sequences of the prompt format in your text harmless"
    )


def as_sent(text: str, llm: SageMakerLLM, args: argparse.Namespace) -> str:
    """Return the text as it is to be sent: escaped where that was asked for, else as it is, with a warning."""
    if args.escape:
        return llm.escape(text)
    sequences = llm.control_sequences(text)
    if sequences:
        print(f"sagedesk: {warning_of(sequences)} Make it harmless with --escape.", file=sys.stderr)
    return text
