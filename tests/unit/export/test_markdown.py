"""The document keeps every text exactly, and no text can break it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sagedesk.export import to_markdown
from sagedesk.export.content import Content
from sagedesk.export.escaping import fenced
from sagedesk.library.values import Conversation, Failure, Message, MessageState
from sagedesk.llm.messages import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart

NOON = datetime(2026, 7, 31, 12, 0, 0, tzinfo=UTC).timestamp()
FACTS = {
    "endpoint": "my-endpoint",
    "region": "eu-central-1",
    "profile": "Work",
    "handler": "tgi-generate",
    "prompt_format": "llama2",
    "parameters": {"temperature": 0.1, "max_tokens": 512, "stop": ["</s>"]},
}
BREAKING = [
    *("\n", "\n\n", "\r", "\r\n", "```", "````\n", "~~~", "# ", "## User\n", "---\n", "> ", "- ", "    ", "===", "\0"),
    *("<!--", "-->", "<pre>", "<script>", "<div>", "</div>", "title: x\n", "\x1b[31m", "\ufeff", "\u2028"),
    *(
        "\n\n<!-- message 2 -->\n\n",
        "\n\n<!-- end of message 2 -->\n\n",
        "<!-- end of message 2",
        "<!-- end of message 2x",
    ),
]
PIECES = st.one_of(st.characters(), st.characters(categories=["Cs", "Cc"]), st.sampled_from(BREAKING))
TEXTS = st.lists(PIECES, max_size=20).map("".join)


def conversation(**values: object) -> Conversation:
    return Conversation(
        **{"id": "1", "title": "Ships", "profile_id": "p", "system_prompt": "", "created_at": NOON, "updated_at": NOON}
        | values
    )


def message(number: int, role: Role, text: str, **values: object) -> Message:
    return Message(
        **{
            "id": str(number),
            "conversation_id": "1",
            "parent_id": None,
            "role": role,
            "parts": (TextPart(text=text),),
            "created_at": NOON + number,
        }
        | values
    )


def read(document: str) -> list[tuple[str, str, str]]:
    """Return (kind, id, text) of every text in an exported document: all that a reader needs to know."""
    found = []
    start = re.compile(r"(?<=\n\n)<!-- (system prompt|reasoning|message|tool call) (\w+) -->\n\n")
    place = 0
    while opening := start.search(document, place):
        kind, text_id = opening.groups()
        end = document.index(f"\n\n<!-- end of {kind} {text_id}", opening.end())
        text = document[opening.end() : end]
        place = document.index("-->", end + 2)
        if "; the line before this was added" in document[end:place]:
            text = text.rpartition("\n")[0]
        found.append((kind, text_id.rstrip("x"), text))
    return found


def outline(document: str) -> list[str]:
    """Return the headings and comments at the top level, as a Markdown parser sees them."""
    tokens = MarkdownIt("commonmark").parse(document)
    return [
        (tokens[place + 1].content if token.type == "heading_open" else token.content.strip())
        for place, token in enumerate(tokens)
        if token.level == 0 and token.type in ("heading_open", "html_block")
    ]


def test_a_document():
    document = to_markdown(
        conversation(system_prompt="You are a pirate."),
        [
            message(2, Role.USER, "What is your name?"),
            message(3, Role.ASSISTANT, "Jack.\n\n```python\nprint('Ahoy')\n```", metadata=FACTS),
        ],
        zone=timezone(timedelta(hours=2)),
    )
    assert (
        document
        == """\
# Ships

- Endpoint: my-endpoint
- Region: eu-central-1
- Endpoint profile: Work
- Content handler: tgi-generate
- Prompt format: llama2
- Model parameters: `temperature = 0.1, max_tokens = 512, stop = ["</s>"]`
- Started: 2026-07-31T14:00:00+02:00
- Last message: 2026-07-31T14:00:03+02:00

## System prompt

<!-- system prompt 1 -->

You are a pirate.

<!-- end of system prompt 1 -->

## User

2026-07-31T14:00:02+02:00

<!-- message 2 -->

What is your name?

<!-- end of message 2 -->

## Assistant

2026-07-31T14:00:03+02:00

<!-- message 3 -->

Jack.

```python
print('Ahoy')
```

<!-- end of message 3 -->
"""
    )


def test_a_reply_cut_off_inside_a_code_block_does_not_swallow_the_next_message():
    document = to_markdown(
        conversation(),
        [
            message(2, Role.ASSISTANT, "Look:\n````python\nprint('```')", state=MessageState.STOPPED),
            message(3, Role.USER, "Go on"),
        ],
    )
    assert (
        "Look:\n````python\nprint('```')\n````\n\n<!-- end of message 2; the line before this was added -->" in document
    )
    assert "> **SageDesk:** The text left a code block open. The line that closes it was added here." in document
    assert "> **SageDesk:** The user stopped the reply here." in document
    assert "User" in outline(document)
    assert [text for _, _, text in read(document)] == ["Look:\n````python\nprint('```')", "Go on"]


@given(texts=st.lists(TEXTS, min_size=1, max_size=4), system=TEXTS, reasoning=TEXTS, title=TEXTS, arguments=TEXTS)
@example(texts=["```", "x"], system="", reasoning="", title="---", arguments="\n\n<!-- message 3 -->\n\n")
@example(
    texts=["a\n\n<!-- end of message 2 -->", "b"], system="", reasoning="", title="<!-- message 2 -->", arguments=""
)
@example(texts=["---\ntitle: x\n---\n", "\r", "\0"], system="<!--", reasoning="~~~", title="# #", arguments="````")
def test_every_text_comes_back_exactly(texts: list[str], system: str, reasoning: str, title: str, arguments: str):
    call = ToolCallPart(id="c", name=title, arguments=arguments)
    messages = [
        message(2 + number, Role.ASSISTANT, "", parts=(ReasoningPart(text=reasoning), TextPart(text=text), call))
        for number, text in enumerate(texts)
    ]
    document = to_markdown(conversation(system_prompt=system, title=title), messages, content=Content(reasoning=True))

    expected = [("system prompt", "1", system)] if system else []
    for each in messages:
        expected += [("reasoning", each.id, reasoning)] if reasoning else []
        expected.append(("message", each.id, each.text))
        expected.append(("tool call", each.id, fenced(arguments, "json")))
    assert read(document) == expected


@given(texts=st.lists(TEXTS, min_size=1, max_size=4), system=TEXTS)
def test_no_text_hides_the_structure_from_a_markdown_parser(texts: list[str], system: str):
    messages = [message(20 + number, Role.USER, text) for number, text in enumerate(texts)]
    found = iter(outline(to_markdown(conversation(system_prompt=system), messages)))
    # the document's own marks are all there, in order, between whatever the texts bring
    if system:
        assert any(each == "System prompt" for each in found)
        assert any(each.startswith("<!-- end of system prompt 1") for each in found)
    for each in messages:
        assert any(heading == "User" for heading in found)
        # an id has letters more where a text holds such a comment itself
        assert any(re.fullmatch(f"<!-- message {each.id}x* -->", comment) for comment in found)
        assert any(comment.startswith(f"<!-- end of message {each.id}") for comment in found)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (MessageState.STREAMING, "still streaming"),
        (MessageState.STOPPED, "The user stopped the reply"),
        (MessageState.INTERRUPTED, "was interrupted"),
        (MessageState.LENGTH, "token limit"),
        (MessageState.FAILED, "The reply failed"),
    ],
)
def test_a_reply_that_did_not_end_well_says_so(state: MessageState, words: str):
    assert words in to_markdown(conversation(), [message(2, Role.ASSISTANT, "Hel", state=state)])


def test_a_failure_is_told_in_its_words_and_nothing_of_its_detail():
    failure = Failure(kind="ThrottledError", message="Too *many* requests.", hint="Wait.", detail="trace")
    document = to_markdown(conversation(), [message(2, Role.ASSISTANT, "", state=MessageState.FAILED, failure=failure)])
    assert "> **SageDesk:** The reply failed. Too \\*many\\* requests. Wait." in document
    assert "trace" not in document


def test_a_complete_reply_has_no_note():
    assert "SageDesk:" not in to_markdown(conversation(), [message(2, Role.ASSISTANT, "Hello")])


def test_another_endpoint_in_the_middle_is_told_where_it_begins():
    other = FACTS | {"endpoint": "other"}
    document = to_markdown(
        conversation(),
        [
            message(number, Role.ASSISTANT, "x", metadata=facts)
            for number, facts in ((2, FACTS), (3, other), (4, other))
        ],
    )
    assert document.count("- Endpoint: my-endpoint") == 1
    assert document.count("- Endpoint: other") == 1
    assert document.index("- Endpoint: other") > document.index("<!-- end of message 2 -->")


def test_facts_may_be_given_where_no_message_has_them():
    document = to_markdown(
        conversation(), [message(2, Role.USER, "x")], made_with={"endpoint": "given", "parameters": {}}
    )
    assert "- Endpoint: given\n- Model parameters: those of the endpoint\n" in document


def test_reasoning_is_left_out_unless_asked_for():
    parts = (ReasoningPart(text="I think"), TextPart(text="I say"))
    reply = message(2, Role.ASSISTANT, "", parts=parts)
    assert "I think" not in to_markdown(conversation(), [reply])
    assert read(to_markdown(conversation(), [reply], content=Content(reasoning=True))) == [
        ("reasoning", "2", "I think"),
        ("message", "2", "I say"),
    ]


def test_images_and_tool_calls_are_named():
    parts = (
        ImagePart(media_type="image/png", data=b"x" * 12345),
        ToolCallPart(id="1", name="look", arguments='{"fence": "````"}'),
    )
    document = to_markdown(conversation(), [message(2, Role.ASSISTANT, "", parts=parts)])
    assert "(image/png, 12,345 bytes)" in document
    assert '`````json\n{"fence": "````"}\n`````' in document


def test_an_empty_conversation():
    assert to_markdown(conversation(title=""), [], zone=UTC) == (
        "# Untitled conversation\n\n- Started: 2026-07-31T12:00:00+00:00\n"
    )
