"""The OpenAI-compatible route, over real HTTP with tokens that the emulator checks."""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import Callable

import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.errors import (
    AccessDeniedError,
    CancelledError,
    ConfigurationError,
    CredentialsExpiredError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    InterruptedStreamError,
    ModelFailedError,
    SignatureError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.transport.bearer import BearerTokens

Model = Callable[..., SageMakerLLM]
HELLO = [ChatMessage("Hello there")]


@pytest.mark.parametrize("endpoint", ["openai-chat", "lmi", "lmi-rolling-lines", "sglang", "llamacpp", "tgi-chat"])
def test_every_chat_container_streams_over_it(model: Model, requests, endpoint: str):
    steps = list(model(endpoint, transport="openai").stream_chat(HELLO))
    assert steps[-1].message.content == "You said: Hello there"
    assert len(steps) > 1
    assert [request.operation for request in requests] == ["ChatCompletions"]


def test_a_whole_reply_comes_too(model: Model):
    assert model("openai-chat", transport="openai").chat(HELLO).message.content == "You said: Hello there"


def test_the_inference_component_stands_in_the_path(model: Model, requests):
    llm = model("components", transport="openai", endpoint_kwargs={"InferenceComponentName": "chat-model"})
    assert llm.chat(HELLO).message.content == "You said: Hello there"
    assert "x-amzn-sagemaker-inference-component" not in requests[0].headers
    with pytest.raises(ConfigurationError, match="inference component"):
        model("components", transport="openai").chat(HELLO)


def test_the_connection_is_used_again(model: Model, service: Emulator):
    llm = model("openai-chat", transport="openai")
    for _ in range(3):
        list(llm.stream_chat(HELLO))
    pools = llm.connection.transport()._http._manager.pools
    (pool,) = [pools.get(key) for key in pools.keys()]  # noqa: SIM118  # urllib3's container of pools cannot be iterated
    assert (pool.num_connections, pool.num_requests) == (1, 3)


@pytest.mark.parametrize(
    ("endpoint", "error", "words"),
    [
        ("nowhere", EndpointNotFoundError, "no endpoint nowhere in account 123456789012, region us-east-1"),
        ("no-capacity", EndpointNotReadyError, "waking up"),
        ("not-ready", EndpointNotReadyError, "loaded"),
        ("access-denied", AccessDeniedError, "sagemaker:CallWithBearerToken"),
        ("model-error", ModelFailedError, "EngineCore encountered an issue"),
    ],
)
def test_errors_of_the_front_door_are_told_as_elsewhere(model: Model, endpoint: str, error: type, words: str):
    with pytest.raises(error, match=words):
        model(endpoint, transport="openai").chat(HELLO)


def test_a_container_that_fails_has_its_own_status(model: Model):
    with pytest.raises(ModelFailedError) as failed:
        model("model-error", transport="openai").chat(HELLO)
    assert failed.value.status == 500


def test_a_container_that_takes_text_is_told_at_once():
    with pytest.raises(ConfigurationError, match="takes chat messages"):
        SageMakerLLM("tgi", transport="openai")


def test_wrong_keys_are_refused(model: Model):
    with pytest.raises(SignatureError):
        model("openai-chat", transport="openai", aws_secret_access_key="wrong").chat(HELLO)


def test_a_signed_request_is_refused_on_this_route(service: Emulator):
    import boto3
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.httpsession import URLLib3Session

    session = boto3.Session(service.access_key_id, service.secret_access_key, region_name=service.region)
    request = AWSRequest("POST", f"{service.url}/endpoints/lmi/openai/v1/chat/completions", data=b"{}")
    SigV4Auth(session.get_credentials(), "sagemaker", service.region).add_auth(request)
    with_signature = URLLib3Session()
    assert with_signature.send(request.prepare()).status_code == 403
    with_signature.close()


def test_a_token_that_is_refused_is_made_anew(model: Model, service: Emulator, monkeypatch):
    llm = model("openai-chat", transport="openai")
    llm.chat(HELLO)
    tokens = llm.connection.transport()._tokens
    old, fresh = tokens.get()
    assert fresh
    tokens._token = old[:-8] + "AAAAAAA="
    assert llm.chat(HELLO).message.content == "You said: Hello there"
    assert tokens.get()[0] != old[:-8] + "AAAAAAA="


def test_expired_credentials_are_told(model: Model, service: Emulator):
    llm = model("openai-chat", transport="openai")
    llm.chat(HELLO)
    service.expire_credentials()
    with pytest.raises(CredentialsExpiredError):
        llm.chat(HELLO)


def test_the_token_is_in_no_log_and_in_no_error(model: Model, caplog):
    caplog.set_level(logging.DEBUG)
    llm = model("openai-chat", transport="openai", aws_session_token=None)
    llm.chat(HELLO)
    token, _ = llm.connection.transport()._tokens.get()
    with pytest.raises(ModelFailedError) as failed:
        model("model-error", transport="openai").chat(HELLO)
    told = f"{caplog.text} {failed.value} {failed.value.detail} {llm!r} {llm.connection.transport()._tokens!r}"
    assert "sagemaker-api-key-" not in told
    assert token not in told
    presigned = base64.b64decode(token.removeprefix("sagemaker-api-key-")).decode()
    # what botocore says while it signs would be enough to make the token again
    assert presigned.partition("X-Amz-Signature=")[2].partition("&")[0] not in told
    assert "CallWithBearerToken" not in told


def test_a_token_is_kept_for_minutes_and_made_anew_for_other_keys():
    from botocore.credentials import Credentials

    credentials = Credentials("AKIA1", "secret", "session")
    tokens = BearerTokens(credentials, "eu-west-1")
    first, _ = tokens.get()
    assert tokens.get() == (first, True)
    decoded = base64.b64decode(first.removeprefix("sagemaker-api-key-")).decode()
    assert decoded.startswith("sagemaker.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256")
    assert "%2Feu-west-1%2Fsagemaker%2Faws4_request" in decoded
    assert "X-Amz-SignedHeaders=host" in decoded
    assert decoded.endswith("&Version=1")
    credentials.secret_key = "another"
    assert tokens.get()[0] != first


def test_cancelling_wakes_a_silent_stream(model: Model, service: Emulator):
    cancel = CancelToken()
    events = model("stall", transport="openai").stream_events(HELLO, cancel=cancel)
    threading.Thread(target=lambda: service.wait_until_held() and cancel.cancel()).start()
    with pytest.raises(CancelledError):
        for _ in events:
            pass


def test_a_connection_that_dies_keeps_what_came(model: Model):
    events = model("cut-stream", transport="openai").stream_events(HELLO)
    with pytest.raises(InterruptedStreamError):
        for _ in events:
            pass
    assert events.accumulator.response().text.startswith("This reply")
