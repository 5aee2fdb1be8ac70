"""``sagedesk endpoints``: lists the account's endpoints; with a name, describes one and says which format it speaks."""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from sagedesk.cli.network_options import add_network_options, general_network, given_network
from sagedesk.cli.printing import shown
from sagedesk.errors import EndpointNotFoundError, InvalidInputError
from sagedesk.llm.endpoints import (
    ComponentDetails,
    Confidence,
    Container,
    Detection,
    EndpointDetails,
    EndpointKind,
    EndpointSummary,
    Variant,
)
from sagedesk.paths import profiles_file
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile, ProfileStore
from sagedesk.profiles.store import name_is_taken

if TYPE_CHECKING:
    import boto3

    from sagedesk.llm.endpoints.directory import EndpointDirectory

Line = EndpointDetails | EndpointSummary
Details = EndpointDetails | ComponentDetails

_DESCRIBED = 50
_AT_ONCE = 4  # descriptions; more would only be throttled


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "endpoints",
        help="list the account's endpoints, or describe one",
        description="Without a name: the endpoints of the region, the youngest first. With a name: one endpoint, the "
        "handler and prompt format it wants, and why.",
    )
    parser.add_argument("name", nargs="?", help="an endpoint")
    parser.add_argument("--component", metavar="NAME", help="an inference component of that endpoint")
    parser.add_argument("--region", help="the AWS region")
    parser.add_argument("--aws-profile", metavar="NAME", help="the AWS profile that signs (default: the default chain)")
    parser.add_argument("--endpoint-url", metavar="URL", help="another address of the service, as an emulator's")
    add_network_options(parser)
    parser.add_argument("--contains", metavar="TEXT", default="", help="list only names that contain this")
    parser.add_argument(
        "--describe",
        type=int,
        default=_DESCRIBED,
        metavar="N",
        help=f"describe the first N, with three calls each (default: {_DESCRIBED}); the others by name and state only",
    )
    parser.add_argument(
        "--probe", action="store_true", help="ask the container with up to four requests of one token, and remember"
    )
    parser.add_argument("--save-profile", metavar="NAME", help="make a profile for the endpoint that is named")
    parser.add_argument(
        "--set-price",
        metavar="TYPE=DOLLARS",
        help="keep your own price for one instance and hour in the region, as ml.g5.xlarge=1.2; nothing after = goes "
        "back to the table's",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List or describe, and return 0. Raises a SageDeskError."""
    from sagedesk.llm.endpoints.calls import control_client  # noqa: PLC0415  # loads boto3: only when needed
    from sagedesk.llm.endpoints.directory import EndpointDirectory  # noqa: PLC0415  # the same
    from sagedesk.llm.network.clients import use_network  # noqa: PLC0415  # the same
    from sagedesk.llm.session import create_session  # noqa: PLC0415  # the same

    if args.save_profile and not (args.name or args.component):
        raise InvalidInputError("--save-profile wants the name of an endpoint.")
    session = create_session(profile_name=args.aws_profile, region_name=args.region)
    if args.set_price:
        _set_price(args.set_price, session.region_name or "")
        if not args.name:
            return 0
    use_network(session, given_network(args).over(general_network()))
    directory = EndpointDirectory(control_client(session, endpoint_url=args.endpoint_url))
    try:
        if args.name or args.component:
            _describe(args, directory, session)
        else:
            _list(args, directory)
    finally:
        directory.close()
    return 0


def _list(args: argparse.Namespace, directory: EndpointDirectory) -> None:
    rows: list[Line] = []
    left = max(args.describe, 0)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for page in directory.pages(name_contains=args.contains):
            looked_at = islice(page, left)
            described = list(pool.map(lambda line: _looked_at(directory, line), looked_at))
            lines: list[Line] = [*described, *page[len(described) :]]
            left -= len(described)
            if args.json:
                rows += lines
            else:
                _print_table(lines)
    if args.json:
        print(json.dumps([_document(row) for row in rows], indent=2))
    elif left <= 0:
        print("(The others were listed by name and state only; --describe N describes more.)", file=sys.stderr)


def _looked_at(directory: EndpointDirectory, line: EndpointSummary) -> Line:
    try:
        details = directory.describe(line.name)
    except EndpointNotFoundError:  # deleted since it was listed
        return line
    return details if details.state else dataclasses.replace(details, state=line.state)


def _print_table(lines: Iterable[Line]) -> None:
    cells = [
        (line.name, line.state or "-", *(_instances(line), _image(line), _speaks(line.detection)))
        if isinstance(line, EndpointDetails)
        else (line.name, line.state)
        for line in lines
    ]
    widths = [max((len(row[column]) for row in cells if column < len(row)), default=0) for column in range(5)]
    for row in cells:
        line = "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=False)).rstrip()
        print(shown(line, sys.stdout))


def _instances(details: EndpointDetails) -> str:
    if details.kind is EndpointKind.SERVERLESS:
        return "serverless"
    return ", ".join(_variant(variant) for variant in details.variants) or "-"


def _variant(variant: Variant) -> str:
    if variant.serverless_memory:
        return f"serverless, {variant.serverless_memory:,} MB"
    pools = variant.pools or ((variant.instance_type or "?", variant.instances),)
    return " + ".join(f"{'?' if count is None else count} × {kind}" for kind, count in pools)


def _image(details: EndpointDetails) -> str:
    container = _container(details)
    if container is None:
        count = len(details.components)
        return f"{count} inference component{'s' if count > 1 else ''}" if count else "-"
    return container.image.rpartition("/")[2] or ("a Marketplace package" if container.package else "-")


def _container(details: Details) -> Container | None:
    if isinstance(details, ComponentDetails):
        return details.container
    return next((variant.container for variant in details.variants if variant.container), None)


def _speaks(detection: Detection) -> str:
    if not detection.is_chat:
        return "not chat"
    if not detection.handler:
        return "unknown"
    doubt = "" if detection.confidence in {Confidence.LIKELY, Confidence.CERTAIN} else " ?"
    with_format = f" + {detection.prompt_format}" if detection.prompt_format != "none" else ""
    return f"{detection.handler}{with_format}{doubt}"


def _describe(args: argparse.Namespace, directory: EndpointDirectory, session: boto3.Session) -> None:
    from sagedesk.llm.endpoints.remembered import RememberedFormats  # noqa: PLC0415  # reads a file: only when needed

    component = args.component
    details: Details = directory.describe_component(component) if component else directory.describe(args.name)
    remembered = RememberedFormats()
    if args.probe:
        detection = _probed(args, details, session)
        if detection.confidence is not Confidence.UNKNOWN:
            remembered.remember(detection, details, directory.region)
    else:
        detection = remembered.get(details, directory.region) or details.detection
    details = dataclasses.replace(details, detection=detection)
    if args.save_profile:
        _save_profile(args, details, directory.region)
    if args.json:
        print(json.dumps(_document(details), indent=2))
        return
    for line in _description(details, directory.region):
        print(shown(line, sys.stdout))
    if detection.confidence is Confidence.UNKNOWN and not (args.probe or _has_components(details)):
        print("--probe asks the container itself, with up to four requests of one token.")


def _save_profile(args: argparse.Namespace, details: Details, region: str) -> None:
    from sagedesk.profiles.from_endpoint import for_endpoint  # noqa: PLC0415  # only when it is wanted

    if _has_components(details):
        raise InvalidInputError(f"{details.name} serves inference components: choose one with --component.")
    source = CredentialSource()
    if args.aws_profile:
        source = CredentialSource(kind=CredentialKind.PROFILE, aws_profile=args.aws_profile)
    blank = EndpointProfile(
        name=args.save_profile, endpoint_name="", endpoint_url=args.endpoint_url or "", credentials=source
    )
    profile = for_endpoint(blank, details, details.detection, region)
    store = ProfileStore(profiles_file())
    if name_is_taken(profile, store.load()):
        raise InvalidInputError(f"There is a profile {args.save_profile} already.", hint="Choose another name.")
    store.save(profile)
    print(f"Saved the profile {args.save_profile}.", file=sys.stderr)


def _set_price(given: str, region: str) -> None:
    from sagedesk.llm.endpoints.prices import ANY_REGION, Prices  # noqa: PLC0415  # only when it is wanted

    instance_type, separator, amount = given.partition("=")
    try:
        per_hour = float(amount) if amount else None
    except ValueError:
        per_hour = -1.0
    if not (separator and instance_type) or (per_hour is not None and not 0 <= per_hour < math.inf):
        raise InvalidInputError(f"--set-price takes TYPE=DOLLARS, as ml.g5.xlarge=1.2, not {given!r}.")
    Prices().set_own(instance_type, per_hour, region or ANY_REGION)


def _has_components(details: Details) -> bool:
    return isinstance(details, EndpointDetails) and bool(details.components)


def _probed(args: argparse.Namespace, details: Details, session: boto3.Session) -> Detection:
    from sagedesk.llm.endpoints.probing import probe  # noqa: PLC0415  # loads boto3: only when needed
    from sagedesk.llm.session import runtime_client  # noqa: PLC0415  # the same

    component = isinstance(details, ComponentDetails)
    endpoint = args.name or (details.endpoint_name if isinstance(details, ComponentDetails) else details.name)
    client = runtime_client(session, endpoint_url=args.endpoint_url, timeout=70.0)
    try:
        arguments = {"InferenceComponentName": details.name} if component else {}
        return probe(client, endpoint, arguments=arguments, guess=details.detection)
    finally:
        client.close()


def _description(details: Details, region: str) -> Iterable[str]:
    from sagedesk.llm.waiting import readiness_of  # noqa: PLC0415  # loads nothing that listing needs

    def line(title: str, text: str) -> str:
        return f"  {title:14}{text}"

    detection, container = details.detection, _container(details)
    yield details.name
    yield line("State", f"{details.state}: {readiness_of(details).words}" if details.state else "not known")
    if details.created:
        yield line("Created", f"{details.created:%Y-%m-%d %H:%M}, {_age(details.created)} ago")
    yield from (line(title, text) for title, text in _deployment(details, region))
    if container:
        yield line("Image", container.image or "hidden by a Marketplace package")
        yield line("Model", container.model or container.package or "-")
    if detection.handler:
        yield line("Handler", f"{detection.handler} ({detection.confidence})")
        yield line("Prompt format", detection.prompt_format)
    yield line("Why", detection.reason)
    if details.denied:
        yield line("Not allowed", ", ".join(details.denied))


def _deployment(details: Details, region: str) -> Iterable[tuple[str, str]]:
    from sagedesk.llm.endpoints.prices import Prices  # noqa: PLC0415  # reads files: only when needed

    if isinstance(details, ComponentDetails):
        yield "Endpoint", details.endpoint_name or "-"
        yield "Copies", "-" if details.copies is None else f"{details.copies} of {details.desired_copies}"
        if details.base:
            yield "Adapter of", details.base
        return
    yield "Kind", details.kind.value
    if details.kind is EndpointKind.ASYNCHRONOUS:
        yield "Transport", "async"
    for variant in details.variants:
        routing = f", routed by {variant.routing}" if variant.routing else ""
        yield "Variant", f"{variant.name}: {_variant(variant)}{routing}"
    for component in details.components:
        yield "Component", f"{component.name}  {component.state}"
    yield "Cost", Prices().cost(details, region).words


def _age(since: datetime) -> str:
    minutes = max(int((datetime.now(UTC) - since).total_seconds() // 60), 0)
    if minutes < 120:
        return f"{minutes} minutes"
    return f"{minutes // 60} hours" if minutes < 48 * 60 else f"{minutes // (24 * 60)} days"


def _document(row: object) -> Any:
    return json.loads(json.dumps(dataclasses.asdict(row), default=str))  # type: ignore[call-overload]  # each row is a dataclass
