"""The transport against real frames over real HTTP, whole and broken."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator

import pytest

from sagedesk.emulator import Emulator
from sagedesk.errors import (
    AccessDeniedError,
    CancelledError,
    CredentialsExpiredError,
    EndpointNotFoundError,
    EndpointNotReadyError,
    InterruptedStreamError,
    ModelFailedError,
    PayloadTooLargeError,
    SageDeskError,
    ServiceFailedError,
    SignatureError,
    ThrottledError,
    UnreachableError,
)
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.session import create_session, runtime_client
from sagedesk.llm.transport import MAX_BODY, Invocation
from sagedesk.llm.transport.runtime import RuntimeTransport

BODY = json.dumps({"inputs": "Hello", "parameters": {"return_full_text": False}, "stream": True}).encode()


@pytest.fixture
def received() -> list[object]:
    """The thread that served each request: the emulator has one for each connection."""
    return []


@pytest.fixture
def emulator(received: list[object]) -> Iterator[Emulator]:
    with Emulator(on_request=lambda _: received.append(threading.current_thread().ident)) as running:
        yield running


@pytest.fixture
def connect(emulator: Emulator) -> Iterator[Callable[..., RuntimeTransport]]:
    made: list[RuntimeTransport] = []

    def connected(
        *, secret: str | None = None, timeout: float = 20.0, retries: int = 0, url: str | None = None
    ) -> RuntimeTransport:
        session = create_session(
            aws_access_key_id=emulator.access_key_id,
            aws_secret_access_key=secret or emulator.secret_access_key,
            region_name=emulator.region,
        )
        client = runtime_client(session, endpoint_url=url or emulator.url, timeout=timeout)
        made.append(RuntimeTransport(client, max_retries=retries))
        return made[-1]

    yield connected
    for transport in made:
        transport.close()


def invocation(endpoint: str) -> Invocation:
    return Invocation(endpoint_name=endpoint, body=BODY)


def test_parts_are_the_bytes_of_the_container(connect: Callable[..., RuntimeTransport]) -> None:
    stream = connect().stream(invocation("tgi"))
    body = b"".join(stream)
    assert body.startswith(b'data: {"index":1')
    assert stream.metadata.content_type == "text/event-stream"
    assert stream.metadata.variant == "AllTraffic"
    assert stream.metadata.request_id


def test_a_second_request_uses_the_same_connection(
    connect: Callable[..., RuntimeTransport], received: list[object]
) -> None:
    transport = connect()
    for _ in range(2):
        b"".join(transport.stream(invocation("tgi")))
    assert len(received) == 2
    assert len(set(received)) == 1


@pytest.mark.parametrize(
    ("endpoint", "error", "words"),
    [
        ("cut-stream", InterruptedStreamError, "broke"),
        ("truncated-frame", InterruptedStreamError, "broke off in the middle"),
        ("bad-checksum", InterruptedStreamError, "damaged"),
        ("model-stream-error", ModelFailedError, "longer than SageMaker allows"),
        ("stream-broken", ModelFailedError, "closed the connection"),
        ("internal-stream-failure", InterruptedStreamError, "stream processing has failed"),
        ("error-frame", InterruptedStreamError, "internal error"),
    ],
)
def test_a_broken_stream_gives_what_came_and_then_says_so(
    connect: Callable[..., RuntimeTransport], endpoint: str, error: type[SageDeskError], words: str
) -> None:
    came: list[bytes] = []
    with pytest.raises(error, match=words) as raised:
        came.extend(connect().stream(invocation(endpoint)))
    assert b"".join(came)
    assert raised.value.detail


@pytest.mark.parametrize(
    ("endpoint", "error", "words"),
    [
        ("nowhere", EndpointNotFoundError, "no endpoint nowhere in account 123456789012, region us-east-1"),
        ("throttled", ThrottledError, "too many requests"),
        ("no-capacity", EndpointNotReadyError, "waking up"),
        ("access-denied", AccessDeniedError, "sagemaker:InvokeEndpoint"),
        ("expired-token", CredentialsExpiredError, "expired"),
        ("not-ready", EndpointNotReadyError, "being loaded"),
        ("internal-failure", ServiceFailedError, "internal failure"),
        ("unavailable", ServiceFailedError, "not available"),
        ("model-timeout", ModelFailedError, "within the minute"),
        ("model-error", ModelFailedError, "EngineCore encountered an issue"),
    ],
)
def test_a_refusal_is_said_in_plain_words(
    connect: Callable[..., RuntimeTransport], endpoint: str, error: type[SageDeskError], words: str
) -> None:
    for call in (connect().stream, connect().invoke):
        with pytest.raises(error, match=words):
            call(invocation(endpoint))


def test_a_wrong_secret_is_told_from_an_unknown_key(connect: Callable[..., RuntimeTransport]) -> None:
    with pytest.raises(SignatureError, match="does not belong to the access key ID"):
        connect(secret="wrong").invoke(invocation("tgi"))


def test_nobody_listens(connect: Callable[..., RuntimeTransport]) -> None:
    with pytest.raises(UnreachableError, match="could not be reached"):
        connect(url="http://127.0.0.1:9").invoke(invocation("tgi"))


def test_silence_beyond_the_timeout_ends_a_stream(connect: Callable[..., RuntimeTransport]) -> None:
    came: list[bytes] = []
    with pytest.raises(InterruptedStreamError, match="silent"):
        came.extend(connect(timeout=0.5).stream(invocation("stall")))
    assert came


def test_an_invocation_that_may_have_started_is_not_repeated(
    connect: Callable[..., RuntimeTransport], received: list[object]
) -> None:
    transport = connect(timeout=0.5, retries=3)
    with pytest.raises(SageDeskError):
        transport.invoke(invocation("silent"))
    with pytest.raises(ServiceFailedError):
        transport.invoke(invocation("internal-failure"))
    assert len(received) == 2


def test_a_throttled_request_is_repeated_with_pauses(
    connect: Callable[..., RuntimeTransport], received: list[object]
) -> None:
    with pytest.raises(ThrottledError):
        connect(retries=1).invoke(invocation("throttled"))
    assert len(received) == 2


@pytest.mark.parametrize("endpoint", ["silent", "stall"])
def test_cancelling_wakes_a_reader_that_waits(
    emulator: Emulator, connect: Callable[..., RuntimeTransport], endpoint: str
) -> None:
    cancel = CancelToken()
    transport = connect(timeout=60)
    outcome: list[BaseException] = []

    def read() -> None:
        try:
            b"".join(transport.stream(invocation(endpoint), cancel))
        except SageDeskError as error:
            outcome.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    assert emulator.wait_until_held()
    cancel.cancel()
    reader.join(10)
    assert not reader.is_alive()
    assert isinstance(outcome[0], CancelledError)


def test_cancelling_wakes_a_caller_that_waits_for_the_whole_reply(
    emulator: Emulator, connect: Callable[..., RuntimeTransport]
) -> None:
    cancel = CancelToken()
    transport = connect(timeout=60)
    outcome: list[BaseException] = []

    def call() -> None:
        try:
            transport.invoke(invocation("silent"), cancel)
        except SageDeskError as error:
            outcome.append(error)

    caller = threading.Thread(target=call)
    caller.start()
    assert emulator.wait_until_held()
    cancel.cancel()
    caller.join(10)
    assert not caller.is_alive()
    assert isinstance(outcome[0], CancelledError)


def test_a_token_cancelled_after_the_end_leaves_the_connection_alone(connect: Callable[..., RuntimeTransport]) -> None:
    cancel = CancelToken()
    transport = connect()
    b"".join(transport.stream(invocation("tgi"), cancel))
    cancel.cancel()
    assert b"".join(transport.stream(invocation("tgi")))


def test_leaving_early_closes_the_stream(connect: Callable[..., RuntimeTransport]) -> None:
    transport = connect()
    stream = transport.stream(invocation("burst"))
    assert next(iter(stream))
    stream.close()
    assert b"".join(transport.stream(invocation("tgi")))


def test_a_body_beyond_the_limit_is_refused_before_it_is_sent(connect: Callable[..., RuntimeTransport]) -> None:
    with pytest.raises(PayloadTooLargeError, match="6\\.0 MiB"):
        connect().invoke(Invocation(endpoint_name="tgi", body=b"x" * (MAX_BODY + 1)))
