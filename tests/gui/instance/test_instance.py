"""One window for each SAGEDESK_HOME."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from sagedesk.errors import SageDeskError
from sagedesk.export import export_conversations, export_format
from sagedesk.library import Library
from sagedesk.links import Link, LinkKind
from sagedesk.paths import data_dir
from sagedesk.profiles import GUIDE
from sagedesk.ui.app import Desk
from sagedesk.ui.importing.dialog import ImportDialog
from sagedesk.ui.instance.front import bring_to_front
from sagedesk.ui.instance.instance import Instance, server_name
from sagedesk.ui.instance.openings import Openings
from sagedesk.ui.instance.request import LARGEST, StartRequest
from tests.gui.library_of import add
from tests.gui.talking import ask

ASKED = StartRequest(profile="Mine", link="sagedesk:profile/Mine", token="t0ken")
SECOND = """
import sys
from sagedesk.ui.instance.instance import Instance
from sagedesk.ui.instance.request import StartRequest
print(Instance().begin(StartRequest(profile="Mine", link="sagedesk:profile/Mine", token="t0ken")))
"""


@pytest.fixture
def first(qtbot: QtBot, home: Path) -> Iterator[Instance]:
    instance = Instance()
    assert instance.begin(StartRequest())
    instance.listen()
    yield instance
    instance.close()


def second_start() -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", SECOND], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_second_start_hands_over_what_it_was_asked(qtbot: QtBot, first: Instance) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = second_start()
    assert asked.args == [ASKED]
    output, errors = second.communicate(timeout=20)
    assert (output, errors) == ("False\n", "")


def test_another_home_has_a_window_of_its_own(
    qtbot: QtBot, first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAGEDESK_HOME", str(tmp_path / "another"))
    other = Instance()
    assert other.begin(StartRequest())
    other.close()


def test_a_socket_that_a_crash_left_is_in_nobodys_way(qtbot: QtBot, home: Path) -> None:
    name = server_name(data_dir())
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    left = socket.socket(socket.AF_UNIX)
    left.bind(name)
    left.close()
    instance = Instance()
    assert instance.begin(StartRequest())
    instance.listen()
    with qtbot.waitSignal(instance.asked, timeout=20_000):
        second = second_start()
    second.communicate(timeout=20)
    instance.close()


def test_a_start_that_was_killed_leaves_the_way_free(qtbot: QtBot, home: Path) -> None:
    holding = SECOND + "import time\nsys.stdout.flush()\ntime.sleep(600)\n"
    holder = subprocess.Popen([sys.executable, "-c", holding], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    instance = Instance()
    assert instance.begin(StartRequest())
    instance.close()


def test_a_first_start_that_does_not_answer_is_said(qtbot: QtBot, first: Instance) -> None:
    first.stop_listening()
    with pytest.raises(SageDeskError, match="does not answer"):
        Instance().begin(StartRequest(), patience=0.3)


def test_a_start_waits_for_one_that_is_ending(qtbot: QtBot, first: Instance) -> None:
    first.stop_listening()
    second = second_start()
    assert second.stdout is not None
    # it tries to connect, again and again, until the lock is free
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(1)
    first.close()
    output, errors = second.communicate(timeout=20)
    assert (output, errors) == ("True\n", "")


@pytest.mark.parametrize("sent", [b"no json\n", b"[]\n", b"\xff\xfe\n", b"x" * (LARGEST + 10)])
def test_what_is_no_request_is_not_taken(qtbot: QtBot, first: Instance, sent: bytes) -> None:
    caller = QLocalSocket()
    caller.connectToServer(server_name(data_dir()))
    with qtbot.assertNotEmitted(first.asked), qtbot.waitSignal(caller.disconnected, timeout=10_000):
        caller.write(sent)


def test_the_socket_is_for_this_person_alone(first: Instance) -> None:
    assert Path(server_name(data_dir())).stat().st_mode & 0o077 == 0


def test_a_home_that_cannot_be_written_still_has_a_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SAGEDESK_HOME", str(tmp_path / "file" / "below"))
    assert Instance().begin(StartRequest())


@given(st.binary(max_size=200))
def test_whatever_is_sent_is_a_request_or_nothing(line: bytes) -> None:
    assert isinstance(StartRequest.from_bytes(line), StartRequest | None)


def test_a_request_comes_over_whole() -> None:
    assert StartRequest.from_bytes(ASKED.to_bytes()) == ASKED


def test_a_copied_link_shows_its_conversation(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    first_id = desk.controller.chat.id
    openings = Openings(desk)
    desk.ready.emit()
    desk.window.registry["copy-link"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied == str(Link(kind=LinkKind.CONVERSATION, target=first_id))
    desk.controller.shown.new()
    openings.show(StartRequest(link=copied))
    assert desk.controller.chat.id == first_id


def test_a_link_shows_its_profile_once_the_desk_is_ready(qtbot: QtBot, desk: Desk, use: Callable[..., None]) -> None:
    use("tgi")
    openings = Openings(desk)
    openings.show(StartRequest(link=f"sagedesk:profile/{GUIDE.id}"))
    assert desk.window.header.current.name == "tgi"
    desk.ready.emit()
    assert desk.window.header.current.id == GUIDE.id


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (StartRequest(link="sagedesk:conversation/none"), "no conversation with the id none"),
        (StartRequest(link="sagedesk:profile/none"), "no endpoint profile named none"),
        (StartRequest(link="sagedesk:nonsense"), "not a link"),
        (StartRequest(profile="none"), "no endpoint profile named none"),
    ],
)
def test_what_is_not_there_is_said(qtbot: QtBot, desk: Desk, request_: StartRequest, words: str) -> None:
    openings = Openings(desk)
    desk.ready.emit()
    openings.ask(request_)
    qtbot.waitUntil(lambda: words in desk.window.notices.accessibleName(), timeout=20_000)


def test_a_file_that_is_opened_is_imported_once_the_person_agrees(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    with Library.open(tmp_path / "other.sqlite") as other:
        ferries = add(other, "Ferries", "When?", "At noon.")
        export_conversations(
            other, target=tmp_path / "Ferries.sagedesk.json", ids=[ferries.id], form=export_format("json")
        )
    openings = Openings(desk)
    openings.show(StartRequest.to_show((tmp_path / "Ferries.sagedesk.json").as_uri()))
    desk.ready.emit()
    box = desk.window.findChild(QMessageBox)
    assert "Ferries.sagedesk.json" in box.text()
    box.reject()
    assert desk.library.conversations().result() == ()
    openings.ask(StartRequest.to_show(str(tmp_path / "Ferries.sagedesk.json")))
    box = desk.window.findChildren(QMessageBox)[-1]
    next(each for each in box.buttons() if each.text() == "Import").click()
    qtbot.waitUntil(
        lambda: [each.title for each in desk.library.conversations().result()] == ["Ferries"], timeout=20_000
    )
    dialog = desk.window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: "1 conversation" in dialog.report, timeout=20_000)
    dialog.reject()


def test_a_minimised_window_comes_back(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    desk.window.setWindowState(Qt.WindowState.WindowMinimized)
    bring_to_front(desk.window, "from-the-desktop")
    assert not desk.window.isMinimized()
    assert desk.window.isVisible()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from-the-desktop"


MACOS = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from sagedesk.ui.application import make_application
application = make_application()
application.link_opened.connect(print)
application.sendEvent(application, QFileOpenEvent(QUrl("sagedesk:profile/nobody")))
"""


def test_a_link_that_macos_gives_the_running_program_is_taken(home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", MACOS], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.stderr) == ("sagedesk:profile/nobody\n", "")


def test_a_link_to_the_running_program_is_shown(qtbot: QtBot, desk: Desk) -> None:
    openings = Openings(desk)
    desk.ready.emit()
    openings.open_link("sagedesk:profile/nobody")
    assert "no endpoint profile named nobody" in desk.window.notices.accessibleName()
