"""What the inspector shows of one reply, gathered off the GUI thread. Qt-free."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.library.values import Exchange, Message
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.profiles import CredentialKind, EndpointProfile
from sagedesk.snippets import SNIPPETS, SentRequest
from sagedesk.ui.inspector.timing import Timing, timing


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One reply from the inside.

    ``request`` is the body as it went out where ``recorded``, else as the profile would write it today ("" where it
    cannot be known). ``response`` is what came, "" where it was not recorded. ``parts`` are the seconds since the
    request was sent and the bytes of each part. ``snippets`` are empty where there is no request.
    """

    message: Message
    timing: Timing
    recorded: bool
    request: str = ""
    response: str = ""
    request_headers: Mapping[str, str]
    response_headers: Mapping[str, str]
    parts: tuple[tuple[float, int], ...] = ()
    cut: bool = False
    snippets: Mapping[str, str]


def inspect(
    library: Library,
    connections: Connections,
    message: Message,
    asked: Sequence[ChatMessage],
    profile: EndpointProfile | None,
) -> Inspection:
    """Return what is known of a reply.

    ``asked`` is what the model was sent, ``profile`` the reply's, None where it is gone.
    Waits for the library: never call it in the GUI thread. Raises a SageDeskError when the library does.
    """
    exchange = library.replies.exchange(message.id).result()
    request = _sent(message, asked, profile, exchange, connections)
    kept = exchange or Exchange(request=b"", response=b"")
    return Inspection(
        message=message,
        timing=timing(message.metadata, message.finished_at, kept.timeline),
        recorded=exchange is not None,
        request=_shown(request.body) if request else "",
        response=_shown(kept.response),
        request_headers=dict(kept.request_headers),
        response_headers=dict(kept.response_headers),
        parts=_parts(kept.timeline),
        cut=len(kept.request) < kept.request_size or len(kept.response) < kept.response_size,
        snippets={name: write(request) for name, write in SNIPPETS.items()} if request else {},
    )


def _sent(
    message: Message,
    asked: Sequence[ChatMessage],
    profile: EndpointProfile | None,
    exchange: Exchange | None,
    connections: Connections,
) -> SentRequest | None:
    told = message.metadata
    content_type, accept, body = "application/json", "application/json", b""
    streamed = True
    if profile is not None:
        try:
            llm = connections.unconnected(profile)
            content_type, accept, streamed = llm.handler.content_type, llm.handler.accept, llm.handler.streams
            body = llm.preview(asked)[1]
        except SageDeskError:
            # the profile no longer fits this conversation; what was recorded counts
            body = b""
    if exchange is not None:
        body = exchange.request
    if not body:
        return None
    named = profile is not None and profile.credentials.kind is CredentialKind.PROFILE
    transport = _text(told, "transport") or TransportKind.STREAM
    return SentRequest(
        endpoint_name=_text(told, "endpoint"),
        region=_text(told, "region") or (profile.region if profile else ""),
        endpoint_url=_text(told, "endpoint_url"),
        aws_profile=profile.credentials.aws_profile if profile and named else "",
        body=body,
        content_type=content_type,
        accept=accept,
        transport=transport,
        streamed=streamed and transport in {TransportKind.STREAM, TransportKind.OPENAI},
        arguments={str(name): str(value) for name, value in _mapping(told, "endpoint_arguments").items()},
        messages=tuple(asked),
        handler=_text(told, "handler"),
        handler_options=profile.handler_options if profile else {},
        prompt_format=_text(told, "prompt_format"),
        prompt_options=profile.prompt_options if profile else {},
        parameters=_mapping(told, "parameters"),
    )


def _shown(body: bytes) -> str:
    text = body.decode("utf-8", "backslashreplace")
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except ValueError:
        return text


def _parts(timeline: Sequence[tuple[float, int]]) -> tuple[tuple[float, int], ...]:
    before = 0
    parts = []
    for seconds, so_far in timeline:
        parts.append((seconds, so_far - before))
        before = so_far
    return tuple(parts)


def _text(metadata: Mapping[str, object], name: str) -> str:
    value = metadata.get(name)
    return value if isinstance(value, str) else ""


def _mapping(metadata: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = metadata.get(name)
    return value if isinstance(value, Mapping) else {}
