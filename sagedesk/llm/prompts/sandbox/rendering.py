"""Compiling and rendering a template, with every way it can fail told as a PromptError."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from jinja2 import Template, nodes
from jinja2.exceptions import TemplateSyntaxError

from sagedesk.errors import PromptError
from sagedesk.llm.prompts.sandbox.environment import chat_environment
from sagedesk.llm.prompts.sandbox.limits import LONGEST_SOURCE, LimitError, Meter, metered
from sagedesk.llm.prompts.sandbox.reference import RefusalError
from sagedesk.translation import QT_TRANSLATE_NOOP, translate

_LONGEST_WORDS = 2_000
_UNBOUNDED = 1 << 50
_HINT = QT_TRANSLATE_NOOP(
    "Prompts", "Honest templates stay far below this limit: use another one, and do not trust where it came from."
)


def compile_template(source: str) -> Template:
    """Return the compiled template. Raises PromptError where it is not one."""
    if len(source) > LONGEST_SOURCE:
        raise PromptError(
            translate("Prompts", "The chat template has {count:,} characters; at most {most:,} are read.").format(
                count=len(source), most=LONGEST_SOURCE
            ),
            hint=translate("Prompts", "Check that it is a chat template."),
        )
    with _told(), metered(len(source)):
        return chat_environment().from_string(source)


def render_template(template: Template, variables: Mapping[str, object]) -> str:
    """Return what the template gives. Raises PromptError where it fails, refuses or costs too much."""
    with _told():
        given = Meter(_UNBOUNDED).weigh(variables)
        with metered(given):
            return template.render(variables)


def string_literals(source: str) -> list[str]:
    """Return the texts in a template: what it writes as it is, and its string constants."""
    with _told(), metered(len(source)):
        tree = chat_environment().parse(source)
        data = [node.data for node in tree.find_all(nodes.TemplateData)]
        constants = [node.value for node in tree.find_all(nodes.Const) if isinstance(node.value, str)]
        return data + constants


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except LimitError as error:
        raise PromptError(str(error), hint=translate("Prompts", _HINT)) from error
    except RefusalError as error:
        raise PromptError(
            translate("Prompts", "The chat template refuses this conversation: {error}").format(error=_words(error)),
            hint=translate("Prompts", "Change the conversation as it asks, or use another format."),
        ) from error
    except TemplateSyntaxError as error:
        raise PromptError(
            translate("Prompts", "The chat template has a mistake in line {line}: {error}").format(
                line=error.lineno, error=_words(error)
            ),
            hint=translate("Prompts", "Paste the whole template, as the model's makers published it."),
        ) from error
    except (RecursionError, MemoryError) as error:
        raise PromptError(
            translate("Prompts", "The chat template was stopped because it is too deep or too large: {error}.").format(
                error=_words(error)
            ),
            hint=translate("Prompts", _HINT),
        ) from error
    except Exception as error:
        raise PromptError(
            translate("Prompts", "The chat template failed: {error}").format(error=_words(error)),
            hint=translate("Prompts", "It may need other variables or another kind of conversation."),
            detail=f"{type(error).__name__}: {_words(error)}",
        ) from error


def _words(error: Exception) -> str:
    message = error.message if isinstance(error, TemplateSyntaxError) else str(error)
    words = message or type(error).__name__
    return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]}…"
