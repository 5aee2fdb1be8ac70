"""Each handler against the containers that speak its format, over HTTP, with parts cut anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.model import GenerationFailedError, Model, ModelRequest, Reply, ToolCall
from sagedesk.errors import ModelFailedError
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.messages import Outcome, ToolCallPart

TEXT = 'An entity, a gradient:\n\n```json\n{"token": "</s>"}\n```\n日本語 👩‍👩‍👧\n\\ "q" <b>&amp;</b> data: [DONE]\n'
CUSTOM = {
    "request": "{question: prompt, settings: {limit: parameters.max_tokens, until: parameters.stop}, live: stream}",
    "text": "answer.piece || answer.text",
    "finish_reason": "ended",
    "prompt_tokens": "cost.in",
    "completion_tokens": "cost.out",
    "error": "problem",
}
PAIRS = [
    ("tgi", "tgi"),
    ("tgi", "openai-chat"),
    ("tgi", "openai-completions"),
    ("tgi-chat", "openai-chat"),
    ("openai-chat", "openai-chat"),
    ("openai-chat", "openai-completions"),
    ("openai-completions", "openai-completions"),
    ("sglang", "openai-chat"),
    ("llamacpp", "openai-chat"),
    ("nova", "openai-chat"),
    ("lmi", "lmi"),
    ("lmi", "openai-chat"),
    ("lmi", "openai-completions"),
    ("lmi-rolling", "lmi"),
    ("lmi-rolling", "openai-chat"),
    ("lmi-rolling-lines", "openai-chat"),
    ("lmi-sse", "lmi"),
    ("lmi-tgi-compat", "lmi"),
    ("lmi-tgi-compat", "tgi"),
    ("lmi-3p", "lmi-3p"),
    ("outputs", "outputs"),
    ("hf-pipeline", "hf-pipeline"),
    ("jumpstart-llama2", "jumpstart-llama2"),
    ("text", "text"),
    ("custom", "jmespath"),
]
NO_END = {"outputs", "text"}  # nothing on the wire tells that such a stream has ended
NO_LENGTH = {"outputs", "text", "hf-pipeline", "jumpstart-llama2"}  # nor why
NO_USAGE = {("tgi", "openai-completions"), ("lmi-rolling", "openai-chat"), ("lmi-rolling-lines", "openai-chat")}
Ask = Callable[..., SageMakerLLM]


def model(request: ModelRequest) -> Reply | str | Iterator[str]:
    if "reason" in request.prompt:
        return Reply(text="Yes.", reasoning="Let me see.")
    if "call" in request.prompt:
        return Reply(tool_calls=(ToolCall(id="c1", name="now", arguments='{"zone": "UTC"}'),))
    if "break" in request.prompt:
        return broken()
    return TEXT


def broken() -> Iterator[str]:
    yield from ("Now", " it")
    raise GenerationFailedError("CUDA error")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    reply: Model = model
    with Emulator(cutting="random:7", reply=reply, guide_pace=None) as running:
        yield running


@pytest.fixture
def ask(emulator: Emulator) -> Iterator[Ask]:
    made: list[SageMakerLLM] = []

    def make(endpoint: str, handler: str, **options: object) -> SageMakerLLM:
        if handler == "jmespath":
            options = {**CUSTOM, **options}
        llm = SageMakerLLM(
            endpoint,
            content_handler=get_handler(handler, **options),
            messages_to_prompt="none",
            aws_access_key_id=emulator.access_key_id,
            aws_secret_access_key=emulator.secret_access_key,
            region_name=emulator.region,
            endpoint_url=emulator.url,
            model_kwargs={"max_tokens": 500},
        )
        made.append(llm)
        return llm

    yield make
    for llm in made:
        llm.close()


@pytest.mark.parametrize(("endpoint", "handler"), PAIRS)
def test_text_end_and_count(ask: Ask, endpoint: str, handler: str) -> None:
    llm = ask(endpoint, handler)
    said = " " + TEXT if handler == "jumpstart-llama2" else TEXT
    whole = llm.chat([ChatMessage("Hello")])
    assert whole.message.content == said
    assert whole.finish is not None
    assert whole.finish.outcome is Outcome.COMPLETE

    stream = llm.stream_chat([ChatMessage("Hello")])
    assert "".join(step.delta or "" for step in stream) == said
    finish, usage = stream.response.finish, stream.response.usage
    assert finish is not None
    assert finish.outcome is (Outcome.INCOMPLETE if endpoint in NO_END else Outcome.COMPLETE)
    assert (usage is None) is (endpoint in NO_LENGTH or (endpoint, handler) in NO_USAGE)

    if endpoint not in NO_LENGTH:
        stream = llm.stream_chat([ChatMessage("Hello")], max_tokens=3)
        assert len("".join(step.delta or "" for step in stream)) < len(said)
        assert stream.response.finish is not None
        assert stream.response.finish.outcome is Outcome.LENGTH


@pytest.mark.parametrize(("endpoint", "handler"), [pair for pair in PAIRS if pair[1] != "text"])
def test_a_breakdown_in_the_middle_is_an_error_with_the_containers_words(ask: Ask, endpoint: str, handler: str) -> None:
    llm = ask(endpoint, handler)
    if not llm.handler.streams:
        with pytest.raises(ModelFailedError, match="CUDA error"):
            llm.stream_chat([ChatMessage("break")])
        return
    stream = llm.stream_chat([ChatMessage("break")])
    with pytest.raises(ModelFailedError, match="CUDA error"):
        list(stream)
    assert stream.response.message.content == "Now it"


@pytest.mark.parametrize(
    ("endpoint", "handler"),
    [
        ("openai-chat", "openai-chat"),
        ("sglang", "openai-chat"),
        ("llamacpp", "openai-chat"),
        ("both-reasonings", "openai-chat"),
        ("think-tags", "openai-chat"),
        ("lmi", "openai-chat"),
        ("lmi", "lmi"),
        ("tgi", "tgi"),
        ("text", "text"),
    ],
)
def test_reasoning_is_told_apart(ask: Ask, endpoint: str, handler: str) -> None:
    stream = ask(endpoint, handler).stream_chat([ChatMessage("reason")])
    list(stream)
    message = stream.response.message
    assert message.reasoning.strip() == "Let me see."
    assert message.content.strip() == "Yes."


@pytest.mark.parametrize("endpoint", ["tgi", "openai-chat", "sglang", "lmi", "lmi-rolling"])
def test_tool_calls(ask: Ask, endpoint: str) -> None:
    tools = [{"type": "function", "function": {"name": "now", "parameters": {"type": "object"}}}]
    llm = ask(endpoint, "openai-chat")
    stream = llm.stream_chat([ChatMessage("call")], tools=tools)
    list(stream)
    for response in (stream.response, llm.chat([ChatMessage("call")], tools=tools)):
        (call,) = response.tool_calls
        assert isinstance(call, ToolCallPart)
        assert (call.name, call.arguments) == ("now", '{"zone": "UTC"}')
