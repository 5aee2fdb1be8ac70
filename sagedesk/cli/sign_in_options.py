"""The options that say who signs: an AWS profile, and a role to assume; and what mends an expired sign-in."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sagedesk.connections import Connections
from sagedesk.errors import CredentialsExpiredError, InvalidInputError
from sagedesk.llm.credentials import AssumedRole
from sagedesk.llm.credentials.ways import Way, WayKind
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile
from sagedesk.profiles.credential_validation import credential_problems

_ROLE = {
    "role_arn": "--assume-role",
    "external_id": "--external-id",
    "session_name": "--role-session",
    "mfa_serial": "--mfa-serial",
}


def add_sign_in_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a command's parser."""
    who = parser.add_argument_group("signing in")
    who.add_argument("--aws-profile", metavar="NAME", help="the AWS profile that signs (default: the default chain)")
    who.add_argument("--assume-role", metavar="ARN", help="the role to assume with these credentials")
    who.add_argument("--external-id", metavar="ID", help="its external id")
    who.add_argument("--role-session", metavar="NAME", help="the name of its session (default: SageDesk)")
    who.add_argument("--mfa-serial", metavar="ARN", help="the MFA device, whose code is asked for on the terminal")


def given_credentials(args: argparse.Namespace, source: CredentialSource) -> CredentialSource:
    """Return ``source`` with what the options say. Raises InvalidInputError for what cannot be used."""
    if args.aws_profile:
        source = CredentialSource(kind=CredentialKind.PROFILE, aws_profile=args.aws_profile)
    further = (args.external_id, args.role_session, args.mfa_serial)
    if args.assume_role:
        role = AssumedRole(
            arn=args.assume_role,
            external_id=args.external_id or "",
            session_name=args.role_session or "",
            mfa_serial=args.mfa_serial or "",
        )
        source = replace(source, role=role)
        for name, sentence in credential_problems(source).items():
            raise InvalidInputError(f"{_ROLE[name]}: {sentence}" if name in _ROLE else sentence)
    elif any(further):
        raise InvalidInputError("--external-id, --role-session and --mfa-serial belong to --assume-role.")
    return source


@contextmanager
def told_how_to_sign_in(connections: Connections, profile: EndpointProfile) -> Iterator[None]:
    """Have an error about an expired sign-in say the command that mends it."""
    try:
        yield
    except CredentialsExpiredError as error:
        error.hint = command_for(connections.way_to_sign_in(profile))
        raise


def command_for(way: Way) -> str:
    """Return what a person at a terminal does to sign in again, as a sentence."""
    match way.kind:
        case WayKind.DEVICE:
            named = f" --aws-profile {way.profile_name}" if way.profile_name else ""
            return f"Sign in with: sagedesk login{named}"
        case WayKind.COMMAND:
            return f"Sign in with: {way.command}"
        case WayKind.KEYS:
            return "Enter new keys in the profile."
        case WayKind.FILE:
            return f"Renew the keys of the AWS profile {way.profile_name} in the credentials file."
        case WayKind.ENVIRONMENT:
            return "Set new keys in the environment."
    return "Run it again; its credentials come from a program, or from this machine."
