"""What is told of endpoints, their containers and their inference components.

States are SageMaker's own words ("InService", "Creating" …), because it may add some; ``sagedesk.llm.waiting`` says
what they mean. Nothing here holds a value of a container's environment: those may be secrets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

IN_SERVICE = "InService"


class Confidence(StrEnum):
    """How sure a detection is."""

    CERTAIN = "certain"
    """The container was asked, and answered."""
    LIKELY = "likely"
    """Its image and settings say so."""
    POSSIBLE = "possible"
    """Something hints at it, and may mislead."""
    UNKNOWN = "unknown"
    """Nothing tells. A probe can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """Which handler and prompt format an endpoint wants, and why: ``reason`` is a sentence or two for a person.

    ``handler`` and ``prompt_format`` are empty when they are not known, and when ``is_chat`` is False: then the
    container does something else, as embeddings. ``handler_options`` are the handler's own.
    """

    handler: str = ""
    prompt_format: str = ""
    reason: str
    confidence: Confidence
    is_chat: bool = True
    handler_options: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointSummary:
    """A line of the list of endpoints. Dates have a time zone."""

    name: str
    arn: str
    state: str
    created: datetime | None
    modified: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentSummary:
    """A line of the list of inference components."""

    name: str
    endpoint_name: str
    variant: str
    state: str
    created: datetime | None
    modified: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """A model's container. What SageMaker does not say, or does not let the caller see, is empty.

    ``image`` is as it was specified, ``digest`` what it was resolved to ("sha256:…"). ``model`` is the name of the
    SageMaker model, ``package`` the ARN of the model package that hides the rest. ``others`` is how many further
    containers the model has.
    """

    image: str = ""
    digest: str = ""
    model: str = ""
    package: str = ""
    others: int = 0
    detection: Detection


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A production variant. ``instances`` run now, ``desired_instances`` are wanted; None where that is not said.

    ``least_instances`` and ``most_instances`` are the bounds of managed scaling. ``pools`` are instance types with
    their counts, where a variant mixes them. ``serverless_memory`` is in MB, and set for a serverless variant only;
    ``provisioned`` is its provisioned concurrency. ``container`` is None where inference components bring theirs.
    """

    name: str
    instance_type: str = ""
    instances: int | None = None
    desired_instances: int | None = None
    least_instances: int | None = None
    most_instances: int | None = None
    pools: tuple[tuple[str, int], ...] = ()
    serverless_memory: int | None = None
    provisioned: int = 0
    routing: str = ""
    weight: float | None = None
    container: Container | None = None


class EndpointKind(StrEnum):
    """How an endpoint is called."""

    REAL_TIME = "real-time"
    SERVERLESS = "serverless"
    ASYNCHRONOUS = "asynchronous"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointDetails:
    """An endpoint as it is now.

    ``denied`` names the actions that the caller may not use, as "sagemaker:DescribeModel"; what they would tell is
    left out. If even DescribeEndpoint is denied, only the name is known and ``state`` is empty.
    ``components`` are the first hundred, each to be described when it is looked at.
    """

    name: str
    arn: str = ""
    state: str = ""
    failure: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    config: str = ""
    kind: EndpointKind = EndpointKind.REAL_TIME
    variants: tuple[Variant, ...] = ()
    components: tuple[ComponentSummary, ...] = ()
    jumpstart_model: str = ""
    denied: tuple[str, ...] = ()
    detection: Detection


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentDetails:
    """An inference component as it is now. ``base`` names the component that an adapter goes on top of."""

    name: str
    arn: str = ""
    endpoint_name: str = ""
    variant: str = ""
    state: str = ""
    failure: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    copies: int | None = None
    desired_copies: int | None = None
    base: str = ""
    container: Container | None = None
    denied: tuple[str, ...] = ()
    detection: Detection
