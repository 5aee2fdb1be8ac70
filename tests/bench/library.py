"""What the library costs at 1,000, 100,000 and 1,000,000 messages; SAGEDESK_BENCH_MESSAGES=100000 leaves out the last.

Each figure stands beside the same one of the library of 1,000 messages, or of an empty one for the start of the window:
it should not grow where it need not. The libraries and their indexes are kept under build/libraries; making the largest
takes a quarter of an hour, once.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sagedesk.export import to_markdown
from sagedesk.library import Conversation, Library, Message
from sagedesk.library.search import indexer
from sagedesk.llm.messages import Role, TextPart
from tests.bench import startup
from tests.bench.generated import PER_CONVERSATION, Words, conversation_id, generated, home_of
from tests.bench.row import Row

SIZES = (1_000, 100_000, 1_000_000)
RUNS = 200
STARTS = 9


def rows() -> list[Row]:
    largest = int(os.environ.get("SAGEDESK_BENCH_MESSAGES", SIZES[-1]))
    sizes = [size for size in SIZES if size <= max(largest, SIZES[0])]
    measured = {size: dict(_measure(size)) for size in sizes}
    return [
        *_starts(sizes),
        *[
            Row(
                name=f"library of {size:,}: {what}",
                value=value,
                unit="ms",
                baseline=measured[SIZES[0]][what] if size != SIZES[0] else None,
                goal=_GOALS.get(what, ""),
            )
            for size in sizes
            for what, value in measured[size].items()
        ],
    ]


_GOALS = {
    "open": "≤ 1.1 × the smallest",
    "search, p95": "≤ 50 ms",
    "a page of the list, p95": "≤ 1.1 × the smallest",
}


def _starts(sizes: list[int]) -> Iterator[Row]:
    """Time the start of the window on each library, in turns, until a person can write."""
    homes = {size: home_of(size).absolute() for size in (0, *sizes)}
    for size in homes:
        generated(size)
    times: dict[int, list[float]] = {size: [] for size in homes}
    for run in range(STARTS + 1):
        for size, home in homes.items():
            seconds = startup.seconds(startup.PAINTED.format(interactive=True), str(home))
            if run:  # the first run of each fills the caches
                times[size].append(1000 * seconds)
    empty = statistics.median(times[0])
    for size in sizes:
        yield Row(
            name=f"library of {size:,}: start to usable window",
            value=statistics.median(times[size]),
            unit="ms",
            baseline=empty,
            goal="≤ 1.1 × an empty one",
        )


def _measure(size: int) -> Iterator[tuple[str, float]]:
    path = generated(size)
    _index(path)
    yield "open", _median(lambda: Library.open(path).close(), 21)
    yield "open, list, show a conversation", _median(lambda: _start(path), 21)
    with Library.open(path) as library:
        library.search.start_indexing()
        library.search.up_to_date().result()
        yield "a page of the list, p95", _p95(_pages(library))
        shown = [conversation_id(random.Random(run).randrange(size)) for run in range(RUNS)]
        yield "show a conversation, p95", _p95((lambda each=each: library.messages(each).result()) for each in shown)
        yield from _searches(library)
        yield "add a message, median", statistics.median(_added(library))
        exported = library.conversation(shown[0]).result()
        yield "export a conversation", _median(lambda: _export(library, exported), 21)
    yield "add a message while all is indexed anew, p95", _added_while_indexing(path)


def _start(path: Path) -> None:
    with Library.open(path) as library:
        (first, *_) = library.conversations(limit=20).result()
        library.messages(first.id).result()


def _pages(library: Library) -> Iterator[Callable[[], object]]:
    last: Conversation | None = None

    def page() -> None:
        nonlocal last
        found = library.conversations(limit=20, after=last).result()
        last = found[-1] if found else None

    for _ in range(RUNS):
        yield page


def _searches(library: Library) -> Iterator[tuple[str, float]]:
    """Time searches of every kind: each word typed letter by letter, from the third on."""
    words, chosen = Words(1).words, random.Random(7)
    rare = [chosen.choice(words[1_000:]) for _ in range(15)]
    kinds = {
        "typing a word": [word[:length] for word in rare for length in range(2, len(word) + 1)],
        "typing a frequent word": [word[:length] for word in words[:20] for length in range(1, len(word) + 1)],
        "two words": [f"{word} {other} " for word, other in zip(rare, words, strict=False)],
        "a phrase": [f'"{one} {two} {three}"' for one, two, three in (chosen.choices(words[:60], k=3) for _ in rare)],
        "inside words": [word[1:-1] + " " for word in rare],
        "Chinese": ["的人", "时候", "经", "方法", "家种事"] * 3,
        "code": ["get_", "return (", "self.x", "```python", ")("] * 3,
        "filters": [
            f"{word} {each}"
            for word in words[:5]
            for each in ("role:user", "endpoint:llama", "tag:work", "after:90d", "before:2020", "has:code")
        ],
    }
    times: dict[str, list[float]] = {}
    for kind, queries in kinds.items():
        times[kind] = [_milliseconds(lambda typed=typed: library.search.find(typed).result()) for typed in queries]
    for kind, each in times.items():
        yield f"search, {kind}, p95", _percentile(each, 0.95)
    yield "search, p95", _percentile([value for each in times.values() for value in each], 0.95)


def _added(library: Library) -> list[float]:
    """Add messages, and remove them again, so that the library stays as it was made."""
    conversation = library.create_conversation().result()
    times = []
    for number in range(RUNS):
        message = Message(
            conversation_id=conversation.id, parent_id=None, role=Role.USER, parts=(TextPart(text=f"ship {number}"),)
        )
        times.append(_milliseconds(lambda message=message: library.add_message(message).result()))
    library.delete(conversation.id)
    library.purge_deleted(older_than=-1).result()
    return times


def _added_while_indexing(path: Path) -> float:
    # in a copy: an index that was away for a while must be made anew
    copy = path.with_name("indexed-anew") / path.name
    copy.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, copy)
    try:
        with Library.open(copy) as library:
            library.search.start_indexing()
            while not copy.with_name(f"{copy.name}-search").exists():
                time.sleep(0.001)
            return _percentile(_added(library), 0.95)
    finally:
        shutil.rmtree(copy.parent)


def _export(library: Library, conversation: Conversation) -> None:
    assert len(to_markdown(conversation, library.messages(conversation.id).result())) > PER_CONVERSATION


def _index(path: Path) -> None:
    rest, indexer.REST = indexer.REST, 0.0
    try:
        with Library.open(path) as library:
            library.search.up_to_date().result()
    finally:
        indexer.REST = rest


def _median(work: Callable[[], object], runs: int) -> float:
    return statistics.median([_milliseconds(work) for _ in range(runs + 1)][1:])


def _p95(works: Iterator[Callable[[], object]]) -> float:
    return _percentile([_milliseconds(work) for work in works], 0.95)


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)
