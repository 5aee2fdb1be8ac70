"""What goes to the worker, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sagedesk.library.values import Message
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.messages import ChatMessage
from sagedesk.profiles import EndpointProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRequest:
    """One reply to be made: ``reply`` is its message, still empty; ``messages`` is what the model is sent.

    ``fit`` has the oldest messages left out, as many as the model's context demands. ``record`` has the raw
    request and response kept beside the reply.
    """

    reply: Message
    profile: EndpointProfile
    messages: tuple[ChatMessage, ...]
    cancel: CancelToken
    record: bool = False
    fit: bool = False

    def metadata(self) -> Mapping[str, object]:
        """Return what the reply is made with, for the library and the export. No secret is among it."""
        profile = self.profile
        system = next((message.content for message in self.messages if message.role == "system"), "")
        chosen = {
            "component": profile.endpoint_arguments.get("InferenceComponentName", ""),
            "variant": profile.endpoint_arguments.get("TargetVariant", ""),
        }
        return {
            "profile_id": profile.id,
            "profile": profile.name,
            "endpoint": profile.endpoint_name,
            "region": profile.region,
            "endpoint_url": profile.endpoint_url,
            **{name: value for name, value in chosen.items() if value},
            "transport": profile.transport,
            "handler": profile.handler,
            "prompt_format": profile.prompt_format,
            "endpoint_arguments": dict(profile.endpoint_arguments),
            "parameters": profile.parameters.to_mapping(),
            "system_prompt": system,
        }
