"""What goes wrong unforeseen is written down and told. Hooks belong to a process, so each test starts one."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.ui.app import Desk
from sagedesk.ui.crash.crash_notices import CrashNotices
from sagedesk.ui.crash.fault_log import FaultLog, log_file
from sagedesk.ui.crash.last_run import CRASH_FILE, LAST_CRASH_FILE, take_crash
from sagedesk.ui.crash.report_dialog import ReportDialog

BEGIN = """
import sys, threading, ctypes
from PySide6.QtCore import QCoreApplication, QTimer, qWarning, qFatal
from sagedesk.ui.crash.fault_log import FaultLog
application = QCoreApplication([])
fault_log = FaultLog()
fault_log.happened.connect(lambda text: print("happened:", text.splitlines()[-1], flush=True))
def run(act):
    QTimer.singleShot(0, act)
    QTimer.singleShot(200, application.quit)
    application.exec()
"""


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BEGIN + program], capture_output=True, text=True, check=False, timeout=60
    )


def test_an_error_in_a_slot_is_logged_and_signalled(home: Path) -> None:
    done = run("def act():\n    raise ValueError('Authorization: Bearer abcdefgh12345678 was wrong')\nrun(act)\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("happened: ValueError")
    log = log_file().read_text()
    assert "Traceback" in log
    assert "ValueError" in log
    assert "abcdefgh12345678" not in log + done.stdout


def test_an_error_in_a_thread_and_a_warning_of_qt_are_logged(home: Path) -> None:
    done = run(
        "def fall():\n    1 / 0\n"
        "def act():\n    threading.Thread(target=fall, name='falling').start()\n    qWarning('something of Qt')\n"
        "run(act)\n"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "happened: ZeroDivisionError" in done.stdout
    log = log_file().read_text()
    assert "In falling:" in log
    assert "something of Qt" in log


@pytest.mark.parametrize(
    ("act", "what"), [("ctypes.string_at(0)", "Segmentation fault"), ("qFatal('the end of Qt')", "Aborted")]
)
def test_a_crash_is_told_once_at_the_next_start(home: Path, act: str, what: str) -> None:
    assert run(f"{act}\n").returncode < 0
    folder = log_file().parent
    assert (folder / CRASH_FILE).is_file()
    crash = take_crash(folder)
    assert crash is not None
    assert crash.what == what
    assert "most recent call first" in crash.detail
    assert take_crash(folder) is None
    assert (folder / LAST_CRASH_FILE).is_file()


def test_the_next_start_writes_the_crash_into_its_log(home: Path) -> None:
    run("ctypes.string_at(0)\n")
    done = run("print(fault_log.crash.what)\nfault_log.stop()\n")
    assert done.stdout == "Segmentation fault\n"
    assert "The run before this one crashed" in log_file().read_text()
    assert run("print(fault_log.crash)\n").stdout == "None\n"


def test_a_kill_and_an_end_are_no_crash(home: Path) -> None:
    run("import os\nos.kill(os.getpid(), 9)\n")
    assert take_crash(log_file().parent) is None
    run("fault_log.stop()\n")
    assert take_crash(log_file().parent) is None


def test_the_log_rotates(home: Path) -> None:
    run("import logging\nfor _ in range(3000):\n    logging.getLogger('x').error('y' * 1000)\n")
    sizes = [file.stat().st_size for file in log_file().parent.glob("sagedesk.log*")]
    assert len(sizes) == 3
    assert max(sizes) <= 1_000_000


def test_a_folder_that_cannot_be_written_keeps_nothing_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SAGEDESK_HOME", str(tmp_path / "file" / "below"))
    done = run("def act():\n    raise ValueError('x')\nrun(act)\n")
    assert "happened: ValueError" in done.stdout


@pytest.fixture
def fault_log(home: Path, monkeypatch: pytest.MonkeyPatch) -> FaultLog:
    """One that takes nothing over from the test runner."""
    monkeypatch.setattr(FaultLog, "__init__", lambda self: super(FaultLog, self).__init__())
    made = FaultLog()
    made.crash = None
    return made


def test_an_error_is_told_in_the_window_with_the_way_to_its_detail(
    qtbot: QtBot, desk: Desk, fault_log: FaultLog
) -> None:
    notices = CrashNotices(desk.windows.open, fault_log)
    fault_log.happened.emit("Traceback: it fell")
    qtbot.waitUntil(lambda: "went wrong inside SageDesk" in desk.window.notices.accessibleName())
    fault_log.happened.emit("Traceback: again")
    details = next(b for b in desk.window.notices.findChildren(QPushButton) if b.text() == "Details…")
    details.click()
    dialog = desk.window.findChild(ReportDialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "Traceback: it fell"
    assert any(str(log_file()) in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    assert notices._dialog is None


def test_a_crash_of_the_last_run_is_told(qtbot: QtBot, desk: Desk, fault_log: FaultLog) -> None:
    folder = log_file().parent
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CRASH_FILE).write_text("SageDesk 0.1.0\nFatal Python error: Segmentation fault\n\nThread 1:\n")
    fault_log.crash = take_crash(folder)
    CrashNotices(desk.windows.open, fault_log).tell_of_last_run()
    said = desk.window.notices.accessibleName()
    assert "ended unexpectedly" in said
    assert "Segmentation fault" in said
    assert "is kept" in said


def test_nothing_is_told_after_a_good_run(qtbot: QtBot, desk: Desk, fault_log: FaultLog) -> None:
    CrashNotices(desk.windows.open, fault_log).tell_of_last_run()
    assert not desk.window.notices.isVisible()
    assert logging.getLogger().level == logging.WARNING
