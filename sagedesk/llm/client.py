"""SageMakerLLM: a model on a SageMaker endpoint, with the methods and parameters of LlamaIndex's class of that name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sagedesk.errors import ConfigurationError, InvalidInputError, ModelFailedError, SageDeskError
from sagedesk.llm.cancellation import CancelToken
from sagedesk.llm.connection import Connection
from sagedesk.llm.credentials import AssumedRole, IdentityCenter, MfaPrompt
from sagedesk.llm.credentials.mfa import ask_on_terminal
from sagedesk.llm.handlers import get_handler
from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.llamaindex import adapt_handler
from sagedesk.llm.logs.places import endpoint_log
from sagedesk.llm.messages import (
    ChatMessage,
    ChatResponse,
    CompletionResponse,
    Role,
)
from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.llm.parameters import Parameters
from sagedesk.llm.prompts import control_sequences, escape
from sagedesk.llm.prompts.base import PromptFormat
from sagedesk.llm.prompts.given import (
    DEFAULT_FORMAT,
    CompletionToPrompt,
    MessagesToPrompt,
    completion_writer,
    format_of,
    messages_writer,
)
from sagedesk.llm.recording import RecordedParts, Recording
from sagedesk.llm.stream import ChatStream, CompletionStream, EventStream
from sagedesk.llm.transport import Invocation, Progress, TransportKind
from sagedesk.llm.waiting import Condition, Readiness, readiness_of
from sagedesk.translation import translate

if TYPE_CHECKING:
    import boto3

DEFAULT_HANDLER = "tgi"
_BAD_REQUEST = (400, 422)


class SageMakerLLM:
    """A language model on a SageMaker endpoint.

    ``endpoint_name``
        The endpoint's name; required.
    ``profile_name``, or ``aws_access_key_id`` and ``aws_secret_access_key`` (with ``aws_session_token``)
        Where the credentials come from; the default chain of AWS when neither is given. ``identity_center`` takes a
        role of an access portal instead, ``session`` a boto3 session that was made elsewhere.
    ``assume_role``, ``mfa_prompt``
        A role (``AssumedRole``) that these credentials assume, refreshed; and who is asked for an MFA code where a
        role wants one: a callable that takes an ``MfaRequest`` and returns the code. By default the terminal is.
    ``aws_region_name`` (or ``region_name``)
        The endpoint's region; else that of the AWS profile or of the environment.
    ``endpoint_url``
        Another address of the service, as a VPC interface endpoint or an emulator.
    ``model_kwargs``
        Generation parameters in SageDesk's names or the container's own (see ``Parameters``). Those of a call win
        over ``temperature``, which wins over these. What is not set is not sent.
    ``endpoint_kwargs``
        Further members of InvokeEndpoint, as InferenceComponentName or TargetVariant.
    ``system_prompt``
        Used where the messages bring no system message of their own, in chat as in complete.
    ``messages_to_prompt``, ``completion_to_prompt``
        For containers that take text: the name of a prompt format, a ChatTemplate, or a callable; Llama 2 by
        default. ``completion_to_prompt`` follows ``messages_to_prompt`` when that is a format.
    ``content_handler``
        The container's wire format: a name, a ContentHandler, or an object with LlamaIndex's four methods;
        "tgi" by default.
    ``transport``
        The way to the endpoint: "stream" (the default), "whole", "openai", "async" or "router"; see TransportKind.
    ``network``
        Proxy, certificates, FIPS and dual-stack hosts, and the largest request; AWS's own configuration by default.
    ``max_retries``
        How often a request that had surely no effect is repeated: throttled, still loading, not connected.
    ``timeout``
        The longest silence, in seconds. SageMaker itself gives a container 60.

    The connection is made with the first request and kept. One object may be used from several threads.
    Raises ValueError (an InvalidInputError) at once for arguments that cannot be used; each method raises a
    SageDeskError for everything that goes wrong later.
    """

    def __init__(
        self,
        endpoint_name: str = "",
        *,
        profile_name: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_region_name: str | None = None,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        session: boto3.Session | None = None,
        identity_center: IdentityCenter | None = None,
        assume_role: AssumedRole | None = None,
        mfa_prompt: MfaPrompt | None = None,
        model_kwargs: Mapping[str, object] | None = None,
        endpoint_kwargs: Mapping[str, object] | None = None,
        temperature: float | None = None,
        system_prompt: str | None = None,
        messages_to_prompt: str | PromptFormat | MessagesToPrompt = DEFAULT_FORMAT,
        completion_to_prompt: str | PromptFormat | CompletionToPrompt | None = None,
        content_handler: str | ContentHandler | object = DEFAULT_HANDLER,
        transport: str = TransportKind.STREAM,
        network: NetworkSettings = NETWORK_DEFAULTS,
        max_retries: int = 3,
        timeout: float = 70.0,
    ) -> None:
        if not endpoint_name:
            raise ConfigurationError(
                translate("Requests", "Missing required argument: endpoint_name."),
                hint=translate("Requests", "Give the name of the SageMaker endpoint."),
            )
        if timeout <= 0 or max_retries < 0:
            raise InvalidInputError(translate("Requests", "timeout must be positive, and max_retries 0 or more."))
        self.endpoint_name = endpoint_name
        self.system_prompt = system_prompt
        self.parameters = Parameters.from_mapping(dict(model_kwargs or {})).merged(
            Parameters.from_mapping({"temperature": temperature})
        )
        self.handler = _handler(content_handler)
        self._messages_to_prompt, follows = messages_writer(messages_to_prompt)
        self._completion_to_prompt = completion_writer(completion_to_prompt or follows)
        self._format = None if self.handler.takes_messages else format_of(messages_to_prompt)
        self._stops: tuple[str, ...] = getattr(self._format, "stop", ())
        self._endpoint_kwargs = {**self.handler.invoke_arguments, **(endpoint_kwargs or {})}
        self.connection = Connection(
            credentials={
                "profile_name": profile_name,
                "aws_access_key_id": aws_access_key_id,
                "aws_secret_access_key": aws_secret_access_key,
                "aws_session_token": aws_session_token,
                "region_name": aws_region_name or region_name,
                "identity_center": identity_center,
                "role": assume_role,
                "mfa_prompt": mfa_prompt or ask_on_terminal,
            },
            session=session,
            endpoint_url=endpoint_url,
            kind=_transport(transport, self.handler),
            network=network,
            timeout=timeout,
            max_retries=max_retries,
        )

    def __repr__(self) -> str:
        return f"SageMakerLLM(endpoint_name={self.endpoint_name!r}, content_handler={self.handler.name!r})"

    def complete(
        self, prompt: str, formatted: bool = False, *, progress: Progress | None = None, **parameters: object
    ) -> CompletionResponse:
        """Return the model's completion of ``prompt``, which is sent as it is when ``formatted``.

        ``progress`` is called with news of a request that waits in a queue.
        """
        events, body = self._whole(self._completion(prompt, formatted), parameters, progress=_but_at_once(progress))
        return events.response(raw=body)

    def chat(
        self, messages: Sequence[ChatMessage], *, progress: Progress | None = None, **parameters: object
    ) -> ChatResponse:
        """Return the model's answer to a conversation; ``progress`` is that of ``complete``."""
        events, body = self._whole(self._conversation(messages), parameters, progress=_but_at_once(progress))
        return ChatResponse(completion=events.response(raw=body), tool_calls=events.accumulator.tool_calls)

    def stream_complete(
        self,
        prompt: str,
        formatted: bool = False,
        *,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
        **parameters: object,
    ) -> CompletionStream:
        """Return an iterator over the completion as it comes: one step for each piece of text.

        ``cancel`` and ``progress`` are those of ``stream_events``.
        """
        return CompletionStream(self._streamed(self._completion(prompt, formatted), parameters, cancel, progress))

    def stream_chat(
        self,
        messages: Sequence[ChatMessage],
        *,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
        **parameters: object,
    ) -> ChatStream:
        """Return an iterator over the answer as it comes: one step for each piece of text.

        ``cancel`` and ``progress`` are those of ``stream_events``.
        """
        return ChatStream(self._streamed(self._conversation(messages), parameters, cancel, progress))

    def stream_events(
        self,
        messages: Sequence[ChatMessage],
        *,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
        recording: Recording | None = None,
        **parameters: object,
    ) -> EventStream:
        """Return an iterator over all events of the answer: text, reasoning, tool calls, usage, and how it ended.

        ``cancel.cancel()`` from any thread ends it with a CancelledError, at once. ``progress`` is called with a
        Waiting where the reply does not stream, and again whenever there is news of it. ``recording`` takes what goes
        over the wire.
        """
        return self._streamed(self._conversation(messages), parameters, cancel, progress, recording)

    def preview(self, messages: Sequence[ChatMessage], **parameters: object) -> tuple[str, bytes]:
        """Return the prompt text (empty for a container that takes messages) and the request body of a chat."""
        prompt = self._conversation(messages)
        body = self.handler.encode(prompt, self._merged(parameters), stream=self.handler.streams)
        return prompt if isinstance(prompt, str) else "", body

    def control_sequences(self, text: str) -> tuple[str, ...]:
        """Return what in a typed text the model may take for the prompt format's own, each once.

        Nothing for a container that takes messages, nor where ``messages_to_prompt`` is a mere callable.
        """
        return control_sequences(self._format, text) if self._format else ()

    def escape(self, text: str) -> str:
        """Return a typed text with its control sequences made harmless; people and models read it as before."""
        return escape(self._format, text) if self._format else text

    def readiness(self, cancel: CancelToken | None = None) -> Readiness:
        """Return what the endpoint, or the inference component that is asked, is doing at the moment.

        Needs sagemaker:DescribeEndpoint or sagemaker:DescribeInferenceComponent, which sending does not. Raises a
        SageDeskError.
        """
        from sagedesk.llm.endpoints.directory import Depth  # noqa: PLC0415  # loads boto3: only when needed

        component = self._endpoint_kwargs.get("InferenceComponentName")
        with self.connection.directory() as directory:
            if component:
                return readiness_of(directory.describe_component(str(component), depth=Depth.STATE, cancel=cancel))
            return readiness_of(directory.describe(self.endpoint_name, depth=Depth.STATE, cancel=cancel))

    def close(self) -> None:
        """Close the connections. The object may be used again, and then connects anew."""
        self.connection.close()

    def _merged(self, parameters: Mapping[str, object]) -> Parameters:
        return self.parameters.merged(Parameters.from_mapping(parameters))

    def _completion(self, prompt: str, formatted: bool) -> Prompt:
        if self.handler.takes_messages:
            return [ChatMessage(prompt, role=Role.USER)] if formatted else self._with_system([ChatMessage(prompt)])
        return prompt if formatted else self._completion_to_prompt(prompt, self.system_prompt)

    def _conversation(self, messages: Sequence[ChatMessage]) -> Prompt:
        messages = self._with_system(messages)
        return messages if self.handler.takes_messages else self._messages_to_prompt(messages)

    def _with_system(self, messages: Sequence[ChatMessage]) -> list[ChatMessage]:
        if self.system_prompt and not (messages and messages[0].role == Role.SYSTEM):
            return [ChatMessage(self.system_prompt, role=Role.SYSTEM), *messages]
        return list(messages)

    def _invocation(self, prompt: Prompt, parameters: Mapping[str, object], *, stream: bool) -> Invocation:
        return Invocation(
            endpoint_name=self.endpoint_name,
            body=self.handler.encode(prompt, self._merged(parameters), stream=stream),
            content_type=self.handler.content_type,
            accept=self.handler.accept,
            arguments=self._endpoint_kwargs,
            largest=self.connection.network.max_body,
        )

    def _whole(
        self,
        prompt: Prompt,
        parameters: Mapping[str, object],
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
        recording: Recording | None = None,
    ) -> tuple[EventStream, bytes]:
        invocation = self._invocation(prompt, parameters, stream=False)
        if recording is not None:
            recording.sent(invocation)
        reply = self.connection.signed(lambda transport: transport.invoke(invocation, cancel, progress))
        if recording is not None:
            recording.answered(reply.metadata)
            recording.came(reply.body)
        decoder = self.handler.decoder(prompt, stream=False)
        return EventStream([reply.body], decoder, reply.metadata, self._stops, self._log_arn()), reply.body

    def _streamed(
        self,
        prompt: Prompt,
        parameters: Mapping[str, object],
        cancel: CancelToken | None,
        progress: Progress | None,
        recording: Recording | None = None,
    ) -> EventStream:
        transport = self.connection.signed(lambda transport: transport)
        if not (self.handler.streams and transport.streams(self._endpoint_kwargs)):
            return self._whole(prompt, parameters, cancel, progress, recording)[0]
        invocation = self._invocation(prompt, parameters, stream=True)
        if recording is not None:
            recording.sent(invocation)
        try:
            parts = self.connection.signed(lambda transport: transport.stream(invocation, cancel))
        except SageDeskError as error:
            if not self._can_do_without(error):
                raise
            return self._streamed(prompt, parameters, cancel, progress, recording)
        if recording is not None:
            parts = RecordedParts(parts, recording)
        return EventStream(parts, self.handler.decoder(prompt), parts.metadata, self._stops, self._log_arn())

    def _log_arn(self) -> str:
        component = str(self._endpoint_kwargs.get("InferenceComponentName", ""))
        return endpoint_log(self.endpoint_name, self.connection.region, component)

    def _can_do_without(self, error: SageDeskError) -> bool:
        """Leave out from now on what the endpoint refused before it generated anything; return whether that was it."""
        from sagedesk.llm.transport.falling_back import refuses_to_stream  # noqa: PLC0415  # with the first error

        if refuses_to_stream(error):
            self.connection.transport().does_not_stream()
            return True
        plainer = self.handler.plainer()
        if (
            plainer is not None
            and isinstance(error, ModelFailedError)
            and error.status in _BAD_REQUEST
            and "stream_options" in error.detail
        ):
            self.handler = plainer
            return True
        return False


def _transport(given: str, handler: ContentHandler) -> TransportKind:
    try:
        kind = TransportKind(given)
    except ValueError:
        known = ", ".join(TransportKind)
        raise InvalidInputError(
            translate("Requests", "There is no transport {given!r}.").format(given=given),
            hint=translate("Requests", "There are {known}.").format(known=known),
        ) from None
    if kind is TransportKind.OPENAI and not handler.takes_messages:
        raise ConfigurationError(
            translate(
                "Requests", "The OpenAI route takes chat messages, and the container format {name} sends text."
            ).format(name=handler.name),
            hint=translate("Requests", "Choose the container format openai-chat, or another transport."),
        )
    return kind


def _but_at_once(progress: Progress | None) -> Progress | None:
    """Return ``progress`` without the news that a reply comes at once, for those who asked for just that."""
    if progress is None:
        return None
    return lambda waiting: waiting.readiness.condition is not Condition.AT_ONCE and progress(waiting)


def _handler(given: str | ContentHandler | object) -> ContentHandler:
    if isinstance(given, str):
        return get_handler(given)
    return given if isinstance(given, ContentHandler) else adapt_handler(given)
