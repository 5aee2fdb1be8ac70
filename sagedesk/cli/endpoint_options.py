"""The options that name an endpoint and say how to talk to it, as complete and chat share them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sagedesk.cli.network_options import add_network_options, general_network, given_network
from sagedesk.cli.sign_in_options import add_sign_in_options, given_credentials, told_how_to_sign_in
from sagedesk.connections import Connections
from sagedesk.errors import ConfigurationError, InvalidInputError
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.parameters import Parameters
from sagedesk.llm.prompts import ChatTemplate
from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.paths import profiles_file
from sagedesk.profiles import EndpointProfile, ProfileStore, SecretStore
from sagedesk.profiles.validation import ARGUMENT_LENGTHS, problems


def add_endpoint_options(parser: argparse.ArgumentParser) -> None:
    """Add them to a command's parser."""
    where = parser.add_argument_group("endpoint", "a profile of SageDesk, or an endpoint by its name")
    # no default: the profile may have been given before the command, as for the window
    where.add_argument("--profile", metavar="NAME", default=argparse.SUPPRESS, help="an endpoint profile")
    where.add_argument("--endpoint", metavar="NAME", help="the endpoint's name")
    where.add_argument("--region", help="its AWS region")
    where.add_argument("--endpoint-url", metavar="URL", help="another address of the service, as an emulator's")
    where.add_argument("--inference-component", metavar="NAME", help="the inference component to ask")
    where.add_argument(
        "--transport",
        choices=list(TransportKind),
        metavar="WAY",
        help="stream (default), whole, openai, async (the reply comes through S3) or router",
    )
    where.add_argument(
        "--argument",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a member of InvokeEndpoint: TargetVariant, TargetContainerHostname, InferenceId, SessionId (NEW_SESSION "
        "makes one), PrefixAwareId, CustomAttributes, TargetModel; RoutingTargetName for a router; S3InputLocation for "
        "large asynchronous requests (may be repeated)",
    )
    add_sign_in_options(parser)
    add_network_options(parser)
    how = parser.add_argument_group("format", "see: sagedesk formats")
    how.add_argument("--handler", metavar="NAME", help="the container's wire format (default: tgi)")
    how.add_argument("--prompt-format", metavar="NAME", help="how messages become text (default: llama2)")
    how.add_argument(
        "--chat-template", metavar="FILE", help="a .jinja file or a tokenizer_config.json, instead of a prompt format"
    )
    add_generation_options(parser)


def add_generation_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is generated."""
    what = parser.add_argument_group("generation", "what is not given is left to the container")
    what.add_argument("--max-tokens", type=int, metavar="N")
    what.add_argument("--temperature", type=float, metavar="T")
    what.add_argument("--top-p", type=float, metavar="P")
    what.add_argument("--top-k", type=int, metavar="K")
    what.add_argument("--stop", action="append", metavar="TEXT", help="stop before this text (may be repeated)")
    what.add_argument("--seed", type=int, metavar="N")
    what.add_argument(
        "--parameter", action="append", default=[], metavar="KEY=JSON", help="any other parameter of the container"
    )


@contextmanager
def opened(args: argparse.Namespace) -> Iterator[tuple[SageMakerLLM, EndpointProfile]]:
    """Yield the model that the options name, and its profile; close what was opened. Raises a SageDeskError."""
    profile = _profile(args)
    connections = Connections(SecretStore())
    connections.set_network(general_network())
    try:
        with told_how_to_sign_in(connections, profile):
            yield connections.open(profile), profile
    finally:
        connections.close()


def _profile(args: argparse.Namespace) -> EndpointProfile:
    name = getattr(args, "profile", None)
    if name:
        profile = ProfileStore(profiles_file()).get(name)
    elif args.endpoint:
        profile = EndpointProfile(id="command-line", name=args.endpoint, endpoint_name=args.endpoint)
    else:
        raise ConfigurationError(
            "No endpoint was given.",
            hint='Give --profile NAME or --endpoint NAME. To try: --profile "Guide (built in)".',
        )
    changes: dict[str, object] = {
        field: value
        for field, value in {
            "endpoint_name": args.endpoint,
            "region": args.region,
            "endpoint_url": args.endpoint_url,
            "transport": args.transport,
            "handler": args.handler,
            "prompt_format": args.prompt_format,
        }.items()
        if value
    }
    changes["credentials"] = given_credentials(args, profile.credentials)
    changes["endpoint_arguments"] = {**profile.endpoint_arguments, **_arguments(args)}
    if args.chat_template:
        changes["prompt_format"] = ChatTemplate.name
        changes["prompt_options"] = _chat_template(args.chat_template)
    changes["network"] = given_network(args).over(profile.network)
    changes["parameters"] = profile.parameters.merged(generation_parameters(args))
    changed = replace(profile, **changes)  # type: ignore[arg-type]  # each value has its field's type
    for name, sentence in problems(changed).items():
        if name in ARGUMENT_LENGTHS or name in changed.endpoint_arguments:
            raise InvalidInputError(f"{name}: {sentence}")
    return changed


def _arguments(args: argparse.Namespace) -> dict[str, str]:
    given = {"InferenceComponentName": args.inference_component} if args.inference_component else {}
    for argument in args.argument:
        name, separator, value = argument.partition("=")
        if not (name and separator):
            raise InvalidInputError(f"--argument takes NAME=VALUE, not {argument!r}.")
        given[name] = value
    return given


def _chat_template(file: str) -> dict[str, object]:
    read = ChatTemplate.from_file if file.endswith((".jinja", ".jinja2", ".j2")) else ChatTemplate.from_tokenizer_config
    template = read(file)
    return {"source": template.source, "variables": template.variables, "added_tokens": list(template.added_tokens)}


def generation_parameters(args: argparse.Namespace) -> Parameters:
    """Return what the generation options say. Raises InvalidInputError."""
    values = {name: getattr(args, name) for name in ("max_tokens", "temperature", "top_p", "top_k", "stop", "seed")}
    for given in args.parameter:
        key, separator, value = given.partition("=")
        if not (key and separator):
            raise InvalidInputError(f"--parameter takes KEY=JSON, not {given!r}.")
        try:
            values[key] = json.loads(value)
        except ValueError:
            values[key] = value
    return Parameters.from_mapping(values)
