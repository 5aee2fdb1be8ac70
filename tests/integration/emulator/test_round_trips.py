"""What a model says arrives unchanged: each container with the handler for it, over HTTP, cut anywhere."""

from __future__ import annotations

from collections.abc import Iterator

import boto3
import pytest

from sagedesk import ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator
from sagedesk.emulator.model import GenerationFailedError, ModelRequest, Reply
from sagedesk.errors import ModelFailedError
from sagedesk.llm.messages import Outcome

TEXT = 'Grüße, 日本! 🙂\n\n{"a": [1]} data: x\n[DONE] scientist, an gradient "quoted\\" <s> end. '
REASONING = "Let me think."
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
    ("both-reasonings", "openai-chat"),
    ("think-tags", "openai-chat"),
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
]
NO_END = {"outputs", "text"}  # nothing tells their end from a break
LEADING_SPACE = {"jumpstart-llama2"}  # the container's own


def say(request: ModelRequest) -> Reply:
    """Say the text; reason, or break down, if asked to."""
    if "break" in request.prompt:
        return Reply(text=breaking())
    return Reply(text=TEXT, reasoning=REASONING if "think" in request.prompt else "")


def breaking() -> Iterator[str]:
    yield "Ok so"
    raise GenerationFailedError("CUDA is gone")


@pytest.fixture(scope="module")
def session() -> boto3.Session:
    """One session: it reads the service's model once."""
    return boto3.Session(aws_access_key_id="AKIATEST", aws_secret_access_key="secret", region_name="us-east-1")


@pytest.fixture(params=[1, "random:5"])
def emulator(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    keys = {"access_key_id": "AKIATEST", "secret_access_key": "secret"}
    with Emulator(reply=say, cutting=request.param, **keys) as running:
        yield running


@pytest.mark.parametrize(("endpoint", "handler"), PAIRS)
def test_what_the_model_says_arrives_unchanged(
    emulator: Emulator, session: boto3.Session, endpoint: str, handler: str
) -> None:
    llm = SageMakerLLM(
        endpoint,
        content_handler=handler,
        session=session,
        endpoint_url=emulator.url,
        model_kwargs={"max_tokens": 200},
        max_retries=0,
    )
    for question, reasoning in (("say", ""), ("think and say", REASONING)):
        expected = f" {TEXT}" if endpoint in LEADING_SPACE and not reasoning else TEXT
        steps = llm.stream_chat([ChatMessage(question)])
        assert "".join(step.delta or "" for step in steps) == expected
        for reply in (steps.response, llm.chat([ChatMessage(question)])):
            assert reply.message.content == expected
            assert reply.message.reasoning == reasoning
        outcome = Outcome.INCOMPLETE if endpoint in NO_END else Outcome.COMPLETE
        assert steps.response.finish.outcome == outcome
    with pytest.raises(ModelFailedError, match="CUDA is gone"):
        list(llm.stream_chat([ChatMessage("break")]))
    with pytest.raises(ModelFailedError, match="CUDA is gone"):
        llm.chat([ChatMessage("break")])
    llm.close()
