"""Messages and responses as scripts use them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sagedesk.llm.accumulator import Accumulator
from sagedesk.llm.messages import (
    ChatMessage,
    ChatResponse,
    ReasoningDelta,
    ReasoningPart,
    Role,
    TextDelta,
    TextPart,
    ToolCallDelta,
    ToolCallPart,
)


def test_a_message_is_made_as_llamaindex_makes_it() -> None:
    message = ChatMessage(role="system", content="You are a pirate")
    assert message == ChatMessage("You are a pirate", role=Role.SYSTEM)
    assert message.role == "system"
    assert str(message) == "system: You are a pirate"


def test_reasoning_is_no_content() -> None:
    message = ChatMessage(role="assistant", parts=[ReasoningPart(text="hm"), TextPart(text="a"), TextPart(text="b")])
    assert (message.content, message.reasoning) == ("ab", "hm")
    assert replace(message, role=Role.USER).content == "ab"


def test_bad_messages_are_refused() -> None:
    with pytest.raises(ValueError, match="robot"):
        ChatMessage("x", role="robot")
    with pytest.raises(ValueError, match="not both"):
        ChatMessage("x", parts=[TextPart(text="y")])


def test_events_add_up() -> None:
    total = Accumulator()
    for event in (
        ReasoningDelta(text="think"),
        TextDelta(text="a"),
        ToolCallDelta(index=0, id="1", name="f", arguments='{"x"'),
        TextDelta(text="b"),
        ToolCallDelta(index=0, arguments=": 1}"),
    ):
        total.add(event)
    first = total.step("b")
    total.add(TextDelta(text="c"))
    assert (first.text, first.delta) == ("ab", "b")
    response = ChatResponse(completion=total.response(), tool_calls=total.tool_calls)
    assert response.message.parts == (
        ReasoningPart(text="think"),
        TextPart(text="abc"),
        ToolCallPart(id="1", name="f", arguments='{"x": 1}'),
    )
    assert str(response) == "assistant: abc"
