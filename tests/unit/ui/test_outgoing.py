"""Which messages the model is sent."""

from __future__ import annotations

from sagedesk.library.values import Message, MessageState
from sagedesk.llm.messages import Part, ReasoningPart, Role, TextPart
from sagedesk.ui.inference.outgoing import outgoing


def message(role: Role, *parts: Part, state: MessageState = MessageState.COMPLETE) -> Message:
    return Message(conversation_id="c", parent_id=None, role=role, parts=parts, state=state)


def text(words: str) -> TextPart:
    return TextPart(text=words)


def test_the_system_prompt_comes_first_and_reasoning_stays_here() -> None:
    sent = outgoing(
        [
            message(Role.USER, text("u")),
            message(Role.ASSISTANT, ReasoningPart(text="hm"), text("a")),
            message(Role.USER, text("v")),
        ],
        "sys",
    )
    assert [(m.role, m.content, m.reasoning) for m in sent] == [
        ("system", "sys", ""),
        ("user", "u", ""),
        ("assistant", "a", ""),
        ("user", "v", ""),
    ]


def test_a_reply_that_failed_before_any_text_leaves_one_turn_of_the_user() -> None:
    sent = outgoing(
        [
            message(Role.USER, text("u")),
            message(Role.ASSISTANT, state=MessageState.FAILED),
            message(Role.USER, text("v")),
            message(Role.ASSISTANT, state=MessageState.STREAMING),
        ],
        "",
    )
    assert [(m.role, m.content) for m in sent] == [("user", "u\n\nv")]


def test_what_came_of_a_stopped_reply_is_sent() -> None:
    sent = outgoing([message(Role.USER, text("u")), message(Role.ASSISTANT, text("a"), state=MessageState.STOPPED)], "")
    assert [m.content for m in sent] == ["u", "a"]
