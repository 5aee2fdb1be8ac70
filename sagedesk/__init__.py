"""SageDesk: talk to the language models that you run on Amazon SageMaker endpoints.

from sagedesk import ChatMessage, SageMakerLLM

llm = SageMakerLLM(endpoint_name="my-endpoint", profile_name="my-aws-profile")
for step in llm.stream_chat([ChatMessage(role="user", content="What is your name")]):
    print(step.delta, end="")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sagedesk.version import __version__

if TYPE_CHECKING:
    from sagedesk import errors
    from sagedesk.llm.cancellation import CancelToken
    from sagedesk.llm.client import SageMakerLLM
    from sagedesk.llm.messages import ChatMessage, ChatResponse, CompletionResponse, Role
    from sagedesk.llm.prompts import ChatTemplate

# each is loaded when it is first asked for: the window and the command line start without what they do not need
_HOMES = {
    "CancelToken": "sagedesk.llm.cancellation",
    "ChatMessage": "sagedesk.llm.messages",
    "ChatResponse": "sagedesk.llm.messages",
    "ChatTemplate": "sagedesk.llm.prompts",
    "CompletionResponse": "sagedesk.llm.messages",
    "Role": "sagedesk.llm.messages",
    "SageMakerLLM": "sagedesk.llm.client",
}

__all__ = [
    "CancelToken",
    "ChatMessage",
    "ChatResponse",
    "ChatTemplate",
    "CompletionResponse",
    "Role",
    "SageMakerLLM",
    "__version__",
    "errors",
]


def __getattr__(name: str) -> object:
    if name == "errors":
        return import_module("sagedesk.errors")
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'sagedesk' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
