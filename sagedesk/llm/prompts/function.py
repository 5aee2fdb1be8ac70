"""Code from somewhere else as a prompt format; what goes wrong in it is told as an error of ours."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sagedesk.errors import PromptError, SageDeskError
from sagedesk.llm.messages import ChatMessage
from sagedesk.llm.prompts.conversation import one_instruction
from sagedesk.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionFormat:
    """LlamaIndex's ``messages_to_prompt``: a function from messages to text.

    ``completion`` is its ``completion_to_prompt``, where there is one. The special tokens of a mere function are not
    known.
    """

    name: str
    function: Callable[[Sequence[ChatMessage]], str]
    completion: Callable[[str, str | None], str] | None = None
    stop: tuple[str, ...] = ()
    control: tuple[str, ...] = ()

    def messages_to_prompt(self, messages: Sequence[ChatMessage]) -> str:
        """Return what the function returns. Raises PromptError where it fails or returns no text."""
        return self._told(lambda: self.function(messages))

    def completion_to_prompt(self, completion: str, system_prompt: str | None = None) -> str:
        """Return what the function returns for one instruction. Raises as ``messages_to_prompt``."""
        if self.completion is None:
            return self.messages_to_prompt(one_instruction(completion, system_prompt))
        asked = self.completion
        return self._told(lambda: asked(completion, system_prompt))

    def _told(self, ask: Callable[[], object]) -> str:
        try:
            text = ask()
        except SageDeskError:
            raise
        except Exception as error:  # another's code may raise anything
            raise PromptError(
                translate("Prompts", "The prompt format {name} failed: {error}").format(
                    name=self.name, error=error or type(error).__name__
                ),
                hint=translate("Prompts", "It is code from outside SageDesk: correct or update it."),
                detail="".join(traceback.format_exception(error)),
            ) from error
        if not isinstance(text, str):
            raise PromptError(
                translate("Prompts", "The prompt format {name} returned no text but {kind}.").format(
                    name=self.name, kind=type(text).__name__
                ),
                hint=translate("Prompts", "It is code from outside SageDesk: correct or update it."),
            )
        return text
