"""The whole report: every section, the way to the endpoint of one profile where that is asked for, and no secret."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from sagedesk.connections import Connections
from sagedesk.doctor.programs import machine, programs
from sagedesk.doctor.section import Section, host_of
from sagedesk.doctor.sources import aws_sources, keyring, network
from sagedesk.doctor.storage import files
from sagedesk.errors import SageDeskError
from sagedesk.library.redaction import REMOVED, redacted
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.checkup import State, Step
from sagedesk.profiles import EndpointProfile
from sagedesk.profiles.validation import problems
from sagedesk.translation import in_english

_SECRET_NAMES = re.compile(r"KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|COOKIE", re.IGNORECASE)
_SHORTEST = 6  # characters; what is shorter stands in other words too


def examine(profile: EndpointProfile | None = None, connections: Connections | None = None) -> str:
    """Return the report as text, in English for whoever reads it.

    With a ``profile``, the way to its endpoint is walked too, which sends a short question. Waits for files and the
    network: call it off the GUI thread.
    """
    with in_english():
        sections = [programs(), machine(), files(), keyring(), aws_sources(), network()]
        if profile is not None:
            sections.append(described(profile))
            if connections is not None:
                sections.append(_way(profile, connections))
    return without_secrets("\n\n".join(map(_text, sections)) + "\n")


def described(profile: EndpointProfile) -> Section:
    """Return what a report needs of a profile: not its name, endpoint or system prompt, which may tell too much."""
    chosen = profile.network.to_mapping()
    found = problems(profile)
    return Section(
        title="Profile",
        facts=(
            ("Signs in by", profile.credentials.kind.value),
            ("Region", profile.region or "that of AWS's configuration"),
            ("Endpoint URL", host_of(profile.endpoint_url) if profile.endpoint_url else "the region's own"),
            ("Handler", profile.handler.partition(":")[0]),
            ("Prompt format", profile.prompt_format.partition(":")[0]),
            ("Arguments", ", ".join(sorted(profile.endpoint_arguments)) or "none"),
            ("Network", ", ".join(sorted(chosen)) or "as for all profiles"),
            ("Problems", " ".join(found.values()) or "none"),
        ),
    )


def _way(profile: EndpointProfile, connections: Connections) -> Section:
    from sagedesk.llm.checkup.walk import question, walk  # noqa: PLC0415  # loads boto3: only when needed

    try:
        llm = connections.open(profile)
        steps = list(walk(llm, question(), CancelToken()))
    except SageDeskError as error:
        return Section(title="Connection", facts=(("Cannot begin", str(error)),))
    return Section(
        title="Connection",
        facts=tuple((step.place.value, _ended(step)) for step in steps if step.state is not State.RUNNING),
    )


def _ended(step: Step) -> str:
    seconds = f" after {step.seconds:.3f} s" if step.seconds is not None else ""
    detail = f"\n{step.error.detail}" if step.error is not None and step.error.detail else ""
    return f"{step.state.value}{seconds}: {step.words}{detail}"


def _text(section: Section) -> str:
    width = max(len(name) for name, _ in section.facts) + 2
    lines = [section.title]
    for name, value in section.facts:
        first, *more = value.splitlines() or [""]
        lines.append(f"  {name:{width}}{first}".rstrip())
        lines += [f"  {'':{width}}{line}" for line in more]
    return "\n".join(lines)


def without_secrets(text: str) -> str:
    """Return a text without the secrets of the environment, and without what looks like one."""
    for secret in sorted(_of_the_environment(), key=len, reverse=True):
        text = text.replace(secret, REMOVED)
    return redacted(text.encode(errors="replace")).decode(errors="replace")


def _of_the_environment() -> Iterable[str]:
    for name, value in os.environ.items():
        if _SECRET_NAMES.search(name) and len(value) >= _SHORTEST and "/" not in value[:2]:
            yield value
        if login := re.match(r"\w+://([^/@]+)@", value):
            yield from (part for part in login[1].split(":") if len(part) >= _SHORTEST)
