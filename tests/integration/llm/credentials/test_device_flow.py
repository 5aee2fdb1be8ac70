"""Signing in to IAM Identity Center with a device code, over HTTP, and the cache that the AWS CLI shares."""

from __future__ import annotations

import hashlib
import json
import stat
import sys
import threading

import pytest
import urllib3

from sagedesk.emulator import Emulator
from sagedesk.errors import CancelledError, CredentialsError, CredentialsExpiredError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials import Portal
from sagedesk.llm.credentials.device_flow import DeviceFlow
from sagedesk.llm.credentials.identity_center import load_token
from sagedesk.llm.credentials.portal import accounts_of
from tests.aws_files import AwsFiles


@pytest.fixture
def flow(aws: AwsFiles):
    made: list[DeviceFlow] = []

    def make(portal: Portal) -> DeviceFlow:
        made.append(DeviceFlow(portal, profile_name="emulated"))
        return made[-1]

    yield make
    for one in made:
        one.close()


def portal(emulator: Emulator, end: str = "", session_name: str = "") -> Portal:
    return Portal(start_url=f"{emulator.url}/start{end}", region="us-east-1", session_name=session_name)


@pytest.mark.parametrize("session_name", ["", "emulated"])
def test_the_token_is_where_botocore_looks(flow, emulator: Emulator, aws: AwsFiles, session_name: str) -> None:
    here = portal(emulator, session_name=session_name)
    one = flow(here)
    code = one.begin(CancelToken())
    assert code.page.startswith(code.plain_page)
    assert code.user_code in code.page
    # as the browser does it
    http = urllib3.PoolManager()
    assert code.user_code in http.request("GET", code.page).data.decode()
    assert http.request("POST", code.page, fields={"decision": "confirm"}, encode_multipart=False).status == 200
    http.clear()
    one.wait(code, CancelToken())
    key = hashlib.sha1((session_name or here.start_url).encode(), usedforsecurity=False).hexdigest()
    file = aws.sso_cache / f"{key}.json"
    token = json.loads(file.read_text())
    assert token["startUrl"] == here.start_url
    assert token["region"] == "us-east-1"
    assert ("refreshToken" in token) == ("clientSecret" in token) == bool(session_name)
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    loaded = load_token(here)
    assert loaded is not None
    assert loaded.refreshes == bool(session_name)
    assert loaded.access_token not in repr(loaded)


@pytest.mark.parametrize(
    ("end", "error", "words"),
    [
        ("/denied", CredentialsError, "declined in the browser"),
        ("/late", CredentialsExpiredError, "not confirmed in time"),
    ],
)
def test_what_may_come_of_it(flow, emulator: Emulator, end: str, error: type[Exception], words: str) -> None:
    one = flow(portal(emulator, end))
    code = one.begin(CancelToken())
    with pytest.raises(error, match=words):
        one.wait(code, CancelToken())


def test_it_polls_slower_when_it_is_told_so(flow, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(CancelToken, "wait", lambda _self, seconds: pauses.append(seconds))
    one = flow(portal(emulator, "/slow"))
    code = one.begin(CancelToken())
    emulator.sign_in.device.decide(code.user_code, confirmed=True)
    one.wait(code, CancelToken())
    assert pauses == [1.0, 6.0]


def test_cancelling_wakes_it(flow, emulator: Emulator) -> None:
    one, cancel = flow(portal(emulator)), CancelToken()
    code = one.begin(cancel)
    timer = threading.Timer(0.2, cancel.cancel)
    timer.start()
    with pytest.raises(CancelledError):
        one.wait(code, cancel)
    timer.join()


def test_an_answer_that_cancelling_cut_off_is_none(flow, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    one, cancel = flow(portal(emulator)), CancelToken()

    def cut_off(**_members: object) -> dict[str, object]:
        cancel.cancel()
        return {}

    monkeypatch.setattr(one._client, "register_client", cut_off)
    with pytest.raises(CancelledError):
        one.begin(cancel)


def test_a_start_url_that_is_none(flow, emulator: Emulator) -> None:
    with pytest.raises(CredentialsError, match="Invalid start url"):
        flow(Portal(start_url="nonsense", region="us-east-1")).begin(CancelToken())


def test_accounts_and_roles_are_listed(flow, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    here = portal(emulator)
    with pytest.raises(CredentialsExpiredError, match="not signed in"):
        accounts_of(here)
    one = flow(here)
    code = one.begin(CancelToken())
    emulator.sign_in.device.decide(code.user_code, confirmed=True)
    one.wait(code, CancelToken())
    monkeypatch.setenv("AWS_ENDPOINT_URL_SSO", emulator.url)
    assert [(each.name, each.roles) for each in accounts_of(here)] == [
        ("Emulated, development", ("Developer", "ReadOnly")),
        ("Emulated, production", ("Operator",)),
    ]
    emulator.sign_in.expire()
    with pytest.raises(CredentialsExpiredError):
        accounts_of(here)
