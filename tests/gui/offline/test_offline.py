"""What the window says and does without a network. The system's word is faked here, the failing way to AWS is not."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.library.values import MessageState
from sagedesk.ui.app import Desk
from sagedesk.ui.offline.reachability import Reachability
from tests.gui.talking import ask

HOST = "models.example"
System = QNetworkInformation.Reachability


@pytest.fixture(autouse=True)
def silent_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine that runs the tests may have no network."""
    monkeypatch.setattr(Reachability, "watch", lambda _: None)


class Network:
    """A network that can be pulled out: the host's name is known or not, and the system says so."""

    def __init__(self) -> None:
        self.there = True
        self._look_up = socket.getaddrinfo

    def getaddrinfo(self, host: str, *arguments: object, **further: object) -> object:
        if host != HOST:
            return self._look_up(host, *arguments, **further)
        if not self.there:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return self._look_up("127.0.0.1", *arguments, **further)

    def set(self, desk: Desk, *, there: bool) -> None:
        self.there = there
        desk.controller._offline.reachability.tell(System.Online if there else System.Disconnected)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.setattr(socket, "getaddrinfo", made.getaddrinfo)
    return made


@pytest.fixture
def far(use: Callable[..., None], emulator: Emulator, network: Network) -> None:
    """Use an endpoint that is not on this computer, as far as SageDesk can tell."""
    use("openai-chat", handler="openai-chat", endpoint_url=emulator.url.replace("127.0.0.1", HOST))


def words(desk: Desk) -> str:
    return desk.window.offline.accessibleName()


def press(desk: Desk, text: str) -> None:
    buttons = [*desk.window.notices.findChildren(QPushButton), *desk.window.offline.findChildren(QPushButton)]
    (button,) = [each for each in buttons if each.text() == text and each.isVisible()]
    button.click()


def fail(qtbot: QtBot, desk: Desk, text: str) -> None:
    ask(qtbot, desk, text)
    assert desk.controller.chat.messages[-1].failure.kind == "NameNotFoundError"


def test_a_strip_says_it_and_goes_away_by_itself(desk: Desk, network: Network) -> None:
    strip = desk.window.offline
    assert not strip.isVisible()
    network.set(desk, there=False)
    assert strip.isVisible()
    assert words(desk).startswith("No network.")
    assert any(label.text() == words(desk) for label in strip.findChildren(QLabel))
    assert desk.window.focusWidget() is desk.window.composer.editor
    network.set(desk, there=True)
    assert not strip.isVisible()


@pytest.mark.parametrize("state", [System.Unknown, System.Local, System.Site])
def test_nothing_is_claimed_where_the_system_is_not_sure(desk: Desk, state: QNetworkInformation.Reachability) -> None:
    desk.controller._offline.reachability.tell(state)
    assert not desk.window.offline.isVisible()


def test_what_is_on_this_computer_works(qtbot: QtBot, desk: Desk, network: Network, use: Callable[..., None]) -> None:
    network.set(desk, there=False)
    ask(qtbot, desk, "How do I add an endpoint?")
    assert desk.controller.chat.messages[-1].state is MessageState.COMPLETE
    use("openai-chat", handler="openai-chat")
    ask(qtbot, desk, "And here?")
    assert desk.controller.chat.messages[-1].state is MessageState.COMPLETE
    assert desk.window.offline.isVisible()  # neither proves that there is a network
    assert not desk.window.notices.isVisible()


@pytest.mark.usefixtures("far")
def test_a_message_that_could_not_be_sent_is_sent_when_there_is_a_network(
    qtbot: QtBot, desk: Desk, network: Network
) -> None:
    network.set(desk, there=False)
    fail(qtbot, desk, "Hello")
    press(desk, "Send when online")
    assert "will be sent when it is back" in words(desk)
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        network.set(desk, there=True)
    messages = desk.controller.chat.messages
    assert [message.text for message in messages[:1]] == ["Hello"]
    assert len(messages) == 2
    assert messages[-1].state is MessageState.COMPLETE
    assert not desk.window.offline.isVisible()


@pytest.mark.usefixtures("far")
def test_what_is_held_can_be_taken_back(qtbot: QtBot, desk: Desk, network: Network) -> None:
    network.set(desk, there=False)
    fail(qtbot, desk, "Hello")
    press(desk, "Send when online")
    press(desk, "Do not send")
    assert "will be sent" not in words(desk)
    network.set(desk, there=True)
    assert desk.controller.chat.reply_id is None
    assert desk.controller.chat.messages[-1].failure is not None


@pytest.mark.usefixtures("far")
def test_a_retry_by_the_person_takes_it_back_too(qtbot: QtBot, desk: Desk, network: Network) -> None:
    network.set(desk, there=False)
    fail(qtbot, desk, "Hello")
    press(desk, "Send when online")
    with qtbot.waitSignal(desk.controller.chats.replaced, timeout=20_000):
        desk.window.chat.retry_requested.emit(desk.controller.chat.messages[-1].id)
    assert "will be sent" not in words(desk)


@pytest.mark.usefixtures("far")
def test_an_answer_from_afar_proves_the_system_wrong(qtbot: QtBot, desk: Desk, network: Network) -> None:
    network.set(desk, there=False)
    network.there = True
    ask(qtbot, desk, "Hello")
    assert desk.controller.chat.messages[-1].state is MessageState.COMPLETE
    assert not desk.window.offline.isVisible()


@pytest.mark.usefixtures("far")
def test_the_question_goes_when_the_network_is_back(qtbot: QtBot, desk: Desk, network: Network) -> None:
    network.set(desk, there=False)
    fail(qtbot, desk, "Hello")
    assert desk.window.notices.isVisible()
    network.set(desk, there=True)
    assert not desk.window.notices.isVisible()
    assert desk.controller.chat.reply_id is None  # nobody bade it


@pytest.mark.usefixtures("far")
def test_with_a_network_a_failure_is_only_a_failure(qtbot: QtBot, desk: Desk, network: Network) -> None:
    network.there = False
    fail(qtbot, desk, "Hello")
    assert not desk.window.notices.isVisible()
