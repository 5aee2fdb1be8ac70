"""The picker of endpoints: a real dialog, over real HTTP to the emulator's control plane."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.connections import Connections
from sagedesk.emulator import Emulator
from sagedesk.emulator.containers.openai_server import OpenAIServer
from sagedesk.emulator.control.deployment import Deployment
from sagedesk.emulator.control.deployments import SECRET
from sagedesk.emulator.endpoint import Endpoint
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import echo
from sagedesk.emulator.refusals import Refusal
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile, SecretStore
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.endpoints.endpoint_list import EndpointList
from sagedesk.ui.endpoints.list_model import RowRole
from sagedesk.ui.endpoints.picker import EndpointPicker, SignIn
from sagedesk.ui.endpoints.row import Key, Row

OPERATIONS = {"InvokeEndpoint", "InvokeEndpointWithResponseStream"}
Open = Callable[..., EndpointPicker]


@pytest.fixture
def received() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def serve(received: list[ReceivedRequest]) -> Iterator[Callable[..., Emulator]]:
    made: list[Emulator] = []

    def start(**options: object) -> Emulator:
        options.setdefault("on_request", received.append)
        made.append(Emulator(**options))  # type: ignore[arg-type]
        made[-1].start()
        return made[-1]

    yield start
    for emulator in made:
        emulator.stop()


@pytest.fixture
def emulator(serve: Callable[..., Emulator]) -> Emulator:
    return serve()


@pytest.fixture
def background() -> Iterator[BackgroundJobs]:
    jobs = BackgroundJobs()
    yield jobs
    assert jobs.close()


@pytest.fixture
def connections() -> Iterator[Connections]:
    made = Connections(SecretStore())
    yield made
    made.close()


def sign_in(emulator: Emulator, **fields: object) -> SignIn:
    profile = EndpointProfile(
        name="",
        endpoint_name="",
        region=emulator.region,
        endpoint_url=emulator.url,
        credentials=CredentialSource(kind=CredentialKind.KEYRING),
    )
    keys = AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
    return SignIn(profile=replace(profile, **fields), keys=keys)


@pytest.fixture
def open_picker(
    qtbot: QtBot, theme: Theme, connections: Connections, background: BackgroundJobs
) -> Iterator[Callable[..., EndpointPicker]]:
    made: list[EndpointPicker] = []

    def opened(emulator: Emulator, *, wait: bool = True, **fields: object) -> EndpointPicker:
        picker = EndpointPicker(connections, background, theme, {"me": sign_in(emulator, **fields)})
        made.append(picker)
        picker.open()
        picker.activateWindow()
        qtbot.waitActive(picker)
        if wait:
            qtbot.waitUntil(lambda: not picker._survey.listing and picker._prices is not None, timeout=20_000)
        return picker

    yield opened
    for picker in made:
        if shiboken6.isValid(picker):
            picker.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def names(picker: EndpointPicker) -> list[str]:
    return [picker.model.index(row).data() for row in range(picker.model.rowCount())]


def choose(qtbot: QtBot, picker: EndpointPicker, name: str) -> None:
    """Type the name, go to its row, and wait until it is described."""
    picker.filter.clear()
    QTest.keyClicks(picker.filter, name)
    picker.rows.view.setCurrentIndex(picker.model.index(names(picker).index(name)))
    qtbot.waitUntil(
        lambda: picker.rows.current is not None and picker.rows.current.key in picker.model.details, timeout=20_000
    )


def described(picker: EndpointPicker, name: str) -> str:
    row = names(picker).index(name)
    return str(picker.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_first_row_is_chosen_until_somebody_chooses(qtbot: QtBot, theme: Theme) -> None:
    shown = EndpointList(theme)
    qtbot.addWidget(shown)
    noon = datetime(2026, 11, 25, 12, tzinfo=UTC)
    shown.add([Row(key=Key(endpoint="old"), created=noon - timedelta(days=1))])
    shown.add([Row(key=Key(endpoint="young"), created=noon)])
    shown.show_what_came()
    assert shown.current is not None
    assert shown.current.name == "young"
    shown.view.setCurrentIndex(shown.model.index(1))
    shown.add([Row(key=Key(endpoint="younger"), created=noon + timedelta(hours=1))])
    shown.show_what_came()
    assert shown.current.name == "old"


def test_it_lists_what_there_is_with_what_each_runs(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    assert set(emulator.endpoint_names) | {"chat-model"} == set(names(picker))
    assert names(picker).index("chat-model") == names(picker).index("components") + 1
    assert picker.status.text() == f"Endpoints and components: {len(names(picker))}"
    qtbot.waitUntil(lambda: "vllm:0.27" in described(picker, "openai-chat"), timeout=20_000)
    assert described(picker, "openai-chat") == (
        "openai-chat, InService, 1 × ml.g5.2xlarge, vllm:0.27.1-gpu-py312-cu130-ubuntu22.04-sagemaker, OpenAI chat, 3 h"
    )


def test_everything_has_a_name_for_a_screen_reader(open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    assert [
        control.accessibleName() for control in (picker.region, picker.filter, picker.rows.order, picker.rows.view)
    ] == [
        "Region",
        "Filter",
        "Order",
        "Endpoints",
    ]
    buttons = {button.text() for button in picker.findChildren(QPushButton) if button.isVisibleTo(picker)}
    assert {"Refresh", "Cancel", "Use this endpoint"} <= buttons


def test_it_filters_as_one_types_by_whatever_is_known(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    qtbot.waitUntil(lambda: len(picker.model.details) == picker.model.total, timeout=20_000)
    for typed, found in (
        ("nova", ["nova"]),
        ("ml.g4dn", ["hf-pipeline"]),
        ("creating", ["creating"]),
        ("tgi lines", []),
        ("sglang:0.5", ["sglang"]),
    ):
        picker.filter.clear()
        QTest.keyClicks(picker.filter, typed)
        assert names(picker) == found
    picker.filter.clear()
    assert len(names(picker)) == picker.model.total


def test_it_can_be_sorted(open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    picker.rows.order.setCurrentIndex(1)
    picker.rows.order.activated.emit(1)
    endpoints = [name for name in names(picker) if name != "chat-model"]
    assert endpoints == sorted(endpoints)


def test_with_the_keys_alone_one_is_found_and_used(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    assert picker.filter.hasFocus()
    QTest.keyClicks(picker.filter, "lmi")
    before = picker.rows.current
    QTest.keyClick(picker.filter, Qt.Key.Key_Down)
    assert picker.rows.current != before
    qtbot.waitUntil(picker.use.isEnabled, timeout=20_000)
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.filter, Qt.Key.Key_Return)
    assert picked.args[0].endpoint_name == "lmi-rolling"


def test_enter_in_the_list_uses_one_once(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    QTest.keyClicks(picker.filter, "lmi")
    qtbot.waitUntil(picker.use.isEnabled, timeout=20_000)
    used: list[object] = []
    picker.picked.connect(lambda profile, _reason: used.append(profile))
    QTest.keyClick(picker.rows.view, Qt.Key.Key_Return)
    assert len(used) == 1


@pytest.mark.parametrize(
    ("endpoint", "fields"),
    [
        ("openai-chat", {"handler": "openai-chat", "prompt_format": "none", "transport": "stream"}),
        ("tgi", {"handler": "tgi", "prompt_format": "llama2"}),
        ("hf-pipeline", {"handler": "hf-pipeline", "prompt_format": "zephyr"}),
        ("async", {"transport": "async", "handler": "openai-chat"}),
        ("chat-model", {"endpoint_name": "components", "endpoint_arguments": {"InferenceComponentName": "chat-model"}}),
    ],
)
def test_picking_one_fills_the_profile(
    qtbot: QtBot, open_picker: Open, emulator: Emulator, endpoint: str, fields: dict[str, object]
) -> None:
    picker = open_picker(emulator)
    choose(qtbot, picker, endpoint)
    with qtbot.waitSignal(picker.picked) as picked:
        picker.use.click()
    profile, reason = picked.args
    expected = {"name": endpoint, "endpoint_name": endpoint, "region": "us-east-1", **fields}
    assert {name: getattr(profile, name) for name in expected} == expected
    assert reason


def test_an_endpoint_with_components_is_not_used_itself(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    choose(qtbot, picker, "components")
    assert not picker.use.isEnabled()
    assert picker.use.toolTip() == "Choose one of its inference components"
    assert "chat-model (InService)" in picker.facts.texts["Components"]


def test_what_is_known_is_told_with_what_it_costs_and_why(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    choose(qtbot, picker, "tgi")
    facts = picker.facts.texts
    assert facts["State"] == "InService: The endpoint is in service."
    assert facts["Variant"].startswith("AllTraffic: 1 × ml.g5.2xlarge")
    assert facts["Image"].endswith("tgi1.4.0-gpu-py310-cu121-ubuntu20.04")
    assert facts["Cost"].startswith("$1.515 an hour: 1 × ml.g5.2xlarge at $1.515 (us-east-1 on-demand prices of")
    assert "The container is TGI 1.4, which takes text." in facts["Why"]
    assert "min ago" in facts["Running since"]


def test_a_price_can_be_changed_and_given_back(qtbot: QtBot, open_picker: Open, emulator: Emulator, home) -> None:
    picker = open_picker(emulator)
    choose(qtbot, picker, "tgi")
    picker.facts.price_button.click()
    dialog = QApplication.activeModalWidget()
    amount = dialog.findChild(QDoubleSpinBox)
    assert amount.value() == pytest.approx(1.515)
    amount.setValue(1.2)
    (save,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Save"]
    save.click()
    qtbot.waitUntil(lambda: "$1.20 an hour" in picker.facts.texts["Cost"], timeout=20_000)
    assert "your own prices" in picker.facts.texts["Cost"]
    assert json.loads((home / "config" / "prices.json").read_bytes()) == {"us-east-1": {"ml.g5.2xlarge": 1.2}}
    picker.facts.price_button.click()
    dialog = QApplication.activeModalWidget()
    (back,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Use the table's price"]
    back.click()
    qtbot.waitUntil(lambda: "$1.515 an hour" in picker.facts.texts["Cost"], timeout=20_000)


@pytest.mark.parametrize("endpoint", ["describe-denied", "marketplace", "custom"])
def test_where_nothing_tells_the_container_can_be_asked(
    qtbot: QtBot, open_picker: Open, emulator: Emulator, received: list[ReceivedRequest], endpoint: str
) -> None:
    picker = open_picker(emulator)
    choose(qtbot, picker, endpoint)
    assert picker.facts.texts["Format"].startswith("Not known")
    assert picker.facts.probe_button.isVisible()
    assert picker.facts._probe_note.isVisible()
    assert "of one token each" in picker.facts._probe_note.text()
    assert not [request for request in received if request.operation in OPERATIONS]
    picker.facts.probe_button.click()
    qtbot.waitUntil(lambda: picker.facts.probe_button.text() == "Ask the container", timeout=20_000)
    sent = [request for request in received if request.operation in OPERATIONS]
    assert 1 <= len(sent) <= 4
    if endpoint == "custom":
        assert "form of its own" in picker.facts.texts["Why"] or "none of the known" in picker.facts.texts["Why"]
        return
    assert picker.facts.texts["Format"] == "OpenAI chat (vLLM, SGLang, LMI, llama.cpp) (certain)"
    picker.reject()
    again = open_picker(emulator)
    choose(qtbot, again, endpoint)
    assert again.facts.texts["Format"].endswith("(certain)")
    assert len([request for request in received if request.operation in OPERATIONS]) == len(sent)


def test_a_probe_that_fails_says_why(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    choose(qtbot, picker, "throttled")
    picker.facts.probe_button.click()
    qtbot.waitUntil(lambda: bool(picker.outcome.text), timeout=20_000)
    assert "too many requests" in picker.outcome.text


def test_no_value_of_an_environment_is_shown_kept_or_logged(
    qtbot: QtBot, open_picker: Open, emulator: Emulator, caplog: pytest.LogCaptureFixture, home
) -> None:
    caplog.set_level(logging.DEBUG)
    picker = open_picker(emulator)
    choose(qtbot, picker, "tgi")
    shown = [*picker.facts.texts.values(), *(described(picker, name) for name in names(picker))]
    with qtbot.waitSignal(picker.picked) as picked:
        picker.use.click()
    assert not [text for text in (*shown, repr(picked.args), caplog.text) if SECRET in text]
    assert not [path for path in home.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]


def test_thousands_are_listed_while_the_window_goes_on(
    qtbot: QtBot, open_picker: Open, serve: Callable[..., Emulator], received: list[ReceivedRequest]
) -> None:
    crowd = serve(crowd=3000)
    picker = open_picker(crowd, wait=False)
    qtbot.waitUntil(lambda: picker.model.rowCount() >= 100, timeout=20_000)
    QTest.keyClicks(picker.filter, "legal-churn")
    assert set(names(picker)) <= {name for name in crowd.endpoint_names if "legal-churn" in name}
    qtbot.waitUntil(lambda: not picker._survey.listing, timeout=60_000)
    assert len(names(picker)) == len([name for name in crowd.endpoint_names if "legal-churn" in name])
    picker.filter.clear()
    view = picker.rows.view
    qtbot.waitUntil(lambda: view.model().rowCount() >= 3000, timeout=30_000)
    # rows that the model has may still be nowhere on the screen
    qtbot.waitUntil(lambda: view.indexAt(view.viewport().rect().center()).isValid())
    listed = [request for request in received if request.operation == "ListEndpoints"]
    assert len(listed) >= 30
    asked_about = {request.endpoint for request in received if request.operation == "DescribeEndpoint"}
    assert len(asked_about) < 400


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"credentials": CredentialSource(kind=CredentialKind.DEFAULT)}, "No AWS credentials were found."),
        ({"endpoint_url": "http://127.0.0.1:9"}, "could not be reached"),
    ],
)
def test_what_goes_wrong_is_said_in_place(
    qtbot: QtBot, open_picker: Open, emulator: Emulator, fields: dict[str, object], words: str
) -> None:
    picker = open_picker(emulator, wait=False, **fields)
    if "credentials" in fields:
        picker._sign_ins["me"] = SignIn(profile=picker._sign_ins["me"].profile)
        picker._begin()
    qtbot.waitUntil(lambda: words in picker.outcome.text, timeout=20_000)
    assert picker.outcome.action.text() == "Try again"
    assert picker.rows.empty.text() == "Nothing could be listed."
    assert not picker.use.isEnabled()


def test_a_region_that_is_none_is_told_beside_the_field(qtbot: QtBot, open_picker: Open, emulator: Emulator) -> None:
    picker = open_picker(emulator)
    picker.region.setEditText("Frankfurt")
    QTest.keyClick(picker.region.lineEdit(), Qt.Key.Key_Return)
    assert picker._region_field.problem == "A region is written like us-east-1 or eu-central-1."
    assert picker.model.total == 0
    assert not picker.isHidden()
    picker.region.setEditText("eu-central-1")
    QTest.keyClick(picker.region.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: picker.model.total > 0, timeout=20_000)
    qtbot.waitUntil(lambda: "eu-central-1" in [picker.region.itemText(n) for n in range(picker.region.count())])


def test_where_listing_is_denied_a_name_can_be_looked_up(
    qtbot: QtBot, open_picker: Open, serve: Callable[..., Emulator]
) -> None:
    def deny(request: ReceivedRequest) -> None:
        if request.operation.startswith("List"):
            action = f"sagemaker:{request.operation}"
            raise Refusal(
                400,
                "AccessDeniedException",
                {"message": f"User: me is not authorized to perform: {action} on resource: *"},
            )

    picker = open_picker(serve(on_request=deny), wait=False)
    qtbot.waitUntil(lambda: "sagemaker:ListEndpoints" in picker.outcome.text, timeout=20_000)
    QTest.keyClicks(picker.filter, "tgi-chat")
    assert picker.rows.look_up.text() == "Look up “tgi-chat”"
    QTest.keyClick(picker.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(picker.use.isEnabled, timeout=20_000)
    assert picker.facts.texts["Format"].startswith("OpenAI chat")


def test_where_components_are_denied_endpoints_are_listed(
    qtbot: QtBot, open_picker: Open, serve: Callable[..., Emulator]
) -> None:
    def deny(request: ReceivedRequest) -> None:
        if request.operation == "ListInferenceComponents":
            message = "User: me is not authorized to perform: sagemaker:ListInferenceComponents on resource: *"
            raise Refusal(400, "AccessDeniedException", {"message": message})

    picker = open_picker(serve(on_request=deny))
    assert "Inference components are not listed." in picker.outcome.text
    assert "tgi" in names(picker)


def test_an_account_without_endpoints_says_so(open_picker: Open, serve: Callable[..., Emulator]) -> None:
    picker = open_picker(serve(endpoints=[]))
    assert picker.rows.empty.text() == "There are no endpoints in us-east-1."


def test_closing_while_it_lists_ends_it(open_picker: Open, serve: Callable[..., Emulator], qtbot: QtBot) -> None:
    picker = open_picker(serve(crowd=2000), wait=False)
    qtbot.waitUntil(lambda: picker.model.rowCount() > 0, timeout=20_000)
    picker.reject()


def test_a_variant_with_many_instances_costs_as_many(
    qtbot: QtBot, open_picker: Open, serve: Callable[..., Emulator]
) -> None:
    deployment = Deployment(count=3, instance_type="ml.g5.12xlarge")
    endpoint = Endpoint(name="three", description="", container=OpenAIServer(Engine(model=echo)), deployment=deployment)
    picker = open_picker(serve(endpoints=[endpoint]))
    choose(qtbot, picker, "three")
    assert "3 × ml.g5.12xlarge at $7.09" in picker.facts.texts["Cost"]
    assert picker.rows.view.currentIndex().data(RowRole).name == "three"
