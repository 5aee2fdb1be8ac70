"""SageDesk: talk to the language models that you run on Amazon SageMaker endpoints.

from sagedesk import ChatMessage, SageMakerLLM

llm = SageMakerLLM(endpoint_name="my-endpoint", profile_name="my-aws-profile")
for step in llm.stream_chat([ChatMessage(role="user", content="What is your name")]):
    print(step.delta, end="")
"""

from sagedesk import errors
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.client import SageMakerLLM
from sagedesk.llm.messages import ChatMessage, ChatResponse, CompletionResponse, Role
from sagedesk.version import __version__

__all__ = [
    "CancelToken",
    "ChatMessage",
    "ChatResponse",
    "CompletionResponse",
    "Role",
    "SageMakerLLM",
    "__version__",
    "errors",
]
