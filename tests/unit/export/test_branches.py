"""All branches of a conversation: every message once, and each branch says where it goes on from."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from sagedesk.export import Content
from sagedesk.export.html import to_html_page
from sagedesk.export.markdown import markdown_files
from sagedesk.export.text import to_text
from sagedesk.export.trees import ConversationTree
from sagedesk.library import Conversation, Message
from sagedesk.llm.messages import Role, TextPart

ALL = Content(branches=True)


def tree(parents: list[int | None], texts: list[str] | None = None, head: int | None = None) -> ConversationTree:
    """Return a tree: the parent of each message by its number."""
    messages = tuple(
        Message(
            id=str(number),
            conversation_id="c",
            parent_id=None if parent is None else str(parent),
            role=Role.ASSISTANT if number % 2 else Role.USER,
            parts=(TextPart(text=texts[number] if texts else f"text {number}."),),
            created_at=1_785_499_200.0 + number,
        )
        for number, parent in enumerate(parents)
    )
    conversation = Conversation(
        id="c",
        title="Ships",
        profile_id="",
        system_prompt="",
        created_at=1_785_499_200.0,
        updated_at=1_785_499_200.0,
        head_id=str(len(parents) - 1 if head is None else head) if parents else None,
    )
    return ConversationTree(conversation=conversation, messages=messages)


@st.composite
def trees(draw: st.DrawFn) -> ConversationTree:
    count = draw(st.integers(0, 12))
    parents = [draw(st.none() | st.integers(0, number - 1)) if number else None for number in range(count)]
    texts = [draw(st.text(max_size=20)) for _ in range(count)]
    return tree(parents, texts, draw(st.integers(0, count - 1)) if count else None)


@given(trees())
def test_every_message_is_in_one_branch_after_its_parent(some: ConversationTree):
    said: set[str] = set()
    for number, branch in enumerate(some.branches):
        above = branch.after.id if branch.after else None
        assert number == 0 or branch.messages
        for message in branch.messages:
            assert message.id not in said
            assert message.parent_id == above
            assert above is None or above in said
            above = message.id
            said.add(message.id)
    # what is below the head is on the path that goes on from there
    assert said == {message.id for message in some.messages}
    assert some.branches[0].messages == some.path


@given(trees())
def test_markdown_with_all_branches_gives_every_text_back(some: ConversationTree):
    (document,) = markdown_files([some], ALL)
    for message in some.messages:
        found = re.search(
            f"<!-- message {message.id}(x*) -->\n\n(.*?)\n\n<!-- end of message {message.id}\\1( |;)",
            document,
            re.DOTALL,
        )
        assert found is not None
        assert found[2].startswith(message.text)


def test_a_branch_says_where_it_goes_on_from():
    some = tree([None, 0, 0, 2, None])
    for write in (markdown_files, to_html_page, to_text):
        document = "".join(write([some], ALL))
        for number in range(5):
            assert document.count(f"text {number}.") >= 1, (write, number)
        assert "Branch 2 of 3" in document
        assert "Branch 3 of 3" in document
        shown = document.index("text 4.")  # the selected path comes first
        assert shown < document.index("Branch 2 of 3")
        assert "Another beginning of the conversation." in document
        assert "Goes on from the message of User above: " in document
        one = "".join(write([some], Content()))
        assert "text 4." in one
        assert "Branch" not in one
        assert "text 1." not in one
