"""``sagedesk doctor``: prints what a report needs, without secrets."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from sagedesk.cli.network_options import general_network
from sagedesk.cli.printing import shown
from sagedesk.paths import profiles_file


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "doctor",
        help="print what a report needs, without secrets",
        description="Versions, the system, files, the keyring, where AWS credentials come from, proxies: names and "
        "states, never values. With --profile, the way to its endpoint too, with a short question at its end.",
    )
    parser.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="an endpoint profile to try")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print, and return 0. Raises ProfileNotFoundError."""
    from sagedesk.connections import Connections  # noqa: PLC0415  # only what is asked for is loaded
    from sagedesk.doctor.examination import examine  # noqa: PLC0415  # the same
    from sagedesk.profiles import ProfileStore, SecretStore  # noqa: PLC0415  # the same

    name = getattr(args, "profile", None)
    profile = ProfileStore(profiles_file()).get(name) if name else None
    connections = Connections(SecretStore())
    connections.set_network(general_network())
    try:
        print(shown(examine(profile, connections), sys.stdout), end="")
    finally:
        connections.close()
    return 0
