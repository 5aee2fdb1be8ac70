"""HTML, plain text, JSON Lines, and Markdown with front matter."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sagedesk.export import Content
from sagedesk.export.front_matter import front_matter
from sagedesk.export.html import to_html_page
from sagedesk.export.html_markdown import highlighted, to_html
from sagedesk.export.jsonl import to_jsonl
from sagedesk.export.markdown import markdown_files
from sagedesk.export.text import to_text
from sagedesk.export.trees import ConversationTree
from sagedesk.library import Conversation, Failure, Message, MessageState
from sagedesk.llm.messages import ImagePart, Part, ReasoningPart, Role, TextPart, ToolCallPart

NOON = 1_785_499_200.0
HOSTILE = [
    *(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![x](https://evil.example/p.png)",
        "[a](javascript:x)",
    ),
    *("</style>", "</article></main>", "<!--", "-->", "![x][r]\n\n[r]: //evil.example/x.png", "[a](data:text/html,x)"),
    *(
        "```html\n<script>",
        "```\n",
        '~~~x"><script>\n',
        "| a | b |\n|---|---|\n| <b> | c |",
        '"',
        "'",
        "&lt;script&gt;",
    ),
    *(
        "<https://a.example>",
        "![a](data:image/svg+xml;base64,PHN2Zz4=)",
        "\u202e",
        "\x00",
        "\x1b[31m",
        "\ud800",
        "[](//x)",
    ),
]
TEXTS = st.lists(st.text(max_size=6) | st.sampled_from(HOSTILE), max_size=8).map("".join)


def message(number: int, role: Role, *parts: Part, parent: int | None = None, **values: object) -> Message:
    return Message(
        id=str(number),
        conversation_id="c",
        parent_id=None if parent is None else str(parent),
        role=role,
        parts=parts,
        created_at=NOON + number,
        **values,
    )


def tree(*messages: Message, head: str | None = None, **values: object) -> ConversationTree:
    conversation = Conversation(
        id="c",
        title="Ships & <seas>",
        profile_id="p",
        system_prompt="Be *brief*.",
        created_at=NOON,
        updated_at=NOON,
        head_id=head or (messages[-1].id if messages else None),
    )
    return ConversationTree(conversation=replace(conversation, **values), messages=messages)


EXCHANGE = (
    message(1, Role.USER, TextPart(text="What?"), ImagePart(media_type="image/png", data=b"png")),
    message(
        2,
        Role.ASSISTANT,
        ReasoningPart(text="hm"),
        TextPart(text="**That**\n```python\nx = 1\n```"),
        ToolCallPart(id="t", name="look", arguments='{"at": 1}'),
        parent=1,
        state=MessageState.LENGTH,
        metadata={"endpoint": "e1", "parameters": {"temperature": 0.5}},
    ),
)


class Page(HTMLParser):
    """Collects what a page would do."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


HARMLESS = {
    *(
        "a",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "img",
        "code",
        "pre",
        "span",
        "ul",
        "ol",
        "li",
        "em",
        "strong",
        "s",
    ),
    *("blockquote", "br", "hr", "table", "thead", "tbody", "tr", "th", "td"),
}


@given(TEXTS)
@example("".join(HOSTILE))
def test_hostile_markdown_runs_and_loads_nothing(text: str):
    for tag, attributes in Page(to_html(text)).tags:
        assert tag in HARMLESS
        assert attributes.keys() <= {"href", "rel", "title", "src", "alt", "class", "start", "style"}
        assert re.match("(?i)(https?|mailto):", attributes.get("href") or "https:")
        assert (attributes.get("src") or "data:image/png").startswith("data:image/")
        assert re.fullmatch("(text-align:(left|right|center))?", attributes.get("style") or "")


@given(TEXTS, TEXTS)
def test_a_page_has_one_frame_whatever_the_texts(title: str, text: str):
    reply = message(1, Role.ASSISTANT, ReasoningPart(text=text), TextPart(text=text), metadata={"endpoint": text})
    failed = replace(reply, failure=Failure(kind="K", message=text, hint=text), state=MessageState.FAILED)
    html = "".join(to_html_page([tree(failed, title=title, system_prompt=text)], Content(reasoning=True)))
    page = Page(html)
    counts = [sum(tag == name for tag, _ in page.tags) for name in ("html", "style", "main", "article", "section")]
    assert counts == [1, 1, 1, 1, 2 if text else 1]
    assert not {"script", "link", "iframe", "object", "form"} & {tag for tag, _ in page.tags}
    assert "url(" not in html.split("</style>", maxsplit=1)[0]


def test_a_page_shows_everything():
    html = "".join(to_html_page([tree(*EXCHANGE), tree()], Content(reasoning=True), UTC))
    for expected in (
        "<h1>Ships &amp; &lt;seas&gt;</h1>",
        "<dt>Endpoint</dt><dd>e1</dd>",
        "Be <em>brief</em>.",
        '<img src="data:image/png;base64,cG5n"',
        "<summary>Reasoning</summary>\n<p>hm</p>",
        "<strong>That</strong>",
        "Called the tool <code>look</code>",
        "The model reached its token limit here.",
        "prefers-color-scheme: dark",
        "@media print",
        "default-src 'none'",
    ):
        assert expected in html
    assert html.count("<article") == 2
    assert re.search(r'<span class="\w+">1</span>', html)


def test_code_is_coloured_only_where_its_language_is_known_and_it_is_short():
    assert "<span" in highlighted("\n\nx = '<'\n\n", "python")
    assert highlighted("<b>", "no such language") == highlighted("<b>", "") == "&lt;b&gt;"
    assert highlighted("1 " * 100_000, "python") == "1 " * 100_000


def test_plain_text_has_the_texts_as_they_came():
    assert "".join(to_text([tree(*EXCHANGE)], Content(reasoning=True), UTC)) == (
        "Ships & <seas>\n==============\n\n"
        "Endpoint: e1\nModel parameters: temperature = 0.5\n"
        "Started: 2026-07-31T12:00:00+00:00\nLast message: 2026-07-31T12:00:02+00:00\n\n"
        "System prompt\n-------------\n\nBe *brief*.\n\n"
        "User, 2026-07-31T12:00:01+00:00\n-------------------------------\n\nWhat?\n\n"
        "[An image: image/png, 3 bytes]\n\n"
        "Assistant, 2026-07-31T12:00:02+00:00\n------------------------------------\n\n"
        "[Reasoning]\nhm\n\n[Answer]\n\n**That**\n```python\nx = 1\n```\n\n"
        '[A call of the tool look]\n{"at": 1}\n\n[The model reached its token limit here.]\n'
    )


def test_what_is_not_wanted_is_left_out():
    least = Content(system_prompt=False, metadata=False, timestamps=False)
    for document in (
        "".join(to_text([tree(*EXCHANGE)], least)),
        "".join(to_html_page([tree(*EXCHANGE)], least)).split("<main>")[1],
        "".join(markdown_files([tree(*EXCHANGE)], least)),
    ):
        assert "That" in document
        for left_out in ("brief", "e1", "temperature", "2026", "hm"):
            assert left_out not in document


def test_chat_messages_as_lines():
    (line,) = to_jsonl([tree(*EXCHANGE), tree()], Content(reasoning=True))
    assert json.loads(line) == {
        "messages": [
            {"role": "system", "content": "Be *brief*."},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What?"},
                    {"type": "image_url", "image_url": {"url": "data:image/png;base64,cG5n"}},
                ],
            },
            {
                "role": "assistant",
                "content": "**That**\n```python\nx = 1\n```",
                "reasoning_content": "hm",
                "tool_calls": [{"id": "t", "type": "function", "function": {"name": "look", "arguments": '{"at": 1}'}}],
            },
        ]
    }


def test_a_line_for_each_path_and_none_for_what_failed():
    other = message(3, Role.ASSISTANT, TextPart(text="Other"), parent=1)
    failed = message(4, Role.ASSISTANT, TextPart(text="Half"), parent=1, state=MessageState.FAILED)
    whole = tree(*EXCHANGE, other, failed, head="3")
    (line,) = to_jsonl([whole], Content(system_prompt=False))
    assert [each["content"] for each in json.loads(line)["messages"]][1:] == ["Other"]
    lines = [json.loads(line)["messages"] for line in to_jsonl([whole], Content(system_prompt=False, branches=True))]
    assert [len(messages) for messages in lines] == [2, 2, 1]


def test_front_matter_is_yaml_whatever_the_title():
    dressed = replace(
        tree(*EXCHANGE, title='a: "b"\n---\n# c\ud800\x85\u2028', tags=("sea water",), pinned=True), folder=("A", "B")
    )
    assert front_matter(dressed) == (
        '---\ntitle: "a: \\"b\\"\\n---\\n# c\ufffd\\u0085\\u2028"\nid: "c"\ncreated: 2026-07-31T12:00:00+00:00\n'
        'updated: 2026-07-31T12:00:00+00:00\nfolder: "A/B"\ntags:\n  - "sea-water"\npinned: true\n---\n\n'
    )
    (document,) = markdown_files([dressed], Content(front_matter=True))
    assert document.startswith(front_matter(dressed) + "# a: ")


@pytest.mark.parametrize("make", [to_text, to_html_page, markdown_files, to_jsonl])
@given(text=TEXTS)
def test_every_text_can_be_written(make, text: str):
    reply = message(1, Role.ASSISTANT, TextPart(text=text), ToolCallPart(id=text, name=text, arguments=text))
    assert "".join(make([tree(reply, title=text)], Content(reasoning=True, front_matter=True)))
