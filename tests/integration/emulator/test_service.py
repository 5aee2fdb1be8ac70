"""What SageMaker Runtime answers, and how it refuses."""

from __future__ import annotations

import http.client
import json
from datetime import timedelta
from importlib import import_module
from urllib.parse import urlsplit

import botocore.auth
import pytest
from botocore.client import BaseClient
from botocore.compat import HAS_CRT
from botocore.exceptions import ClientError

from sagedesk.emulator import Emulator
from sagedesk.emulator.service import MAX_BODY, ReceivedRequest
from tests.integration.emulator.conftest import Connect, invoke, stream

HELLO = {"inputs": "Hello", "parameters": {"return_full_text": False}}
CHAT = {"messages": [{"role": "user", "content": "Hello"}]}


def refused(client: BaseClient, endpoint: str, body: object = HELLO, **options: object) -> dict[str, object]:
    """Return the service's error, which must be the same for both operations."""
    responses = []
    for operation in (invoke, lambda *given, **more: list(stream(*given, **more))):
        with pytest.raises(ClientError) as raised:
            operation(client, endpoint, body, **options)
        responses.append(raised.value.response)
    assert [responses[0]["Error"]] == [responses[1]["Error"]]
    return responses[0]


def test_an_answer_has_the_headers_of_the_service(client: BaseClient) -> None:
    answer = client.invoke_endpoint(EndpointName="tgi", Body=json.dumps(HELLO))
    assert json.loads(answer["Body"].read()) == [{"generated_text": "You said: Hello"}]
    assert answer["ContentType"] == "application/json"
    assert answer["InvokedProductionVariant"] == "AllTraffic"
    assert len(answer["ResponseMetadata"]["RequestId"]) == 36


def test_a_stream_says_what_type_the_container_gave_it(client: BaseClient) -> None:
    answer = client.invoke_endpoint_with_response_stream(
        EndpointName="tgi", Body=json.dumps({**HELLO, "stream": True}), ContentType="application/json"
    )
    assert answer["ContentType"] == "text/event-stream"
    assert answer["InvokedProductionVariant"] == "AllTraffic"
    assert answer["ResponseMetadata"]["HTTPHeaders"]["content-type"] == "application/vnd.amazon.eventstream"
    parts = [event["PayloadPart"]["Bytes"] for event in answer["Body"]]
    assert all(part.startswith(b"data: ") for part in parts)


def test_any_region_will_do(emulator: Emulator, connect: Connect) -> None:
    assert invoke(connect(emulator, region_name="eu-central-1"), "tgi", HELLO)


def test_an_unknown_endpoint(client: BaseClient) -> None:
    response = refused(client, "nope")
    assert response["Error"] == {
        "Code": "ValidationError",
        "Message": "Endpoint nope of account 123456789012 not found.",
    }
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 400


@pytest.mark.parametrize(
    ("name", "rule"),
    [("my model", "regular expression pattern"), ("-x", "pattern"), ("x" * 64, "less than or equal to 63")],
)
def test_a_name_that_is_none(client: BaseClient, name: str, rule: str) -> None:
    error = refused(client, name)["Error"]
    assert error["Code"] == "ValidationError"
    assert error["Message"].startswith(f"1 validation error detected: Value '{name}' at 'endpointName' failed")
    assert rule in error["Message"]


def test_custom_attributes_that_are_too_long(client: BaseClient) -> None:
    assert "'customAttributes'" in refused(client, "tgi", CustomAttributes="x" * 1025)["Error"]["Message"]


def test_a_body_of_the_limit_and_one_over_it(client: BaseClient) -> None:
    frame = len(json.dumps({"question": ""}))
    assert invoke(client, "custom", {"question": "x" * (MAX_BODY - frame)})
    response = refused(client, "custom", {"question": "x" * (MAX_BODY - frame + 1)})
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 413
    assert response["Error"] == {"Code": "413", "Message": "HTTP content length exceeded 6291456 bytes."}


def test_wrong_keys(emulator: Emulator, connect: Connect) -> None:
    error = refused(connect(emulator, aws_secret_access_key="wrong"), "tgi")["Error"]
    assert error["Code"] == "InvalidSignatureException"
    assert error["Message"].startswith("The request signature we calculated does not match")
    response = refused(connect(emulator, aws_access_key_id="AKIAOTHER"), "tgi")
    assert response["Error"]["Code"] == "UnrecognizedClientException"
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert (
        refused(connect(emulator, aws_session_token="stray"), "tgi")["Error"]["Code"] == "UnrecognizedClientException"
    )


def test_credentials_come_before_names(emulator: Emulator, connect: Connect) -> None:
    assert (
        refused(connect(emulator, aws_secret_access_key="wrong"), "nope")["Error"]["Code"]
        == "InvalidSignatureException"
    )


def test_a_clock_that_is_off(client: BaseClient, monkeypatch: pytest.MonkeyPatch) -> None:
    now = botocore.auth.get_current_datetime
    # where awscrt is installed, it signs
    signers = [botocore.auth, *([import_module("botocore.crt.auth")] if HAS_CRT else [])]
    for signer in signers:
        monkeypatch.setattr(signer, "get_current_datetime", lambda **given: now(**given) - timedelta(hours=1))
    error = refused(client, "tgi")["Error"]
    assert error["Code"] == "InvalidSignatureException"
    assert error["Message"].startswith("Signature expired: ")


def test_session_tokens_and_their_end(connect: Connect) -> None:
    with Emulator(session_token="token") as emulator:
        client = connect(emulator)
        assert invoke(client, "tgi", HELLO)
        assert (
            refused(connect(emulator, aws_session_token=None), "tgi")["Error"]["Code"] == "UnrecognizedClientException"
        )
        emulator.expire_credentials()
        assert refused(client, "tgi")["Error"] == {
            "Code": "ExpiredTokenException",
            "Message": "The security token included in the request is expired",
        }
        assert invoke(connect(emulator), "tgi", HELLO)


def test_a_container_that_refuses_becomes_a_model_error(client: BaseClient) -> None:
    response = refused(client, "openai-chat", {"messages": "x"})
    original = json.loads(response["OriginalMessage"])
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 424
    assert response["OriginalStatusCode"] == 400
    assert original["error"]["type"] == "BadRequestError"
    assert response["LogStreamArn"].endswith("log-group:/aws/sagemaker/Endpoints/openai-chat")
    assert response["Error"]["Code"] == "ModelError"
    assert response["Error"]["Message"] == (
        f'Received client error (400) from primary with message "{response["OriginalMessage"]}". See '
        "https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logEventViewer:group="
        "/aws/sagemaker/Endpoints/openai-chat in account 123456789012 for more information."
    )


def test_inference_components(client: BaseClient) -> None:
    assert "Component Name header is required" in refused(client, "components", CHAT)["Error"]["Message"]
    not_allowed = refused(client, "tgi", InferenceComponentName="chat-model")["Error"]["Message"]
    assert not_allowed.startswith("Inference Component Name header is not allowed for endpoints to which you dont plan")
    assert "not found" in refused(client, "components", CHAT, InferenceComponentName="other")["Error"]["Message"]
    answer = json.loads(invoke(client, "components", CHAT, InferenceComponentName="chat-model"))
    assert answer["choices"][0]["message"]["content"] == "You said: Hello"


@pytest.mark.parametrize(
    ("endpoint", "status", "code", "message"),
    [
        ("throttled", 400, "ThrottlingException", None),
        ("no-capacity", 400, "ValidationError", "Inference Component has no capacity to process this request."),
        (
            "access-denied",
            403,
            "AccessDeniedException",
            "User: arn:aws:iam::123456789012:user/emulated is not authorized",
        ),
        ("expired-token", 403, "ExpiredTokenException", "The security token included in the request is expired"),
        ("not-ready", 429, "ModelNotReadyException", "The model is not ready"),
        ("internal-failure", 500, "InternalFailure", "An internal failure"),
        ("unavailable", 503, "ServiceUnavailable", "The service is currently unavailable"),
        ("model-error", 424, "ModelError", "Received server error (500) from primary with message"),
        (
            "model-timeout",
            424,
            "ModelError",
            'Received server error (0) from primary with message "Your invocation timed',
        ),
    ],
)
def test_scenarios_that_refuse(client: BaseClient, endpoint: str, status: int, code: str, message: str | None) -> None:
    response = refused(client, endpoint)
    assert response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert response["Error"]["Code"] == code
    assert (response["Error"]["Message"] or "").startswith(message or "")
    assert (response["Error"]["Message"] is None) == (message is None)


def test_requests_can_be_watched(connect: Connect) -> None:
    seen: list[ReceivedRequest] = []
    with Emulator(on_request=seen.append) as emulator:
        client = connect(emulator)
        invoke(
            client, "jumpstart-llama2", {"inputs": "x"}, CustomAttributes="accept_eula=true", Accept="application/json"
        )
        list(stream(client, "tgi", HELLO))
    assert [(request.endpoint, request.operation) for request in seen] == [
        ("jumpstart-llama2", "InvokeEndpoint"),
        ("tgi", "InvokeEndpointWithResponseStream"),
    ]
    assert seen[0].headers["x-amzn-sagemaker-custom-attributes"] == "accept_eula=true"
    assert json.loads(seen[1].body) == HELLO
    assert all("authorization" not in request.headers for request in seen)


# Without boto3


def plain(emulator: Emulator, method: str, path: str, **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(urlsplit(emulator.url).netloc, timeout=20)
    try:
        connection.request(method, path, b"{}", headers)
        response = connection.getresponse()
        response.content = response.read()  # type: ignore[attr-defined]
        return response
    finally:
        connection.close()


def test_a_request_without_a_signature(emulator: Emulator) -> None:
    response = plain(emulator, "POST", "/endpoints/tgi/invocations")
    assert response.status == 403
    assert response.headers["x-amzn-ErrorType"] == "MissingAuthenticationTokenException"
    assert json.loads(response.content) == {"message": "Missing Authentication Token"}


def test_another_path(emulator: Emulator) -> None:
    response = plain(emulator, "POST", "/endpoints/tgi/invocations/more")
    assert (response.status, response.headers["x-amzn-ErrorType"]) == (404, "UnknownOperationException")


def test_a_body_of_unknown_length(emulator: Emulator) -> None:
    assert plain(emulator, "POST", "/endpoints/tgi/invocations", **{"Transfer-Encoding": "chunked"}).status == 411


def test_a_browser(emulator: Emulator) -> None:
    response = plain(emulator, "GET", "/")
    assert (response.status, response.headers["Content-Type"]) == (200, "text/plain; charset=utf-8")
    assert emulator.secret_access_key.encode() not in response.content


def test_only_this_computer_is_served(emulator: Emulator) -> None:
    assert emulator.url.startswith("http://127.0.0.1:")
