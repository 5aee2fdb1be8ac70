"""The built-in guide: answers questions about SageDesk from the topics of this folder, one Markdown file each."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from sagedesk import paths
from sagedesk.emulator.containers.openai_chat import text_of
from sagedesk.emulator.guide.topic import Topic, stems, topics
from sagedesk.emulator.model import ModelRequest

_MORE = stems("more next continue go on further and then else yes please tell show me another")
_UNSURE = """\
I am not sure what you mean. I am not a language model: I know SageDesk, and I answer by the words of your question.

These I can answer:

{{topics}}

Write a number from this list, or ask in other words."""


def answer(request: ModelRequest) -> str:
    """Return what the guide says to the last question: the topic that fits, or the list of topics."""
    question = request.prompt.strip()
    topic = _chosen(question) or _following(question, request.messages) or _fitting(question)
    if topic is None:
        return _filled(_UNSURE)
    return _filled(topic.text) + _suggestions(topic)


def _chosen(question: str) -> Topic | None:
    """Return the topic whose number in the list the question is."""
    if not (number := re.fullmatch(r"(\d{1,2})[.)]?", question)):
        return None
    listed = _listed()
    return listed[int(number[1]) - 1] if 1 <= int(number[1]) <= len(listed) else None


def _following(question: str, messages: Sequence[Mapping[str, object]]) -> Topic | None:
    """Return the topic to go on with, if the question only asks for more."""
    words = stems(question)
    if not words or not words <= _MORE:
        return None
    told = [text_of(message) for message in messages if message.get("role") == "assistant"]
    last = next((topic for text in reversed(told) for topic in topics().values() if _tells(text, topic)), None)
    if last is None:
        return None
    names = [name for name in last.next if not any(_tells(text, topics()[name]) for text in told)]
    return topics()[names[0]] if names else topics()["topics"]


def _tells(text: str, topic: Topic) -> bool:
    return text.lstrip().startswith(topic.beginning)


def _fitting(question: str) -> Topic | None:
    """Return the topic that the question is a phrase of, or that has the most of its words.

    Words that few topics have count more, and small talk counts less.
    """
    words = stems(question)
    for topic in topics().values():
        if words and words in topic.phrases:
            return topic
    rarity = _rarity()
    best, most = None, 0.0
    for topic in topics().values():
        found = sum(rarity[word] for word in words & (topic.words | topic.also))
        found += sum(rarity[word] for word in words & topic.words)
        score = 0.2 * found if topic.talk else found
        if score > most:
            best, most = topic, score
    return best


@cache
def _rarity() -> Mapping[str, float]:
    counts: dict[str, int] = {}
    for topic in topics().values():
        for word in topic.words | topic.also:
            counts[word] = counts.get(word, 0) + 1
    return {word: math.log(1 + len(topics()) / count) for word, count in counts.items()}


def _listed() -> list[Topic]:
    return [topic for topic in topics().values() if not topic.talk and topic.name != "topics"]


def _filled(text: str) -> str:
    """Return the text with what only the running program knows."""
    known: dict[str, Callable[[], object]] = {
        "topics": _numbered,
        "handlers": _handlers,
        "prompt_formats": _prompt_formats,
        "library_file": paths.library_file,
        "profiles_file": paths.profiles_file,
        "settings_file": paths.settings_file,
        "log_folder": paths.log_dir,
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda mark: str(known[mark[1]]()), text)


def _numbered() -> str:
    return "\n".join(f"{number}. {topic.question}" for number, topic in enumerate(_listed(), 1))


def _handlers() -> str:
    from sagedesk.llm.handlers import handler_names  # noqa: PLC0415 (only this answer needs it)

    return ", ".join(f"`{name}`" for name in handler_names())


def _prompt_formats() -> str:
    from sagedesk.llm.prompts import prompt_format_names  # noqa: PLC0415

    return ", ".join(f"`{name}`" for name in prompt_format_names())


def _suggestions(topic: Topic) -> str:
    if not topic.next:
        return ""
    asked = "\n".join(f"- {topics()[name].question}" for name in topic.next)
    return f"\n\nYou could ask next:\n\n{asked}"
