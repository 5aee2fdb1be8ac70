"""The handler "jmespath": a container of somebody's own, described by JMESPath expressions instead of Python.

Expressions are data: they read what they are given and can do nothing else. See jmespath.org for the language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

import jmespath
from jmespath.exceptions import JMESPathError

from sagedesk.errors import InvalidInputError, ModelFailedError, UnexpectedReplyError
from sagedesk.llm.handlers.base import ContentHandler, Prompt
from sagedesk.llm.handlers.decoding import RecordDecoder
from sagedesk.llm.handlers.error_frames import message_in
from sagedesk.llm.handlers.reasoning import Thinking
from sagedesk.llm.handlers.requests import chat_messages, json_body, messages_of, refuse_images, text_of
from sagedesk.llm.handlers.soundness import as_text
from sagedesk.llm.parameters import Parameters
from sagedesk.translation import translate

Search = Callable[[Any], Any]

_RESPONSE = ("text", "reasoning", "finish_reason", "done", "prompt_tokens", "completion_tokens", "error")


@dataclass(frozen=True, kw_only=True, eq=False)
class JMESPath(ContentHandler):
    """A JSON format that the user describes.

    ``request`` makes the body from ``{"prompt", "messages", "parameters", "stream"}``: the formatted text (or the
    last message's), the messages as OpenAI writes them (empty without ``takes_messages``), what is set of the
    parameters in SageDesk's names with the extra ones, and whether the reply is to be streamed. Members that come
    out as null are left out. Example: ``{question: prompt, settings: {limit: parameters.max_tokens}, live: stream}``.

    The others are asked about each JSON value of the reply, streamed or whole, and say nothing where they find null:
    ``text`` and ``reasoning`` the next piece (a text, or a list of texts), ``finish_reason`` why it ended (any
    value ends the reply), ``done`` whether it has, ``prompt_tokens`` and ``completion_tokens`` the counts, ``error``
    the container's error. Those that are empty are not asked. Example: ``text="answer.piece || answer.text"``.

    Raises InvalidInputError for an expression that is none.
    """

    name: ClassVar[str] = "jmespath"
    request: str = "{inputs: prompt, parameters: parameters, stream: stream}"
    text: str = "generated_text"
    reasoning: str = ""
    finish_reason: str = ""
    done: str = ""
    prompt_tokens: str = ""
    completion_tokens: str = ""
    error: str = ""
    takes_messages: bool = False
    carries_images: bool = False
    streams: bool = True
    content_type: str = "application/json"
    accept: str = "application/json"
    thinking: Thinking = "auto"
    _request: Search = field(init=False, repr=False)
    _response: dict[str, Search] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_request", _compiled("request", self.request))
        searches = {name: _compiled(name, getattr(self, name)) for name in _RESPONSE if getattr(self, name)}
        object.__setattr__(self, "_response", searches)

    def encode(self, prompt: Prompt, parameters: Parameters, *, stream: bool) -> bytes:
        """Return the request body."""
        messages = messages_of(prompt) if self.takes_messages else []
        if not self.carries_images:
            refuse_images(messages, self.name)
        text = (messages[-1].content if messages else "") if self.takes_messages else text_of(prompt, self.name)
        about = {
            "prompt": text,
            "messages": chat_messages(messages),
            "parameters": parameters.to_mapping(),
            "stream": stream,
        }
        try:
            body = _without_nulls(self._request(about))
        except JMESPathError as error:
            raise InvalidInputError(
                translate("Handlers", "The request's expression cannot be worked out."), hint=f"{error}."
            ) from error
        return json_body(body)

    def decoder(self, prompt: Prompt, *, stream: bool = True) -> JMESPathDecoder:
        """Return a decoder for one reply."""
        text = "" if self.takes_messages else text_of(prompt, self.name)
        return JMESPathDecoder(self._response, stream=stream, thinking=self.thinking, prompt=text)


class JMESPathDecoder(RecordDecoder):
    """Asks the expressions about each record."""

    def __init__(self, searches: dict[str, Search], *, stream: bool, thinking: Thinking, prompt: str) -> None:
        super().__init__(stream=stream, thinking=thinking, prompt=prompt)
        self._searches = list(searches.items())

    def read(self, record: Any) -> bool:
        """Say what the expressions find."""
        understood = False
        for name, search in self._searches:
            try:
                found = search(record)
            except (JMESPathError, RecursionError) as error:
                hint, detail = f"{error}.", as_text(record)
                self.fail(
                    UnexpectedReplyError(
                        translate("Handlers", "The expression for {name} does not fit the reply.").format(name=name),
                        hint=hint,
                        detail=detail,
                    )
                )
                return True
            if found is not None:
                understood = True
                self._say(name, found)
        return understood

    def _say(self, name: str, found: Any) -> None:
        match name:
            case "text":
                self.echoing_text(_joined(found))
            case "reasoning" if piece := _joined(found):
                self.reasoning(piece)
            case "finish_reason":
                self.finish(found)
            case "done" if found:
                self.finish()
            case "prompt_tokens":
                self.usage(prompt_tokens=found)
            case "completion_tokens":
                self.usage(completion_tokens=found)
            case "error" if found:
                self.fail(ModelFailedError(message_in(found) or as_text(found)))


def _joined(found: Any) -> str:
    if type(found) is list:
        return "".join([item for item in found if type(item) is str])
    return found if type(found) is str else ""


def _compiled(option: str, expression: str) -> Search:
    try:
        compiled = jmespath.compile(expression)
    except (JMESPathError, RecursionError) as error:
        raise InvalidInputError(
            translate("Handlers", "The expression for {option} is no JMESPath: {expression}").format(
                option=option, expression=expression
            ),
            hint=f"{error}.",
        ) from error
    return _plain(compiled.parsed) or compiled.search


def _plain(node: dict[str, Any]) -> Search | None:
    """Return a function for a path like ``choices[0].text``, or several with ``||``; these are a stream's hot path."""
    if node["type"] == "or_expression":
        first, second = (_plain(child) for child in node["children"])
        return (lambda value: first(value) or second(value)) if first and second else None
    steps = _steps(node)
    if steps is None:
        return None

    def search(value: Any) -> Any:
        for step in steps:
            if type(step) is str:
                if type(value) is not dict:
                    return None
                value = value.get(step)
            elif type(value) is list and -len(value) <= step < len(value):
                value = value[step]
            else:
                return None
        return value

    return search


def _steps(node: dict[str, Any]) -> list[Any] | None:
    if node["type"] in ("field", "index"):
        return [node["value"]]
    if node["type"] not in ("subexpression", "index_expression"):
        return None
    steps: list[Any] = []
    for child in node["children"]:
        inner = _steps(child)
        if inner is None:
            return None
        steps += inner
    return steps


def _without_nulls(value: Any) -> Any:
    if type(value) is dict:
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    if type(value) is list:
        return [_without_nulls(item) for item in value]
    return value
