"""The request that a snippet makes again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.transport.kinds import TransportKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SentRequest:
    """A request as it went to SageMaker Runtime, and what it was made of.

    ``endpoint_url`` is empty for the region's public endpoint, ``aws_profile`` for the default chain. ``arguments``
    are further members of InvokeEndpoint by their API names. ``transport`` is the way that it took; what took the
    OpenAI route is shown as InvokeEndpoint, which takes the same body. ``streamed`` tells
    InvokeEndpointWithResponseStream from InvokeEndpoint. ``messages``, ``handler``, ``prompt_format`` with their
    options, and ``parameters`` in SageDesk's names are what the body was made of.
    """

    endpoint_name: str
    region: str
    body: bytes
    content_type: str = "application/json"
    accept: str = "application/json"
    endpoint_url: str = ""
    aws_profile: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    transport: str = TransportKind.STREAM
    streamed: bool = True
    messages: tuple[ChatMessage, ...] = ()
    handler: str = ""
    handler_options: Mapping[str, object] = field(default_factory=dict)
    prompt_format: str = ""
    prompt_options: Mapping[str, object] = field(default_factory=dict)
    parameters: Mapping[str, object] = field(default_factory=dict)

    @property
    def sent_arguments(self) -> Mapping[str, str]:
        """The arguments that go over the wire, without SageDesk's own."""
        return {name: value for name, value in self.arguments.items() if name != "S3InputLocation"}

    @property
    def document(self) -> object:
        """The body as JSON; None where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    @property
    def whole_body(self) -> bytes:
        """The body for a tool that cannot read a stream: the same, but for what asks for one."""
        document = self.document
        if not isinstance(document, dict) or not document.get("stream"):
            return self.body
        kept = {name: value for name, value in document.items() if name not in ("stream", "stream_options")}
        return json.dumps(kept, ensure_ascii=False).encode()
