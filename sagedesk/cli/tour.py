"""``sagedesk tour --out DIR``: a short chat with the guide that leaves screenshots and the exported Markdown."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from sagedesk.cli.virtual_screen import virtual_screen
from sagedesk.cli.window import has_display, load_window


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "tour", help="a scripted chat in the real window, with screenshots; needs no display"
    )
    parser.add_argument("--out", type=Path, default=Path("sagedesk-tour"), metavar="DIR", help="where they are put")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make the tour, and name the files that it left."""
    out: Path = args.out.resolve()
    screen: Any = nullcontext()
    if not has_display():
        print("There is no display: the window is shown on a virtual screen.")
        screen = virtual_screen()
    with screen:
        files = load_window("tour").run_tour(out)
    print(f"The tour left these in {out}:")
    for file in files:
        print(f"  {file.name}")
    return 0
