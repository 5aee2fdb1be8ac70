"""``sagedesk login``: signs in to IAM Identity Center with a code to confirm in the browser."""

from __future__ import annotations

import argparse
import sys
import webbrowser
from typing import Any

from sagedesk.cli.network_options import general_network
from sagedesk.cli.sign_in_options import command_for
from sagedesk.errors import CredentialsError
from sagedesk.paths import profiles_file


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "login",
        help="sign in to IAM Identity Center",
        description="Show a code to confirm in the browser, and wait until that is done. The sign-in is kept where the "
        "AWS CLI keeps its own, so that both share it.",
    )
    parser.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="an endpoint profile")
    parser.add_argument("--aws-profile", metavar="NAME", help="an AWS profile (default: that of the default chain)")
    parser.add_argument("--browser", action="store_true", help="open the page in the browser too")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Sign in, and return 0. Raises a SageDeskError; CredentialsError with the command that signs in elsewhere."""
    from sagedesk.connections import Connections  # noqa: PLC0415  # only what is asked for is loaded
    from sagedesk.llm.cancellation import CancelToken  # noqa: PLC0415  # the same
    from sagedesk.llm.credentials.device_flow import DeviceFlow  # noqa: PLC0415  # the same
    from sagedesk.llm.credentials.ways import way_to_sign_in  # noqa: PLC0415  # the same
    from sagedesk.profiles import ProfileStore, SecretStore  # noqa: PLC0415  # the same

    network = general_network()
    if name := getattr(args, "profile", None):
        profile = ProfileStore(profiles_file()).get(name)
        connections = Connections(SecretStore())
        connections.set_network(network)
        way, network = connections.way_to_sign_in(profile), connections.network_of(profile)
    else:
        way = way_to_sign_in(profile_name=args.aws_profile)
    if way.portal is None:
        raise CredentialsError("These credentials do not come from IAM Identity Center.", hint=command_for(way))
    cancel = CancelToken()
    flow = DeviceFlow(way.portal, profile_name=way.profile_name or None, network=network)
    try:
        code = flow.begin(cancel)
        print(f"Open this page, check that it shows the code {code.user_code}, and confirm:\n{code.page}", flush=True)
        if args.browser:
            webbrowser.open(code.page)
        flow.wait(code, cancel)
    finally:
        flow.close()
    print("You are signed in.", file=sys.stderr)
    return 0
