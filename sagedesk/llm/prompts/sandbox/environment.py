"""The environment that chat templates are compiled and rendered in.

It is the one of transformers 5.23 (utils/chat_template_utils.py): Jinja's ImmutableSandboxedEnvironment with
trim_blocks, lstrip_blocks, loop controls, the ``generation`` block, raise_exception, strftime_now, a ``tojson`` that
escapes nothing, and a ``dict`` and a ``namespace`` that keep underscores out. To that it adds the meter of limits.py,
which must know what is called: what it does not know, a template cannot call.
"""

from __future__ import annotations

import json
from collections.abc import Callable, ItemsView, Iterable, KeysView, Mapping, ValuesView
from datetime import datetime
from functools import cache
from types import BuiltinMethodType, FunctionType, MethodType
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import Extension, loopcontrols
from jinja2.lexer import Token, TokenStream
from jinja2.parser import Parser
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, Undefined, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace, generate_lorem_ipsum, pass_context

from sagedesk.llm.prompts.sandbox.filters import bounded_filters, bounded_tests
from sagedesk.llm.prompts.sandbox.limits import LimitError, meter
from sagedesk.llm.prompts.sandbox.operations import expect_arguments, expect_format, expect_method, expect_operator

_LONGEST_DATE_FORMAT = 1_000
_MOST_FILLER_WORDS = 10_000


@cache
def chat_environment() -> ChatEnvironment:
    """Return the one environment, which all templates and threads share."""
    return ChatEnvironment()


class RefusalError(TemplateError):
    """The template called raise_exception."""


# The reference's functions


def raise_exception(message: object) -> None:
    """Refuse the conversation."""
    raise RefusalError(message)  # type: ignore[arg-type]  # the reference passes on whatever the template gives


def strftime_now(format: str) -> str:  # noqa: A002 - templates may name it
    """Return the local time, as ``datetime.strftime`` writes it."""
    if len(format) > _LONGEST_DATE_FORMAT:
        raise LimitError("makes too large a text")
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
        raise LimitError("makes too large a text")
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
        with meter().call():
            meter().take(meter().weigh(object.__getattribute__(self, "_Namespace__attrs")))
            return super().__repr__()


def _require_public(name: object) -> None:
    if isinstance(name, str) and name.startswith("_"):
        raise SecurityError(
            f"Chat templates cannot store underscore-prefixed attributes on a namespace, but got {name!r}. "
            "Please rename the attribute."
        )


class TickingLexer(Extension):
    """Lets the meter look at the clock while a template is read."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Pass each token on."""
        for token in stream:
            meter().tick()
            yield token


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


# The meter's hooks


class MeteredGenerator(CodeGenerator):
    """Compiles templates that ask the meter where Jinja's sandbox has no hook of its own."""

    def write(self, x: str) -> None:
        """Write a piece of code; compiling takes time too."""
        meter().tick()
        super().write(x)

    def blockvisit(self, nodes: Iterable[nodes.Node], frame: Frame) -> None:
        """Compile a block of statements; whenever it runs its literal text is counted."""
        statements = list(nodes)
        text = sum(len(literal) for statement in statements for literal in _literals(statement))
        self.writeline(f"environment.block({text})")
        super().blockvisit(statements, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja's names
        """Compile ``a ~ b``."""
        self.write("environment.concat_parts(context, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def visit_List(self, node: nodes.List, frame: Frame) -> None:  # noqa: N802
        """Compile ``[a, b]``."""
        self.write("environment.made(")
        super().visit_List(node, frame)
        self.write(")")

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:  # noqa: N802
        """Compile ``(a, b)``, where it is not what is assigned to."""
        self.write("environment.made(" if node.ctx == "load" else "")
        super().visit_Tuple(node, frame)
        self.write(")" if node.ctx == "load" else "")

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:  # noqa: N802
        """Compile ``{a: b}``."""
        self.write("environment.made(")
        super().visit_Dict(node, frame)
        self.write(")")

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:  # noqa: N802
        """Compile ``a == b``."""
        self.write("environment.made(")
        super().visit_Compare(node, frame)
        self.write(")")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802
        """Compile ``a[b]`` and ``a[b:c]``."""
        sliced = isinstance(node.arg, nodes.Slice)
        self.write("environment.made(" if sliced else "")
        super().visit_Getitem(node, frame)
        self.write(")" if sliced else "")


def _literals(node: nodes.Node) -> Iterable[str]:
    return (data.data for data in node.find_all(nodes.TemplateData))


@pass_context
def _output(context: Context, value: Any) -> Any:  # noqa: ARG001 - with a context Jinja leaves constants to run time
    """Return what is put out for a value, counted."""
    if not isinstance(value, str):
        meter().weigh(value)
        value = str(value)
    return meter().made(value)


class BoundedFormat:
    """A text's ``format`` or ``format_map`` as the sandbox has it, under the meter."""

    def __init__(self, text: str, function: Callable[..., str]) -> None:
        self._text = text
        self._function = function

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        """Fill in the fields."""
        expect_format(meter(), self._text, args, kwargs)
        return meter().made(self._function(*args, **kwargs))


_CALLABLE = (Macro, BlockReference, LoopContext, Undefined, Cycler, Joiner, TemplateDict, BoundedFormat)
_FUNCTIONS = {raise_exception, strftime_now, lipsum, Cycler, Joiner, TemplateNamespace}
_VALUES = (int, float, list, tuple, dict, range, KeysView, ValuesView, ItemsView)
_OWNERS = (*_VALUES, LoopContext, Cycler, TemplateDict, GenerationBlock)
_TYPES = (*_VALUES, str, bytes, None)
_JINJAS_OWN = {"_loop_vars", "_block_vars"}


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
                "range": self.globals["range"],
                "raise_exception": raise_exception,
                "strftime_now": strftime_now,
                "lipsum": lipsum,
                "dict": TemplateDict(),
                "namespace": TemplateNamespace,
            }
        )
        self._functions = {*_FUNCTIONS, self.globals["range"]}

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
        function = super().wrap_str_format(value)
        return None if function is None else BoundedFormat(value.__self__, function)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return ``left operator right``."""
        expect_operator(meter(), operator, left, right)
        return meter().made(super().call_binop(context, operator, left, right))

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Return ``obj(…)``."""
        args = self._check_call(obj, args, kwargs)
        with meter().call():
            return meter().made(super().call(context, obj, *args, **kwargs))

    def _check_call(self, obj: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the arguments to call with. Raises SecurityError for what the meter does not know."""
        meter().tick()
        if isinstance(obj, _CALLABLE) or not callable(obj):
            return args
        if isinstance(obj, FunctionType | type) and obj in self._functions:
            return args
        owner = getattr(obj, "__self__", None)
        if isinstance(obj, MethodType | BuiltinMethodType) and isinstance(owner, str | bytes):
            given = {name: value for name, value in kwargs.items() if name not in _JINJAS_OWN}
            return expect_method(meter(), owner, obj.__name__, args, given)
        # a type owns fromkeys and the like, and nothing owns maketrans
        if isinstance(obj, MethodType | BuiltinMethodType) and (isinstance(owner, _OWNERS) or owner in _TYPES):
            expect_arguments(meter(), args)
            return args
        raise SecurityError(f"A chat template cannot call {type(obj).__name__} objects.")
