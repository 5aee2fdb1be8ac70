"""The way to an emulator, walked step by step: where it ends, and why."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sagedesk import errors
from sagedesk.emulator import Emulator
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.checkup import Place, State, Step
from sagedesk.llm.checkup.walk import walk
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.network import NetworkSettings, ProxyKind
from sagedesk.llm.network import clients as clients_module
from tests.networks.relays import Authority, Proxy, TlsServer

Walk = Callable[..., list[Step]]


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def go(emulator: Emulator) -> Iterator[Walk]:
    made: list[SageMakerLLM] = []

    def walked(endpoint: str = "tgi", **options: object) -> list[Step]:
        given = {
            "aws_access_key_id": emulator.access_key_id,
            "aws_secret_access_key": emulator.secret_access_key,
            "region_name": emulator.region,
            "endpoint_url": emulator.url,
            "max_retries": 0,
            **options,
        }
        llm = SageMakerLLM(endpoint, **given)  # type: ignore[arg-type]  # each option has its own type
        made.append(llm)
        return list(walk(llm, [ChatMessage("Hello")], CancelToken()))

    yield walked
    for llm in made:
        llm.close()


def ended(steps: list[Step]) -> dict[Place, State]:
    return {step.place: step.state for step in steps if step.state is not State.RUNNING}


ALL = dict.fromkeys(Place, State.PASSED)


def test_all_the_way(go: Walk) -> None:
    steps = go()
    assert ended(steps) == {**ALL, Place.TLS: State.SKIPPED}
    assert "127.0.0.1" in steps[1].words
    assert steps[-1].words.startswith("“")
    assert all(step.seconds is not None for step in steps if step.state is State.PASSED)


@pytest.mark.parametrize(
    ("endpoint", "place", "error"),
    [
        ("wrong-secret", Place.SIGNATURE, errors.SignatureError),
        ("wrong-clock", Place.SIGNATURE, errors.ClockError),
        ("expired-token", Place.SIGNATURE, errors.CredentialsExpiredError),
        ("access-denied", Place.PERMISSION, errors.AccessDeniedError),
        ("nobody", Place.ENDPOINT, errors.EndpointNotFoundError),
        ("no-capacity", Place.ENDPOINT, errors.EndpointNotReadyError),
        ("model-error", Place.ENDPOINT, errors.ModelFailedError),
        ("wrong-format", Place.ENDPOINT, errors.WrongFormatError),
        ("stream-broken", Place.FIRST_TOKEN, errors.StreamFailedError),
    ],
)
def test_where_it_ends(go: Walk, endpoint: str, place: Place, error: type[errors.SageDeskError]) -> None:
    steps = go(endpoint)
    last = steps[-1]
    assert (last.place, last.state) == (place, State.FAILED)
    assert isinstance(last.error, error)
    before = list(Place)[: list(Place).index(place)]
    assert [each for each in before if ended(steps)[each] is State.FAILED] == []


def test_a_name_that_nobody_has(go: Walk) -> None:
    last = go(endpoint_url="https://nobody.invalid")[-1]
    assert (last.place, last.state) == (Place.NAME, State.FAILED)
    assert isinstance(last.error, errors.NameNotFoundError)


def test_a_port_that_is_closed(go: Walk) -> None:
    last = go(endpoint_url="http://127.0.0.1:9")[-1]
    assert (last.place, last.state) == (Place.CONNECTION, State.FAILED)
    assert "port 9" in last.words


def test_no_region(go: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name, raising=False)
    last = go(region_name=None, endpoint_url=None)[-1]
    assert last.state is State.FAILED
    assert isinstance(last.error, errors.ConfigurationError)


def test_tls(go: Walk, emulator: Emulator, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    server = TlsServer(authority.certificate(), urlsplit(emulator.url).port or 0)
    try:
        refused = go(endpoint_url=server.url)[-1]
        assert (refused.place, refused.state) == (Place.TLS, State.FAILED)
        assert "not trusted" in refused.words
        steps = go(endpoint_url=server.url, network=NetworkSettings(ca_bundle=str(authority.ca)))
        assert ended(steps) == ALL
        tls = next(step for step in steps if step.place is Place.TLS and step.state is State.PASSED)
        assert "issued by Example Corp." in tls.words
    finally:
        server.close()


@pytest.mark.parametrize(
    ("options", "words"), [({}, ""), ({"login": "u:p"}, "user name"), ({"refuses": True}, "does not let localhost")]
)
def test_through_a_proxy(
    go: Walk,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: dict[str, object],
    words: str,
) -> None:
    monkeypatch.setattr(clients_module, "is_this_machine", lambda _host: False)
    authority = Authority(tmp_path)
    server = TlsServer(authority.certificate(), urlsplit(emulator.url).port or 0)
    proxy = Proxy(**options)  # type: ignore[arg-type]  # each case has its own type
    network = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url=proxy.url, ca_bundle=str(authority.ca))
    try:
        steps = go(endpoint_url=server.url, network=network)
        if words:
            assert (steps[-1].place, steps[-1].state) == (Place.CONNECTION, State.FAILED)
            assert words in steps[-1].words
        else:
            assert ended(steps) == ALL
            assert "The proxy 127.0.0.1" in steps[1].words
    finally:
        proxy.close()
        server.close()


def test_cancelling_ends_it_at_once(emulator: Emulator) -> None:
    llm = SageMakerLLM(
        "stall",
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name=emulator.region,
        endpoint_url=emulator.url,
    )
    cancel = CancelToken()

    def cancel_when_held() -> None:
        emulator.wait_until_held()
        cancel.cancel()

    canceller = threading.Thread(target=cancel_when_held)
    canceller.start()
    with pytest.raises(errors.CancelledError):
        list(walk(llm, [ChatMessage("Hello")], cancel))
    canceller.join()
    llm.close()
