"""What SageMaker's control plane answers about the emulated endpoints: one method for each operation.

Shapes: the service model ``sagemaker`` of botocore 1.44.5. Words of errors: amazon-sagemaker-examples#2339, #2402.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sagedesk.emulator.caller import Gate
from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.control.deployments import DEPLOYMENTS
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.refusals import ACCOUNT, Refusal

Members = Mapping[str, object]
Json = dict[str, object]

_VARIANT = "AllTraffic"
_DEFAULT_PAGE, _LARGEST_PAGE = 10, 100
_DIGEST = "sha256:" + "5a9e" * 16
_SERVERLESS = {"MemorySizeInMB": 4096, "MaxConcurrency": 5}


def validation_exception(message: str) -> Refusal:
    """Return the error for a request that cannot be served as it is."""
    return Refusal(400, "ValidationException", {"message": message})


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """An inference component: that of an endpoint, or an adapter on top of it."""

    name: str
    endpoint: Endpoint
    base: str = ""


class Answers:
    """The operations, over ``endpoints`` by their names. ``began`` is when the youngest was made."""

    def __init__(self, endpoints: Mapping[str, Endpoint], region: str, gate: Gate) -> None:
        self._endpoints = endpoints
        self._region = region
        self._gate = gate
        began = datetime.now(UTC).replace(microsecond=0)
        self._created = {name: began - timedelta(hours=index) for index, name in enumerate(endpoints)}
        self._components = {
            component.name: component for endpoint in endpoints.values() for component in _components(endpoint)
        }
        self._operations: dict[str, Callable[[Members], Json]] = {
            "ListEndpoints": self._list_endpoints,
            "DescribeEndpoint": self._describe_endpoint,
            "DescribeEndpointConfig": self._describe_endpoint_config,
            "DescribeModel": self._describe_model,
            "ListInferenceComponents": self._list_components,
            "DescribeInferenceComponent": self._describe_component,
            "ListTags": self._list_tags,
        }

    def answer(self, operation: str, members: Members) -> Json:
        """Return the answer. Raises Refusal."""
        if operation not in self._operations:
            raise Refusal(400, "UnknownOperationException", {"message": f"The emulator has no {operation}."})
        return self._operations[operation](members)

    def _list_endpoints(self, members: Members) -> Json:
        lines = [
            {
                "EndpointName": name,
                "EndpointArn": self._arn("endpoint", name),
                "CreationTime": self._time(name),
                "LastModifiedTime": self._time(name),
                "EndpointStatus": deployment_of(endpoint).current_state(self._gate),
            }
            for name, endpoint in self._endpoints.items()
        ]
        return _page("Endpoints", "EndpointName", "EndpointStatus", lines, members)

    def _describe_endpoint(self, members: Members) -> Json:
        endpoint = self._endpoint(str(members.get("EndpointName")), "DescribeEndpoint", "endpoint")
        deployment = deployment_of(endpoint)
        state = deployment.current_state(self._gate)
        described: Json = {
            "EndpointName": endpoint.name,
            "EndpointArn": self._arn("endpoint", endpoint.name),
            "EndpointConfigName": f"{endpoint.name}-config",
            "EndpointStatus": state,
            "CreationTime": self._time(endpoint.name),
            "LastModifiedTime": self._time(endpoint.name),
        }
        if state == "Failed":
            described["FailureReason"] = deployment.failure
        if state not in {"Creating", "Failed"}:
            described["ProductionVariants"] = [self._variant(endpoint, deployment)]
        if deployment.asynchronous:
            described["AsyncInferenceConfig"] = {"OutputConfig": {"S3OutputPath": "s3://emulated/answers"}}
        return described

    def _variant(self, endpoint: Endpoint, deployment: Deployment) -> Json:
        variant: Json = {"VariantName": _VARIANT, "CurrentWeight": 1.0, "DesiredWeight": 1.0}
        if not (endpoint.component or deployment.package):
            variant["DeployedImages"] = [_deployed(deployment.image)]
        if deployment.serverless:
            return {**variant, "CurrentServerlessConfig": _SERVERLESS}
        count = deployment.current_count(self._gate)
        routing = {"RoutingStrategy": "LEAST_OUTSTANDING_REQUESTS"}
        return {
            **variant,
            "CurrentInstanceCount": count,
            "DesiredInstanceCount": max(count, 1),
            "RoutingConfig": routing,
        }

    def _describe_endpoint_config(self, members: Members) -> Json:
        config = str(members.get("EndpointConfigName"))
        endpoint = self._endpoint(config, "DescribeEndpointConfig", "endpoint-config", "-config")
        deployment = deployment_of(endpoint)
        variant: Json = {"VariantName": _VARIANT, "InitialVariantWeight": 1.0}
        if not endpoint.component:
            variant["ModelName"] = f"{endpoint.name}-model"
        if deployment.serverless:
            variant["ServerlessConfig"] = _SERVERLESS
        else:
            variant |= {"InstanceType": deployment.instance_type, "InitialInstanceCount": max(deployment.count, 1)}
        return {
            "EndpointConfigName": config,
            "EndpointConfigArn": self._arn("endpoint-config", config),
            "ProductionVariants": [variant],
            "CreationTime": self._time(endpoint.name),
        }

    def _describe_model(self, members: Members) -> Json:
        model = str(members.get("ModelName"))
        endpoint = self._endpoint(model, "DescribeModel", "model", "-model")
        deployment = deployment_of(endpoint)
        container: Json = (
            {"ModelPackageName": deployment.package}
            if deployment.package
            else {"Image": deployment.image, "Mode": "SingleModel", "Environment": dict(deployment.environment)}
        )
        return {
            "ModelName": model,
            "ModelArn": self._arn("model", model),
            "PrimaryContainer": container,
            "ExecutionRoleArn": f"arn:aws:iam::{ACCOUNT}:role/emulated",
            "CreationTime": self._time(endpoint.name),
        }

    def _list_components(self, members: Members) -> Json:
        wanted = members.get("EndpointNameEquals")
        lines = [
            self._component_line(component)
            for component in self._components.values()
            if wanted in (None, component.endpoint.name)
        ]
        return _page("InferenceComponents", "InferenceComponentName", "InferenceComponentStatus", lines, members)

    def _component_line(self, component: Component) -> Json:
        endpoint = component.endpoint.name
        return {
            "InferenceComponentName": component.name,
            "InferenceComponentArn": self._arn("inference-component", component.name),
            "EndpointName": endpoint,
            "EndpointArn": self._arn("endpoint", endpoint),
            "VariantName": _VARIANT,
            "InferenceComponentStatus": "InService",
            "CreationTime": self._time(endpoint),
            "LastModifiedTime": self._time(endpoint),
        }

    def _describe_component(self, members: Members) -> Json:
        name = str(members.get("InferenceComponentName"))
        component = self._components.get(name)
        if component is None:
            raise self._not_found("inference-component", name)
        deployment = deployment_of(component.endpoint)
        self._check_allowed(deployment, "DescribeInferenceComponent", self._arn("inference-component", name))
        specification: Json = (
            {"BaseInferenceComponentName": component.base, "Container": {"ArtifactUrl": "s3://emulated/adapter.tar.gz"}}
            if component.base
            else {
                "Container": {
                    "DeployedImage": _deployed(deployment.image),
                    "Environment": dict(deployment.environment),
                }
            }
        )
        count = deployment.current_count(self._gate)
        return {
            **self._component_line(component),
            "Specification": specification,
            "RuntimeConfig": {"DesiredCopyCount": count, "CurrentCopyCount": count},
        }

    def _list_tags(self, members: Members) -> Json:
        arn = str(members.get("ResourceArn"))
        name = arn.rpartition("/")[2]
        component = self._components.get(name)
        endpoint = component.endpoint if component else self._by_lower_name().get(name)
        if endpoint is None:
            raise self._not_found("resource", name)
        deployment = deployment_of(endpoint)
        self._check_allowed(deployment, "ListTags", arn)
        return {"Tags": [{"Key": key, "Value": value} for key, value in deployment.tags.items()]}

    def _by_lower_name(self) -> dict[str, Endpoint]:
        return {name.lower(): endpoint for name, endpoint in self._endpoints.items()}

    def _endpoint(self, name: str, action: str, resource: str, ending: str = "") -> Endpoint:
        """Return the endpoint that a name is of, which is its own with ``ending`` at the end. Raises Refusal."""
        endpoint = self._endpoints.get(name.removesuffix(ending)) if name.endswith(ending) else None
        if endpoint is None:
            raise self._not_found(resource, name)
        self._check_allowed(deployment_of(endpoint), action, self._arn(resource, name))
        return endpoint

    def _check_allowed(self, deployment: Deployment, action: str, arn: str) -> None:
        if action in deployment.denied:
            raise denied(action, arn)

    def _not_found(self, resource: str, name: str) -> Refusal:
        what = resource.replace("endpoint-config", "endpoint configuration").replace("-", " ")
        return validation_exception(f'Could not find {what} "{self._arn(resource, name)}".')

    def _arn(self, resource: str, name: str) -> str:
        return f"arn:aws:sagemaker:{self._region}:{ACCOUNT}:{resource}/{name.lower()}"

    def _time(self, name: str) -> float:
        return self._created[name].timestamp()


def deployment_of(endpoint: Endpoint) -> Deployment:
    """Return an endpoint's own deployment, or that of the emulator's endpoint of its name, or the default one."""
    return endpoint.deployment or DEPLOYMENTS.get(endpoint.name) or Deployment()


def denied(action: str, arn: str, service: str = "sagemaker") -> Refusal:
    """Return the error for an action that the caller may not use. The control plane's has HTTP status 400."""
    return Refusal(
        400,
        "AccessDeniedException",
        {
            "message": f"User: arn:aws:iam::{ACCOUNT}:user/emulated is not authorized to perform: {service}:{action} "
            f"on resource: {arn} because no identity-based policy allows the {service}:{action} action"
        },
    )


def _components(endpoint: Endpoint) -> Iterable[Component]:
    if endpoint.component:
        yield Component(name=endpoint.component, endpoint=endpoint)
        for name in deployment_of(endpoint).adapters:
            yield Component(name=name, endpoint=endpoint, base=endpoint.component)


def _deployed(image: str) -> Json:
    return {"SpecifiedImage": image, "ResolvedImage": f"{image.rpartition(':')[0]}@{_DIGEST}"}


def _page(key: str, name: str, state: str, lines: Sequence[Json], members: Members) -> Json:
    """Return the lines that are asked for, sorted, a page of them at a time."""
    contains, equals = str(members.get("NameContains", "")).lower(), members.get("StatusEquals")
    sorting = {"Name": name, "Status": state}.get(str(members.get("SortBy")), "CreationTime")
    chosen = [line for line in lines if contains in str(line[name]).lower() and equals in (None, line[state])]
    chosen.sort(key=lambda line: line[sorting], reverse=members.get("SortOrder") != "Ascending")  # type: ignore[arg-type,return-value]  # each column has one type
    size, start = members.get("MaxResults", _DEFAULT_PAGE), _start(members.get("NextToken"))
    if not isinstance(size, int) or not 1 <= size <= _LARGEST_PAGE:
        raise validation_exception(
            f"1 validation error detected: Value '{size}' at 'maxResults' failed to satisfy constraint: "
            f"Member must have value less than or equal to {_LARGEST_PAGE}"
        )
    end = start + size
    return {key: chosen[start:end], **({"NextToken": _token(end)} if end < len(chosen) else {})}


def _token(start: int) -> str:
    return base64.urlsafe_b64encode(f"from {start}".encode()).decode()


def _start(token: object) -> int:
    if token is None:
        return 0
    try:
        return int(base64.urlsafe_b64decode(str(token)).decode().removeprefix("from "))
    except ValueError as error:
        raise validation_exception("Invalid NextToken.") from error
