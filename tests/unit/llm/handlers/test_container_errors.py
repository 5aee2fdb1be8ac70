"""What containers say is wrong, by the sentences of the servers in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk import errors
from sagedesk.llm.handlers.container_errors import container_error, container_message


@pytest.mark.parametrize(
    ("words", "limit", "asked"),
    [
        (
            (
                "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens (4900 in the "
                "messages, 100 in the completion). Please reduce the length of the messages or completion."
            ),
            4096,
            5000,
        ),
        (
            "This model's maximum context length is 4096 tokens. However, your request has 5000 input tokens.",
            4096,
            5000,
        ),
        (
            (
                "'max_tokens' or 'max_completion_tokens' is too large: 5000. This model's maximum context length is "
                "4096 tokens and your request has 100 input tokens (5000 > 4096 - 100)."
            ),
            4096,
            5100,
        ),
        (
            (
                "You passed 4000 input tokens and requested 500 output tokens. However, the model's context length "
                "is only 4096 tokens, resulting in a maximum input length of 3596 tokens."
            ),
            4096,
            4500,
        ),
        (
            (
                "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 2048. Given: 2000 `inputs` "
                "tokens and 500 `max_new_tokens`"
            ),
            2048,
            2500,
        ),
        ("Input validation error: `inputs` must have less than 1024 tokens. Given: 1800", 1024, 1800),
        ("The input (5000 tokens) is longer than the model's context length (4096 tokens).", 4096, 5000),
        (
            (
                "Requested token count exceeds the model's maximum context length of 4096 tokens. You requested a "
                "total of 5000 tokens: 4000 tokens from the input messages and 1000 tokens for the completion."
            ),
            4096,
            5000,
        ),
        ("request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it", 4096, 5000),
        ("the request exceeds the available context size. try increasing the context size", None, None),
        ("The decoder prompt (length 5000) is longer than the maximum model length of 4096.", 4096, 5000),
    ],
)
def test_too_long_with_the_figures(words: str, limit: int | None, asked: int | None) -> None:
    told = container_error(words, status=400)
    assert isinstance(told, errors.ContextLengthError)
    assert (told.limit, told.asked) == (limit, asked)
    if limit and asked:
        assert f"{limit:,}" in told.message
        assert f"{asked:,}" in told.message


@pytest.mark.parametrize(
    "words",
    [
        "Cannot find suitable handler for request. Expected one of: [ChatCompletionRequest]",
        "invalid payload. must contain prompt, inputs, or messages",
        "Failed to deserialize the JSON body into the target type: missing field `inputs` at line 1 column 20",
        "[{'type': 'missing', 'loc': ('body', 'messages'), 'msg': 'Field required', 'input': {}}]",
        "'messages' is a required property",
    ],
)
def test_another_format(words: str) -> None:
    assert isinstance(container_error(words, status=422), errors.WrongFormatError)


def test_overloaded() -> None:
    assert isinstance(container_error("Model is overloaded", status=429), errors.ModelOverloadedError)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("You must accept the EULA: pass accept_eula=true", "accept_eula=true"),
        ("CUDA out of memory. Tried to allocate 2.00 GiB", "larger instance"),
        ("Input validation error: `temperature` must be strictly positive", "above 0"),
        ("The model `llama` does not exist.", "model's name"),
        ("EngineCore encountered an issue.", "CloudWatch"),
    ],
)
def test_what_mends_it(words: str, hint: str) -> None:
    told = container_error(words, status=500)
    assert type(told) is errors.ModelFailedError
    assert hint in told.hint


@given(st.text(max_size=300), st.none() | st.integers(400, 599))
def test_anything_that_a_container_says_is_told(words: str, status: int | None) -> None:
    told = container_error(words, message="It failed.", status=status)
    assert told.message
    assert told.status == status


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"error":"Model is overloaded","error_type":"overloaded"}', "Model is overloaded"),
        ('{"error":{"message":"too long","code":400}}', "too long"),
        ('{"object":"error","message":"no model"}', "no model"),
        ('{"code":400,"message":"bad"}', "bad"),
        ("plain words", "plain words"),
        ("[1]", "[1]"),
        ("{}", "{}"),
    ],
)
def test_the_sentence_inside_a_container_s_error(body: str, words: str) -> None:
    assert container_message(body) == words


@given(st.text())
def test_any_body_has_words(body: str) -> None:
    assert isinstance(container_message(body), str)


def test_a_whole_traceback_is_cut_in_the_sentence() -> None:
    told = container_error("Traceback: " + "line\n" * 50_000, status=500)
    assert len(told.message) < 700
    assert told.message.endswith("…")
