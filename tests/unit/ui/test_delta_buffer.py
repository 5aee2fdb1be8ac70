"""The buffer between the network's threads and the GUI."""

from __future__ import annotations

import threading

from sagedesk.ui.inference.delta_buffer import Arrived, DeltaBuffer


def test_only_the_first_of_many_says_that_it_was_empty() -> None:
    buffer = DeltaBuffer()
    assert [buffer.append("a", text=str(n)) for n in range(4)] == [True, False, False, False]
    assert buffer.drain() == [Arrived(message_id="a", text="0123", reasoning="")]
    assert buffer.append("a", reasoning="hm")
    assert buffer.drain() == [Arrived(message_id="a", text="", reasoning="hm")]
    assert buffer.drain() == []


def test_nothing_is_lost_or_mixed_between_threads() -> None:
    buffer = DeltaBuffer()
    count = 20_000

    def write(name: str) -> None:
        for number in range(count):
            buffer.append(name, text=f"{number} ")

    writers = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for writer in writers:
        writer.start()
    came = {"a": "", "b": ""}
    while any(writer.is_alive() for writer in writers):
        for arrived in buffer.drain():
            came[arrived.message_id] += arrived.text
    for arrived in buffer.drain():
        came[arrived.message_id] += arrived.text
    expected = "".join(f"{number} " for number in range(count))
    assert came == {"a": expected, "b": expected}


def test_text_that_turns_out_to_be_reasoning() -> None:
    buffer = DeltaBuffer()
    buffer.append("a", text="thought")
    assert not buffer.text_was_reasoning("a")
    buffer.append("a", text="answer")
    assert buffer.drain() == [
        Arrived(message_id="a", text="answer", reasoning="thought", text_was_reasoning=True),
    ]
    assert buffer.text_was_reasoning("a")
    assert buffer.drain() == [Arrived(message_id="a", text="", reasoning="", text_was_reasoning=True)]
