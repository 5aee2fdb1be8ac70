"""One module for each container wire format; framing, once, below them.

Third parties add handlers by entry points of the group ``sagedesk.handlers``: each names a callable that takes the
handler's options as keywords and returns a ContentHandler, or an object with LlamaIndex's four methods.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points

from sagedesk.errors import InvalidInputError
from sagedesk.llm.handlers.base import ContentHandler
from sagedesk.llm.handlers.llamaindex import adapt_handler
from sagedesk.translation import translate

ENTRY_POINTS = "sagedesk.handlers"

# modules are loaded when they are asked for
_BUILT_IN = {
    "tgi": "sagedesk.llm.handlers.tgi:TGI",
    "openai-chat": "sagedesk.llm.handlers.openai_chat:OpenAIChat",
    "openai-completions": "sagedesk.llm.handlers.openai_completions:OpenAICompletions",
    "lmi": "sagedesk.llm.handlers.lmi:LMI",
    "lmi-3p": "sagedesk.llm.handlers.lmi_3p:LMI3P",
    "jumpstart-llama2": "sagedesk.llm.handlers.jumpstart_llama2:JumpStartLlama2",
    "hf-pipeline": "sagedesk.llm.handlers.hf_pipeline:HFPipeline",
    "outputs": "sagedesk.llm.handlers.outputs:Outputs",
    "text": "sagedesk.llm.handlers.text:Text",
    "jmespath": "sagedesk.llm.handlers.custom:JMESPath",
}


def handler_names() -> tuple[str, ...]:
    """Return the names that get_handler takes: the built-in ones first, then those of third parties."""
    others = sorted({entry.name for entry in entry_points(group=ENTRY_POINTS)} - set(_BUILT_IN))
    return (*_BUILT_IN, *others)


def get_handler(name: str, **options: object) -> ContentHandler:
    """Return the handler of this name; ``options`` are the fields of its class.

    Raises InvalidInputError for a name that is not known and for options that the handler does not take.
    """
    made = _factory(name)
    try:
        handler = made(**options)
    except TypeError as error:
        raise InvalidInputError(
            translate("Handlers", "The content handler {name} does not take these options: {options}.").format(
                name=name, options=", ".join(options)
            ),
            detail=str(error),
        ) from error
    return handler if isinstance(handler, ContentHandler) else adapt_handler(handler)


def import_handler(reference: str) -> ContentHandler:
    """Import the handler that ``module:name`` refers to. This runs the module's code: ask its owner first.

    It may be a class (called without arguments) or an object: a ContentHandler, or one with LlamaIndex's four methods.
    Raises InvalidInputError where there is none.
    """
    try:
        loaded = EntryPoint(name=reference, value=reference, group=ENTRY_POINTS).load()
        made = loaded() if isinstance(loaded, type) else loaded
    except Exception as error:
        raise InvalidInputError(
            translate("Handlers", "The content handler {reference} could not be loaded: {error}.").format(
                reference=reference, error=error
            ),
            hint=translate("Handlers", "Its code must be installed where SageDesk runs."),
            detail=repr(error),
        ) from error
    return made if isinstance(made, ContentHandler) else adapt_handler(made)


def _factory(name: str) -> Callable[..., object]:
    if name in _BUILT_IN:
        module, _, attribute = _BUILT_IN[name].partition(":")
        return getattr(import_module(module), attribute)  # type: ignore[no-any-return]  # each is a ContentHandler
    for entry in entry_points(group=ENTRY_POINTS, name=name):
        return entry.load()  # type: ignore[no-any-return]  # checked where it is called
    raise InvalidInputError(
        translate("Handlers", "There is no content handler named {name!r}.").format(name=name),
        hint=translate("Handlers", "The names are: {names}.").format(names=", ".join(handler_names())),
    )
