"""What a profile would send, as texts to be shown."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from sagedesk.connections import Connections
from sagedesk.errors import PromptError
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.profiles import CredentialKind, CredentialSource, EndpointProfile, SecretStore
from sagedesk.ui.profiles.preview_text import MOST_SHOWN, SAMPLE, PreviewText, preview


@pytest.fixture
def connections() -> Iterator[Connections]:
    made = Connections(SecretStore())
    yield made
    made.close()


def shown(connections: Connections, *typed: str, **fields: object) -> PreviewText:
    profile = EndpointProfile(**{"name": "P", "endpoint_name": "", "prompt_format": "chatml", **fields})
    return preview(connections, profile, [ChatMessage(text) for text in typed])


def test_the_prompt_and_the_body_are_those_that_are_sent(connections: Connections) -> None:
    text = shown(connections, "Hi é", system_prompt="Be brief.")
    assert text.prompt == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi é<|im_end|>\n<|im_start|>assistant\n"
    )
    profile = EndpointProfile(name="P", endpoint_name="e", prompt_format="chatml")
    messages = [ChatMessage("Be brief.", role=Role.SYSTEM), ChatMessage("Hi é")]
    assert text.exact.encode() == connections.unconnected(profile).preview(messages)[1]
    assert json.loads(text.pretty) == json.loads(text.exact)
    assert text.pretty.startswith('{\n  "inputs": ')
    assert [text.prompt[start:end] for start, end in text.tokens[:3]] == ["<|im_start|>", "<|im_end|>", "<|im_start|>"]


def test_an_empty_conversation_has_a_sample(connections: Connections) -> None:
    text = shown(connections)
    for message in SAMPLE:
        assert message.content in text.prompt


def test_no_credentials_are_asked_for(connections: Connections) -> None:
    for kind in (CredentialKind.KEYRING, CredentialKind.BUILT_IN):
        assert shown(connections, "a", credentials=CredentialSource(kind=kind)).prompt


def test_a_container_that_takes_messages_has_no_prompt(connections: Connections) -> None:
    text = shown(connections, "a <|im_end|>", handler="openai-chat")
    assert (text.prompt, text.tokens) == ("", ())
    assert json.loads(text.pretty)["messages"] == [{"role": "user", "content": "a <|im_end|>"}]


def test_a_body_that_is_no_json_is_shown_as_it_is(connections: Connections) -> None:
    text = shown(connections, "a\x1b[31m", handler="text", prompt_format="none")
    assert text.pretty == text.exact == "a␛[31m"


def test_control_characters_are_seen_but_line_breaks_and_tabs_stay(connections: Connections) -> None:
    typed = "a\x00\x1b\r\x7f\x85\u202eb\u2028\tc\n\u00a0é😀"
    text = shown(connections, typed, prompt_format="none")
    assert text.prompt == "a␀␛␍⟨U+007F⟩⟨U+0085⟩⟨U+202E⟩b⟨U+2028⟩\tc\n\u00a0é😀"
    places = shown(connections, "\x00😀<|im_end|>").tokens
    assert [end - start for start, end in places] == [12, 10, 10, 12]


def test_a_long_conversation_is_shown_in_part(connections: Connections) -> None:
    text = shown(connections, "a" * 100_000)
    assert len(text.prompt) < MOST_SHOWN + 100
    assert text.prompt.startswith("<|im_start|>user\n")
    assert text.prompt.endswith("<|im_start|>assistant\n")
    assert "characters are left out here" in text.prompt
    assert "characters are left out here" in text.exact


def test_what_could_not_be_sent_is_an_error(connections: Connections) -> None:
    options = {"source": "{{ raise_exception('Not like this.') }}"}
    with pytest.raises(PromptError, match="Not like this"):
        shown(connections, "a", prompt_format="template", prompt_options=options)
