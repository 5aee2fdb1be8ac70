"""Each failure in the whole window: the sentence and what can be done about it, as a screen reader finds them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.network import NetworkSettings, ProxyKind, clients
from sagedesk.profiles import GUIDE
from sagedesk.ui.app import Desk
from sagedesk.ui.profiles.editor import ProfileEditor
from sagedesk.ui.report.details_dialog import DetailsDialog
from tests.gui.talking import ask, say, texts
from tests.networks.relays import Authority, Proxy, TlsServer

Use = Callable[..., None]
Way = tuple[str, NetworkSettings]
LOG = ("Show log lines", "Open log stream")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An endpoint, a part of the sentence, the error's class, and the buttons but for Retry and Details."""

    endpoint: str
    words: str
    kind: str
    buttons: tuple[str, ...] = ()
    arguments: Mapping[str, str] = field(default_factory=dict)
    kept: bool = False
    """Whether some of the reply came, is kept, and can be gone on from."""


CASES = (
    Case(
        endpoint="nobody",
        words="There is no endpoint nobody in account 123456789012, region us-east-1.",
        kind="EndpointNotFoundError",
        buttons=("Edit profile",),
    ),
    Case(
        endpoint="components",
        words="This endpoint serves inference components, and the request names none.",
        kind="ComponentMissingError",
        buttons=("Edit profile",),
    ),
    Case(
        endpoint="components",
        words="There is no inference component other in account 123456789012, region us-east-1.",
        kind="ComponentNotFoundError",
        arguments={"InferenceComponentName": "other"},
        buttons=("Edit profile",),
    ),
    Case(
        endpoint="tgi",
        words="This endpoint has no inference components, but the request names one.",
        kind="ComponentUnwantedError",
        arguments={"InferenceComponentName": "other"},
        buttons=("Edit profile",),
    ),
    Case(
        endpoint="access-denied",
        words="user/emulated is not allowed to do sagemaker:InvokeEndpoint on arn:aws:sagemaker:us-east-1:123456789012:"
        "endpoint/access-denied.",
        kind="AccessDeniedError",
        buttons=("Copy policy",),
    ),
    Case(endpoint="denied-by-organisation", words="explicit deny", kind="AccessDeniedError"),
    Case(
        endpoint="wrong-secret",
        words="does not belong to the access key ID",
        kind="SignatureError",
        buttons=("Sign in", "Edit profile"),
    ),
    Case(endpoint="throttled", words="too many requests", kind="ThrottledError"),
    Case(endpoint="no-capacity", words="scaled to zero", kind="EndpointNotReadyError"),
    Case(endpoint="not-ready", words="still being loaded", kind="EndpointNotReadyError"),
    Case(endpoint="unavailable", words="not available at the moment", kind="ServiceFailedError"),
    Case(endpoint="internal-failure", words="internal failure", kind="ServiceFailedError"),
    Case(endpoint="dependency-failed", words="A service that SageMaker needs failed", kind="ServiceFailedError"),
    Case(
        endpoint="too-large",
        words="larger than SageMaker takes",
        kind="PayloadTooLargeError",
        buttons=("Edit profile",),
    ),
    Case(endpoint="model-error", words="(500): EngineCore encountered", kind="ModelFailedError", buttons=LOG),
    Case(endpoint="model-timeout", words="did not answer within the minute", kind="ModelTimeoutError", buttons=LOG),
    Case(
        endpoint="context-length",
        words="The model takes 4,096 tokens, this request needs 5,120.",
        kind="ContextLengthError",
        buttons=("Edit profile", *LOG),
    ),
    Case(
        endpoint="wrong-format",
        words="does not understand the request",
        kind="WrongFormatError",
        buttons=("Edit profile", *LOG),
    ),
    Case(endpoint="overloaded", words="The model is overloaded", kind="ModelOverloadedError", buttons=LOG),
    Case(endpoint="out-of-memory", words="too little memory", kind="ModelFailedError", buttons=LOG),
    Case(endpoint="license", words="license must be accepted", kind="ModelFailedError", buttons=LOG),
    Case(
        endpoint="model-stream-error",
        words="longer than SageMaker allows",
        kind="StreamTimeoutError",
        buttons=LOG,
        kept=True,
    ),
    Case(endpoint="stream-broken", words="container broke off", kind="StreamFailedError", buttons=LOG, kept=True),
    Case(
        endpoint="internal-stream-failure",
        words="SageMaker broke the reply off",
        kind="StreamFailedError",
        buttons=LOG,
        kept=True,
    ),
    Case(
        endpoint="error-frame", words="SageMaker broke the reply off", kind="StreamFailedError", buttons=LOG, kept=True
    ),
    Case(
        endpoint="error-in-stream",
        words="container reported an error: ",
        kind="ModelFailedError",
        buttons=LOG,
        kept=True,
    ),
    Case(endpoint="cut-stream", words="connection broke in the middle", kind="InterruptedStreamError", kept=True),
    Case(endpoint="truncated-frame", words="broke off in the middle", kind="InterruptedStreamError", kept=True),
    Case(endpoint="bad-checksum", words="damaged on its way", kind="DamagedStreamError", kept=True),
    Case(endpoint="incomplete", words="without saying that it was complete", kind="InterruptedStreamError", kept=True),
    Case(endpoint="silent", words="went silent in the middle of its reply. Nothing had come", kind="SilentStreamError"),
    Case(endpoint="stall", words="went silent", kind="SilentStreamError", kept=True),
)


@pytest.fixture
def impatient(desk: Desk) -> None:
    desk.connections.longest_wait = 0
    desk.connections.longest_silence = 1.0


def fail(qtbot: QtBot, desk: Desk) -> Message:
    ask(qtbot, desk, "go")
    return desk.controller.chat.messages[-1]


def read(desk: Desk) -> tuple[str, list[str]]:
    """Return what a screen reader finds: the name of the last message, and those of the buttons about it."""
    messages = QAccessible.queryAccessibleInterface(desk.window.chat.viewport())
    assert messages.text(QAccessible.Text.Name) == "Messages"
    items = [messages.child(index) for index in range(messages.childCount())]
    said = [item.text(QAccessible.Text.Name) for item in items if item.role() == QAccessible.Role.ListItem]
    panels = [item for item in items if item.text(QAccessible.Text.Name) == "What can be done"]
    return said[-1], [name for panel in panels for name in buttons_in(panel)]


def buttons_in(panel: QAccessibleInterface) -> list[str]:
    inside = [panel.child(index) for index in range(panel.childCount())]
    return [item.text(QAccessible.Text.Name) for item in inside if item.role() == QAccessible.Role.Button]


def press(qtbot: QtBot, desk: Desk, name: str) -> None:
    def found() -> list[QPushButton]:
        buttons = desk.window.chat.findChildren(QPushButton)
        return [button for button in buttons if button.accessibleName() == name and button.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("case", CASES, ids=[f"{case.endpoint} {case.kind}" for case in CASES])
def test_the_sentence_and_what_can_be_done(qtbot: QtBot, desk: Desk, use: Use, case: Case) -> None:
    use(case.endpoint, endpoint_arguments=case.arguments)
    failed = fail(qtbot, desk)
    assert failed.failure is not None
    assert failed.failure.kind == case.kind
    assert failed.state == (
        MessageState.INTERRUPTED if case.kept and failed.failure.kind != "ModelFailedError" else MessageState.FAILED
    )
    assert bool(failed.text) is case.kept
    spoken, buttons = read(desk)
    assert case.words in spoken
    assert failed.failure.hint in spoken
    if case.kept:
        assert failed.text[:10] in spoken
    going_on = ("Continue",) if case.kept else ()
    assert buttons == ["Retry", *going_on, *case.buttons, "Details"]
    # what was said and kept is there at the next start
    kept = desk.library.messages(failed.conversation_id).result()[-1]
    assert kept.failure == failed.failure
    assert kept.text == failed.text


@pytest.fixture
def broken_ways(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Way]]:
    """Ways to the emulator that end somewhere: an address and network settings each."""
    monkeypatch.setattr(clients, "is_this_machine", lambda _host: False)
    authority = Authority(tmp_path)
    untrusted = TlsServer(authority.certificate(), urlsplit(emulator.url).port or 0)
    refusing = Proxy(refuses=True)
    direct = NetworkSettings(proxy=ProxyKind.NONE)
    by_proxy = NetworkSettings(proxy=ProxyKind.EXPLICIT, proxy_url=refusing.url, ca_bundle=str(authority.ca))
    yield {
        "untrusted": (untrusted.url, direct),
        "refusing proxy": (untrusted.url, by_proxy),
        "no proxy": (untrusted.url, replace(by_proxy, proxy_url="http://127.0.0.1:9")),
        "no name": ("https://nobody.invalid", direct),
        "no port": ("http://127.0.0.1:9", direct),
    }
    refusing.close()
    untrusted.close()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("way", "words", "kind"),
    [
        ("untrusted", "The certificate of what answered is not trusted.", "TlsError"),
        ("refusing proxy", "The proxy does not let this through.", "ProxyError"),
        ("no proxy", "The proxy cannot be reached", "ProxyError"),
        ("no name", "The host of SageMaker is not known here: nobody.invalid.", "NameNotFoundError"),
        ("no port", "SageMaker could not be reached: 127.0.0.1.", "UnreachableError"),
    ],
)
def test_the_way_there(
    qtbot: QtBot, desk: Desk, use: Use, broken_ways: dict[str, Way], way: str, words: str, kind: str
) -> None:
    use("tgi")
    url, network = broken_ways[way]
    with qtbot.waitSignal(desk.profiles.saved, timeout=20_000):
        desk.profiles.save(replace(desk.window.header.current, endpoint_url=url, network=network))
    failed = fail(qtbot, desk)
    assert failed.failure.kind == kind
    spoken, buttons = read(desk)
    assert words in spoken
    assert failed.failure.hint in spoken
    assert buttons == ["Retry", "Edit profile", "Details"]


def test_what_is_too_large_is_not_sent(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("tgi", network=NetworkSettings(largest_request=1.0))
    ask(qtbot, desk, "word " * 220_000)
    failed = desk.controller.chat.messages[-1]
    assert failed.failure.kind == "PayloadTooLargeError"
    spoken, buttons = read(desk)
    assert "at most 1 MiB are sent." in spoken
    assert "Edit profile" in buttons


def test_the_policy_is_copied(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("access-denied")
    fail(qtbot, desk)
    press(qtbot, desk, "Copy policy")
    policy = json.loads(QGuiApplication.clipboard().text())
    assert policy["Statement"] == [
        {
            "Effect": "Allow",
            "Action": "sagemaker:InvokeEndpoint",
            "Resource": "arn:aws:sagemaker:us-east-1:123456789012:endpoint/access-denied",
        }
    ]
    qtbot.waitUntil(desk.window.notices.isVisible)


def log_lines(desk: Desk) -> QPlainTextEdit | None:
    boxes = desk.window.chat.findChildren(QPlainTextEdit)
    return next((box for box in boxes if box.accessibleName() == "Last lines of the log" and box.isVisible()), None)


def test_the_last_lines_of_the_log_beside_the_message(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("model-error")
    failed = fail(qtbot, desk)
    press(qtbot, desk, "Show log lines")
    qtbot.waitUntil(lambda: log_lines(desk) is not None, timeout=20_000)
    lines = log_lines(desk).toPlainText().splitlines()
    assert len(lines) == 50
    assert "500 Internal Server Error" in lines[-1]
    assert "The last 50" in desk.window.messages.log(failed.id).title
    press(qtbot, desk, "Hide log lines")
    qtbot.waitUntil(lambda: log_lines(desk) is None)


def test_a_log_that_must_not_be_read_says_who_can_allow_it(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("log-denied")
    failed = fail(qtbot, desk)
    press(qtbot, desk, "Show log lines")
    qtbot.waitUntil(lambda: "logs:DescribeLogStreams" in desk.window.messages.log(failed.id).title, timeout=20_000)
    press(qtbot, desk, "Copy policy for the log")
    policy = json.loads(QGuiApplication.clipboard().text())
    assert policy["Statement"][0]["Action"] == ["logs:DescribeLogStreams", "logs:GetLogEvents"]


def test_the_log_stream_opens_only_by_a_click_that_shows_the_target(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("model-error")
    fail(qtbot, desk)
    press(qtbot, desk, "Open log stream")
    box = desk.window.findChild(QMessageBox)
    assert "us-east-1.console.aws.amazon.com" in box.text()
    assert "log-group/$252Faws$252Fsagemaker$252FEndpoints$252Fmodel-error" in box.informativeText()
    box.reject()


def test_the_profile_can_be_mended(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("wrong-format")
    fail(qtbot, desk)
    press(qtbot, desk, "Edit profile")
    editor = desk.window.findChild(ProfileEditor)
    assert editor.form.fields["endpoint_name"].text == "wrong-format"
    editor.reject()


def test_the_details_for_a_report(qtbot: QtBot, desk: Desk, use: Use, emulator: Emulator) -> None:
    use("access-denied")
    failed = fail(qtbot, desk)
    press(qtbot, desk, "Details")
    dialog = desk.window.findChild(DetailsDialog)
    report = dialog.page.text
    assert failed.failure.message in report
    assert "Kind: AccessDeniedError" in report
    assert "endpoint: access-denied" in report
    assert "HTTP 403" in report
    assert emulator.secret_access_key not in report
    dialog.reject()


def test_going_on_from_what_came(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("cut-stream")
    failed = fail(qtbot, desk)
    use("tgi")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        press(qtbot, desk, "Continue")
    assert len(texts(desk)) == 4
    assert texts(desk)[1] == failed.text
    qtbot.waitUntil(lambda: "Continue" not in read(desk)[1])


def test_retry_of_an_earlier_reply_leaves_the_later_ones_in_another_version(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("internal-failure")
    fail(qtbot, desk)
    use("tgi")
    ask(qtbot, desk, "and now?")
    assert len(texts(desk)) == 4
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        press(qtbot, desk, "Retry")
    assert len(texts(desk)) == 2
    assert desk.controller.chat.messages[-1].state == MessageState.COMPLETE


def test_by_keyboard_alone(qtbot: QtBot, desk: Desk, use: Use) -> None:
    use("access-denied")
    fail(qtbot, desk)
    qtbot.waitUntil(lambda: "Copy policy" in read(desk)[1])
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.chat.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(12):
        qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Tab)
        focused = QGuiApplication.focusObject()
        reached.append(focused.accessibleName())
        if reached[-1] == "Copy policy":
            qtbot.keyClick(focused, Qt.Key.Key_Space)
            break
    assert "sagemaker:InvokeEndpoint" in QGuiApplication.clipboard().text(), reached


def test_nothing_is_offered_for_what_went_well(qtbot: QtBot, desk: Desk) -> None:
    desk.window.header.set_current(GUIDE.id)
    say(desk, "Hello")
    qtbot.waitUntil(lambda: desk.controller.chat.reply_id is None and len(texts(desk)) == 2, timeout=20_000)
    assert read(desk)[1] == []
