"""Looks at a message before it is sent: whether the model may misread it, and whether it fits into its context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.llm.context import Overflow
from sagedesk.llm.messages import ImagePart, Part, TextPart
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.composer.attaching import not_carried, picture_name
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.inference.context_use import ContextUse, context_use


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The sentence that warns of control sequences, if any; the text and what is attached with them made harmless.

    ``use`` is how full the context would be, where the person wants to be asked about that; ``refusal`` says why it
    cannot be sent at all.
    """

    refusal: SageDeskError | None = None
    warning: str
    escaped: str
    attached: tuple[Part, ...]
    use: ContextUse | None = None

    def overflows(self, chat: Chat) -> bool:
        """Return whether the person must say what stays out."""
        return self.use is not None and self.use.overflows and chat.fit is None

    def asks(self, chat: Chat) -> bool:
        """Return whether the person must decide something before it is sent."""
        return bool(self.warning) or self.overflows(chat)


def look_at(
    connections: Connections, profile: EndpointProfile, chat: Chat, text: str, attached: Sequence[Part] = ()
) -> Look:
    """Look at a message, in a worker's thread. Raises SageDeskError where the profile's format cannot be had."""
    from sagedesk.llm.prompts import warning_of  # noqa: PLC0415  # with the first message, not with the window

    llm = connections.unconnected(profile)
    parts = tuple(attached)
    if any(isinstance(part, ImagePart) for part in parts) and not llm.handler.carries_images:
        return Look(refusal=not_carried(picture_name(1)), warning="", escaped=text, attached=parts)
    texts = [text, *(part.text for part in parts if isinstance(part, TextPart))]
    use = None
    if profile.context.overflow is Overflow.ASK and chat.fit is None:
        use = context_use(tuple(chat.messages), text, parts, chat.conversation.system_prompt, profile)
    sequences = tuple(dict.fromkeys(found for each in texts for found in llm.control_sequences(each)))
    if not sequences:
        return Look(warning="", escaped=text, attached=parts, use=use)
    escaped = tuple(TextPart(text=llm.escape(part.text)) if isinstance(part, TextPart) else part for part in parts)
    return Look(warning=warning_of(sequences), escaped=llm.escape(text), attached=escaped, use=use)
