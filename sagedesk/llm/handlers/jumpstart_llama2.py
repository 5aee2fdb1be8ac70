"""JumpStart's first Llama 2 containers (2023): dialogs or a text, a licence to accept with each call, no streaming.

Sources: the adapters in langchain-ai/langchain#16219 and its like; Meta's ``chat_completion`` for the shape of a reply.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sagedesk.errors import InvalidInputError
from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.generate_reply import GenerateDecoder
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import (
    DEFAULT_MAX_TOKENS,
    given,
    json_body,
    maximum,
    messages_of,
    refuse_images,
    text_of,
)
from sagedesk.llm.messages import ChatMessage, Role
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate


@dataclass(frozen=True, kw_only=True, eq=False)
class JumpStartLlama2(ContentHandler):
    """``{"inputs": [[{"role", "content"}, …]], "parameters"}``; ``[{"generation": {"role", "content"}}]``.

    ``takes_messages`` False is for the base models: a text in ``inputs``, a text in ``generation``. ``accept_eula``
    says that you accept Meta's licence, which the container asks for with every call. Of the parameters it knows the
    maximum, temperature and top_p.
    """

    name: ClassVar[str] = "jumpstart-llama2"
    streams: bool = field(default=False, init=False)
    takes_messages: bool = True
    accept_eula: bool = True
    thinking: Thinking = "auto"
    default_max_tokens: int | None = DEFAULT_MAX_TOKENS

    @property
    def invoke_arguments(self) -> Mapping[str, str]:
        """The licence's acceptance."""
        return {"CustomAttributes": "accept_eula=true"} if self.accept_eula else {}

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:  # noqa: ARG002  # never streams
        """Return the request body."""
        options = given(
            max_new_tokens=maximum(parameters, self.default_max_tokens),
            temperature=parameters.temperature,
            top_p=parameters.top_p,
        )
        inputs = [_dialog(messages_of(prompt))] if self.takes_messages else text_of(prompt, self.name)
        return json_body({"inputs": inputs, "parameters": {**options, **parameters.extra}})

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> JumpStartDecoder:
        """Return a decoder for one reply."""
        text = "" if self.takes_messages else text_of(prompt, self.name)
        return JumpStartDecoder(stream=stream, thinking=self.thinking, prompt=text)


class JumpStartDecoder(GenerateDecoder):
    """Reads ``generation``; or ``generated_text``, should the model have moved to a newer container."""

    def read(self, record: Any) -> bool:
        """Read the document; of a batch only the first reply."""
        while type(record) is list and record:
            record = record[0]
        generation = record.get("generation") if type(record) is dict else None
        if type(generation) is dict:
            generation = generation.get("content")
        if type(generation) is not str:
            return super().read(record)
        self.echoing_text(generation)
        self.finish(record.get("stop_reason"))
        return True


def _dialog(messages: Sequence[ChatMessage]) -> list[dict[str, str]]:
    """Return the dialog. Raises InvalidInputError where Meta's code would refuse it."""
    refuse_images(messages, JumpStartLlama2.name)
    roles = [message.role for message in messages]
    turns = roles[1:] if roles[:1] == [Role.SYSTEM] else roles
    if len(turns) % 2 == 0 or turns != [Role.USER, Role.ASSISTANT] * (len(turns) // 2) + [Role.USER]:
        raise InvalidInputError(
            translate(
                "Handlers",
                "This container takes a system message or none, then user and assistant in turn, the user last.",
            ),
            hint=translate("Handlers", "The conversation has: {roles}.").format(
                roles=", ".join(roles) or translate("Handlers", "no messages")
            ),
        )
    return [{"role": message.role.value, "content": message.content} for message in messages]
