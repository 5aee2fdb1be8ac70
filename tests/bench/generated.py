"""Libraries of any size for benchmarks, made by SQL and kept under build/ for the next run."""

from __future__ import annotations

import itertools
import json
import random
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sagedesk.library import Library, schema

PER_CONVERSATION = 20
FOLDER = Path("build/libraries")
_ENDPOINTS = ("jumpstart-llama-3-8b", "mistral-7b-prod", "qwen-2-5-coder", "nova-micro")
_FREQUENT = """
    the of and to a in is it you that for was on are with as be at this have from or one had by word but not what all
    were we when your can said there use an each which she do how their if will up other about out many then them
    these so some her would make like him into time has look two more write go see number no way could people my than
    first water been call who oil its now find long down day did get come made may part name error endpoint model
"""
_HAN = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然"
_STARTS = ("b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "st", "tr", "pr")
_ENDS = ("a", "e", "i", "o", "u", "ea", "ou", "ai", "er", "in", "on", "al", "en", "ar")


def home_of(messages: int) -> Path:
    """Return the SAGEDESK_HOME in which a window finds the library with so many messages."""
    return FOLDER / f"v{len(schema.MIGRATIONS)}-{messages}"


def generated(messages: int) -> Path:
    """Return a library with so many messages, made if it is not there; its search index may not be."""
    path = home_of(messages) / "data" / "library.sqlite"
    if not path.exists():
        print(f"  making a library of {messages:,} messages", flush=True)
        making = path.with_name("making.sqlite")
        making.unlink(missing_ok=True)
        Library.open(making).close()
        with closing(sqlite3.connect(making, isolation_level=None)) as connection:
            _fill(connection, messages)
        shutil.rmtree(making.with_name(f"{making.name}-owners"))
        making.rename(path)
    return path


class Words:
    """Text as people and models write it: frequent and rare words, code, Chinese."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        syllables = [start + end for start in _STARTS for end in _ENDS]
        made = {"".join(self._random.choices(syllables, k=self._random.choice((2, 2, 3, 3, 4)))) for _ in range(60_000)}
        frequent = _FREQUENT.split()
        rare = sorted(made - {*frequent})
        self._random.shuffle(rare)
        self.words = frequent + rare
        self._weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        self._short = [self.sentence(self._random.randint(4, 30)) for _ in range(5_000)]
        self._long = [self.sentence(self._random.randint(30, 90)) for _ in range(15_000)]
        self._code = [self._some_code() for _ in range(2_000)]

    def sentence(self, length: int) -> str:
        return f"{' '.join(self._random.choices(self.words, cum_weights=self._weights, k=length)).capitalize()}."

    def question(self) -> str:
        text = (
            "".join(self._random.choices(_HAN, k=20))
            if self._random.random() < 0.05
            else self._random.choice(self._short)
        )
        return f"{text} {self._random.choice(self.words)}"

    def answer(self) -> str:
        parts = self._random.choices(self._long, k=self._random.choice((1, 1, 2, 3)))
        if self._random.random() < 0.2:
            parts.insert(1, self._random.choice(self._code))
        return "\n\n".join([*parts, f"{self._random.choice(self.words)} {self._random.getrandbits(40):010x}"])

    def _some_code(self) -> str:
        lines = [
            f"    {a}_{b} = get{c.capitalize()}{a.capitalize()}({b}.{c})"
            for a, b, c in (self._random.choices(self.words, k=3) for _ in range(6))
        ]
        return "\n".join(["```python", f"def {self._random.choice(self.words)}():", *lines, "```"])


def _fill(connection: sqlite3.Connection, messages: int) -> None:
    words = Words(1)
    now = time.time()
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -200000")
    for start in range(0, messages, 10_000):
        numbers = range(start, min(start + 10_000, messages))
        firsts = [number for number in numbers if number % PER_CONVERSATION == 0]
        connection.execute("BEGIN")
        connection.executemany(
            """
            INSERT INTO conversations (id, title, titled_by_person, profile_id, system_prompt, created_at, updated_at)
            VALUES (?, ?, 0, 'guide', 'You are a helpful assistant.', ?, ?)
            """,
            [
                (
                    conversation_id(number),
                    words.question()[:60],
                    moment(now, messages, number),
                    moment(now, messages, number + 19),
                )
                for number in firsts
            ],
        )
        connection.executemany(
            """
            INSERT INTO messages (id, conversation_id, parent_id, role, state, created_at, finished_at, metadata, parts)
            VALUES (?, ?, ?, ?, 'complete', ?, ?, ?, ?)
            """,
            [_message(words, number, moment(now, messages, number)) for number in numbers],
        )
        connection.executemany(
            "UPDATE conversations SET head_id = ? WHERE id = ?",
            [(message_id(min(first + PER_CONVERSATION - 1, messages - 1)), conversation_id(first)) for first in firsts],
        )
        connection.execute("COMMIT")
    connection.execute("DELETE FROM changes")
    connection.execute("INSERT OR IGNORE INTO tags SELECT id, 'work' FROM conversations WHERE seq % 100 = 0")
    connection.execute("DELETE FROM changes")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def conversation_id(number: int) -> str:
    return f"01C{number // PER_CONVERSATION:023d}"


def message_id(number: int) -> str:
    return f"01M{number:023d}"


def moment(now: float, messages: int, number: int) -> float:
    """When a message was made: evenly over the last two years."""
    return now - (messages - number) * (2 * 365 * 86_400 / messages)


def _message(words: Words, number: int, made_at: float) -> tuple[object, ...]:
    asked = number % 2 == 0
    parent = None if number % PER_CONVERSATION == 0 else message_id(number - 1)
    metadata = {} if asked else {"endpoint": _ENDPOINTS[number % 4], "queued_at": made_at, "completion_tokens": 100}
    parts = [{"type": "text", "text": words.question() if asked else words.answer()}]
    return (
        message_id(number), conversation_id(number), parent, "user" if asked else "assistant", made_at, made_at + 3,
        json.dumps(metadata), json.dumps(parts, ensure_ascii=False),
    )  # fmt: skip
