"""The prompt that some containers repeat before the answer."""

from __future__ import annotations


class EchoRemover:
    """Takes the prompt off the start of a text that comes in pieces, only where the text really starts with it.

    While all that came could still be the prompt it is held back; should it not be, it is passed on whole. So is
    a text that is the prompt and nothing more: better an answer too many than one too few.
    """

    __slots__ = ("_at", "_prompt", "done")

    def __init__(self, prompt: str) -> None:
        self._prompt = prompt
        self._at = 0  # this much of the prompt came
        self.done = not prompt
        """Whether pieces pass as they are."""

    def feed(self, piece: str) -> str:
        """Return what is surely not the echo."""
        if self.done:
            return piece
        left = len(self._prompt) - self._at
        if len(piece) > left and piece.startswith(self._prompt[self._at :]):
            self.done = True
            return piece[left:]
        if len(piece) <= left and self._prompt.startswith(piece, self._at):
            self._at += len(piece)
            return ""
        return self.close() + piece

    def close(self) -> str:
        """Return what was held back."""
        held = "" if self.done else self._prompt[: self._at]
        self.done = True
        return held
