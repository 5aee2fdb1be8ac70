"""Opens the inspector for a reply; what it shows is gathered off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.llm.messages import Role
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.conversation.open_chat import Chat
from sagedesk.ui.inference.outgoing import outgoing
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sagedesk.ui.inspector.inspection import Inspection


class Inspecting(QObject):
    """Inspects replies of the chat that is shown."""

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        connections: Connections,
        profiles: Profiles,
        jobs: BackgroundJobs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._connections = connections
        self._profiles = profiles
        self._jobs = jobs
        self._chat: Chat | None = None
        window.registry["inspect"].triggered.connect(self._inspect_last)

    @Slot(object)
    def show_chat(self, chat: Chat) -> None:
        """Inspect another conversation's replies."""
        self._chat = chat

    @Slot(str)
    def inspect(self, message_id: str) -> None:
        """Open the inspector for one reply of the chat."""
        from sagedesk.ui.inspector.inspection import inspect  # noqa: PLC0415  # with its first use

        messages = self._chat.messages if self._chat is not None else []
        place = next((place for place, message in enumerate(messages) if message.id == message_id), None)
        if place is None or messages[place].role is not Role.ASSISTANT:
            return
        reply = messages[place]
        system = reply.metadata.get("system_prompt")
        asked = outgoing(messages[:place], system if isinstance(system, str) else "")
        profile = self._profiles.get(str(reply.metadata.get("profile_id", "")))
        work = partial(inspect, self._library, self._connections, reply, asked, profile)
        self._jobs.run(work, done=self._open, failed=self._failed)

    @Slot()
    def _inspect_last(self) -> None:
        messages = self._chat.messages if self._chat is not None else []
        replies = [message.id for message in messages if message.role is Role.ASSISTANT]
        if replies:
            self.inspect(replies[-1])

    @Slot(object)
    def _open(self, inspection: Inspection) -> None:
        from sagedesk.ui.inspector.window import InspectorWindow  # noqa: PLC0415  # with its first use

        opened = InspectorWindow(self._window.theme, self._window)
        opened.show_inspection(inspection)
        opened.show()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._window.notices.complain(str(error))
