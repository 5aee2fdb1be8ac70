"""The way to AWS in the profile editor: kept, offered as for all, told where it cannot be used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.llm.network import Certificates, NetworkSettings, ProxyKind
from sagedesk.ui.profiles.network_fields import NetworkFields

CHOSEN = NetworkSettings(
    proxy=ProxyKind.EXPLICIT,
    proxy_url="http://proxy.example:8080",
    certificates=Certificates.SYSTEM,
    ca_bundle="/etc/ssl/company.pem",
    fips=True,
    dual_stack=False,
    largest_request=25.0,
    unknown={"quic": True},
)


@pytest.fixture
def shown(qtbot: QtBot):
    def show(network: NetworkSettings) -> NetworkFields:
        fields = NetworkFields(network)
        qtbot.addWidget(fields)
        fields.show()
        return fields

    return show


def test_what_was_chosen_is_shown_and_read_back(shown) -> None:
    fields = shown(CHOSEN)
    assert fields.read(CHOSEN) == (CHOSEN, {})
    assert fields.fields["proxy_url"].isVisible()


def test_nothing_chosen_is_folded_away_and_stays_nothing(shown) -> None:
    fields = shown(NetworkSettings())
    assert not fields.fields["proxy"].isVisible()
    assert fields.read(NetworkSettings()) == (NetworkSettings(), {})
    folder = next(button for button in fields.findChildren(QPushButton) if button.accessibleName() == "Network")
    folder.click()
    assert fields.fields["proxy"].isVisible()


def test_an_address_belongs_to_the_explicit_proxy_alone(shown) -> None:
    fields = shown(CHOSEN)
    fields.fields["proxy"].set_text("none")
    assert not fields.fields["proxy_url"].isEnabled()
    network, _ = fields.read(CHOSEN)
    assert network == replace(CHOSEN, proxy=ProxyKind.NONE, proxy_url="")


@pytest.mark.parametrize("typed", ["much", "6 MiB", "1e"])
def test_a_size_that_is_none(shown, typed: str) -> None:
    fields = shown(NetworkSettings())
    fields.fields["largest_request"].set_text(typed)
    assert "number of MiB" in fields.read(NetworkSettings())[1]["largest_request"]


def test_a_comma_is_read_as_a_point(shown) -> None:
    fields = shown(NetworkSettings())
    fields.fields["largest_request"].set_text("6,5")
    assert fields.read(NetworkSettings())[0].largest_request == 6.5
