"""What templates find in the reference: transformers 5.23, utils/chat_template_utils.py."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.utils import Namespace, generate_lorem_ipsum

from sagedesk.llm.prompts.sandbox.limits import LimitError, meter
from sagedesk.translation import translate

_LONGEST_DATE_FORMAT = 1_000
_MOST_FILLER_WORDS = 10_000


class RefusalError(TemplateError):
    """The template called raise_exception."""


def raise_exception(message: object) -> None:
    """Refuse the conversation."""
    raise RefusalError(message)  # type: ignore[arg-type]  # the reference passes on whatever the template gives


def strftime_now(format: str) -> str:  # noqa: A002 - templates may name it
    """Return the local time, as ``datetime.strftime`` writes it."""
    if len(format) > _LONGEST_DATE_FORMAT:
        raise LimitError(translate("Prompts", "The chat template was stopped because it makes too large a text."))
    return datetime.now().strftime(format)


def tojson(
    x: object,
    ensure_ascii: bool = False,
    indent: int | str | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Return a value as JSON, without Jinja's escapes for HTML."""
    return json.dumps(x, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def lipsum(n: int = 5, html: bool = True, min: int = 20, max: int = 100) -> str:  # noqa: A002 - templates may name them
    """Return Jinja's filler text."""
    if n * max > _MOST_FILLER_WORDS:
        raise LimitError(translate("Prompts", "The chat template was stopped because it makes too large a text."))
    return generate_lorem_ipsum(n, html, min, max)


class TemplateDict:
    """What ``dict`` is in a template: the calls, and none of the type's attributes."""

    def __call__(self, *args: Any, **kwargs: Any) -> dict[Any, Any]:
        """Return a new dict."""
        return dict(*args, **kwargs)

    def fromkeys(self, *args: Any, **kwargs: Any) -> dict[Any, Any]:
        """Return a new dict with these keys."""
        return dict.fromkeys(*args, **kwargs)


class TemplateNamespace(Namespace):
    """What ``namespace`` is in a template: names that begin with an underscore are refused."""

    def __init__(*args: Any, **kwargs: Any) -> None:
        self, args = args[0], args[1:]
        attributes = dict(*args, **kwargs)
        for name in attributes:
            _require_public(name)
        Namespace.__init__(self, attributes)

    def __setitem__(self, name: str, value: Any) -> None:
        _require_public(name)
        Namespace.__setitem__(self, name, value)

    def __repr__(self) -> str:
        # namespaces can change after a list of them was weighed, and can hold each other
        counter = meter()
        counter.enter()
        try:
            counter.take(counter.weigh(object.__getattribute__(self, "_Namespace__attrs")))
            return super().__repr__()
        finally:
            counter.leave()


def _require_public(name: object) -> None:
    if isinstance(name, str) and name.startswith("_"):
        raise SecurityError(
            translate(
                "Prompts",
                "Chat templates cannot store underscore-prefixed attributes on a namespace, but got "
                "{name!r}. Please rename the attribute.",
            ).format(name=name)
        )


class GenerationBlock(Extension):
    """``{% generation %}`` marks what the model wrote, for training. In a prompt it is just its contents."""

    tags = {"generation"}  # noqa: RUF012 - as Jinja declares it

    def parse(self, parser: Parser) -> nodes.Node:
        """Parse a block up to ``endgeneration``."""
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.CallBlock(self.call_method("_contents"), [], [], body).set_lineno(line)

    def _contents(self, caller: Callable[[], str]) -> str:
        return caller()
