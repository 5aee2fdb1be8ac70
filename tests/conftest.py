"""What every test has: a home of its own, no AWS settings of the machine, no errors logged, no threads left alive."""

from __future__ import annotations

import logging
import os
import threading
import time
from pathlib import Path

import pytest
from hypothesis import settings

# a busy machine fails no test
settings.register_profile("sagedesk", deadline=None)
settings.load_profile("sagedesk")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def shared() -> Path:
    """The folder of reference material beside the checkout; the test is skipped where there is none."""
    if not SHARED.is_dir():
        pytest.skip("no reference material beside this checkout")
    return SHARED


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A SAGEDESK_HOME that only this test sees, and no AWS configuration but what the test makes."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SAGEDESK_HOME", str(folder))
    for name in os.environ:
        if name.startswith("AWS_") and name != "AWS_CA_BUNDLE":
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "aws-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "aws-credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return folder


@pytest.fixture(autouse=True)
def no_errors_logged(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest):
    """Fail a test that logs an error, unless it is marked ``logs_errors``."""
    yield
    if request.node.get_closest_marker("logs_errors"):
        return
    errors = [r for phase in ("setup", "call") for r in caplog.get_records(phase) if r.levelno >= logging.ERROR]
    assert not errors, f"errors were logged: {[r.getMessage() for r in errors]}"


@pytest.fixture(autouse=True)
def no_threads_left():
    """Fail a test that leaves a thread alive."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    left: list[threading.Thread] = []
    for thread in set(threading.enumerate()) - before:
        # a thread that Qt or C made shows up as a dummy once it logs, and cannot be joined
        if isinstance(thread, threading._DummyThread):
            continue
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left.append(thread)
    assert not left, f"threads left alive: {left}"
