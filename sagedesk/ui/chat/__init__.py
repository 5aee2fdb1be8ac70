"""The conversation on the screen: a model of its messages and a view that draws only what is seen."""

from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.view import ChatView, Position

__all__ = ["ChatView", "MessageListModel", "Position"]
