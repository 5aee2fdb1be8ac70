"""The surface that the conversation is drawn on: a widget of its own, so that screen readers get a list from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from sagedesk.ui.chat.view import ChatView


class MessageCanvas(QWidget):
    """The viewport of a ChatView."""

    def __init__(self, view: ChatView) -> None:
        super().__init__(view)
        self.view = view
