"""What inline tags mean, by what is known of the template."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from sagedesk.llm.handlers import get_handler

AUTO = {
    "<think>Hm.</think>Yes": [("reasoning", "Hm."), ("text", "Yes")],
    "\n<think>\nHm.\n</think>\n\nYes": [("reasoning", "\nHm.\n"), ("text", "\n\nYes")],
    "<think>Hm": [("reasoning", "Hm")],
    "<think></think>Yes": [("text", "Yes")],
    "Hm.\n</think>\n\nYes": [("text", "Hm.\n"), ("was reasoning", None), ("text", "\n\nYes")],
    "</think>Yes": [("was reasoning", None), ("text", "Yes")],
    "\n\n</think>Yes": [("text", "\n\n"), ("was reasoning", None), ("text", "Yes")],
    "Yes": [("text", "Yes")],
    "<th": [("text", "<th")],
    "a < b </thin": [("text", "a < b </thin")],
    "<thinking>": [("text", "<thinking>")],
    # an answer about tags
    "The tags are <think> and </think>.": [("text", "The tags are <think> and </think>.")],
    "Write `</think>` there.": [("text", "Write `</think>` there.")],
    "It prints '</think>'.": [("text", "It prints '</think>'.")],
    "<think>a</think>b</think>c<think>d": [("reasoning", "a"), ("text", "b</think>c<think>d")],
    "a</think>b</think>c": [("text", "a"), ("was reasoning", None), ("text", "b</think>c")],
    " " * 100 + "<think>a": [("text", " " * 100 + "<think>a")],
}
OPEN = {
    "Hm.</think>Yes": [("reasoning", "Hm."), ("text", "Yes")],
    "Hm. <b> </th": [("reasoning", "Hm. <b> </th")],
    "</think>Yes": [("text", "Yes")],
}


def lines(text: str) -> list[bytes]:
    """A token for each character."""
    return [
        (f'{{"token":{{"text":{chr(34)}{c}{chr(34)}}}}}' if c != "\n" else '{"token":{"text":"\\n"}}').encode()
        for c in text
    ]


@pytest.mark.parametrize(("thinking", "text"), [("auto", t) for t in AUTO] + [("open", t) for t in OPEN])
def test_tags(wire: SimpleNamespace, thinking: str, text: str) -> None:
    expected = (AUTO if thinking == "auto" else OPEN)[text]
    handler = get_handler("text", thinking=thinking)
    for parts in ([text.encode()], wire.single_bytes(text.encode())):
        assert wire.read(handler.decoder(""), parts).steps == expected
    assert wire.read(get_handler("tgi", thinking=thinking).decoder(""), lines(text)).steps == expected


def test_off_leaves_tags_in_the_text(wire: SimpleNamespace) -> None:
    for text in AUTO:
        assert wire.read(get_handler("text", thinking="off").decoder(""), [text.encode()]).steps == [("text", text)]


def test_a_prompt_that_opens_the_thought_is_known_to(wire: SimpleNamespace) -> None:
    decoder = get_handler("tgi").decoder("<|im_start|>assistant\n<think>\n")
    assert wire.read(decoder, lines("Hm</think>Yes")).steps == [("reasoning", "Hm"), ("text", "Yes")]


def test_text_is_not_held_back_for_a_tag_that_may_never_come() -> None:
    decoder = get_handler("text").decoder("")
    assert decoder.feed(b"a")
    assert decoder.feed(b"b")
    assert not decoder.feed(b"</thin")
    assert decoder.feed(b"g")
