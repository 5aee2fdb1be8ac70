from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import ConfigurationError, InvalidInputError
from sagedesk.llm.context import ContextWindow, Overflow, counter, estimate, fitted
from sagedesk.llm.messages import ChatMessage, ImagePart, Role

PROSE = "The quick brown fox jumps over the lazy dog. " * 10  # 100 tokens in the vocabularies of GPT-4 and Llama 3


def test_the_estimate_is_near_what_tokenizers_say() -> None:
    assert 90 <= estimate(PROSE) <= 130
    assert estimate("今日は良い天気です") == 9
    assert estimate("🦙🎉") == 4
    assert estimate("") == estimate(" \n") == 0
    assert estimate("2026") == 2
    assert estimate("привет") == 3
    assert estimate("-" * 40) == 8


@given(st.text(), st.text())
def test_the_estimate_of_two_texts_is_about_the_sum(first: str, second: str) -> None:
    together, apart = estimate(f"{first} {second}"), estimate(first) + estimate(second)
    assert abs(together - apart) <= 2


ROLES = st.sampled_from([Role.USER, Role.ASSISTANT])
MESSAGES = st.lists(st.builds(lambda role, text: ChatMessage(text, role=role), ROLES, st.text(max_size=40)), min_size=1)


@given(MESSAGES, st.integers(0, 400), st.booleans())
def test_what_goes_in_is_the_end_of_the_conversation(messages: list[ChatMessage], room: int, system: bool) -> None:
    if system:
        messages.insert(0, ChatMessage("Be brief.", role=Role.SYSTEM))
    fit = fitted(messages, room, estimate)
    kept = fit.messages[1:] if system else fit.messages
    assert list(kept) == messages[len(messages) - len(kept) :]
    assert fit.messages[-1] == messages[-1]
    assert fit.left_out == len(messages) - len(fit.messages)
    if fit.left_out and len(kept) > 1:
        assert kept[0].role is Role.USER
        assert fit.tokens <= room
    if fit.tokens_before <= room:
        assert fit.left_out == 0


def test_pictures_count() -> None:
    picture = ChatMessage(role="user", parts=[ImagePart(media_type="image/png", data=b"")])
    assert fitted([picture], 10_000, estimate).tokens > 1_000


def test_a_tokenizer_of_the_model_counts_exactly(tmp_path: Path) -> None:
    pytest.importorskip("tokenizers")
    file = tmp_path / "tokenizer.json"
    words = {"hello": 0, "world": 1, "[UNK]": 2}
    model = {"type": "WordLevel", "vocab": words, "unk_token": "[UNK]"}
    file.write_text(json.dumps({"version": "1.0", "model": model, "pre_tokenizer": {"type": "Whitespace"}}))
    assert counter(str(file))("hello world hello") == 3
    (tmp_path / "bad.json").write_text("{}")
    with pytest.raises(ConfigurationError, match="cannot be used"):
        counter(str(tmp_path / "bad.json"))


def test_the_window_as_json() -> None:
    window = ContextWindow(length=4096, tokenizer="/a.json", overflow=Overflow.OLDEST_FIRST)
    assert ContextWindow.from_mapping(window.to_mapping()) == window
    assert ContextWindow().to_mapping() == {}
    assert ContextWindow.from_mapping({"overflow": "of a newer version"}).overflow is Overflow.ASK
    for bad in ({"length": "x"}, {"length": True}, {"length": -1}, {"tokenizer": 1}):
        with pytest.raises(InvalidInputError):
            ContextWindow.from_mapping(bad)
