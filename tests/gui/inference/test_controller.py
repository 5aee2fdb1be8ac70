"""Replies on real threads, over real HTTP, into a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from sagedesk.connections import Connections
from sagedesk.emulator import Emulator
from sagedesk.library import Library
from sagedesk.library.values import Message, MessageState
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile, SecretStore
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.inference.delta_buffer import Arrived
from sagedesk.ui.inference.request import ReplyRequest


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


class Watcher(QObject):
    """Writes down what the controller says, in order."""

    def __init__(self, controller: InferenceController) -> None:
        super().__init__()
        self.log: list[tuple[str, str, str]] = []
        controller.started.connect(self._started)
        controller.arrived.connect(self._arrived)
        controller.ended.connect(self._ended)

    @Slot(str)
    def _started(self, message_id: str) -> None:
        self.log.append((message_id, "started", ""))

    @Slot(object)
    def _arrived(self, arrived: Arrived) -> None:
        self.log.append((arrived.message_id, "arrived", arrived.text))

    @Slot(object)
    def _ended(self, message: Message) -> None:
        self.log.append((message.id, "ended", message.state))

    def of(self, message: Message) -> list[tuple[str, str]]:
        return [(kind, text) for message_id, kind, text in self.log if message_id == message.id]


@pytest.fixture
def secrets(emulator: Emulator) -> SecretStore:
    made = SecretStore()
    made.set_for_this_run(
        "p", AwsKeys(access_key_id=emulator.access_key_id, secret_access_key=emulator.secret_access_key)
    )
    return made


@pytest.fixture
def controller(qtbot: QtBot, library: Library, secrets: SecretStore) -> Iterator[InferenceController]:
    connections = Connections(secrets)
    made = InferenceController(connections, library)
    yield made
    assert made.close()
    connections.close()


Ask = Callable[..., Message]


@pytest.fixture
def ask(emulator: Emulator, library: Library, controller: InferenceController) -> Ask:
    conversation = library.create_conversation().result()

    def asked(endpoint: str, text: str = "Hello", *, cancel: CancelToken | None = None) -> Message:
        reply = Message(
            conversation_id=conversation.id,
            parent_id=None,
            role=Role.ASSISTANT,
            parts=(),
            state=MessageState.STREAMING,
        )
        profile = EndpointProfile(
            id="p",
            name="P",
            endpoint_name=endpoint,
            region=emulator.region,
            endpoint_url=emulator.url,
            prompt_format="none",
            parameters=Parameters(max_tokens=10_000),
            credentials=CredentialSource(kind=CredentialKind.KEYRING),
        )
        controller.send(
            ReplyRequest(
                reply=reply,
                profile=profile,
                messages=(ChatMessage(text),),
                cancel=cancel or CancelToken(),
            )
        )
        return reply

    return asked


def test_a_reply_comes_in_order_and_is_kept(
    qtbot: QtBot, library: Library, controller: InferenceController, ask: Ask
) -> None:
    watcher = Watcher(controller)
    with qtbot.waitSignal(controller.ended, timeout=20_000) as ended:
        reply = ask("tgi")
    said = watcher.of(reply)
    assert said[0] == ("started", "")
    assert said[-1] == ("ended", MessageState.COMPLETE)
    assert "".join(text for kind, text in said if kind == "arrived") == "You said: Hello"
    final = ended.args[0]
    assert final.text == "You said: Hello"
    assert final.metadata["completion_tokens"]
    assert final.metadata["request_id"]
    assert library.messages(reply.conversation_id).result()[-1] == final


def test_five_thousand_deltas_lose_nothing(qtbot: QtBot, controller: InferenceController, ask: Ask) -> None:
    watcher = Watcher(controller)
    with qtbot.waitSignal(controller.ended, timeout=60_000):
        reply = ask("burst")
    text = "".join(text for kind, text in watcher.of(reply) if kind == "arrived")
    assert text == "".join(f"{number} " for number in range(5000))


def test_stopping_keeps_what_came(
    qtbot: QtBot, emulator: Emulator, controller: InferenceController, ask: Ask, library: Library
) -> None:
    with qtbot.waitSignal(controller.arrived, timeout=20_000):
        reply = ask("stall")
    assert emulator.wait_until_held()
    with qtbot.waitSignal(controller.ended, timeout=20_000) as ended:
        controller.cancel(reply.id)
    final = ended.args[0]
    assert final.state == MessageState.STOPPED
    assert final.text.startswith("This reply")
    assert library.messages(reply.conversation_id).result()[-1].state == MessageState.STOPPED


def test_two_replies_at_once(qtbot: QtBot, emulator: Emulator, controller: InferenceController, ask: Ask) -> None:
    watcher = Watcher(controller)
    silent = ask("silent")
    assert emulator.wait_until_held()
    with qtbot.waitSignal(controller.ended, timeout=20_000):
        quick = ask("tgi")
    assert watcher.of(quick)[-1][0] == "ended"
    assert controller.busy
    with qtbot.waitSignal(controller.ended, timeout=20_000):
        emulator.release()
    assert watcher.of(silent)[-1] == ("ended", MessageState.COMPLETE)


@pytest.mark.parametrize(
    ("endpoint", "state", "kind"),
    [
        ("access-denied", MessageState.FAILED, "AccessDeniedError"),
        ("no-such-endpoint", MessageState.FAILED, "EndpointNotFoundError"),
        ("cut-stream", MessageState.INTERRUPTED, "InterruptedStreamError"),
        ("incomplete", MessageState.INTERRUPTED, "InterruptedStreamError"),
        ("error-in-stream", MessageState.FAILED, "ModelFailedError"),
    ],
)
def test_trouble_ends_the_reply_with_its_words(
    qtbot: QtBot, controller: InferenceController, ask: Ask, endpoint: str, state: MessageState, kind: str
) -> None:
    with qtbot.waitSignal(controller.ended, timeout=20_000) as ended:
        ask(endpoint)
    final = ended.args[0]
    assert final.state == state
    assert final.failure.kind == kind
    assert final.failure.message
    assert bool(final.text) == (endpoint in {"cut-stream", "incomplete", "error-in-stream"})


def test_closing_while_a_reply_is_silent_keeps_it(
    qtbot: QtBot, emulator: Emulator, library: Library, secrets: SecretStore, ask: Ask, controller: InferenceController
) -> None:
    with qtbot.waitSignal(controller.arrived, timeout=20_000):
        reply = ask("stall")
    assert controller.close()
    assert library.messages(reply.conversation_id).result()[-1].state == MessageState.STOPPED


def test_a_thought_without_its_opening_tag_is_told_when_it_closes(
    qtbot: QtBot, controller: InferenceController, ask: Ask, library: Library
) -> None:
    with qtbot.waitSignal(controller.ended, timeout=20_000) as ended:
        reply = ask("tgi", "the thought</think>the answer")
    final = ended.args[0]
    assert (final.reasoning, final.text) == ("You said: the thought", "the answer")
    assert library.messages(reply.conversation_id).result()[-1] == final
