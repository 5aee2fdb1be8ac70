"""SageMakerLLM against the emulator: what the notebook shows, and what LlamaIndex's class gets wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence

import pytest

from sagedesk import CancelToken, ChatMessage, SageMakerLLM
from sagedesk.emulator import Emulator, refusals
from sagedesk.emulator.service import ReceivedRequest
from sagedesk.errors import CancelledError, ConfigurationError, CredentialsError, InvalidInputError, PromptError
from sagedesk.llm.messages import Finish, Outcome, TextDelta

PIRATE = [
    ChatMessage(role="system", content="You are a pirate with a colorful personality"),
    ChatMessage(role="user", content="What is your name"),
]


def keys(emulator: Emulator) -> dict[str, str]:
    return {
        "aws_access_key_id": emulator.access_key_id,
        "aws_secret_access_key": emulator.secret_access_key,
        "region_name": emulator.region,
        "endpoint_url": emulator.url,
    }


@pytest.fixture
def sent() -> list[ReceivedRequest]:
    return []


@pytest.fixture
def emulator(sent: list[ReceivedRequest]):
    with Emulator(
        guide_pace=None, cutting=3, on_request=sent.append, reply=lambda _: "He is a scientist, an gradient."
    ) as running:
        yield running


@pytest.fixture
def make(emulator: Emulator):
    made: list[SageMakerLLM] = []

    def make_one(endpoint_name: str = "tgi", **options: object) -> SageMakerLLM:
        made.append(SageMakerLLM(endpoint_name, **{**keys(emulator), **options}))
        return made[-1]

    yield make_one
    for llm in made:
        llm.close()


Make = Callable[..., SageMakerLLM]


def body(sent: Sequence[ReceivedRequest]) -> dict[str, object]:
    return json.loads(sent[-1].body)


def test_complete_formatted_sends_the_prompt_as_it_is(make: Make, sent: list[ReceivedRequest]) -> None:
    response = make().complete("Paul Graham is ", formatted=True)
    assert str(response) == "He is a scientist, an gradient."
    assert body(sent)["inputs"] == "Paul Graham is "


def test_complete_puts_the_system_prompt_around(make: Make, sent: list[ReceivedRequest]) -> None:
    make(system_prompt="Sys").complete("Hello ")
    assert body(sent)["inputs"] == "<s> [INST] <<SYS>>\n Sys \n<</SYS>>\n\n Hello [/INST]"


def test_chat_prints_as_assistant(make: Make) -> None:
    assert str(make().chat(PIRATE)) == "assistant: He is a scientist, an gradient."


def test_the_system_prompt_holds_in_chat_too(make: Make, sent: list[ReceivedRequest]) -> None:
    make(system_prompt="Be brief").chat([ChatMessage("Hi")])
    assert "Be brief" in str(body(sent)["inputs"])
    make(system_prompt="Be brief").chat(PIRATE)
    assert "Be brief" not in str(body(sent)["inputs"])


@pytest.mark.parametrize(("endpoint", "handler"), [("tgi", "tgi"), ("openai-chat", "openai-chat")])
def test_streams_lose_no_character(make: Make, endpoint: str, handler: str) -> None:
    steps = make(endpoint, content_handler=handler).stream_chat(PIRATE)
    deltas, texts = [], []
    for step in steps:
        deltas.append(step.delta)
        texts.append(step.message.content)
    assert "".join(deltas) == "He is a scientist, an gradient." == texts[-1]
    assert texts[0] == deltas[0]
    assert steps.response.finish is not None
    assert steps.response.finish.outcome == Outcome.COMPLETE
    assert steps.response.usage is not None


def test_a_text_so_far_stays_what_it_was(make: Make) -> None:
    steps = list(make().stream_complete("Paul Graham is ", formatted=True))
    assert [step.text for step in steps] == ["".join(s.delta or "" for s in steps[: i + 1]) for i in range(len(steps))]


def test_events_end_with_how_it_ended(make: Make) -> None:
    events = list(make().stream_events(PIRATE))
    assert "".join(e.text for e in events if isinstance(e, TextDelta)) == "He is a scientist, an gradient."
    assert isinstance(events[-1], Finish)


def test_a_stream_that_just_ends_is_not_complete(make: Make) -> None:
    steps = make("incomplete").stream_chat(PIRATE)
    assert [step.delta for step in steps]
    assert steps.response.finish == Finish(outcome=Outcome.INCOMPLETE, reason="")


def test_what_is_not_set_is_not_sent(make: Make, sent: list[ReceivedRequest]) -> None:
    given = {"top_p": 0.9}
    make(model_kwargs=given).complete("x", formatted=True)
    assert "temperature" not in body(sent)["parameters"]
    assert given == {"top_p": 0.9}
    make(model_kwargs={"temperature": 0.2, "max_new_tokens": 5}, temperature=0.7).complete(
        "x", formatted=True, watermark=True
    )
    parameters = body(sent)["parameters"]
    assert parameters["temperature"] == 0.7
    assert parameters["max_new_tokens"] == 5
    assert parameters["watermark"] is True


def test_a_callable_formats_the_messages(make: Make, sent: list[ReceivedRequest]) -> None:
    llm = make(
        messages_to_prompt=lambda messages: "|".join(f"{m.role}:{m.content}" for m in messages),
        completion_to_prompt=lambda text, system: f"<{system}>{text}",
        system_prompt="S",
    )
    llm.chat([ChatMessage("U")])
    assert body(sent)["inputs"] == "system:S|user:U"
    llm.complete("U")
    assert body(sent)["inputs"] == "<S>U"


def test_endpoint_kwargs_reach_the_service(make: Make, sent: list[ReceivedRequest]) -> None:
    make(endpoint_kwargs={"CustomAttributes": "trace=7", "InferenceId": "abc"}).complete("x", formatted=True)
    assert sent[-1].headers["x-amzn-sagemaker-custom-attributes"] == "trace=7"
    assert sent[-1].headers["x-amzn-sagemaker-inference-id"] == "abc"


def test_an_aws_profile_signs(emulator: Emulator, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "aws-credentials").write_text(
        f"[work]\naws_access_key_id={emulator.access_key_id}\naws_secret_access_key={emulator.secret_access_key}\n"
    )
    (tmp_path / "aws-config").write_text("[profile work]\nregion=us-east-1\n")
    llm = SageMakerLLM("tgi", profile_name="work", endpoint_url=emulator.url)
    assert llm.complete("x", formatted=True).text
    llm.close()


def test_cancel_from_another_thread_ends_a_stream(emulator: Emulator, make: Make) -> None:
    cancel = CancelToken()
    events = iter(make("stall").stream_events(PIRATE, cancel=cancel))
    next(events)
    cancel.cancel()
    with pytest.raises(CancelledError):
        list(events)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"endpoint_name": ""}, ConfigurationError),
        ({"endpoint_name": "e", "content_handler": "no-such"}, InvalidInputError),
        ({"endpoint_name": "e", "messages_to_prompt": "no-such"}, InvalidInputError),
        ({"endpoint_name": "e", "messages_to_prompt": 7}, InvalidInputError),
        ({"endpoint_name": "e", "content_handler": object()}, InvalidInputError),
        ({"endpoint_name": "e", "model_kwargs": {"max_tokens": "many"}}, InvalidInputError),
        ({"endpoint_name": "e", "timeout": 0}, InvalidInputError),
    ],
)
def test_bad_arguments_are_refused_at_once(options: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        SageMakerLLM(**options)


def test_both_a_profile_and_keys_are_refused(emulator: Emulator) -> None:
    with pytest.raises(InvalidInputError, match="Both"):
        SageMakerLLM("tgi", profile_name="work", **keys(emulator)).complete("x")
    with pytest.raises(CredentialsError, match="half set"):
        SageMakerLLM("tgi", aws_access_key_id="A", region_name="us-east-1").complete("x")
    with pytest.raises(ConfigurationError, match="region"):
        SageMakerLLM("tgi", aws_access_key_id="A", aws_secret_access_key="B").complete("x")


def test_no_credentials_at_all(emulator: Emulator) -> None:
    with pytest.raises(CredentialsError, match="No AWS credentials"):
        SageMakerLLM("tgi", region_name="us-east-1", endpoint_url=emulator.url).complete("x")


def test_what_llamaindex_asserts_is_a_clear_error(make: Make) -> None:
    with pytest.raises(PromptError):
        make().chat([ChatMessage("a"), ChatMessage("b")])
    with pytest.raises(PromptError):
        make().chat([])


def test_no_secret_is_in_a_repr(make: Make, emulator: Emulator) -> None:
    assert emulator.secret_access_key not in repr(make())


def test_importing_loads_neither_qt_nor_boto3() -> None:
    code = (
        "import sys, sagedesk; sys.exit(any(m.split('.')[0] in {'PySide6', 'boto3', 'botocore', 'jinja2'} "
        "for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Arrr</s>", "Arrr"),
        ("Write </s> at the end.", "Write </s> at the end."),
        ("It ends like </", "It ends like </"),
    ],
)
def test_a_stop_token_that_leaks_at_the_end_is_cut_off(said: str, shown: str) -> None:
    with Emulator(reply=lambda _: said, cutting=1) as emulator:
        llm = SageMakerLLM("tgi", **keys(emulator))
        assert str(llm.chat(PIRATE).message.content) == shown
        assert "".join(step.delta or "" for step in llm.stream_chat(PIRATE)) == shown
        llm.close()


def test_a_strict_old_container_is_asked_again_without_token_counts() -> None:
    def refuse(request: ReceivedRequest) -> None:
        if b"stream_options" in request.body:
            raise refusals.model_error("openai-chat", "us-east-1", 422, "unknown field `stream_options`")

    with Emulator(on_request=refuse, reply=lambda _: "Arrr") as emulator:
        llm = SageMakerLLM("openai-chat", content_handler="openai-chat", **keys(emulator))
        for _ in range(2):
            assert "".join(step.delta or "" for step in llm.stream_chat(PIRATE)) == "Arrr"
        llm.close()
