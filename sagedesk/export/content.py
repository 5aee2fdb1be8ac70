"""What of a conversation goes into a file that people read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What goes along with the messages' texts. JSON has everything always.

    ``branches`` has every path, not the selected one alone: what people read has the messages that are on no earlier
    path, JSONL a line for each whole path. ``front_matter`` is for Markdown: YAML at the top, as Obsidian and site
    generators read it.
    """

    reasoning: bool = False
    system_prompt: bool = True
    metadata: bool = True
    timestamps: bool = True
    branches: bool = False
    front_matter: bool = False
