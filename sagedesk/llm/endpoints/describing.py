"""Describing one endpoint or one inference component, with as few calls as tell what is wanted."""

from __future__ import annotations

from enum import IntEnum

from sagedesk.errors import AccessDeniedError, EndpointNotFoundError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.endpoints import reading
from sagedesk.llm.endpoints.calls import PAGE, Calls, Members
from sagedesk.llm.endpoints.detection import jumpstart_model_in
from sagedesk.llm.endpoints.values import (
    ComponentDetails,
    ComponentSummary,
    Confidence,
    Container,
    Detection,
    EndpointDetails,
    Variant,
)
from sagedesk.translation import translate


class Depth(IntEnum):
    """How much a description looks up."""

    STATE = 1
    """One call: state, counts, images."""
    INSTANCES = 2
    """Two calls: instance types too."""
    FORMAT = 3
    """Up to three more: for the format, what the model and the tags tell; or which inference components there are."""


class _Look:
    """One description under way: asks, and keeps what was denied."""

    def __init__(self, calls: Calls, cancel: CancelToken, depth: Depth) -> None:
        self._calls = calls
        self._cancel = cancel
        self._depth = depth
        self._denied: list[str] = []

    def ask(self, operation: str, *, must_exist: bool = False, **members: object) -> Members:
        """Return an answer; an empty one when it is denied, or when what is asked about is there no more.

        People delete a model, or a configuration, and its endpoint goes on.
        """
        try:
            return self._calls(operation, cancel=self._cancel, **members)
        except AccessDeniedError:
            self._denied.append("sagemaker:" + "".join(word.capitalize() for word in operation.split("_")))
        except EndpointNotFoundError:
            if must_exist:
                raise
        return {}

    def jumpstart_model(self, arn: str, endpoint_name: str) -> str:
        """Return the JumpStart model id from the tags, or from an endpoint's default name."""
        tags = self.ask("list_tags", ResourceArn=arn).get("Tags", ()) if arn else ()
        return reading.jumpstart_model(tags) or jumpstart_model_in(endpoint_name)

    def not_allowed(self, sentence: str) -> Detection:
        """Return the detection for what may not be described; the sentence has a place for the actions."""
        return Detection(reason=sentence.format(actions=", ".join(self._denied)), confidence=Confidence.UNKNOWN)


class EndpointLook(_Look):
    """The description of an endpoint."""

    def describe(self, name: str) -> EndpointDetails:
        """Return the details. Raises EndpointNotFoundError, and whatever else a call may."""
        endpoint = self.ask("describe_endpoint", must_exist=True, EndpointName=name)
        if not endpoint:
            sentence = translate("Endpoints", "You are not allowed to describe this endpoint ({actions}).")
            return EndpointDetails(name=name, denied=tuple(self._denied), detection=self.not_allowed(sentence))
        arn, config = endpoint.get("EndpointArn", ""), endpoint.get("EndpointConfigName", "")
        configured: dict[str, Members] = {}
        if self._depth >= Depth.INSTANCES and config:
            answer = self.ask("describe_endpoint_config", EndpointConfigName=config)
            configured = {one["VariantName"]: one for one in answer.get("ProductionVariants", ())}
        variants, model = self._variants(name, arn, endpoint, configured)
        components = self._components(name, variants)
        return EndpointDetails(
            name=name,
            arn=arn,
            state=endpoint.get("EndpointStatus", ""),
            failure=endpoint.get("FailureReason", ""),
            created=endpoint.get("CreationTime"),
            modified=endpoint.get("LastModifiedTime"),
            config=config,
            kind=reading.kind(endpoint),
            variants=variants,
            components=components,
            jumpstart_model=model,
            denied=tuple(self._denied),
            detection=_detection(variants, components),
        )

    def _variants(
        self, name: str, arn: str, endpoint: Members, configured: dict[str, Members]
    ) -> tuple[tuple[Variant, ...], str]:
        models: dict[str, Members] = {"": {}}
        # an endpoint that is being created, or failed to be, runs nothing yet
        running = endpoint.get("ProductionVariants") or [{"VariantName": variant} for variant in configured]

        def read(jumpstart_model: str) -> tuple[Variant, ...]:
            return tuple(
                self._variant(one, configured.get(one.get("VariantName", ""), {}), models, jumpstart_model, name)
                for one in running
            )

        jumpstart_model = jumpstart_model_in(name)
        variants = read(jumpstart_model)
        unsure = any(one.container and one.container.detection.confidence is not Confidence.LIKELY for one in variants)
        if self._depth >= Depth.FORMAT and unsure:
            jumpstart_model = self.jumpstart_model(arn, name)
            if jumpstart_model:
                variants = read(jumpstart_model)
        return variants, jumpstart_model

    def _variant(
        self, running: Members, configured: Members, models: dict[str, Members], jumpstart_model: str, name: str
    ) -> Variant:
        model = configured.get("ModelName", "")
        if model not in models:
            models[model] = self.ask("describe_model", ModelName=model) if self._depth >= Depth.FORMAT else {}
        definition, others = reading.first_definition(models[model])
        container = reading.container(
            running.get("DeployedImages", ()),
            definition,
            model=model,
            others=others,
            jumpstart_model=jumpstart_model,
            names=(name,),
        )
        return reading.variant(running, configured, container)

    def _components(self, name: str, variants: tuple[Variant, ...]) -> tuple[ComponentSummary, ...]:
        if self._depth < Depth.FORMAT or any(variant.container for variant in variants):
            return ()
        answer = self.ask("list_inference_components", EndpointNameEquals=name, MaxResults=PAGE)
        return tuple(map(reading.component_summary, answer.get("InferenceComponents", ())))


class ComponentLook(_Look):
    """The description of an inference component."""

    def describe(self, name: str) -> ComponentDetails:
        """Return the details. Raises EndpointNotFoundError, and whatever else a call may."""
        component = self.ask("describe_inference_component", must_exist=True, InferenceComponentName=name)
        if not component:
            sentence = translate("Endpoints", "You are not allowed to describe this inference component ({actions}).")
            return ComponentDetails(name=name, denied=tuple(self._denied), detection=self.not_allowed(sentence))
        endpoint_name = component.get("EndpointName", "")
        specification = _specification(component)
        base = specification.get("BaseInferenceComponentName", "")
        container = None
        if self._depth >= Depth.FORMAT and base:
            below = self.ask("describe_inference_component", InferenceComponentName=base)
            container = self._container(below, _specification(below), endpoint_name)
        elif self._depth >= Depth.FORMAT:
            container = self._container(component, specification, endpoint_name)
        runtime = component.get("RuntimeConfig") or {}
        return ComponentDetails(
            name=name,
            arn=component.get("InferenceComponentArn", ""),
            endpoint_name=endpoint_name,
            variant=component.get("VariantName", ""),
            state=component.get("InferenceComponentStatus", ""),
            failure=component.get("FailureReason", ""),
            created=component.get("CreationTime"),
            modified=component.get("LastModifiedTime"),
            copies=runtime.get("CurrentCopyCount"),
            desired_copies=runtime.get("DesiredCopyCount"),
            base=base,
            container=container,
            denied=tuple(self._denied),
            detection=container.detection if container else _nothing_said(),
        )

    def _container(self, component: Members, specification: Members, endpoint_name: str) -> Container | None:
        model = specification.get("ModelName", "")
        definition: Members = specification.get("Container") or {}
        deployed = [definition["DeployedImage"]] if definition.get("DeployedImage") else []
        others = 0
        if model:
            definition, others = reading.first_definition(self.ask("describe_model", ModelName=model))
        names = (component.get("InferenceComponentName", ""), endpoint_name)

        def read(jumpstart_model: str) -> Container | None:
            return reading.container(
                deployed, definition, model=model, others=others, jumpstart_model=jumpstart_model, names=names
            )

        container = read("")
        if container and container.detection.confidence is not Confidence.LIKELY:
            jumpstart_model = self.jumpstart_model(component.get("InferenceComponentArn", ""), endpoint_name)
            return read(jumpstart_model) if jumpstart_model else container
        return container


def _nothing_said() -> Detection:
    reason = translate("Endpoints", "SageMaker does not tell which container runs there.")
    return Detection(reason=reason, confidence=Confidence.UNKNOWN)


def _specification(component: Members) -> Members:
    """Return what a component runs; where it differs by instance type, the first."""
    found: Members = component.get("Specification") or next(iter(component.get("Specifications") or ()), {})
    return found


def _detection(variants: tuple[Variant, ...], components: tuple[ComponentSummary, ...]) -> Detection:
    if components:
        return Detection(
            reason=translate(
                "Endpoints",
                "This endpoint serves inference components, and each has a container of its own. Choose one.",
            ),
            confidence=Confidence.UNKNOWN,
        )
    return next((variant.container.detection for variant in variants if variant.container), _nothing_said())
