"""Endpoints in every state that an endpoint can be in. They answer TGI and OpenAI bodies, once they can answer."""

from __future__ import annotations

from dataclasses import replace

from sagedesk.emulator import refusals
from sagedesk.emulator.containers.base import Container
from sagedesk.emulator.control.deployment import Deployment, Passing
from sagedesk.emulator.endpoint import Endpoint, Trouble

_FAILURE = (
    "The primary container for production variant AllTraffic did not pass the ping health check. Please check "
    "CloudWatch logs for this endpoint."
)
_PACKAGE = "arn:aws:sagemaker:us-east-1:865070037744:model-package/a-chat-model-of-a-seller"
_DESCRIBING = ("DescribeEndpoint", "DescribeEndpointConfig", "DescribeModel", "ListTags")


def deployment_scenarios(container: Container) -> list[Endpoint]:
    """Return the endpoints; ``container`` answers for them all. What passes does so in 20 seconds, or on release."""
    creating, waking, cold = Passing(), Passing(), Passing()
    unknown = Trouble(refusal=lambda name, _: refusals.endpoint_not_found(name))
    asleep = Trouble(refusal=lambda *_: refusals.no_capacity(), passes=waking)
    loading = Trouble(refusal=lambda *_: refusals.not_ready(), passes=cold)
    scenarios: list[tuple[str, str, Trouble | None, Deployment]] = [
        (
            "creating",
            "is being created; answers after 20 seconds",
            replace(unknown, passes=creating),
            Deployment(state="Creating", passes=creating),
        ),
        ("updating", "is being updated, and answers meanwhile", None, Deployment(state="Updating")),
        (
            "failed",
            "failed to start, and has a reason",
            unknown,
            Deployment(state="Failed", failure=_FAILURE),
        ),
        (
            "waking-up",
            "is scaled to zero; answers 20 seconds after the first request",
            asleep,
            Deployment(count=0, passes=waking),
        ),
        (
            "cold-start",
            "is serverless; answers 20 seconds after the first request",
            loading,
            Deployment(serverless=True),
        ),
        ("describe-denied", "answers, but must not be described", None, Deployment(denied=_DESCRIBING)),
        (
            "marketplace",
            "comes from a Marketplace package that hides its container",
            None,
            Deployment(package=_PACKAGE),
        ),
    ]
    return [
        Endpoint(
            name=name,
            description=description,
            container=container,
            scenario=True,
            trouble=trouble,
            deployment=deployment,
        )
        for name, description, trouble, deployment in scenarios
    ]
