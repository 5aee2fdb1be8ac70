"""A request as a Python program over boto3."""

from __future__ import annotations

from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.snippets.python_code import call, literal
from sagedesk.snippets.sent_request import SentRequest

_STREAMED = """\
# the container's bytes as they come; a part may end inside a character
decoder = codecs.getincrementaldecoder("utf-8")()
for event in response["Body"]:
    print(decoder.decode(event["PayloadPart"]["Bytes"]), end="", flush=True)
print()
"""
_QUEUED = """\
# the reply, or what went wrong, is in S3 some time later
print(response["OutputLocation"], response.get("FailureLocation"))
"""
_WHOLE = 'print(response["Body"].read().decode())\n'


def to_boto3(request: SentRequest) -> str:
    """Return a program that makes the request again and prints what the container sends, as it sends it."""
    document = request.document
    is_json = document is not None
    imports = [*(["codecs"] if request.streamed else []), *(["json"] if is_json else []), "", "boto3"]
    session = {"profile_name": literal(request.aws_profile)} if request.aws_profile else {}
    client = {"region_name": literal(request.region)}
    if request.endpoint_url:
        client["endpoint_url"] = literal(request.endpoint_url)
    operation, service, name, ending = _way(request)
    arguments = {
        name: literal(request.endpoint_name),
        "Body": "json.dumps(body).encode()" if is_json else "body",
        "ContentType": literal(request.content_type),
        "Accept": literal(request.accept),
        **{name: literal(value) for name, value in request.sent_arguments.items()},
    }
    return "\n".join(
        [
            *(f"import {name}" if name else "" for name in imports),
            "",
            f"session = {call('boto3.Session', session)}",
            f"client = {call('session.client', client, first=service)}",
            "",
            f"body = {literal(document if is_json else request.body)}",
            f"response = {call(f'client.{operation}', arguments)}",
            ending,
        ]
    )


def _way(request: SentRequest) -> tuple[str, str, str, str]:
    """Return the operation, its service, the member that names the endpoint, and what prints the reply."""
    runtime = "sagemaker-runtime"
    match request.transport:
        case TransportKind.ROUTER:
            return "invoke_inference_router", "sagemaker-inference-router-runtime", "InferenceRouterName", _WHOLE
        case TransportKind.ASYNC:
            return "invoke_endpoint_async", runtime, "EndpointName", _QUEUED
    if request.streamed:
        return "invoke_endpoint_with_response_stream", runtime, "EndpointName", _STREAMED
    return "invoke_endpoint", runtime, "EndpointName", _WHOLE
