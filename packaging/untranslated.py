"""Finds texts for people that no translation reaches, in the syntax tree; the tests ask, none may be left.

``errors`` finds what an error of sagedesk.errors says in words that are not translated where it is made. ``sentences``
finds literals that read like a sentence and that nothing translates, wherever they stand. Neither looks at docstrings,
at what is logged, or at exceptions for programmers.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

TRANSLATING = frozenset(("translate", "translate_plural", "tr", "_tr", "QT_TRANSLATE_NOOP"))
_MARKING = "QT_TRANSLATE_NOOP"
_SAID = ("message", "hint")
_OF_PROGRAMMERS = re.compile(r"^(debug|info|warning|error|exception|critical|compile|execute|.*(Error|Warning))$")
_SENTENCE = re.compile(r"^(?![A-Z]{4,} )[A-Z“].*\S+ \S+ \S+.*[.!?…:]$", re.DOTALL)  # SQL begins with a shout
_WORD = re.compile(r"[A-Za-z]{2}")
_NAME = re.compile(r"[a-z0-9_]+(\.[a-z]+)?")  # of an argument or a file
_STRING_METHODS = frozenset(("format", "strip", "rstrip", "lstrip", "replace", "join"))


@dataclass(frozen=True, slots=True, order=True)
class Untranslated:
    """A text, and the line where it stands."""

    line: int
    text: str


def errors(tree: ast.Module, classes: frozenset[str]) -> Iterator[Untranslated]:
    """Yield what errors of these ``classes`` say untranslated: their first argument, their message, their hint.

    A name stands for whatever its function, or the module, assigns to it. A text that is only marked counts as
    untranslated: it is translated where it is used.
    """
    for scope in (tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))):
        known = {**_assigned(tree), **_assigned(scope)}
        for node in _inside(scope):
            for expression in _said_by(node, classes):
                yield from _raw(expression, known)


def sentences(tree: ast.Module) -> Iterator[Untranslated]:
    """Yield every literal that reads like a sentence and that nothing translates."""
    yield from _sentences_in(tree)


def _said_by(node: ast.AST, classes: frozenset[str]) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call) and _called(node) in classes:
        yield from node.args[:1]
        yield from (keyword.value for keyword in node.keywords if keyword.arg in _SAID)
    if isinstance(node, ast.Assign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(isinstance(target, ast.Attribute) and target.attr in _SAID for target in targets):
            yield node.value


def _raw(expression: ast.expr, known: Mapping[str, list[ast.expr]]) -> Iterator[Untranslated]:
    """Yield the literals with words that an expression passes on as they are."""
    if isinstance(expression, ast.Constant):
        text = _text_of(expression)
        if _WORD.search(text) and not _NAME.fullmatch(text):
            yield Untranslated(expression.lineno, text)
    elif isinstance(expression, ast.Name):
        others = {name: values for name, values in known.items() if name != expression.id}
        for value in known.get(expression.id, ()):
            yield from _raw(value, others)
    else:
        for part in _parts(expression):
            yield from _raw(part, known)


def _parts(expression: ast.expr) -> Sequence[ast.expr]:
    """Return the expressions whose texts become part of the text of this one."""
    match expression:
        case ast.JoinedStr(values=values) | ast.BoolOp(values=values):
            return values
        case ast.FormattedValue(value=value):
            return [value]
        case ast.IfExp(body=body, orelse=orelse):
            return [body, orelse]
        case ast.BinOp(left=left, right=right):
            return [left, right]
        case ast.Call(func=ast.Attribute(value=template, attr=attr), keywords=keywords) if attr in _STRING_METHODS:
            return [template, *(keyword.value for keyword in keywords)]
        case ast.Call(args=args) if _called(expression) == _MARKING:
            return args[-1:]
    return []


def _assigned(scope: ast.Module | ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """Return what is assigned to each name, right in a module or anywhere in a function."""
    found: dict[str, list[ast.expr]] = {}
    for node in scope.body if isinstance(scope, ast.Module) else _inside(scope):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def _inside(scope: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a scope, but not those of the functions in it."""
    for child in ast.iter_child_nodes(scope):
        if isinstance(child, ast.FunctionDef):
            continue
        yield child
        yield from _inside(child)


def _sentences_in(node: ast.AST) -> Iterator[Untranslated]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Call) and (_called(node) in TRANSLATING or _OF_PROGRAMMERS.match(_called(node))):
        return
    if isinstance(node, ast.Constant | ast.JoinedStr):
        text = _text_of(node)
        if _SENTENCE.match(text):
            yield Untranslated(node.lineno, text)
        return
    for child in ast.iter_child_nodes(node):
        yield from _sentences_in(child)


def _text_of(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(_text_of(value) if isinstance(value, ast.Constant) else "{}" for value in node.values)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
