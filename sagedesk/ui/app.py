"""The composition root: the only place that makes the parts and wires them."""

from __future__ import annotations

import os
import signal
import socket
import sys
from dataclasses import replace

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtWidgets import QApplication

from sagedesk.connections import Connections, network_for_all
from sagedesk.errors import SageDeskError
from sagedesk.library import Library
from sagedesk.paths import library_file, profiles_file, settings_file
from sagedesk.profiles import ProfileStore, SecretStore
from sagedesk.settings import SettingsStore
from sagedesk.ui.appearance.theme import Theme
from sagedesk.ui.application import Application, apply_theme, make_application, make_place
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.crash.crash_notices import CrashNotices
from sagedesk.ui.crash.fault_log import FaultLog
from sagedesk.ui.first_run.beginning import Beginning
from sagedesk.ui.inference.controller import InferenceController
from sagedesk.ui.instance.instance import Instance
from sagedesk.ui.instance.openings import Openings
from sagedesk.ui.instance.request import StartRequest
from sagedesk.ui.language.applying import apply_language
from sagedesk.ui.language.reopening import Reopening
from sagedesk.ui.library.opening import LibraryOpening
from sagedesk.ui.library.unopened import Unopened
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.window.background import Background
from sagedesk.ui.window.focus_in_sight import FocusInSight
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.window_controller import WindowController
from sagedesk.ui.window.windows import Windows


class Desk(QObject):
    """The windows with everything behind them. The first is painted first; the library is opened meanwhile.

    ``ready`` when the library is open and the profiles are there. ``first_run`` says whether the first start may lead
    to a first endpoint, ``again`` whether all windows that were open just now come back.
    """

    ready = Signal()

    def __init__(
        self,
        application: QApplication,
        profile_name: str | None = None,
        *,
        first_run: bool = True,
        again: bool = False,
    ) -> None:
        super().__init__()
        self._profile_name = profile_name
        self._first_run = first_run
        self.settings = LiveSettings(SettingsStore(settings_file()), self)
        self._place = make_place()
        self.theme = Theme(self.settings.value.appearance.theme, self)
        self._application = application
        apply_language(application, self.settings.value.language.language)
        self.theme.changed.connect(self._apply_theme)
        self._apply_theme()
        FocusInSight(application, self)
        self.jobs = BackgroundJobs(parent=self)
        self.secrets = SecretStore()
        self.connections = Connections(self.secrets)
        self.connections.set_network(network_for_all(self.settings.value.network))
        self.profiles = Profiles(ProfileStore(profiles_file()), self.secrets, self)
        self.windows = Windows(
            theme=self.theme,
            settings=self.settings,
            place=self._place,
            profiles=self.profiles,
            connections=self.connections,
            jobs=self.jobs,
            reopen=again or self.settings.value.windows.reopen,
            parent=self,
        )
        self.reopening = Reopening(self.windows, self.settings, self)
        self.settings.changed.connect(self._setting_changed)
        self.settings.failed.connect(self._settings_failed)
        self.settings.problems_found.connect(self._settings_wrong)
        first = self.window
        self._opening = LibraryOpening(first, library_file(), self.jobs, first)
        self._unopened = Unopened(first, first)
        self._opening.failed.connect(self._unopened.disable)
        self._opening.opened.connect(self._library_opened)
        self.library: Library | None = None
        self.inference: InferenceController | None = None
        self.background: Background | None = None

    # of the window that was in front last

    @property
    def window(self) -> MainWindow:
        """The window that was in front last."""
        return self.windows.open.front

    @property
    def controller(self) -> WindowController | None:
        """What that window does; None while the library is not open."""
        return self.windows.controller(self.window)

    @property
    def conversations(self) -> ConversationListModel:
        """The list of that window."""
        return self.windows.conversations(self.window)

    @property
    def beginning(self) -> Beginning:
        """What stands in that window where a conversation is empty."""
        return self.windows.beginning(self.window)

    def start(self) -> None:
        """Show the first window, and open the library behind it."""
        self.window.composer.setEnabled(False)
        if self._first_run:
            self.beginning.show_at_first(has_profiles=profiles_file().exists())
        self.window.show()
        if self.settings.problems:
            self._settings_wrong(self.settings.problems)
        self._opening.start()

    def close(self) -> bool:
        """End everything: what came of running replies is kept. Return whether all threads have ended."""
        self.profiles.close()
        ended = self.inference.close() if self.inference is not None else True
        ended = self.jobs.close() and ended
        ended = (self.background is None or self.background.sets.close()) and ended
        if self.library is not None:
            self.library.close()
        self.connections.close()
        ended = self.settings.close() and ended
        self._place.sync()
        return ended

    @Slot(object)
    def _library_opened(self, library: Library) -> None:
        self.library = library
        self.inference = InferenceController(self.connections, library, self)
        for key in ("keeping.trash_days", "keeping.exchanges"):
            self._setting_changed(key)
        self.background = Background(
            self.windows,
            self.settings,
            self.profiles,
            self.connections,
            library,
            self.inference,
            self.jobs,
            self.theme,
            self._place,
            self,
        )
        self.windows.ready.connect(self._unopened.opened)
        self.windows.ready.connect(self.beginning.take_keyboard)
        self.windows.ready.connect(self.ready)
        self.windows.ready.connect(self._let_go_of_opening)
        self._opening.restore_wanted.connect(self._choose_backup)
        self.background.begin(self._profile_name)

    @Slot()
    def _let_go_of_opening(self) -> None:
        """Leave what opened the library to the first window, and with it to its end."""
        del self._opening, self._unopened

    @Slot()
    def _choose_backup(self) -> None:
        if self.controller is not None:
            self.controller.care.choose_backup()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == "keeping.trash_days" and self.library is not None:
            self.library.upkeep.trash_kept = self.settings.value.keeping.trash_days * 86_400.0
        if key == "keeping.exchanges" and self.inference is not None:
            self.inference.records = self.settings.value.keeping.exchanges
        if key.startswith("network."):
            self.connections.set_network(network_for_all(self.settings.value.network))

    @Slot(object)
    def _settings_failed(self, error: SageDeskError) -> None:
        self.window.notices.complain(str(error))

    @Slot(object)
    def _settings_wrong(self, problems: tuple[str, ...]) -> None:
        self.window.notices.complain("\n".join(problems))

    @Slot()
    def _apply_theme(self) -> None:
        apply_theme(self._application, self.theme)


class SignalWatch(QObject):
    """Closes the windows on Ctrl+C in the terminal and when the session ends; Qt's loop would not notice."""

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        self._reading, self._writing = socket.socketpair()
        self._writing.setblocking(False)
        signal.set_wakeup_fd(self._writing.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close_windows)

    @Slot()
    def _close_windows(self) -> None:
        self._reading.recv(64)
        self._windows.close_all()

    def stop(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()


def run_window(request: StartRequest, instance: Instance) -> int:
    """Open the first window; return the exit code when the last has closed. ``instance`` is that of the first start."""
    application = make_application()
    fault_log = FaultLog()
    ended = opened = True
    again = False
    while opened:
        desk = Desk(application, request.profile, again=again)
        notices = CrashNotices(desk.windows.open, fault_log)
        desk.ready.connect(notices.tell_of_last_run)
        openings = Openings(desk)
        openings.show(replace(request, profile=""))
        instance.asked.connect(openings.ask)
        if isinstance(application, Application):
            application.link_opened.connect(openings.open_link)
        watch = SignalWatch(desk.windows)
        desk.start()
        instance.listen()
        code = application.exec()
        instance.stop_listening()
        watch.stop()
        ended = desk.close() and ended
        opened = again = desk.reopening.wanted
        request = StartRequest(link=openings.shown)
        desk.window.deleteLater()
        desk.deleteLater()
    fault_log.stop()
    instance.close()
    if not ended:
        # everything is saved; a thread that still waits for the network or the keyring must not hold the exit
        sys.stdout.flush()
        os._exit(code)
    return code
