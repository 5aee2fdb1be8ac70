"""The control plane's answers to values. An environment is read here once, for what it tells, and dropped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sagedesk.llm.endpoints.calls import Members
from sagedesk.llm.endpoints.detection import Evidence, detect
from sagedesk.llm.endpoints.environment import read_clues
from sagedesk.llm.endpoints.values import (
    ComponentSummary,
    Container,
    EndpointKind,
    EndpointSummary,
    Variant,
)

_JUMPSTART_TAGS = ("sagemaker-sdk:jumpstart-model-id", "sagemaker-studio:jumpstart-model-id", "sm-jumpstart-id")


def endpoint_summary(member: Members) -> EndpointSummary:
    """Return a line of ListEndpoints."""
    return EndpointSummary(
        name=member["EndpointName"],
        arn=member.get("EndpointArn", ""),
        state=member.get("EndpointStatus", ""),
        created=member.get("CreationTime"),
        modified=member.get("LastModifiedTime"),
    )


def component_summary(member: Members) -> ComponentSummary:
    """Return a line of ListInferenceComponents."""
    return ComponentSummary(
        name=member["InferenceComponentName"],
        endpoint_name=member.get("EndpointName", ""),
        variant=member.get("VariantName", ""),
        state=member.get("InferenceComponentStatus", ""),
        created=member.get("CreationTime"),
        modified=member.get("LastModifiedTime"),
    )


def variant(running: Members, configured: Members, container: Container | None) -> Variant:
    """Return a variant from its members in DescribeEndpoint and in DescribeEndpointConfig (which may be empty)."""
    serverless = running.get("CurrentServerlessConfig") or configured.get("ServerlessConfig") or {}
    scaling = running.get("ManagedInstanceScaling") or configured.get("ManagedInstanceScaling") or {}
    managed = scaling.get("Status") == "ENABLED"
    routing = running.get("RoutingConfig") or configured.get("RoutingConfig") or {}
    return Variant(
        name=running.get("VariantName", ""),
        instance_type=configured.get("InstanceType", ""),
        instances=running.get("CurrentInstanceCount"),
        desired_instances=running.get("DesiredInstanceCount"),
        least_instances=scaling.get("MinInstanceCount") if managed else None,
        most_instances=scaling.get("MaxInstanceCount") if managed else None,
        pools=tuple((pool["InstanceType"], pool["CurrentInstanceCount"]) for pool in running.get("InstancePools", ())),
        serverless_memory=serverless.get("MemorySizeInMB"),
        provisioned=serverless.get("ProvisionedConcurrency", 0),
        routing=routing.get("RoutingStrategy", ""),
        weight=running.get("CurrentWeight"),
        container=container,
    )


def kind(endpoint: Members) -> EndpointKind:
    """Return how the endpoint of a DescribeEndpoint is called."""
    if endpoint.get("AsyncInferenceConfig"):
        return EndpointKind.ASYNCHRONOUS
    variants = endpoint.get("ProductionVariants", ())
    serverless = any(one.get("CurrentServerlessConfig") or one.get("DesiredServerlessConfig") for one in variants)
    return EndpointKind.SERVERLESS if serverless else EndpointKind.REAL_TIME


def first_definition(model: Members) -> tuple[Members, int]:
    """Return the container of a DescribeModel that gets the requests, and how many others there are."""
    definitions = [model["PrimaryContainer"]] if model.get("PrimaryContainer") else model.get("Containers") or [{}]
    return definitions[0], len(definitions) - 1


def container(
    deployed: Iterable[Members],
    definition: Members,
    *,
    model: str = "",
    others: int = 0,
    jumpstart_model: str = "",
    names: tuple[str, ...] = (),
) -> Container | None:
    """Return a container from its DeployedImages and its definition, either of which may be empty; None for nothing."""
    image, resolved = next(
        ((one.get("SpecifiedImage", ""), one.get("ResolvedImage", "")) for one in deployed), ("", "")
    )
    image = image or definition.get("Image", "") or resolved
    package = definition.get("ModelPackageName", "")
    if not (image or package or model):
        return None
    environment: Mapping[str, Any] = definition.get("Environment") or {}
    evidence = Evidence(
        # the image of a Marketplace package is the seller's secret: what stands there may be anything
        image="" if package and not definition.get("Image") else image,
        clues=read_clues(environment),
        jumpstart_model=jumpstart_model,
        package=bool(package),
        names=(model, *names),
    )
    return Container(
        image=image,
        digest=resolved.partition("@")[2] or image.partition("@")[2],
        model=model,
        package=package,
        others=others,
        detection=detect(evidence),
    )


def jumpstart_model(tags: Iterable[Members]) -> str:
    """Return the JumpStart model id among the tags of a ListTags, or an empty text."""
    values = {tag.get("Key", ""): tag.get("Value", "") for tag in tags}
    return next((values[key] for key in _JUMPSTART_TAGS if values.get(key)), "")
