"""``sagedesk whoami``: the account, the ARN and the region of who signs, and for how long."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sagedesk.cli.network_options import general_network
from sagedesk.cli.sign_in_options import add_sign_in_options, given_credentials, told_how_to_sign_in
from sagedesk.paths import profiles_file

if TYPE_CHECKING:
    from sagedesk.llm.credentials.expiry import Expiry


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "whoami", help="say who signs the requests", description="Ask AWS (STS) who signs; that needs no permission."
    )
    parser.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="an endpoint profile")
    parser.add_argument("--region", help="the region to ask in")
    parser.add_argument("--endpoint-url", metavar="URL", help="another address of AWS, as an emulator's")
    add_sign_in_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print, and return 0. Raises a SageDeskError."""
    from sagedesk.connections import Connections  # noqa: PLC0415  # only what is asked for is loaded
    from sagedesk.profiles import EndpointProfile, ProfileStore, SecretStore  # noqa: PLC0415  # the same

    name = getattr(args, "profile", None)
    profile = (
        ProfileStore(profiles_file()).get(name) if name else EndpointProfile(name="whoami", endpoint_name="whoami")
    )
    profile = replace(
        profile,
        region=args.region or profile.region,
        endpoint_url=args.endpoint_url or profile.endpoint_url,
        credentials=given_credentials(args, profile.credentials),
    )
    connections = Connections(SecretStore())
    connections.set_network(general_network())
    try:
        with told_how_to_sign_in(connections, profile):
            identity = connections.identity(profile)
    finally:
        connections.close()
    print(f"Account    {identity.account}\nARN        {identity.arn}\nRegion     {identity.region}")
    print(f"Signed in  {_lasts(identity.expiry)}")
    return 0


def _lasts(expiry: Expiry) -> str:
    if expiry.until is None:
        return "renewed by itself" if expiry.renewed else "no end is known"
    return f"until {expiry.until.astimezone():%Y-%m-%d %H:%M}"
