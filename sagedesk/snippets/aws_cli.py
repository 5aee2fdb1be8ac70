"""A request as a command of the AWS CLI, which cannot read a stream: the whole reply comes at once."""

from __future__ import annotations

import re

from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.snippets.sent_request import SentRequest
from sagedesk.snippets.shell import command, quoted


def to_aws_cli(request: SentRequest) -> str:
    """Return the command, for version 1 and 2 of the CLI; the reply and then what AWS says of it are printed.

    Routers, and asynchronous requests whose body comes along, need a CLI of late 2026.
    """
    router = request.transport == TransportKind.ROUTER
    queued = request.transport == TransportKind.ASYNC
    asked = (
        "sagemaker-inference-router-runtime invoke-inference-router" if router else "sagemaker-runtime invoke-endpoint"
    )
    options = {
        "profile": request.aws_profile,
        "region": request.region,
        "endpoint-url": request.endpoint_url,
        "inference-router-name" if router else "endpoint-name": request.endpoint_name,
        "content-type": request.content_type,
        "accept": request.accept,
        **{_option(name): value for name, value in request.sent_arguments.items()},
    }
    return command(
        [
            f"aws {asked}{'-async' if queued else ''}",
            *(f"--{name} {quoted(value)}" for name, value in options.items() if value),
            "--body fileb:///dev/stdin",
            # the answer of a queue is no file: it says where the reply will be
            *([] if queued else ["/dev/stdout"]),
        ],
        request.whole_body,
    )


def _option(member: str) -> str:
    """Return the option of a member: InferenceComponentName is --inference-component-name."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", member).lower()
