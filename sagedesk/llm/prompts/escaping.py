"""What a user typed is data. In a text format some texts would still act as the format's own.

Containers turn ``<|im_end|>`` into the token that ends a turn wherever it stands, and models were taught to obey
``[INST]``. So a person is warned, and can send the text as it is or made harmless.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sagedesk.llm.prompts.base import PromptFormat
from sagedesk.translation import translate, translate_plural

_NAMED = 3
_VISIBLE: dict[int, int | str] = {**{code: 0x2400 + code for code in range(0x20)}, 0x7F: 0x2421, 0x0A: "↵"}


def control_sequences(prompt_format: PromptFormat, text: str) -> tuple[str, ...]:
    """Return which of the format's control texts are in a typed text, each once, in the order in which they begin."""
    return tuple(dict.fromkeys(_pattern(prompt_format).findall(text)))


def escape(prompt_format: PromptFormat, text: str) -> str:
    """Return a typed text with a space before the last character of each control text: ``[INST ]``, ``<|im_end| >``.

    People and models read it as before, and no tokenizer takes it for a token or drops the space, as some do with
    characters that cannot be seen. The result holds no control text of the format; a text without any is unchanged.
    """
    pattern = _pattern(prompt_format)
    while pattern.search(text):
        text = pattern.sub(lambda match: f"{match[0][:-1]} {match[0][-1]}", text)
    return text


def warning_of(sequences: Sequence[str]) -> str:
    """Return the sentence that warns of control texts, on one line; at most three of them are named."""
    names = [f"“{text.translate(_VISIBLE)}”" for text in sequences[:_NAMED]]
    if len(sequences) > _NAMED:
        names.append(translate_plural("Prompts", "%n more", "%n more", len(sequences) - _NAMED))
    if len(names) > 1:
        sentence = translate(
            "Prompts", "This text contains {names} and {last}, which the model may take for the end of your turn."
        )
    else:
        sentence = translate("Prompts", "This text contains {last}, which the model may take for the end of your turn.")
    return sentence.format(names=", ".join(names[:-1]), last=names[-1])


def _pattern(prompt_format: PromptFormat) -> re.Pattern[str]:
    # a single character is no control text, and a space could not break it
    control: Iterable[str] = getattr(prompt_format, "control", ())  # others' formats may leave it out
    texts = sorted((text for text in control if len(text.strip()) > 1), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, texts)) or "(?!)")
