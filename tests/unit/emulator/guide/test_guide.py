from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

import sagedesk.emulator.guide as guide_package
from sagedesk import paths
from sagedesk.emulator.guide import answer
from sagedesk.emulator.guide.topic import Topic, stems, topics
from sagedesk.emulator.model import ModelRequest

TOPICS = list(topics().values())
UNSURE = "I am not sure what you mean."


def ask(question: str, *earlier: tuple[str, str]) -> str:
    messages = [{"role": role, "content": text} for role, text in (*earlier, ("user", question))]
    return answer(ModelRequest(endpoint="guide", prompt=question, messages=tuple(messages)))


def topic(question: str, *earlier: tuple[str, str]) -> str:
    said = ask(question, *earlier)
    return next((topic.name for topic in TOPICS if said.startswith(topic.beginning)), "unsure")


def test_every_file_is_a_topic() -> None:
    folder = Path(guide_package.__file__).parent
    assert {file.stem for file in folder.glob("*.md")} == {topic.name for topic in TOPICS}


@pytest.mark.parametrize("one", TOPICS, ids=lambda one: one.name)
def test_a_topic_answers_its_question_and_leads_on(one: Topic) -> None:
    assert topic(one.question) == one.name
    assert all(name in topics() for name in one.next)
    assert "{{" not in ask(one.question)


@pytest.mark.parametrize("one", TOPICS, ids=lambda one: one.name)
def test_a_topic_is_good_markdown(one: Topic) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(ask(one.question))
    assert not [token for token in tokens if token.type in ("html_block", "html_inline")]
    for token in tokens:
        # a window shows a line break of a reply as one, so a paragraph is one line
        assert not [child for child in token.children or () if child.type == "softbreak"], token.content
        if token.type == "fence":
            assert token.info, "a code block names its language"
    for line in one.text.splitlines():
        if line.startswith("|"):
            assert line.endswith("|")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How do I add an endpoint?", "add-an-endpoint"),
        ("How do I sign in to AWS?", "sign-in"),
        ("How do I export a conversation?", "export"),
        ("What can the command line do?", "command-line"),
        ("hi there", "hello"),
        ("Hi, how do I add an endpoint?", "add-an-endpoint"),
        ("THANKS!", "thanks"),
        ("who are you?", "welcome"),
        ("help", "topics"),
        ("What can you do?", "topics"),
        ("how do i use ollama", "emulator"),
        ("Can I use it offline?", "emulator"),
        ("access denied", "trouble"),
        ("I get a 403", "trouble"),
        ("my token has expired", "sign-in"),
        ("where do I enter my secret access key?", "sign-in"),
        ("which handler for vLLM", "formats"),
        ("set the temperature", "parameters"),
        ("You should be a pirate", "parameters"),
        ("how do I stop a reply", "streaming"),
        ("undo delete", "conversations"),
        ("renaming a conversation", "conversations"),
        ("keyboard shortcuts", "keyboard"),
        ("dark theme?", "appearance"),
        ("where are my preferences", "settings"),
        ("how can I change a shortcut", "keyboard"),
        ("is it secure", "privacy"),
        ("do you track me", "privacy"),
        ("where are my conversations stored", "files"),
        ("what does it cost", "cost"),
        ("use it from a notebook", "python"),
        ("I come from LlamaIndex", "python"),
        ("show me a table", "demo"),
        ("we have a proxy", "network"),
        ("certificate verify failed", "network"),
        ("how do I report a bug", "trouble"),
    ],
)
def test_questions_find_their_topic(question: str, expected: str) -> None:
    assert topic(question) == expected


@pytest.mark.parametrize("question", ["", "?", "What is the capital of France?", "xyzzy", "日本語", "99"])
def test_what_it_does_not_know_it_says_and_lists_what_it_knows(question: str) -> None:
    said = ask(question)
    assert said.startswith(UNSURE)
    assert "\n1. What is SageDesk?\n2. How do I add an endpoint?\n" in said


def test_a_number_chooses_from_the_list() -> None:
    listed = re.findall(r"^(\d+)\. (.+)$", ask("help"), re.MULTILINE)
    assert len(listed) >= 15
    for number, question in listed:
        assert ask(number) == ask(question) == ask(f"{number}.")


def test_it_goes_on_from_where_it_was() -> None:
    first = ("assistant", ask("How do I add an endpoint?"))
    assert topic("more", first) == "sign-in"
    second = ("assistant", ask("more", first))
    assert topic("And then?", first, ("user", "more"), second) == "privacy"
    assert topic("more") == "unsure"


def test_suggestions_are_questions_that_it_answers() -> None:
    said = ask("How do I add an endpoint?")
    suggested = re.findall(r"^- (.+)$", said.partition("You could ask next:")[2], re.MULTILINE)
    assert suggested == [
        "How do I sign in to AWS?",
        "Which container format do I need?",
        "What do I do when something fails?",
    ]


def test_it_is_deterministic() -> None:
    assert ask("How do I export?") == ask("How do I export?")


def test_files_are_where_they_are(home: Path) -> None:
    said = ask("Where are my files?")
    assert str(paths.library_file()) in said
    assert str(home) in said


def test_stems_join_what_belongs_together() -> None:
    assert stems("keys, key's KEY") == stems("key")
    assert stems("streaming streams streamed") == stems("stream")
    assert stems("deleted deleting") == stems("delete")
    assert stems("policies") == stems("policy")
    assert stems("f1 top_p llama.cpp 403") == {"f1", "top_p", "llama.cpp", "403"}
