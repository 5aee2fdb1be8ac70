"""The options for the way to AWS: the settings for all profiles, and what is given instead."""

from __future__ import annotations

import argparse

from sagedesk.connections import network_for_all
from sagedesk.errors import InvalidInputError
from sagedesk.llm.network import Certificates, NetworkSettings, ProxyKind
from sagedesk.paths import settings_file
from sagedesk.settings import SettingsStore


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a command's parser."""
    group = parser.add_argument_group("network", "what is not given is taken from the profile, then the settings")
    group.add_argument("--proxy", metavar="URL", help='a proxy; "none" for none, "system" for that of the system')
    group.add_argument("--ca-bundle", metavar="FILE", help="a PEM file of certification authorities to trust besides")
    group.add_argument("--system-certificates", action="store_true", help="trust what the operating system trusts")
    group.add_argument("--largest-request", type=float, metavar="MIB", help="send larger requests than 6 MiB")


def given_network(args: argparse.Namespace) -> NetworkSettings:
    """Return what the options say, and nothing else. Raises InvalidInputError."""
    chosen: dict[str, object] = {}
    if args.proxy in {ProxyKind.NONE.value, ProxyKind.SYSTEM.value}:
        chosen["proxy"] = ProxyKind(args.proxy)
    elif args.proxy:
        chosen |= {"proxy": ProxyKind.EXPLICIT, "proxy_url": args.proxy}
    if args.ca_bundle:
        chosen["ca_bundle"] = args.ca_bundle
    if args.system_certificates:
        chosen["certificates"] = Certificates.SYSTEM
    if args.largest_request is not None:
        chosen["largest_request"] = args.largest_request
    network = NetworkSettings(**chosen)  # type: ignore[arg-type]  # each value has its field's type
    problems = network.problems()
    problems.pop("ca_bundle", None)  # a path beside the working directory is meant here
    if problems:
        raise InvalidInputError(" ".join(problems.values()))
    return network


def general_network() -> NetworkSettings:
    """Return what the settings say for all profiles."""
    return network_for_all(SettingsStore(settings_file()).load().settings.network)
