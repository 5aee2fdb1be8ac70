"""The window of quick questions: a field, the endpoint that is asked, and the answer beneath."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.icons import application_icon, icon
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.chat.model import MessageListModel
from sagedesk.ui.chat.view import ChatView
from sagedesk.ui.composer.editor import MessageEditor
from sagedesk.ui.signing_in.production import ProductionBand
from sagedesk.ui.widgets.combo_box import ComboBox
from sagedesk.ui.widgets.notice_bar import NoticeBar

_WIDTH, _HEIGHT = 600, 460


class QuickAskWindow(QMainWindow):
    """``asked(text)`` by Enter, ``stopped``, ``left(text)`` by Esc, ``opening_wanted`` in SageDesk, ``begun_anew``.

    ``profile_chosen(id)`` for the endpoint that is asked. The window is above all others where the desktop allows it.
    """

    asked = Signal(str)
    stopped = Signal()
    hidden = Signal()
    opening_wanted = Signal()
    begun_anew = Signal()
    profile_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        flags |= Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        super().__init__(None, flags | Qt.WindowType.WindowCloseButtonHint)
        # it is no reason for the program to go on when the last window is closed
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("quickAsk")
        self.setWindowTitle(self.tr("Quick ask"))
        # Qt adds the application's name to a window's title
        self.setAccessibleName(self.windowTitle())
        self.setWindowIcon(application_icon())
        self._theme = theme
        self._answering = self._placed = False
        self.production = ProductionBand()
        self.editor = MessageEditor()
        self.editor.setAccessibleName(self.tr("Quick question"))
        self.editor.setPlaceholderText(self.tr("Ask something"))
        self.editor.submitted.connect(self._submit)
        self.editor.escape_pressed.connect(self.close)
        self.editor.textChanged.connect(self._look)
        self.editor.installEventFilter(self)
        self.ask_button = QPushButton(self.tr("Ask"))
        self.ask_button.setProperty("kind", "primary")
        self.ask_button.clicked.connect(self._submit)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stopped)
        self._box = QFrame()
        self._box.setObjectName("quickAskBox")
        self.profiles = ComboBox()
        self.profiles.setAccessibleName(self.tr("Endpoint that is asked"))
        self.profiles.setMinimumWidth(160)
        self.profiles.activated.connect(self._activated)
        self._state = QLabel()
        self._state.setProperty("role", "note")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.messages = MessageListModel(self)
        self.chat = ChatView(self.messages, theme)
        self._line = QFrame()
        self._line.setObjectName("quickAskLine")
        self._line.setFixedHeight(1)
        self.notices = NoticeBar(theme)
        self.new_button = QPushButton(self.tr("Ask something else"))
        self.new_button.clicked.connect(self.begun_anew)
        self.open_button = QPushButton(self.tr("Open in SageDesk"))
        self.open_button.setToolTip(self.tr("Go on in a window (Ctrl+Enter)"))
        self.open_button.clicked.connect(self.opening_wanted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.opening_wanted)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self.begun_anew)
        self._content = QWidget()
        self._content.setObjectName("quickAskContent")
        self.setCentralWidget(self._content)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_conversation(False)
        self.set_answering(False)

    def _lay_out(self) -> None:
        field = QHBoxLayout(self._box)
        field.setContentsMargins(SPACE_S, SPACE_XS, SPACE_XS, SPACE_XS)
        field.setSpacing(SPACE_S)
        field.addWidget(self.editor, 1)
        for button in (self.ask_button, self.stop_button):
            field.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addWidget(self.profiles)
        below.addWidget(self._state, 1)
        below.addWidget(self.new_button)
        below.addWidget(self.open_button)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self._box)
        column.addLayout(below)
        column.addWidget(self.notices)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.production)
        layout.addLayout(column)
        layout.addWidget(self._line)
        layout.addWidget(self.chat, 1)
        self.resize(_WIDTH, self._least_height())

    def _least_height(self) -> int:
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        return self._content.minimumSizeHint().height()

    @property
    def text(self) -> str:
        """What is written."""
        # Qt's toPlainText makes spaces of no-break spaces
        return self.editor.document().toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")

    @property
    def profile_id(self) -> str:
        """The endpoint profile that is asked."""
        return str(self.profiles.currentData() or "")

    def offer(self, profiles: Sequence[EndpointProfile], chosen: str) -> None:
        """Offer endpoint profiles, and choose one by its id; the first where that is gone."""
        self.profiles.clear()
        for profile in profiles:
            self.profiles.addItem(profile.name, profile.id)
        self.profiles.setCurrentIndex(max(0, self.profiles.findData(chosen)))

    def show_conversation(self, there: bool) -> None:
        """Make room for what is said, or be small while nothing is."""
        was_there = not self.chat.isHidden()
        self.chat.setVisible(there)
        self._line.setVisible(there)
        self.new_button.setVisible(there)
        self._look()
        if there and not was_there:
            self.resize(self.width(), max(self.height(), _HEIGHT))
        elif not there:
            self.resize(self.width(), self._least_height())

    def set_answering(self, answering: bool, state: str = "") -> None:
        """Show Stop while a reply comes, Ask otherwise; ``state`` says what it waits for."""
        self._answering = answering
        focused = self.ask_button.hasFocus() or self.stop_button.hasFocus()
        self.ask_button.setVisible(not answering)
        self.stop_button.setVisible(answering)
        self._state.setText(state)
        if focused:
            self.editor.setFocus()
        self._look()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Only hide: what is written and said stays."""
        super().closeEvent(event)
        self.hidden.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Draw the focus of the field around its box."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._restyle(focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Come up in the middle of the screen that the person is at, a little above the centre."""
        if not self._placed:
            self._placed = True
            screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
            room = screen.availableGeometry()
            self.move(room.center().x() - self.width() // 2, room.top() + room.height() // 5)
        super().showEvent(event)

    @Slot()
    def _submit(self) -> None:
        if self.text.strip() and not self._answering:
            self.asked.emit(self.text)

    @Slot()
    def _look(self) -> None:
        written = bool(self.text.strip())
        self.ask_button.setEnabled(written and not self._answering)
        self.open_button.setEnabled(written or not self.chat.isHidden())

    @Slot(int)
    def _activated(self, _row: int) -> None:
        self.profile_chosen.emit(self.profile_id)

    @Slot()
    def _restyle(self, *, focused: bool | None = None) -> None:
        tokens = self._theme.tokens
        focused = self.editor.hasFocus() if focused is None else focused
        edge = f"2px solid {tokens.focus}" if focused else f"1px solid {tokens.border}"
        margin = 0 if focused else 1
        self.setStyleSheet(
            f"#quickAskContent {{ background: {tokens.window}; }}"
            f"#quickAskBox {{ background: {tokens.surface}; border: {edge};"
            f" border-radius: {RADIUS}px; margin: {margin}px; }}"
            f"#quickAskLine {{ background: {tokens.border}; }}"
            "#quickAskBox QPlainTextEdit { border: none; padding: 0; background: transparent; }"
            "#quickAskBox QPlainTextEdit:focus { border: none; padding: 0; }"
        )
        self.ask_button.setIcon(icon("send", tokens.on_accent, tokens.text_muted))
        self.stop_button.setIcon(icon("stop", tokens.text))
        self.new_button.setIcon(icon("plus", tokens.text))
        self.open_button.setIcon(icon("window", tokens.text, tokens.text_muted))
