"""The way to an emulator through real proxies and real TLS, as the network settings say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sagedesk import errors
from sagedesk.emulator import Emulator
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.network import Certificates, NetworkSettings, ProxyKind
from sagedesk.llm.network import clients as clients_module
from tests.networks.relays import Authority, Proxy, TlsServer


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(endpoints=["tgi"]) as running:
        yield running


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def tls(authority: Authority, emulator: Emulator) -> Iterator[TlsServer]:
    server = TlsServer(authority.certificate(), urlsplit(emulator.url).port or 0)
    yield server
    server.close()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    server = Proxy()
    yield server
    server.close()


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let proxies be used for this machine too, which stands for a host far away here."""
    monkeypatch.setattr(clients_module, "is_this_machine", lambda _host: False)
    for name in ("no_proxy", "NO_PROXY", "http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)


def ask(emulator: Emulator, url: str, network: NetworkSettings) -> str:
    llm = SageMakerLLM(
        "tgi",
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name=emulator.region,
        endpoint_url=url,
        network=network,
        max_retries=0,
    )
    try:
        return llm.complete("Hello", formatted=True).text
    finally:
        llm.close()


def test_a_certificate_of_nobody_is_not_trusted(emulator: Emulator, tls: TlsServer) -> None:
    with pytest.raises(errors.TlsError, match="not trusted") as raised:
        ask(emulator, tls.url, NetworkSettings())
    assert "network settings" in raised.value.hint


@pytest.mark.parametrize("certificates", [None, Certificates.SYSTEM])
def test_a_further_authority_is_trusted(
    emulator: Emulator, tls: TlsServer, authority: Authority, certificates: Certificates | None
) -> None:
    network = NetworkSettings(ca_bundle=str(authority.ca), certificates=certificates)
    assert "Hello" in ask(emulator, tls.url, network)


def test_the_system_s_authorities_are_trusted(
    emulator: Emulator, tls: TlsServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca))  # where OpenSSL looks for the system's
    assert "Hello" in ask(emulator, tls.url, NetworkSettings(certificates=Certificates.SYSTEM))
    with pytest.raises(errors.TlsError):
        ask(emulator, tls.url, NetworkSettings(certificates=Certificates.BUNDLED))


def test_a_bundle_that_is_none(emulator: Emulator, tls: TlsServer, tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.pem", tmp_path / "words.pem"):
        (tmp_path / "words.pem").write_text("no certificate")
        with pytest.raises(errors.ConfigurationError, match="file of certificates"):
            ask(emulator, tls.url, NetworkSettings(ca_bundle=str(path)))


@pytest.mark.parametrize(
    ("host", "expired", "words"), [("elsewhere", False, "another host"), ("localhost", True, "expired")]
)
def test_a_certificate_that_is_wrong(
    emulator: Emulator, authority: Authority, host: str, expired: bool, words: str
) -> None:
    server = TlsServer(authority.certificate(host, expired=expired), urlsplit(emulator.url).port or 0)
    try:
        with pytest.raises(errors.TlsError, match=words):
            ask(emulator, server.url, NetworkSettings(ca_bundle=str(authority.ca)))
    finally:
        server.close()


def test_plain_http_where_tls_was_meant(emulator: Emulator) -> None:
    with pytest.raises(errors.TlsError, match="does not speak TLS"):
        ask(emulator, emulator.url.replace("http:", "https:"), NetworkSettings())


@pytest.mark.usefixtures("far_away")
def test_through_an_explicit_proxy(emulator: Emulator, tls: TlsServer, proxy: Proxy, authority: Authority) -> None:
    network = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url=proxy.url, ca_bundle=str(authority.ca))
    assert "Hello" in ask(emulator, tls.url, network)
    assert "Hello" in ask(emulator, emulator.url, network)
    assert proxy.asked[0] == f"CONNECT localhost:{tls.port}"
    assert proxy.asked[1].startswith(f"POST {emulator.url}/endpoints/tgi/")


@pytest.mark.usefixtures("far_away")
def test_the_system_s_proxy_and_none(
    emulator: Emulator, tls: TlsServer, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    system = NetworkSettings(proxy=ProxyKind.SYSTEM, ca_bundle=str(authority.ca))
    assert "Hello" in ask(emulator, tls.url, system)
    assert len(proxy.asked) == 1
    assert "Hello" in ask(emulator, tls.url, NetworkSettings(proxy=ProxyKind.NONE, ca_bundle=str(authority.ca)))
    assert len(proxy.asked) == 1


def test_this_machine_needs_no_proxy(emulator: Emulator, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert "Hello" in ask(emulator, emulator.url, NetworkSettings())
    assert not proxy.asked


@pytest.mark.usefixtures("far_away")
@pytest.mark.parametrize(
    ("options", "words"), [({"login": "user:word"}, "user name and a password"), ({"refuses": True}, "does not let")]
)
def test_a_proxy_that_refuses(
    emulator: Emulator, tls: TlsServer, authority: Authority, options: dict[str, object], words: str
) -> None:
    server = Proxy(**options)  # type: ignore[arg-type]  # each case has its own type
    try:
        network = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url=server.url, ca_bundle=str(authority.ca))
        with pytest.raises(errors.ProxyError, match=words):
            ask(emulator, tls.url, network)
    finally:
        server.close()


@pytest.mark.usefixtures("far_away")
def test_a_proxy_that_is_not_there(emulator: Emulator, tls: TlsServer) -> None:
    network = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="http://127.0.0.1:9")
    with pytest.raises(errors.ProxyError, match="cannot be reached"):
        ask(emulator, tls.url, network)


@pytest.mark.parametrize(
    ("region", "fips", "dual_stack", "host"),
    [
        ("us-east-1", None, None, "runtime.sagemaker.us-east-1.amazonaws.com"),
        ("us-east-1", True, None, "runtime-fips.sagemaker.us-east-1.amazonaws.com"),
        ("us-east-1", None, True, "runtime.sagemaker.us-east-1.api.aws"),
        ("cn-north-1", None, None, "runtime.sagemaker.cn-north-1.amazonaws.com.cn"),
        ("us-gov-west-1", None, None, "runtime.sagemaker.us-gov-west-1.amazonaws.com"),
        ("eusc-de-east-1", None, None, "runtime.sagemaker.eusc-de-east-1.amazonaws.eu"),
    ],
)
def test_hosts_of_each_partition(region: str, fips: bool | None, dual_stack: bool | None, host: str) -> None:
    import boto3

    session = boto3.Session(aws_access_key_id="A", aws_secret_access_key="S", region_name=region)
    clients_module.use_network(session, NetworkSettings(fips=fips, dual_stack=dual_stack))
    client = session.client("sagemaker-runtime")
    assert urlsplit(client.meta.endpoint_url).hostname == host
    client.close()


def test_a_larger_request_only_when_it_is_wanted(emulator: Emulator) -> None:
    too_much = "x" * 1_100_000
    small = NetworkSettings(largest_request=1)
    llm = SageMakerLLM("tgi", region_name="us-east-1", network=small, aws_access_key_id="A", aws_secret_access_key="S")
    with pytest.raises(errors.PayloadTooLargeError, match="at most 1 MiB"):
        llm.complete(too_much)


def test_a_proxy_that_is_no_url(emulator: Emulator) -> None:
    network = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="socks5://proxy.example:1080")
    with pytest.raises(errors.ConfigurationError, match="A proxy is written like http://") as raised:
        ask(emulator, emulator.url, network)
    assert "Network" in raised.value.hint
