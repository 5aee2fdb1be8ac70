"""Code that a profile names runs only after its owner agreed, having seen what."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sagedesk.connections import Connections
from sagedesk.errors import ConfigurationError, InvalidInputError, PromptError, UntrustedCodeError
from sagedesk.llm.custom_code import origin
from sagedesk.llm.messages import ChatMessage
from sagedesk.profiles import EndpointProfile, SecretStore
from sagedesk.profiles.trust import TrustedCode

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
    with pytest.raises(ConfigurationError, match="no chat template"):
        connections.connect(replace(profile, prompt_options={}), None)
    with pytest.raises((PromptError, InvalidInputError)):
        connections.connect(replace(profile, prompt_options={"source": "{% if %}"}), None)
