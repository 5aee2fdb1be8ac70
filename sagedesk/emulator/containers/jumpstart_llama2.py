"""JumpStart's first Llama 2 containers (2023): dialogs or a text, a EULA to accept with each call, no streaming."""

from __future__ import annotations

from collections.abc import Mapping

from sagedesk.emulator.containers.base import (
    ContainerReply,
    ContainerRequest,
    JsonContainer,
    RequestRefusedError,
    document,
)
from sagedesk.emulator.containers.openai_chat import text_of
from sagedesk.emulator.engine import Engine
from sagedesk.emulator.model import GenerationFailedError, ModelRequest

_DEFAULT_MAX_TOKENS = 256
_TURNS = (
    "model only supports 'system', 'user' and 'assistant' roles, starting with 'system', then 'user' and alternating "
    "(u/a/u/a/u...)"
)


class JumpstartLlama2(JsonContainer):
    """Takes ``inputs``: a list of one dialog, or a text."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def generate(self, request: ContainerRequest, body: Mapping[str, object]) -> ContainerReply:
        """Answer the dialog or the text, once the EULA is accepted."""
        if "accept_eula=true" not in request.custom_attributes.replace(" ", "").lower():
            raise _failed(
                "Need to pass custom_attributes='accept_eula=true' as part of header. This means you have read and "
                "accept the end-user license agreement (EULA) of the model. EULA can be found in model card "
                "description or from https://ai.meta.com/resources/models-and-libraries/llama-downloads/."
            )
        inputs, parameters = body.get("inputs"), body.get("parameters") or {}
        if not isinstance(parameters, dict):
            raise _failed("'parameters' must be an object")
        if isinstance(inputs, str):
            text = self._text(ModelRequest(endpoint=request.endpoint, prompt=inputs, body=body), request, parameters)
            return document([{"generation": text}])
        if not isinstance(inputs, list) or not inputs or not all(isinstance(dialog, list) for dialog in inputs):
            raise _failed("'inputs' must be a list of dialogs, or a text")
        return document([self._reply(request, body, dialog, parameters) for dialog in inputs])

    def unreadable(self, reason: str) -> RequestRefusedError:
        """Return the refusal of a body that is not a JSON object."""
        return _failed(reason)

    def refuse(self, refusal: RequestRefusedError) -> ContainerReply:
        """Return DJL's error object."""
        failure = {"code": refusal.status, "message": "prediction failure", "error": refusal.message}
        return document(failure, refusal.status)

    def _reply(
        self,
        request: ContainerRequest,
        body: Mapping[str, object],
        dialog: list[object],
        parameters: Mapping[str, object],
    ) -> dict[str, object]:
        messages = [message for message in dialog if isinstance(message, dict)]
        roles = [message.get("role") for message in messages]
        turns = roles[1:] if roles[:1] == ["system"] else roles
        if turns[::2] != ["user"] * len(turns[::2]) or turns[1::2] != ["assistant"] * len(turns[1::2]):
            raise _failed(_TURNS)
        if roles[-1:] != ["user"]:
            raise _failed(f"Last message must be from user, got {roles[-1] if roles else 'nothing'}")
        asked = ModelRequest(
            endpoint=request.endpoint, prompt=text_of(messages[-1]), messages=tuple(messages), body=body
        )
        text = self._text(asked, request, parameters)
        return {"generation": {"role": "assistant", "content": f" {text}"}}

    def _text(self, asked: ModelRequest, request: ContainerRequest, parameters: Mapping[str, object]) -> str:
        max_tokens = parameters.get("max_new_tokens", _DEFAULT_MAX_TOKENS)
        generation = self._engine.generate(
            asked,
            max_tokens=max_tokens if isinstance(max_tokens, int) else _DEFAULT_MAX_TOKENS,
            caller=request.caller,
        )
        try:
            return "".join(token.text for token in generation.inline())
        except GenerationFailedError as error:
            raise _failed(str(error)) from error


def _failed(message: str) -> RequestRefusedError:
    return RequestRefusedError(424, message)
