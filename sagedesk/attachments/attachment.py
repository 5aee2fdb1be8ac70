"""One file that goes along with a message."""

from __future__ import annotations

from dataclasses import dataclass

from sagedesk.llm.messages import ImagePart, TextPart


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file's ``name`` and the part of the message that it becomes.

    ``size`` are the bytes that the file had, before a picture was made smaller or text taken out of a PDF.
    """

    name: str
    part: ImagePart | TextPart
    size: int

    @property
    def is_picture(self) -> bool:
        """Whether it is sent as a picture; everything else is sent as text."""
        return isinstance(self.part, ImagePart)

    @property
    def sent_size(self) -> int:
        """The bytes of the picture or of the text as they are sent, before they are written as JSON."""
        return len(self.part.data) if isinstance(self.part, ImagePart) else len(self.part.text.encode(errors="replace"))
