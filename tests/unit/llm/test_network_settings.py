"""Network settings: read, written, laid over those for all, and their problems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import InvalidInputError
from sagedesk.llm.network import Certificates, NetworkSettings, ProxyKind
from sagedesk.llm.network.settings import MIB

ANY = st.builds(
    NetworkSettings,
    proxy=st.none() | st.sampled_from(ProxyKind),
    proxy_url=st.text(max_size=10),
    certificates=st.none() | st.sampled_from(Certificates),
    ca_bundle=st.text(max_size=10),
    fips=st.none() | st.booleans(),
    dual_stack=st.none() | st.booleans(),
    largest_request=st.none() | st.floats(1, 100),
)


@given(ANY)
def test_what_is_written_is_read_back(network: NetworkSettings) -> None:
    assert NetworkSettings.from_mapping(network.to_mapping()) == network


def test_keys_of_a_newer_version_are_kept() -> None:
    mapping = {"proxy": "none", "quic": True}
    assert NetworkSettings.from_mapping(mapping).to_mapping() == mapping


@pytest.mark.parametrize(
    "mapping",
    [{"proxy": "some"}, {"proxy_url": 1}, {"fips": "yes"}, {"largest_request": "6"}, {"largest_request": True}],
)
def test_what_cannot_be_meant(mapping: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError):
        NetworkSettings.from_mapping(mapping)


def test_a_profile_s_own_over_those_for_all() -> None:
    general = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="http://p:1", fips=True, ca_bundle="/a.pem")
    assert NetworkSettings().over(general) == general
    own = NetworkSettings(proxy=ProxyKind.NONE, fips=False, largest_request=8).over(general)
    assert (own.proxy, own.proxy_url, own.fips, own.ca_bundle) == (ProxyKind.NONE, "", False, "/a.pem")
    assert own.max_body == 8 * MIB


@pytest.mark.parametrize(
    ("network", "field", "words"),
    [
        (NetworkSettings(proxy=ProxyKind.EXPLICIT), "proxy_url", "http://"),
        (NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="http://u:p@h:1"), "proxy_url", "HTTPS_PROXY"),
        (NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="socks5://h:1"), "proxy_url", "http://"),
        (NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="http://[h"), "proxy_url", "http://"),
        (NetworkSettings(ca_bundle="relative.pem"), "ca_bundle", "whole path"),
        (NetworkSettings(largest_request=0.5), "largest_request", "from 1"),
        (NetworkSettings(fips=True), "fips", "endpoint URL"),
    ],
)
def test_problems(network: NetworkSettings, field: str, words: str) -> None:
    assert words in network.problems(endpoint_url="https://vpce.example")[field]


def test_no_problems() -> None:
    assert not NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url="http://h:8080", fips=True).problems()
