"""A request as a command of curl (7.75 or newer, which signs as AWS wants it). The whole reply comes at once."""

from __future__ import annotations

from urllib.parse import quote

from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.snippets.sent_request import SentRequest
from sagedesk.snippets.shell import command, quoted

_HEADERS = {
    "CustomAttributes": "X-Amzn-SageMaker-Custom-Attributes",
    "TargetModel": "X-Amzn-SageMaker-Target-Model",
    "TargetVariant": "X-Amzn-SageMaker-Target-Variant",
    "TargetContainerHostname": "X-Amzn-SageMaker-Target-Container-Hostname",
    "InferenceId": "X-Amzn-SageMaker-Inference-Id",
    "EnableExplanations": "X-Amzn-SageMaker-Enable-Explanations",
    "InferenceComponentName": "X-Amzn-SageMaker-Inference-Component",
    "SessionId": "X-Amzn-SageMaker-Session-Id",
    "PrefixAwareId": "X-Amzn-SageMaker-Prefix-Aware-Id",
    "RoutingTargetName": "X-Amzn-SageMaker-Routing-Target-Name",
}
"""The header of each member of InvokeEndpoint (botocore's model of sagemaker-runtime 2017-05-13)."""


def to_curl(request: SentRequest) -> str:
    """Return the command, with a line before it that puts the keys of an AWS profile into the environment."""
    service, path, prefix = _way(request)
    headers = {f"{prefix}Content-Type": request.content_type, f"{prefix}Accept": request.accept}
    headers |= {_HEADERS.get(name, name): value for name, value in request.sent_arguments.items()}
    profile = f" --profile {quoted(request.aws_profile)}" if request.aws_profile else ""
    keys = f'eval "$(aws configure export-credentials{profile} --format env)"  # where they are not set already\n'
    url = request.endpoint_url.rstrip("/") or _public_url(service, request.region)
    return keys + command(
        [
            f"curl --fail-with-body --aws-sigv4 {quoted(f'aws:amz:{request.region}:sagemaker')}",
            '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
            '${AWS_SESSION_TOKEN:+--header "X-Amz-Security-Token: $AWS_SESSION_TOKEN"}',
            *(f"--header {quoted(f'{name}: {value}')}" for name, value in headers.items()),
            "--data-binary @-",
            quoted(f"{url}{path}"),
        ],
        request.whole_body,
    )


def _way(request: SentRequest) -> tuple[str, str, str]:
    """Return the service, the path, and what the names of two headers begin with."""
    name = quote(request.endpoint_name, safe="")
    match request.transport:
        case TransportKind.ROUTER:
            return "sagemaker-inference-router-runtime", f"/inference-routers/{name}/invocations", ""
        case TransportKind.ASYNC:
            return "sagemaker-runtime", f"/endpoints/{name}/async-invocations", "X-Amzn-SageMaker-"
    return "sagemaker-runtime", f"/endpoints/{name}/invocations", ""


def _public_url(service: str, region: str) -> str:
    import botocore.session  # noqa: PLC0415  # knows the host of each partition; not loaded before it is asked for

    client = botocore.session.Session().create_client(
        service,
        region_name=region,
        aws_access_key_id="none",
        aws_secret_access_key="none",  # noqa: S106  # no key: nothing is signed
    )
    try:
        return str(client.meta.endpoint_url)
    finally:
        client.close()
