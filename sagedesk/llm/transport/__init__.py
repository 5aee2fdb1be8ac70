"""Bytes out, bytes in: the ways to an endpoint, a module each.

- ``kinds`` names them, ``connecting`` makes one from a boto3 session.
- ``runtime``: InvokeEndpoint and InvokeEndpointWithResponseStream, whose frames ``reply_stream`` reads; ``sessions``
  keeps a stateful session, ``falling_back`` tells an endpoint that does not stream.
- ``openai_route``: /openai/v1 with the tokens of ``bearer``. ``asynchronous``: InvokeEndpointAsync over S3.
  ``router``: inference routers. ``whole_replies`` is what these two share.
- ``repeating`` sends again what surely had no effect.

This module itself loads no boto3.
"""

from sagedesk.llm.transport.invocation import MAX_BODY, Invocation, Parts, Progress, Reply, Transport
from sagedesk.llm.transport.kinds import TransportKind

__all__ = ["MAX_BODY", "Invocation", "Parts", "Progress", "Reply", "Transport", "TransportKind"]
