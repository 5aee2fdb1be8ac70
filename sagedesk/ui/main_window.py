"""The window: its regions and its menu. What they do is wired by ui/window_controller.py."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.view import ChatView
from sagedesk.ui.composer.composer import Composer
from sagedesk.ui.header.header import Header
from sagedesk.ui.icons import application_icon
from sagedesk.ui.reading import Reading
from sagedesk.ui.sidebar.model import ConversationListModel
from sagedesk.ui.sidebar.sidebar import Sidebar
from sagedesk.ui.theme import LINE_WIDTH, MODES, SPACE_L, Theme
from sagedesk.ui.widgets.notice_bar import NoticeBar
from sagedesk.ui.widgets.welcome import Welcome

_SIDEBAR_WIDTH = 264


class MainWindow(QMainWindow):
    """Sidebar at the left; header, chat, notices and composer at the right. ``closing`` before it closes."""

    closing = Signal()

    def __init__(self, theme: Theme, conversations: ConversationListModel, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("sagedesk")
        self.setWindowTitle("SageDesk")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(640, 420)
        self.theme = theme
        self._settings = settings
        self.sidebar = Sidebar(conversations, theme)
        self.header = Header(theme)
        self.messages = MessageListModel(self)
        self.chat = ChatView(self.messages, theme)
        self.welcome = Welcome(theme)
        self.chat.set_placeholder(self.welcome)
        self.notices = NoticeBar(theme)
        self.composer = Composer(theme)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.chat, 1)
        self.notices.setMaximumWidth(LINE_WIDTH + 2 * SPACE_L)
        beside = QHBoxLayout()
        beside.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        beside.addStretch(1)
        beside.addWidget(self.notices, 100)
        beside.addStretch(1)
        column.addLayout(beside)
        column.addWidget(self.composer)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_SIDEBAR_WIDTH, 1000])
        self._splitter.setChildrenCollapsible(False)
        self.sidebar.setMinimumWidth(180)
        self.setCentralWidget(self._splitter)
        self.header.sidebar_toggled.connect(self.toggle_sidebar)
        self._make_menu()
        self._restore()
        self.composer.editor.setFocus()

    def _make_menu(self) -> None:
        conversation = self.menuBar().addMenu("&Conversation")
        self.new_action = self._action("New conversation", QKeySequence(QKeySequence.StandardKey.New))
        self.rename_action = self._action("Rename…")
        self.export_action = self._action("Export as Markdown…", QKeySequence("Ctrl+E"))
        self.export_all_action = self._action("Export all as Markdown…")
        self.delete_action = self._action("Delete")
        self.quit_action = self._action("Quit", QKeySequence("Ctrl+Q"))
        self.quit_action.triggered.connect(self.close)
        conversation.addAction(self.new_action)
        conversation.addSeparator()
        conversation.addActions([self.rename_action, self.export_action, self.export_all_action])
        conversation.addSeparator()
        conversation.addAction(self.delete_action)
        conversation.addSeparator()
        conversation.addAction(self.quit_action)

        reply = self.menuBar().addMenu("&Reply")
        self.stop_action = self._action("Stop", QKeySequence("Esc"))
        self.focus_action = self._action("Write a message", QKeySequence("Ctrl+L"))
        reply.addActions([self.stop_action, self.focus_action])

        endpoint = self.menuBar().addMenu("&Endpoint")
        self.profiles_action = self._action("Profiles…")
        self.new_profile_action = self._action("New profile…")
        self.edit_profile_action = self._action("Edit profile…")
        endpoint.addActions([self.new_profile_action, self.edit_profile_action])
        endpoint.addSeparator()
        endpoint.addAction(self.profiles_action)

        view = self.menuBar().addMenu("&View")
        self.sidebar_action = self._action("Sidebar", QKeySequence("Ctrl+B"))
        self.sidebar_action.setCheckable(True)
        self.sidebar_action.setChecked(True)
        self.sidebar_action.toggled.connect(self.sidebar.setVisible)
        view.addAction(self.sidebar_action)
        view.addSeparator()
        self._view_action("Find in conversation…", QKeySequence("Ctrl+F"), self.chat.open_find, view)
        self._view_action("Find next", QKeySequence("F3"), self.chat.find_next, view)
        self._view_action("Find previous", QKeySequence("Shift+F3"), self.chat.find_previous, view)
        view.addSeparator()
        reading = Reading(self.chat, self._settings, self)
        self._view_action("Larger text", QKeySequence(QKeySequence.StandardKey.ZoomIn), reading.larger, view)
        self._view_action("Smaller text", QKeySequence(QKeySequence.StandardKey.ZoomOut), reading.smaller, view)
        self._view_action("Normal text", QKeySequence("Ctrl+0"), reading.normal, view)
        self._view_action("Font…", None, reading.choose_font, view)
        view.addSeparator()
        themes = view.addMenu("Theme")
        self._theme_actions = QActionGroup(self)
        for mode, text in zip(MODES, ("Like the system", "Light", "Dark", "High contrast"), strict=True):
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(mode)
            action.setChecked(mode == self.theme.mode)
            self._theme_actions.addAction(action)
            themes.addAction(action)
        self._theme_actions.triggered.connect(self._choose_theme)

        help_menu = self.menuBar().addMenu("&Help")
        self.guide_action = self._action("Ask the guide", QKeySequence("F1"))
        self.about_action = self._action("About SageDesk")
        help_menu.addActions([self.guide_action, self.about_action])

    def _action(self, text: str, shortcut: QKeySequence | None = None) -> QAction:
        action = QAction(text, self)
        if shortcut is not None:
            action.setShortcut(shortcut)
        return action

    def _view_action(self, text: str, shortcut: QKeySequence | None, act: Callable[[], object], menu: QMenu) -> None:
        action = self._action(text, shortcut)
        action.triggered.connect(act)
        menu.addAction(action)

    @Slot()
    def toggle_sidebar(self) -> None:
        """Show or hide the list of conversations."""
        self.sidebar_action.toggle()

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self.theme.set_mode(action.data())
        self._settings.setValue("theme", action.data())

    def _restore(self) -> None:
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        else:
            self.resize(1120, 760)
        split = self._settings.value("splitter")
        if isinstance(split, QByteArray):
            self._splitter.restoreState(split)
        self.sidebar_action.setChecked(self._settings.value("sidebar", "true") == "true")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Remember where the window was, and let everything be saved."""
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("splitter", self._splitter.saveState())
        self._settings.setValue("sidebar", "true" if self.sidebar_action.isChecked() else "false")
        self.closing.emit()
        super().closeEvent(event)
