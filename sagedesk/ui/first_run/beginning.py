"""What stands where a conversation is empty: the first run while it is wanted, else the welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QStackedWidget

from sagedesk.connections import Connections
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.profiles.profiles import Profiles
from sagedesk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sagedesk.ui.first_run.first_run import FirstRun

_DONE = "first_run"


class Beginning(QObject):
    """Shows the first run at the first start, and whenever it is asked for."""

    def __init__(
        self, window: MainWindow, profiles: Profiles, connections: Connections, place: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._profiles = profiles
        self._connections = connections
        self._place = place
        self._page: FirstRun | None = None
        window.registry["set-up"].triggered.connect(self.show)
        window.welcome.set_up_requested.connect(self.show)
        window.closing.connect(self._close)

    def show_at_first(self, *, has_profiles: bool) -> None:
        """Show it where it was never left, and nobody has made a profile without it."""
        if self._place.value(_DONE) is None and not has_profiles:
            self.show()

    @Slot()
    def take_keyboard(self) -> None:
        """Put the keyboard into the first run, if it is shown and has not got on yet."""
        if self._page is not None and self._page.step is self._page.sign_in:
            self._page.sign_in.focus()

    @property
    def page(self) -> FirstRun | None:
        """The first run, while it is shown."""
        return self._page

    @Slot()
    def show(self) -> None:
        """Lead through the steps, from the first on."""
        if self._page is None:
            from sagedesk.ui.first_run.first_run import FirstRun  # noqa: PLC0415  # most starts need it no more

            self._page = FirstRun(self._profiles, self._connections, self._window.theme)
            self._page.left.connect(self._end)
            self._page.made.connect(self._made)
            self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        self._page.begin()
        self._page.sign_in.focus()

    @property
    def _stack(self) -> QStackedWidget:
        return self._window.beginning

    @Slot()
    def _end(self) -> None:
        self._place.setValue(_DONE, "done")
        self._stack.setCurrentWidget(self._window.welcome)
        if self._page is not None:
            self._page.close_down()
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
        self._window.composer.editor.setFocus()

    @Slot(object)
    def _made(self, _profile: EndpointProfile) -> None:
        self._end()

    @Slot()
    def _close(self) -> None:
        if self._page is not None:
            self._page.close_down()
