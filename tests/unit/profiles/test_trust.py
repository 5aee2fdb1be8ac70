"""Code that a profile names runs only after its owner agreed, having seen what."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sagedesk.connections import Connections
from sagedesk.errors import ConfigurationError, InvalidInputError, PromptError, UntrustedCodeError
from sagedesk.llm.custom_code import origin
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.parameters import Parameters
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile, SecretStore
from sagedesk.profiles.trust import NamedCode, TrustedCode, code_of

SPEC = "somebodys_code:format_it"
PROFILE = EndpointProfile(name="P", endpoint_name="e", region="us-east-1", prompt_format=SPEC)
CODE = "print('it runs')\ndef format_it(messages): return '|'.join(m.content for m in messages)\n"


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "somebodys_code.py"
    file.write_text(CODE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "somebodys_code", raising=False)
    return file


@pytest.fixture
def trusted(tmp_path: Path) -> TrustedCode:
    return TrustedCode(tmp_path / "trust" / "trusted-code.json")


def test_nothing_is_loaded_without_the_agreement(
    code: Path, trusted: TrustedCode, capsys: pytest.CaptureFixture[str]
) -> None:
    connections = Connections(SecretStore(), trusted)
    with pytest.raises(UntrustedCodeError, match=str(code)):
        connections.connect(PROFILE, None)
    with pytest.raises(UntrustedCodeError):
        connections.connect(replace(PROFILE, prompt_format="none", handler=SPEC), None)
    assert origin(SPEC) == str(code)
    assert capsys.readouterr().out == ""
    assert "somebodys_code" not in sys.modules


def test_after_the_agreement_it_is_used(code: Path, trusted: TrustedCode) -> None:
    trusted.allow(SPEC)
    llm = Connections(SecretStore(), trusted).connect(PROFILE, None)
    assert llm.preview([ChatMessage("a")])[0] == "a"


def test_the_same_name_from_another_file_is_other_code(code: Path, trusted: TrustedCode, tmp_path: Path) -> None:
    trusted.allow(SPEC)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    code.rename(elsewhere / code.name)
    sys.path.insert(0, str(elsewhere))
    try:
        assert not trusted.allows(SPEC)
    finally:
        sys.path.remove(str(elsewhere))


def test_what_was_not_agreed_to_is_listed_with_its_file(code: Path, trusted: TrustedCode) -> None:
    profile = replace(PROFILE, handler="nowhere:Handler")
    assert trusted.unagreed(profile) == (
        NamedCode(spec="nowhere:Handler", origin=""),
        NamedCode(spec=SPEC, origin=str(code)),
    )
    trusted.allow(SPEC, str(code))
    assert [named.spec for named in trusted.unagreed(profile)] == ["nowhere:Handler"]
    assert trusted.unagreed(replace(PROFILE, handler=SPEC)) == ()
    assert code_of(replace(PROFILE, handler=SPEC)) == (SPEC,)
    assert code_of(replace(PROFILE, prompt_format="llama2")) == ()


def test_the_agreement_is_about_the_file_that_was_seen(code: Path, trusted: TrustedCode) -> None:
    trusted.allow(SPEC, "/another/somebodys_code.py")
    assert not trusted.allows(SPEC)


@pytest.mark.parametrize(
    "spec", ["nowhere:Handler", "builtins:exec", "somebodys_code:format_it\nfrom /usr/lib/safe.py", ":", "a:", "a b:c"]
)
def test_code_that_is_not_there_cannot_be_agreed_to(code: Path, trusted: TrustedCode, spec: str) -> None:
    assert origin(spec) == ""
    trusted.allow(spec)
    with pytest.raises(ConfigurationError, match="not on this computer") as caught:
        trusted.require(spec)
    assert not isinstance(caught.value, UntrustedCodeError)


def test_a_container_that_takes_messages_needs_no_prompt_format(trusted: TrustedCode) -> None:
    connections = Connections(SecretStore(), trusted)
    for name in ("nowhere:code", "template"):
        connections.connect(replace(PROFILE, handler="openai-chat", prompt_format=name), None)
    with pytest.raises(InvalidInputError):
        connections.connect(replace(PROFILE, handler="openai-chat", prompt_format="unknown"), None)


def test_what_would_be_sent_is_known_without_keys(trusted: TrustedCode) -> None:
    keyed = replace(
        PROFILE,
        endpoint_name="",
        prompt_format="llama2",
        credentials=CredentialSource(kind=CredentialKind.KEYRING),
        parameters=Parameters(max_tokens=5),
    )
    llm = Connections(SecretStore(), trusted).unconnected(keyed)
    prompt, body = llm.preview([ChatMessage("a </s>")])
    assert prompt.endswith("a </s> [/INST]")
    assert json.loads(body)["inputs"] == prompt
    assert json.loads(body)["parameters"]["max_new_tokens"] == 5
    assert llm.control_sequences("a </s>") == ("</s>",)
    assert llm.escape("a </s>") == "a </s >"
    chat = Connections(SecretStore(), trusted).unconnected(replace(keyed, handler="openai-chat"))
    assert (chat.control_sequences("a </s>"), chat.escape("a </s>")) == ((), "a </s>")


def test_a_damaged_file_of_agreements_agrees_to_nothing(code: Path, trusted: TrustedCode, tmp_path: Path) -> None:
    trusted.allow(SPEC)
    (tmp_path / "trust" / "trusted-code.json").write_text("{")
    assert not trusted.allows(SPEC)


def test_a_chat_template_comes_with_the_profile(trusted: TrustedCode) -> None:
    template = "{{ bos_token }}{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}"
    options = {"source": template, "variables": {"bos_token": "<s>"}}
    connections = Connections(SecretStore(), trusted)
    profile = replace(PROFILE, prompt_format="template", prompt_options=options)
    assert connections.connect(profile, None).preview([ChatMessage("a")])[0] == "<s><user>a"
    assert connections.unconnected(profile).control_sequences("a <s> <|eot|>") == ("<s>",)
    with_added = replace(profile, prompt_options={**options, "added_tokens": ["<|eot|>", 7]})
    assert connections.unconnected(with_added).control_sequences("a <s> <|eot|>") == ("<s>", "<|eot|>")
    with pytest.raises(ConfigurationError, match="no chat template"):
        connections.connect(replace(profile, prompt_options={}), None)
    with pytest.raises((PromptError, InvalidInputError)):
        connections.connect(replace(profile, prompt_options={"source": "{% if %}"}), None)
