"""Llama 2 and Llama 3 prompts are those of LlamaIndex's helpers, for any conversation; where those assert, an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sagedesk.errors import PromptError
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.llm.prompts import get_prompt_format, llama2, llama3

pytest.importorskip("llama_index.llms.llama_cpp.llama_utils", reason="`make interop` runs this beside LlamaIndex")

from llama_index.core.llms import ChatMessage as TheirMessage
from llama_index.llms.llama_cpp import llama_utils

TAGS = ["[INST]", "[/INST]", "<<SYS>>\n", "\n<</SYS>>\n\n", "<s>", "</s>", "<|eot_id|>", " ", "\n", "{{ x }}", "%s"]
TEXT = st.one_of(st.text(), st.lists(st.sampled_from(TAGS)).map("".join), st.text().map("\u2003 {}\r\n".format))
SYSTEM = st.one_of(st.none(), TEXT)
TURNS = st.builds(
    lambda system, texts: [
        *([("system", system)] if system is not None else []),
        *[("assistant" if i % 2 else "user", text) for i, text in enumerate(texts)],
    ],
    SYSTEM,
    st.lists(TEXT, min_size=1, max_size=7),
)
ANYTHING = st.lists(st.tuples(st.sampled_from(Role), TEXT), max_size=6)

HELPERS = [
    pytest.param(llama2.messages_to_prompt, llama_utils.messages_to_prompt, id="llama2"),
    pytest.param(llama3.messages_to_prompt_v3_instruct, llama_utils.messages_to_prompt_v3_instruct, id="llama3"),
]
COMPLETIONS = [
    pytest.param(llama2.completion_to_prompt, llama_utils.completion_to_prompt, id="llama2"),
    pytest.param(llama3.completion_to_prompt_v3_instruct, llama_utils.completion_to_prompt_v3_instruct, id="llama3"),
]


def _ours(turns: list[tuple[str, str]]) -> list[ChatMessage]:
    return [ChatMessage(text, role=role) for role, text in turns]


def _theirs(turns: list[tuple[str, str]]) -> list[TheirMessage]:
    return [TheirMessage(role=str(role), content=text) for role, text in turns]


@pytest.mark.parametrize(("our_helper", "their_helper"), HELPERS)
@settings(max_examples=500)
@given(turns=TURNS, system=SYSTEM)
def test_every_valid_conversation(
    our_helper: Callable[..., str], their_helper: Callable[..., str], turns: list[tuple[str, str]], system: str | None
) -> None:
    assert our_helper(_ours(turns), system) == their_helper(_theirs(turns), system)


@pytest.mark.parametrize(("our_helper", "their_helper"), HELPERS)
@settings(max_examples=500)
@given(turns=ANYTHING)
@example(turns=[])
@example(turns=[("system", "alone")])
def test_where_they_assert_is_an_error_and_nowhere_else(
    our_helper: Callable[..., str], their_helper: Callable[..., str], turns: list[tuple[str, str]]
) -> None:
    try:
        expected = their_helper(_theirs(turns))
    except (AssertionError, IndexError):
        expected = ""
    if expected:
        assert our_helper(_ours(turns)) == expected
    else:
        # an empty prompt for a lone system message is not worth a request either
        with pytest.raises(PromptError):
            our_helper(_ours(turns))


@pytest.mark.parametrize(("our_helper", "their_helper"), COMPLETIONS)
@settings(max_examples=500)
@given(text=TEXT, system=SYSTEM)
def test_every_completion(
    our_helper: Callable[..., str], their_helper: Callable[..., str], text: str, system: str
) -> None:
    assert our_helper(text, system) == their_helper(text, system)


@given(turns=TURNS, system=SYSTEM, text=TEXT)
def test_the_named_format_and_the_default(turns: list[tuple[str, str]], system: str | None, text: str) -> None:
    named = get_prompt_format("llama2")
    assert named.messages_to_prompt(_ours(turns)) == llama_utils.messages_to_prompt(_theirs(turns))
    assert named.completion_to_prompt(text, system) == llama_utils.completion_to_prompt(text, system)


def test_what_reaches_the_container(ours: Callable[..., Any], theirs: Callable[..., Any], bodies: list[bytes]) -> None:
    """The default class of each, by the same handler, sends the same bytes."""
    turns = [("system", "You are a pirate"), ("user", "Who?"), ("assistant", "Arr é"), ("user", "What is your name")]
    llm = ours("tgi", temperature=0.5)
    their_llm = theirs("tgi", content_handler=get_handler("tgi"))
    llm.chat(_ours(turns))
    their_llm.chat(_theirs(turns))
    llm.complete("Paul Graham is")
    their_llm.complete("Paul Graham is")
    llm.close()
    # a handler that LlamaIndex asks does not know whether the reply will be streamed
    assert bodies[0::2] == [body.replace(b'"stream": true', b'"stream": false') for body in bodies[1::2]]
    assert len(bodies) == 4
