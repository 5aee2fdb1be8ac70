"""Compiling templates so that they ask the meter where Jinja's sandbox has no hook of its own."""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from sagedesk.llm.prompts.sandbox.limits import meter


class TickingLexer(Extension):
    """Lets the meter look at the clock while a template is read."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Pass each token on."""
        for token in stream:
            meter().tick()
            yield token


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
