"""Conversations as one HTML page that needs nothing else: no script, nothing loaded, hostile texts only shown."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from datetime import tzinfo

from sagedesk.export.content import Content
from sagedesk.export.dates import iso
from sagedesk.export.html_markdown import highlighted, shown, to_html
from sagedesk.export.html_style import style_sheet
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import branch_heading, branch_start, ending, header, role_name, shown_branches, untitled
from sagedesk.library.values import Message
from sagedesk.llm.messages import ImagePart, ToolCallPart
from sagedesk.translation import translate

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
"""What the page may do, should a text get past the escaping after all: show itself."""
_MEDIA_TYPE = re.compile(r"image/[a-z0-9.+-]+", re.IGNORECASE)


def to_html_page(trees: Iterable[ConversationTree], content: Content, zone: tzinfo | None = None) -> Iterator[str]:
    """Return a page with the selected path of each conversation, or all branches.

    Times are in ``zone``, the local one unless given.
    """
    for number, tree in enumerate(trees):
        title = shown(" ".join(tree.conversation.title.split()) or untitled())
        if number == 0:
            yield _top(title)
        yield f'<article class="conversation" dir="auto">\n<h1>{title}</h1>\n'
        yield from _conversation(tree, content, zone)
        yield "</article>\n"
    yield "</main>\n</body>\n</html>\n"


def _top(title: str) -> str:
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{style_sheet()}</style>\n</head>\n<body>\n<main>\n"
    )


def _conversation(tree: ConversationTree, content: Content, zone: tzinfo | None) -> Iterator[str]:
    top = "".join(f"<dt>{shown(label)}</dt><dd>{shown(value)}</dd>\n" for label, value in header(tree, content, zone))
    if top:
        yield f"<dl>\n{top}</dl>\n"
    if tree.conversation.system_prompt and content.system_prompt:
        heading = shown(translate("Export", "System prompt"))
        yield f'<section class="message system" dir="auto">\n<header><h2>{heading}</h2></header>\n'
        yield f'<div class="body">\n{to_html(tree.conversation.system_prompt)}</div>\n</section>\n'
    branches = shown_branches(tree, content)
    for number, branch in enumerate(branches, 1):
        if number > 1:
            yield f'<h2 class="branch">{shown(branch_heading(number, len(branches)))}</h2>\n'
            yield f'<p class="ending">{shown(branch_start(branch))}</p>\n'
        yield from _messages(branch.messages, content, zone)


def _messages(messages: Iterable[Message], content: Content, zone: tzinfo | None) -> Iterator[str]:
    for message in messages:
        yield f'<section class="message {message.role}" dir="auto">\n<header><h2>{shown(role_name(message.role))}</h2>'
        if content.timestamps:
            moment = iso(message.created_at, zone)
            yield f'<time datetime="{moment}">{moment[:16].replace("T", " ")}</time>'
        yield "</header>\n"
        yield from _body(message, content)
        yield "</section>\n"


def _body(message: Message, content: Content) -> Iterator[str]:
    if content.reasoning and message.reasoning:
        summary = shown(translate("Export", "Reasoning"))
        yield f"<details open><summary>{summary}</summary>\n{to_html(message.reasoning)}</details>\n"
    yield f'<div class="body">\n{to_html(message.text)}'
    for part in message.parts:
        if isinstance(part, ImagePart):
            yield _image(part)
        elif isinstance(part, ToolCallPart):
            arguments = highlighted(part.arguments, "json")
            yield f"<p>{tool_called(part.name)}</p>\n<pre><code>{arguments}</code></pre>\n"
    yield "</div>\n"
    if how := ending(message):
        yield f'<p class="ending">{shown(how)}</p>\n'


def _image(part: ImagePart) -> str:
    kind, size = part.media_type, len(part.data)
    if not _MEDIA_TYPE.fullmatch(part.media_type):
        words = translate("Export", "An image: {kind}, {size:,} bytes").format(kind=kind, size=size)
        return f"<p>{shown(words)}</p>\n"
    caption = translate("Export", "{kind}, {size:,} bytes").format(kind=kind, size=size)
    data = base64.b64encode(part.data).decode()
    return f'<figure><img src="data:{kind};base64,{data}" alt="{shown(caption)}"></figure>\n'


def tool_called(name: str) -> str:
    """Return, as HTML, that the model called a tool."""
    return shown(translate("Export", "Called the tool {name}")).format(name=f"<code>{shown(name)}</code>")
