"""Shows what a profile would send for the current conversation, anew whenever the form changes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError, UntrustedCodeError
from sagedesk.llm.messages import ChatMessage
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.chat.qt_text import Utf16
from sagedesk.ui.profiles.field import Choice, FormField, TextBox
from sagedesk.ui.profiles.form import Filled
from sagedesk.ui.profiles.preview_text import PreviewText, preview

Conversation = Callable[[], Sequence[ChatMessage]]

_PAUSE_MILLISECONDS = 300
_LEAST_LINES, _LINES = 3, 7
_INDENTED, _EXACT = "indented", "exact"
_SPACES = re.compile(r"[ \t]+")
# the fields without which a request cannot be written
_NEEDED = {"handler_code", "prompt_code", "chat_template", "template_variables", "handler_options"}
_NEEDED |= {"max_tokens", "temperature", "top_p", "top_k", "stop"}


class Preview(QWidget):
    """Folded until it is wanted. ``read`` gives what the form holds, ``conversation`` the messages that are shown.

    ``unfolded`` when there is suddenly more to show.
    """

    unfolded = Signal()

    def __init__(
        self,
        connections: Connections,
        background: BackgroundJobs,
        read: Callable[[], Filled],
        conversation: Conversation,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._connections = connections
        self._background = background
        self._read = read
        self._conversation = conversation
        self._running = False
        self._changed_meanwhile = False
        self._text = PreviewText(prompt="", tokens=(), pretty="", exact="")
        self._folder = QPushButton()
        self._folder.setAccessibleName(self.tr("Preview"))
        self._folder.setCheckable(True)
        self._folder.setAutoDefault(False)
        self._folder.setProperty("kind", "flat")
        self._about = QLabel()
        self._about.setProperty("role", "note")
        self._form = Choice()
        self._form.setAccessibleName(self.tr("Request shown as"))
        self._form.offer({_INDENTED: self.tr("Indented JSON"), _EXACT: self.tr("Exact bytes")})
        self._form.set_value(_INDENTED)
        self._form.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._folded = QWidget()
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._prompt = _read_only(self.tr("Prompt preview"))
        self._request = _read_only(self.tr("Request preview"))
        self._tokens = _TokenHighlighter(_box(self._prompt).document(), theme)
        _show_white_space(_box(self._prompt).document())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._lay_out()
        self._folder.toggled.connect(self._fold)
        self._form.currentIndexChanged.connect(self._show_request)
        self._pause.timeout.connect(self._begin)
        self._fold(False)

    @Slot()
    def refresh(self) -> None:
        """Make the preview anew once the person pauses."""
        if self._folder.isChecked():
            self._pause.start()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self._folder)
        head.addWidget(self._about, 1)
        head.addWidget(self._form)
        body = QVBoxLayout(self._folded)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACE_S)
        body.addWidget(self._problem)
        body.addWidget(self._prompt, 1)
        body.addWidget(self._request, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(head)
        layout.addWidget(self._folded)

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        self._folder.setText(self.tr("▾ Preview") if shown else self.tr("▸ Preview"))
        for part in (self._folded, self._about, self._form):
            part.setVisible(shown)
        if shown:
            self._begin()
            self.unfolded.emit()

    @Slot()
    def _begin(self) -> None:
        if self._running:
            self._changed_meanwhile = True
            return
        filled = self._read()
        wrong = next((sentence for name, sentence in filled.problems.items() if name in _NEEDED), "")
        if wrong:
            self._tell(wrong)
            return
        conversation = tuple(self._conversation())
        self._about.setText(
            self.tr("For the conversation in the window") if conversation else self.tr("For a small sample")
        )
        self._running = True
        make = partial(preview, self._connections, filled.profile, conversation)
        self._background.run(make, done=self._made, failed=self._failed)

    @Slot(object)
    def _made(self, text: PreviewText) -> None:
        self._tell("")
        self._text = text
        self._tokens.set_places(text.prompt, text.tokens)
        box = _box(self._prompt)
        box.setPlaceholderText(
            "" if text.prompt else self.tr("This container is sent messages and formats them itself.")
        )
        _replace(box, text.prompt)
        self._show_request()
        self._ended()

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        if isinstance(error, UntrustedCodeError):
            self._tell(
                self.tr("{message} You are asked whether it may when you test or save the profile.").format(
                    message=error.message
                )
            )
        else:
            self._tell(str(error))
        self._ended()

    def _ended(self) -> None:
        self._running = False
        if self._changed_meanwhile:
            self._changed_meanwhile = False
            self._begin()

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        for field in (self._prompt, self._request):
            field.setEnabled(not problem)
            field.control.setAccessibleDescription(problem)
            if problem:
                # what stood there would not be sent
                field.set_text("")
                _box(field).setPlaceholderText("")

    @Slot()
    def _show_request(self) -> None:
        _replace(_box(self._request), self._text.exact if self._form.value == _EXACT else self._text.pretty)


class _TokenHighlighter(QSyntaxHighlighter):
    """Sets off the prompt format's own texts."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._places: list[tuple[int, int]] = []
        theme.changed.connect(self.rehighlight)

    def set_places(self, text: str, places: Sequence[tuple[int, int]]) -> None:
        """Take the places in a text that is about to be shown."""
        units = Utf16(text)
        self._places = [(units.to_qt(start), units.to_qt(end)) for start, end in places]

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Set off what is in one line."""
        tokens = self._theme.tokens
        look, space = QTextCharFormat(), QTextCharFormat()
        look.setForeground(QColor(tokens.accent))
        look.setBackground(QColor(tokens.accent_soft))
        space.setForeground(QColor(tokens.text_muted))
        units = Utf16(text)
        for run in _SPACES.finditer(text):
            self.setFormat(units.to_qt(run.start()), len(run[0]), space)
        first = self.currentBlock().position()
        last = first + self.currentBlock().length()
        index = max(0, bisect_right(self._places, (first, first)) - 1)
        for start, end in self._places[index:]:
            if start >= last:
                break
            self.setFormat(max(0, start - first), min(end, last) - max(start, first), look)


def _read_only(label: str) -> FormField:
    field = FormField(label, TextBox(_LINES, code=True))
    box = _box(field)
    # where the screen is small, what is edited needs room as well
    box.setMinimumHeight(box.height() * _LEAST_LINES // _LINES)
    box.setReadOnly(True)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return field


def _box(field: FormField) -> TextBox:
    box = field.control
    assert isinstance(box, TextBox)  # noqa: S101  # made so above
    return box


def _replace(box: TextBox, text: str) -> None:
    """Show a text, and keep the place that is read where it is."""
    if text != box.text:
        place = box.verticalScrollBar().value()
        box.setPlainText(text)
        box.verticalScrollBar().setValue(place)


def _show_white_space(document: QTextDocument) -> None:
    option = document.defaultTextOption()
    option.setFlags(
        option.flags() | QTextOption.Flag.ShowTabsAndSpaces | QTextOption.Flag.ShowLineAndParagraphSeparators
    )
    document.setDefaultTextOption(option)
