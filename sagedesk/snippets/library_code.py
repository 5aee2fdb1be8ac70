"""A request as a Python program over SageDesk's own library."""

from __future__ import annotations

from sagedesk.llm.messages import ChatMessage, ImagePart, TextPart
from sagedesk.llm.prompts import ChatTemplate
from sagedesk.llm.transport.kinds import TransportKind
from sagedesk.snippets.python_code import call, indented, literal
from sagedesk.snippets.sent_request import SentRequest


def to_library_code(request: SentRequest) -> str:
    """Return a program that asks again and prints the answer's text as it comes."""
    options = {
        "profile_name": request.aws_profile,
        "region_name": request.region,
        "endpoint_url": request.endpoint_url,
        "model_kwargs": dict(request.parameters),
        "endpoint_kwargs": dict(request.arguments),
        "transport": "" if request.transport == TransportKind.STREAM else str(request.transport),
    }
    arguments = {name: literal(value) for name, value in options.items() if value}
    imports = {"from sagedesk import ChatMessage, SageMakerLLM"}
    if request.handler:
        arguments["content_handler"] = literal(request.handler)
        if request.handler_options:
            imports.add("from sagedesk.llm.handlers import get_handler")
            given = {name: literal(value) for name, value in request.handler_options.items()}
            arguments["content_handler"] = call("get_handler", given, first=request.handler)
    if request.prompt_format == ChatTemplate.name:
        imports.add("from sagedesk.llm.prompts import ChatTemplate")
        arguments["messages_to_prompt"] = _template(request)
    elif request.prompt_format:
        arguments["messages_to_prompt"] = literal(request.prompt_format)
    messages = [_message(message, imports) for message in request.messages]
    return "\n".join(
        [
            *sorted(imports),
            "",
            f"llm = {call('SageMakerLLM', arguments, first=request.endpoint_name)}",
            "messages = [",
            *(indented(f"{message},") for message in messages),
            "]",
            "for step in llm.stream_chat(messages):",
            '    print(step.delta, end="", flush=True)',
            "print()",
            "",
        ]
    )


def _template(request: SentRequest) -> str:
    variables = request.prompt_options.get("variables")
    given = variables if isinstance(variables, dict) else {}
    return call(
        "ChatTemplate",
        {name: literal(value) for name, value in given.items()},
        first=str(request.prompt_options.get("source", "")),
    )


def _message(message: ChatMessage, imports: set[str]) -> str:
    role = {} if message.role == "user" else {"role": literal(str(message.role))}
    if not any(isinstance(part, ImagePart) for part in message.parts):
        return call("ChatMessage", role, first=message.content) if message.content else call("ChatMessage", role)
    imports |= {"import base64", "from sagedesk.llm.messages import ImagePart, TextPart"}
    parts = [_part(part) for part in message.parts if isinstance(part, TextPart | ImagePart)]
    listed = "\n".join(["[", *(indented(f"{part},") for part in parts), "]"])
    return call("ChatMessage", {**role, "parts": listed})


def _part(part: TextPart | ImagePart) -> str:
    if isinstance(part, TextPart):
        return call("TextPart", {"text": literal(part.text)})
    import base64  # noqa: PLC0415  # few messages hold an image

    data = f'base64.b64decode("{base64.b64encode(part.data).decode()}")'
    return call("ImagePart", {"media_type": literal(part.media_type), "data": data})
