"""Every client that is made from a session goes the chosen way, those that sign in included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sagedesk.emulator import Emulator
from sagedesk.llm.credentials import AssumedRole
from sagedesk.llm.network import NetworkSettings, ProxyKind
from sagedesk.llm.network import clients as clients_module
from sagedesk.llm.session import create_session
from tests.networks.relays import Proxy


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(endpoints=["tgi"]) as running:
        yield running


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    monkeypatch.setattr(clients_module, "is_this_machine", lambda _host: False)
    server = Proxy()
    yield server
    server.close()


def test_a_role_is_assumed_through_the_proxy(emulator: Emulator, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", emulator.url)
    session = create_session(
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name=emulator.region,
        role=AssumedRole(arn="arn:aws:iam::123456789012:role/reader"),
        network=NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url=proxy.url),
    )
    assert session.get_credentials().get_frozen_credentials().access_key.startswith("ASIA")
    assert proxy.asked == [f"POST {emulator.url}/"]


def test_a_profile_of_aws_that_assumes_a_role_does_so_too(
    emulator: Emulator, proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", emulator.url)
    (tmp_path / "aws-credentials").write_text(
        f"[keys]\naws_access_key_id = {emulator.access_key_id}\naws_secret_access_key = {emulator.secret_access_key}\n"
    )
    (tmp_path / "aws-config").write_text(
        "[profile reader]\nrole_arn = arn:aws:iam::123456789012:role/reader\n"
        "source_profile = keys\nregion = us-east-1\n"
    )
    network = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url=proxy.url)
    session = create_session(profile_name="reader", network=network)
    assert session.get_credentials().get_frozen_credentials().access_key.startswith("ASIA")
    assert proxy.asked == [f"POST {emulator.url}/"]
