"""The window: its regions and its menu. What they do is wired by ui/window/window_controller.py."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from sagedesk.ui.actions.registry import ActionRegistry
from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.appearance.lengths import opening_size, scaled
from sagedesk.ui.appearance.looks import Looks
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S, Theme
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.view import ChatView
from sagedesk.ui.composer.composer import Composer
from sagedesk.ui.header.header import Header
from sagedesk.ui.offline.strip import OfflineStrip
from sagedesk.ui.parameters.panel import ParameterPanel
from sagedesk.ui.settings.live import LiveSettings
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.sidebar import Sidebar
from sagedesk.ui.signing_in.production import ProductionBand, ProductionConsent
from sagedesk.ui.widgets.notice_bar import NoticeBar
from sagedesk.ui.widgets.side_by_side import SideBySide
from sagedesk.ui.widgets.welcome import Welcome
from sagedesk.ui.window.menu_key import MenuKey
from sagedesk.ui.window.tab_order import next_stop

_SIDEBAR_WIDTH = 264
_ROOM_FOR_BOTH = 960
_SIZE = (1120, 760)
_OWN_SIZE = (720, 760)


class MainWindow(QMainWindow):
    """Sidebar at the left; header, chat, notices and composer at the right.

    ``activated(self)`` when it comes in front, ``left`` when another one does, ``conversation_shown(id)``, ``closing``
    before it closes and ``closed(self)`` after.

    ``registry`` has its actions. ``place`` keeps where the window was and how it was divided. The ``own`` window of a
    conversation begins without the sidebar, and bears its title. ``agreed`` has the production profiles that the person
    agreed to send to.
    """

    activated = Signal(object)
    left = Signal()
    conversation_shown = Signal(str)
    closing = Signal()
    closed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        conversations: ConversationListModel,
        settings: LiveSettings,
        place: QSettings,
        *,
        own: bool = False,
        agreed: set[str] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("sagedesk")
        self.setWindowTitle("SageDesk")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(640, 420)
        self.theme = theme
        self.own = own
        self.shown_id = ""
        """The conversation that is shown; empty before there is any."""
        self.shown_title = ""
        self._settings = settings
        self.stays_when_closed = False
        """Whether closing the window hides it in the tray."""
        self.hidden_to_tray = False
        self.place = place
        self.sidebar = Sidebar(conversations, theme)
        self.header = Header(theme)
        self.messages = MessageListModel(self)
        self.chat = ChatView(self.messages, theme)
        self.welcome = Welcome(theme)
        self.beginning = QStackedWidget()
        self.beginning.addWidget(self.welcome)
        self.chat.set_placeholder(self.beginning)
        self.notices = NoticeBar(theme)
        self.library_notice = NoticeBar(theme)
        self.offline = OfflineStrip(theme)
        self.composer = Composer(theme)
        self.pane = QWidget()
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.production = ProductionBand()
        self.consent = ProductionConsent(self, agreed)
        column.addWidget(self.production)
        column.addWidget(self.header)
        column.addWidget(self.offline)
        column.addLayout(_centred(self.library_notice, above=SPACE_S))
        column.addWidget(self.chat, 1)
        column.addLayout(_centred(self.notices))
        column.addWidget(self.composer)
        self._splitter = SideBySide()
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(self.pane)
        self.parameters = ParameterPanel(theme)
        self._splitter.addWidget(self.parameters)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_SIDEBAR_WIDTH, 1000, _SIDEBAR_WIDTH])
        self.sidebar.setMinimumWidth(scaled(212))
        self.setCentralWidget(self._splitter)
        self.header.sidebar_toggled.connect(self.toggle_sidebar)
        self.registry = ActionRegistry(self, settings)
        self.looks = Looks(self.theme, self.chat, settings, self.registry, self)
        MenuKey(self)
        self._wire_actions()
        settings.changed.connect(self._setting_changed)
        for key in ("sending.send_with", "appearance.line_width", "appearance.motion"):
            self._setting_changed(key)
        self._restore()
        self.composer.editor.setFocus()

    def _wire_actions(self) -> None:
        registry = self.registry
        registry.fill(self.menuBar())
        self.menuBar().lower()
        registry["close-window"].triggered.connect(self._close_by_person)
        registry["sidebar"].setChecked(True)
        registry["sidebar"].toggled.connect(self._sidebar_toggled)
        self.parameters.setVisible(False)
        registry["parameters"].toggled.connect(self._make_room)
        self.header.parameters_toggled.connect(registry["parameters"].toggle)
        registry["undo"].triggered.connect(self.notices.undo)
        self.notices.undo_offered.connect(registry["undo"].setEnabled)
        registry["find"].triggered.connect(self.chat.open_find)
        registry["find-next"].triggered.connect(self.chat.find_next)
        registry["find-previous"].triggered.connect(self.chat.find_previous)

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key == "sending.send_with":
            self.composer.set_send_with_control(self._settings.value.sending.send_with == "ctrl-enter")
        elif key == "appearance.motion":
            motion = self._settings.value.appearance.motion
            self.sidebar.list.set_reduced_motion({"reduced": True, "full": False}.get(motion))
        elif key == "appearance.line_width":
            width = self._settings.value.appearance.line_width
            self.composer.set_line_width(width)
            for notices in (self.notices, self.library_notice):
                notices.setMaximumWidth(width + 2 * SPACE_L)

    @Slot(bool)
    def _sidebar_toggled(self, wanted: bool) -> None:
        if wanted and self.width() < scaled(_ROOM_FOR_BOTH):
            # the list was asked for last
            self.registry["parameters"].setChecked(False)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """Show the list and the parameters beside the conversation; in a narrow window only the latter."""
        parameters = self.registry["parameters"].isChecked()
        self.parameters.setVisible(parameters)
        crowded = parameters and self.width() < scaled(_ROOM_FOR_BOTH)
        self.sidebar.setVisible(self.registry["sidebar"].isChecked() and not crowded)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """See whether there is room for all."""
        super().resizeEvent(event)
        self._make_room()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  # Qt's
        """Go with Tab to what is read next."""
        stop = next_stop(self, forward=forward)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    def show_title_of(self, conversation_id: str, title: str) -> None:
        """Be the window of a conversation, whose title an own window bears."""
        self.shown_title = title
        if self.own:
            self.setWindowTitle(title)
            # Qt adds the application's name to a window's title
            self.setAccessibleName(title)
        if conversation_id != self.shown_id:
            self.shown_id = conversation_id
            self.conversation_shown.emit(conversation_id)

    def event(self, event: QEvent) -> bool:
        """Tell when it comes in front, and when another one does."""
        if event.type() == QEvent.Type.WindowActivate:
            self.activated.emit(self)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self.left.emit()
        return super().event(event)

    @Slot()
    def come_to_front(self) -> None:
        """Show the window before all others, from wherever it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def toggle_sidebar(self) -> None:
        """Show or hide the list of conversations."""
        self.registry["sidebar"].toggle()

    def _restore(self) -> None:
        geometry = self.place.value(self._key("geometry"))
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        else:
            self.resize(opening_size(self, *(_OWN_SIZE if self.own else _SIZE)))
        split = self.place.value(self._key("splitter"))
        if isinstance(split, QByteArray):
            self._splitter.restoreState(split)
        self.registry["sidebar"].setChecked(self.place.value("sidebar", "true") == "true" and not self.own)
        self.registry["parameters"].setChecked(self.place.value(self._key("parameters"), "false") == "true")
        self.sidebar.open_folders = str(self.place.value("folders", "")).split()

    def _key(self, name: str) -> str:
        return f"own-{name}" if self.own else name

    @Slot()
    def _close_by_person(self) -> None:
        self._go_to_tray() if self.stays_when_closed else self.close()

    def _go_to_tray(self) -> None:
        self.hidden_to_tray = True
        # a dialog that is closed meanwhile must not end the program
        QApplication.setQuitOnLastWindowClosed(False)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Be no longer in the tray, whoever shows the window."""
        super().showEvent(event)
        if self.hidden_to_tray:
            self.hidden_to_tray = False
            QApplication.setQuitOnLastWindowClosed(True)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Remember where the window was, and let everything be saved; or stay in the tray, if that is wanted."""
        if self.stays_when_closed and event.spontaneous():
            # the person closed it, not the program or the end of the session
            event.ignore()
            self._go_to_tray()
            return
        self.place.setValue(self._key("geometry"), self.saveGeometry())
        self.place.setValue(self._key("splitter"), self._splitter.saveState())
        self.place.setValue(self._key("parameters"), "true" if self.registry["parameters"].isChecked() else "false")
        if not self.own:
            self.place.setValue("sidebar", "true" if self.registry["sidebar"].isChecked() else "false")
            self.place.setValue("folders", " ".join(self.sidebar.open_folders))
        self.closing.emit()
        super().closeEvent(event)
        self.closed.emit(self)


def _centred(notices: NoticeBar, above: int = 0) -> QHBoxLayout:
    """Return the row of a notice: as wide as the messages at most, and in their middle; ``above`` pixels are free."""
    row = QHBoxLayout()
    row.setContentsMargins(SPACE_L, above, SPACE_L, 0)
    row.addStretch(1)
    row.addWidget(notices, 100)
    row.addStretch(1)
    return row
