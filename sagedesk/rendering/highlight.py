"""Colours for code: what each stretch of it is, found with Pygments a little at a time."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from functools import cache, lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_all_lexers, get_lexer_by_name
from pygments.token import Token, _TokenType
from pygments.util import ClassNotFound

LONGEST = 200_000
"""Characters of one block that get colours; what follows stays plain."""


class Kind(Enum):
    """What a stretch of code is; what is none of these has the colour of text."""

    KEYWORD = auto()
    STRING = auto()
    NUMBER = auto()
    COMMENT = auto()
    NAME = auto()
    TYPE = auto()
    CONSTANT = auto()
    MARKUP = auto()
    INSERTED = auto()
    DELETED = auto()


CodeSpan = tuple[int, int, Kind]
"""Start, length, kind."""

_KINDS = {
    Token.Comment: Kind.COMMENT,
    Token.Comment.Preproc: Kind.KEYWORD,
    Token.Keyword: Kind.KEYWORD,
    Token.Keyword.Type: Kind.TYPE,
    Token.Keyword.Constant: Kind.CONSTANT,
    Token.Operator.Word: Kind.KEYWORD,
    Token.Literal.String: Kind.STRING,
    Token.Literal.String.Interpol: Kind.CONSTANT,
    Token.Literal.Number: Kind.NUMBER,
    Token.Name.Function: Kind.NAME,
    Token.Name.Class: Kind.TYPE,
    Token.Name.Namespace: Kind.TYPE,
    Token.Name.Builtin: Kind.NAME,
    Token.Name.Builtin.Pseudo: Kind.CONSTANT,
    Token.Name.Exception: Kind.TYPE,
    Token.Name.Decorator: Kind.NAME,
    Token.Name.Constant: Kind.CONSTANT,
    Token.Name.Tag: Kind.MARKUP,
    Token.Name.Attribute: Kind.NAME,
    Token.Name.Variable: Kind.CONSTANT,
    Token.Name.Label: Kind.CONSTANT,
    Token.Generic.Heading: Kind.MARKUP,
    Token.Generic.Subheading: Kind.MARKUP,
    Token.Generic.Inserted: Kind.INSERTED,
    Token.Generic.Deleted: Kind.DELETED,
    Token.Generic.Error: Kind.DELETED,
    Token.Generic.Prompt: Kind.COMMENT,
}


@lru_cache(maxsize=512)
def _kind(token: _TokenType) -> Kind | None:
    kind: _TokenType | None = token
    while kind is not None:
        if kind in _KINDS:
            return _KINDS[kind]
        kind = kind.parent
    return None


@lru_cache(maxsize=64)
def lexer_for(language: str) -> Lexer | None:
    """Return Pygments' lexer for the name that a fence gives, or None if it knows none.

    The first time for a language takes up to 0.1 s, and is best done where nobody waits.
    """
    if not language or language.lower() in ("text", "plain", "txt", "plaintext", "output"):
        return None
    try:
        return get_lexer_by_name(language.lower(), stripnl=False, stripall=False, ensurenl=False)
    except ClassNotFound:
        return None


@cache
def _names() -> dict[str, str]:
    """Return each language's proper name by its aliases, without loading any lexer."""
    known = {alias: name for name, aliases, *_ in get_all_lexers(plugins=False) for alias in aliases}
    return {"mermaid": "Mermaid"} | known


def language_name(language: str) -> str:
    """Return the language's proper name ("Python" for "py"), or the fence's own word, or "" for none."""
    return _names().get(language.lower(), language)


def highlight(text: str, language: str) -> Iterator[CodeSpan]:
    """Give the spans of a code, in order, as they are asked for: stop whenever there is no more time."""
    lexer = lexer_for(language)
    if lexer is None:
        return
    # some lexers end a line's token only at its line break
    for start, token, value in lexer.get_tokens_unprocessed(text[:LONGEST] + "\n"):
        kind = _kind(token)
        if kind is not None and value:
            yield start, len(value), kind
