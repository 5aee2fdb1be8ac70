"""Everything that is kept of a reply can be seen."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from sagedesk.library import Message
from sagedesk.llm.messages import Role
from sagedesk.ui.inspector.facts import facts

KEPT = {
    "profile": "Mine",
    "endpoint": "llama-prod",
    "component": "adapter-7",
    "region": "eu-west-1",
    "account": "123456789012",
    "variant": "AllTraffic",
    "handler": "openai-chat",
    "prompt_format": "llama3",
    "request_id": "4f2a",
    "finish_reason": "stop",
    "system_prompt": "Be brief.",
    "parameters": {"temperature": 0.5},
    "queued_at": 1_790_000_000.25,
    "first_token_at": 1_790_000_001.5,
    "last_token_at": 1_790_000_002.75,
    "prompt_tokens": 1234,
    "completion_tokens": 56,
    "cost": 0.000123,
}


def test_everything_that_is_kept_of_a_reply_is_told() -> None:
    message = Message(conversation_id="c", parent_id=None, role=Role.ASSISTANT, parts=(), metadata=KEPT)
    told = dict(facts(message, QLocale("en_US")))
    for key in ("profile", "endpoint", "component", "region", "account", "variant", "handler", "prompt_format"):
        assert KEPT[key] in told.values(), key
    assert (told["Request id"], told["Finish reason"], told["System prompt"]) == ("4f2a", "stop", "Be brief.")
    assert told["Parameters"] == '{"temperature": 0.5}'
    seconds = [told[name].rpartition(":")[2] for name in ("Queued", "First token", "Last token")]
    assert seconds == ["20.250", "21.500", "22.750"]
    assert (told["Prompt tokens"], told["Completion tokens"], told["Estimated cost"]) == ("1,234", "56", "$0.000123")


def test_what_is_not_known_is_left_out() -> None:
    message = Message(conversation_id="c", parent_id=None, role=Role.ASSISTANT, parts=())
    assert [name for name, _ in facts(message, QLocale("en_US"))] == ["State", "Asked"]
