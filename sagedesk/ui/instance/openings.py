"""Shows what a start asked for, in the window that was in front last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sagedesk.errors import SageDeskError
from sagedesk.links import Link, LinkKind, parse_link
from sagedesk.ui.instance.front import bring_to_front
from sagedesk.ui.instance.request import QUICK_ASK, StartRequest

if TYPE_CHECKING:
    from sagedesk.ui.app import Desk


class Openings(QObject):
    """What is asked before the desk is ready is shown once it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._ready = False
        self._waiting: list[StartRequest] = []
        desk.ready.connect(self._desk_ready)

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Show what a link or a file's address names that came to the running program, as macOS has it."""
        self.ask(StartRequest.to_show(link))

    @Slot(object)
    def ask(self, request: StartRequest) -> None:
        """Bring the window to the front, and show what another start was asked for."""
        if request.window != QUICK_ASK:
            bring_to_front(self._desk.window, request.token)
        self.show(request)

    def show(self, request: StartRequest) -> None:
        """Show the profile, the conversation or the file of a request, as soon as that is known."""
        if not self._ready:
            self._waiting.append(request)
            return
        try:
            self._show(request)
        except SageDeskError as error:
            self._desk.window.notices.complain(str(error))

    @property
    def shown(self) -> str:
        """The link to the conversation that is shown; empty where it is not saved."""
        chat = self._desk.controller.chat if self._desk.controller is not None else None
        return str(Link(kind=LinkKind.CONVERSATION, target=chat.id)) if chat is not None and chat.saved else ""

    @Slot()
    def _desk_ready(self) -> None:
        self._ready = True
        waiting, self._waiting = self._waiting, []
        for request in waiting:
            self.show(request)

    def _show(self, request: StartRequest) -> None:
        if request.window == QUICK_ASK and self._desk.background is not None:
            self._desk.background.quick_ask.summon(request.token)
        if request.profile:
            self._show_profile(request.profile)
        if request.file and self._desk.controller is not None:
            self._desk.controller.ask_to_import(Path(request.file))
        if request.link:
            link = parse_link(request.link)
            if link.kind == LinkKind.PROFILE:
                self._show_profile(link.target)
            elif self._desk.controller is not None:
                self._desk.controller.shown.show_id(link.target)

    def _show_profile(self, name: str) -> None:
        profile = self._desk.profiles.named(name) or self._desk.profiles.get(name)
        if profile is None:
            said = self.tr("There is no endpoint profile named {name}.").format(name=name)
            self._desk.window.notices.complain(said)
        elif self._desk.controller is not None:
            self._desk.controller.new_with_profile(profile.id)
