"""Prompts that a person keeps: Markdown files in folders, with ``{{variables}}`` that are asked for."""

from sagedesk.prompt_library.prompt import SavedPrompt, filled, variables
from sagedesk.prompt_library.store import PromptStore

__all__ = ["PromptStore", "SavedPrompt", "filled", "variables"]
