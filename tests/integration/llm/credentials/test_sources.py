"""Every way to sign in, through boto3 over HTTP: the request is answered, and STS says who made it."""

from __future__ import annotations

import pytest

from sagedesk import SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import CredentialsError, CredentialsExpiredError, MfaCodeError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.credentials import AssumedRole, IdentityCenter, MfaRequest, Portal
from sagedesk.llm.credentials.device_flow import DeviceFlow
from sagedesk.llm.messages import ChatMessage
from tests.aws_files import AwsFiles
from tests.integration.llm.credentials.conftest import Model

ROLE = "arn:aws:iam::123456789012:role"
SERIAL = "arn:aws:iam::123456789012:mfa/emulated"


def says(llm: SageMakerLLM) -> str:
    return llm.chat([ChatMessage("hello")]).message.content


def sign_in(emulator: Emulator, portal: Portal) -> None:
    """Sign in as a person does who confirms at once."""
    flow = DeviceFlow(portal, profile_name="emulated")
    try:
        code = flow.begin(CancelToken())
        emulator.sign_in.device.decide(code.user_code, confirmed=True)
        flow.wait(code, CancelToken())
    finally:
        flow.close()


@pytest.fixture
def portal(emulator: Emulator) -> Portal:
    return Portal(start_url=f"{emulator.url}/start", region="us-east-1", session_name="emulated")


@pytest.fixture
def legacy_portal(emulator: Emulator) -> Portal:
    return Portal(start_url=f"{emulator.url}/start", region="us-east-1")


class Codes:
    """A person who reads codes off a device."""

    def __init__(self, *codes: str) -> None:
        self._codes = list(codes)
        self.asked: list[MfaRequest] = []

    def __call__(self, request: MfaRequest) -> str:
        self.asked.append(request)
        return self._codes.pop(0)


def test_keys_of_the_credentials_file(model: Model) -> None:
    llm = model("emulated")
    assert "hello" in says(llm)
    identity = llm.connection.identity()
    assert (identity.account, identity.name, identity.region) == ("123456789012", "emulated", "us-east-1")
    assert identity.expiry.until is None
    assert not identity.expiry.renewed


def test_the_default_chain(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "emulated-role")
    llm = model()
    assert "hello" in says(llm)
    assert llm.connection.identity().name.startswith("role/botocore-session-")


def test_keys_in_the_environment(model: Model, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", emulator.access_key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", emulator.secret_access_key)
    llm = model(endpoint_url=emulator.url, region_name="eu-west-1")
    assert "hello" in says(llm)
    assert llm.connection.identity().region == "eu-west-1"


@pytest.mark.parametrize("name", ["role", "external"])
def test_a_role_of_an_aws_profile(model: Model, name: str) -> None:
    llm = model(f"emulated-{name}")
    assert "hello" in says(llm)
    identity = llm.connection.identity()
    assert identity.arn.startswith(f"arn:aws:sts::123456789012:assumed-role/{name}/")
    assert identity.expiry.renewed
    assert identity.expiry.until is None


def test_a_role_that_may_not_be_assumed(model: Model) -> None:
    with pytest.raises(CredentialsError, match=r"The role may not be assumed: User: .* is not authorized"):
        says(model("emulated-denied"))


def test_a_program_that_prints_keys(model: Model, aws: AwsFiles) -> None:
    aws.make_program()
    assert "hello" in says(model("emulated-process"))


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/nowhere/print-keys", r"cannot be run: /nowhere/print-keys"),
        ("/bin/false", "source of your AWS credentials failed"),
    ],
)
def test_a_program_that_fails(model: Model, aws: AwsFiles, command: str, words: str) -> None:
    aws.add_profile("broken", credential_process=command)
    with pytest.raises(CredentialsError, match=words):
        says(model("broken"))


def test_a_role_on_top_of_keys(model: Model, emulator: Emulator, aws: AwsFiles) -> None:
    llm = model(
        aws_access_key_id=emulator.access_key_id,
        aws_secret_access_key=emulator.secret_access_key,
        region_name="us-east-1",
        endpoint_url=emulator.url,
        assume_role=AssumedRole(arn=f"{ROLE}/external", external_id="emulated", session_name="me"),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL_STS", emulator.url)
        assert "hello" in says(llm)
    assert llm.connection.identity().arn == "arn:aws:sts::123456789012:assumed-role/external/me"


def test_a_role_on_top_of_a_profile_is_refreshed(model: Model, heard: list[ReceivedRequest]) -> None:
    llm = model("emulated", assume_role=AssumedRole(arn=f"{ROLE}/brief"))
    for _ in range(2):
        assert "hello" in says(llm)
    # twenty seconds are less than botocore's margin: it refreshes before it must
    assert [one.operation for one in heard].count("AssumeRole") >= 2
    assert llm.connection.identity().name == "brief/SageDesk"


def test_a_role_on_top_of_a_role(model: Model) -> None:
    llm = model("emulated-role", assume_role=AssumedRole(arn=f"{ROLE}/second"))
    assert "hello" in says(llm)
    assert llm.connection.identity().name == "second/SageDesk"


@pytest.mark.parametrize("on_top", [False, True])
def test_an_mfa_code_is_asked_for_once(model: Model, on_top: bool) -> None:
    person = Codes("123456")
    role = AssumedRole(arn=f"{ROLE}/mfa", mfa_serial=SERIAL) if on_top else None
    llm = model("emulated" if on_top else "emulated-mfa", assume_role=role, mfa_prompt=person)
    assert "hello" in says(llm)
    assert "hello" in says(llm)
    identity = llm.connection.identity()
    assert person.asked == [MfaRequest(serial=SERIAL)]
    assert identity.name.startswith("mfa/")
    assert identity.expiry.until is not None
    assert not identity.expiry.renewed


@pytest.mark.parametrize("on_top", [False, True])
def test_sessions_beside_each_other_ask_for_one_code(model: Model, on_top: bool) -> None:
    person = Codes("123456")
    role = AssumedRole(arn=f"{ROLE}/mfa", mfa_serial=SERIAL) if on_top else None
    for _ in range(2):
        assert "hello" in says(model("emulated" if on_top else "emulated-mfa", assume_role=role, mfa_prompt=person))
    assert len(person.asked) == 1


@pytest.mark.parametrize("on_top", [False, True])
def test_a_wrong_code_is_asked_for_again(model: Model, on_top: bool) -> None:
    person = Codes("000000", "123456")
    role = AssumedRole(arn=f"{ROLE}/mfa", mfa_serial=SERIAL) if on_top else None
    llm = model("emulated" if on_top else "emulated-mfa", assume_role=role, mfa_prompt=person)
    assert "hello" in says(llm)
    assert [request.refused for request in person.asked] == [False, True]


def test_three_wrong_codes_are_enough(model: Model) -> None:
    person = Codes(*["000000"] * 4)
    with pytest.raises(MfaCodeError, match="did not accept the MFA code"):
        says(model("emulated-mfa", mfa_prompt=person))
    assert len(person.asked) == 3


def test_nobody_is_asked_where_there_is_no_terminal(model: Model) -> None:
    with pytest.raises(CredentialsError, match="there is no terminal"):
        says(model("emulated-mfa"))


def test_identity_center(model: Model, emulator: Emulator, portal: Portal) -> None:
    with pytest.raises(CredentialsExpiredError, match="sign-in has expired"):
        says(model("emulated-sso"))
    sign_in(emulator, portal)
    llm = model("emulated-sso")
    assert "hello" in says(llm)
    identity = llm.connection.identity()
    assert identity.name == "Developer/anna"
    # the token refreshes itself: the person has no end to watch
    assert identity.expiry.renewed
    assert identity.expiry.until is None


def test_identity_center_in_its_older_form(model: Model, emulator: Emulator, legacy_portal: Portal) -> None:
    sign_in(emulator, legacy_portal)
    llm = model("emulated-sso-legacy")
    assert "hello" in says(llm)
    left = llm.connection.identity().expiry.seconds_left()
    assert left is not None
    assert 7 * 3600 < left <= 8 * 3600


def test_a_role_of_a_portal_without_an_aws_profile(
    model: Model, emulator: Emulator, legacy_portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(emulator, legacy_portal)
    monkeypatch.setenv("AWS_ENDPOINT_URL_SSO", emulator.url)
    chosen = IdentityCenter(portal=legacy_portal, account="210987654321", role="Operator")
    llm = model(identity_center=chosen, region_name="us-east-1", endpoint_url=emulator.url)
    assert "hello" in says(llm)
    identity = llm.connection.identity()
    assert (identity.account, identity.name) == ("210987654321", "Operator/anna")
    refused = IdentityCenter(portal=legacy_portal, account="210987654321", role="Developer")
    with pytest.raises(CredentialsError, match="does not give you this role"):
        says(model(identity_center=refused, region_name="us-east-1", endpoint_url=emulator.url))


def test_aws_login(model: Model, emulator: Emulator, aws: AwsFiles) -> None:
    pytest.importorskip("awscrt")
    aws.log_in()
    llm = model("emulated-login")
    assert "hello" in says(llm)
    assert llm.connection.identity().name == "Console/emulated"
    emulator.sign_in.expire()
    with pytest.raises(CredentialsExpiredError):
        says(llm)
    aws.log_in()
    assert "hello" in says(llm)
