"""The environment that chat templates are compiled and rendered in.

It is the one of transformers 5.23 (utils/chat_template_utils.py): Jinja's ImmutableSandboxedEnvironment with
trim_blocks, lstrip_blocks, loop controls, the ``generation`` block, raise_exception, strftime_now, a ``tojson`` that
escapes nothing, and a ``dict`` and a ``namespace`` that keep underscores out. To that it adds the meter of limits.py,
which must know what is called: what it does not know, a template cannot call.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, KeysView, Mapping, ValuesView
from functools import cache
from types import BuiltinMethodType, FunctionType, MethodType
from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.ext import loopcontrols
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, Undefined, markup_join, str_join
from jinja2.sandbox import (
    ImmutableSandboxedEnvironment,
    SandboxedEscapeFormatter,
    SandboxedFormatter,
    safe_range,
)
from jinja2.utils import Cycler, Joiner, pass_context
from markupsafe import Markup

from sagedesk.llm.prompts.sandbox.compiler import MeteredGenerator, TickingLexer
from sagedesk.llm.prompts.sandbox.filters import bounded_filters, bounded_tests
from sagedesk.llm.prompts.sandbox.limits import Meter, meter
from sagedesk.llm.prompts.sandbox.operations import (
    expect_arguments,
    expect_entries,
    expect_field,
    expect_method,
    expect_operator,
)
from sagedesk.llm.prompts.sandbox.reference import (
    GenerationBlock,
    TemplateDict,
    TemplateNamespace,
    lipsum,
    raise_exception,
    strftime_now,
    tojson,
)
from sagedesk.translation import translate


@cache
def chat_environment() -> ChatEnvironment:
    """Return the one environment, which all templates and threads share."""
    return ChatEnvironment()


@pass_context
def _output(context: Context, value: Any) -> Any:  # noqa: ARG001 - with a context Jinja leaves constants to run time
    """Return what is put out for a value, counted."""
    if not isinstance(value, str):
        meter().weigh(value)
        value = str(value)
    return meter().made(value)


class MeteredFormatter(SandboxedFormatter):
    """``str.format``: each field is counted, wherever its value is found."""

    def convert_field(self, value: Any, conversion: Any) -> Any:
        """Return the value as ``!r`` and the like have it."""
        expect_field(meter(), value)
        return meter().made(super().convert_field(value, conversion))

    def format_field(self, value: Any, format_spec: str) -> Any:
        """Return one field as text."""
        expect_field(meter(), value, format_spec)
        return meter().made(super().format_field(value, format_spec))


class MeteredEscapeFormatter(MeteredFormatter, SandboxedEscapeFormatter):
    """``Markup.format``."""


class BoundedFormat:
    """A text's ``format`` or ``format_map``, under the meter."""

    def __init__(self, environment: ChatEnvironment, text: str, name: str) -> None:
        self._text = text
        self._takes_map = name == "format_map"
        self._formatter = (
            MeteredEscapeFormatter(environment, escape=text.escape)
            if isinstance(text, Markup)
            else MeteredFormatter(environment)
        )

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        """Fill in the fields."""
        if self._takes_map and (kwargs or len(args) != 1):
            raise TypeError(f"format_map() takes exactly one argument ({len(args) + len(kwargs)} given)")
        args, kwargs = ((), args[0]) if self._takes_map else (args, kwargs)
        return type(self._text)(self._formatter.vformat(self._text, args, kwargs))


_CALLABLE = (Macro, BlockReference, LoopContext, Undefined, Cycler, Joiner, TemplateDict, BoundedFormat)
_FUNCTIONS = {raise_exception, strftime_now, lipsum, safe_range, Cycler, Joiner, TemplateNamespace}
_VALUES = (int, float, list, tuple, dict, range, KeysView, ValuesView, ItemsView)
_OWNERS = (*_VALUES, LoopContext, Cycler, TemplateDict, GenerationBlock)
_TYPES = (*_VALUES, str, bytes)


class ChatEnvironment(ImmutableSandboxedEnvironment):
    """The reference's environment, under the meter."""

    code_generator_class = MeteredGenerator
    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[TickingLexer, GenerationBlock, loopcontrols],
            optimized=False,  # what is constant is computed at run time, under the meter
            finalize=_output,
        )
        self.filters.update(bounded_filters({**self.filters, "tojson": tojson}))
        self.tests.update(bounded_tests(self.tests))
        self.globals.update(
            {
                "raise_exception": raise_exception,
                "strftime_now": strftime_now,
                "lipsum": lipsum,
                "dict": TemplateDict(),
                "namespace": TemplateNamespace,
            }
        )

    def block(self, text: int) -> None:
        """Count the literal text of a block of statements that is about to run."""
        meter().take(text)

    def made(self, value: Any) -> Any:
        """Count a value that an expression made."""
        return meter().made(value)

    def concat_parts(self, context: Context, parts: tuple[Any, ...]) -> str:
        """Return ``a ~ b``."""
        meter().expect(sum(map(meter().weigh, parts)))
        return meter().made((markup_join if context.eval_ctx.autoescape else str_join)(parts))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return ``obj.attribute``."""
        meter().tick()
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return ``obj[argument]``."""
        meter().tick()
        return super().getitem(obj, argument)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Return a text's format method under the meter, None for anything else."""
        found = super().wrap_str_format(value) is not None
        return BoundedFormat(self, value.__self__, value.__name__) if found else None

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return ``left operator right``."""
        expect_operator(meter(), operator, left, right)
        return meter().made(super().call_binop(context, operator, left, right))

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Return ``obj(…)``."""
        counter = meter()
        args = self._check_call(counter, obj, args, kwargs)
        counter.enter()
        try:
            return counter.made(super().call(context, obj, *args, **kwargs))
        finally:
            counter.leave()

    def _check_call(self, meter: Meter, obj: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the arguments to call with. Raises SecurityError for what the meter does not know."""
        meter.tick()
        if (
            isinstance(obj, _CALLABLE)
            or not callable(obj)
            or (isinstance(obj, FunctionType | type) and obj in _FUNCTIONS)
        ):
            expect_arguments(meter, args, kwargs)
            return args
        owner = getattr(obj, "__self__", None)
        if isinstance(obj, MethodType | BuiltinMethodType):
            # a type owns fromkeys and the like, and nothing owns maketrans
            if isinstance(owner, str | bytes) or owner is None:
                return expect_method(meter, owner or "", obj.__name__, args, kwargs)
            if isinstance(owner, _OWNERS) or owner in _TYPES:
                if obj.__name__ == "fromkeys":
                    expect_entries(meter, args)
                elif obj.__name__ == "to_bytes":
                    meter.expect(max((value for value in args if isinstance(value, int)), default=0))
                return args
        raise SecurityError(
            translate("Prompts", "A chat template cannot call {name} objects.").format(name=type(obj).__name__)
        )
