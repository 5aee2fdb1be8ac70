"""The composer: the message field with its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.messages import Part
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import LINE_WIDTH, SPACE_L, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.chat.qt_text import Utf16
from sagedesk.ui.composer.attachments_bar import AttachmentsBar, Row
from sagedesk.ui.composer.editor import MessageEditor
from sagedesk.ui.composer.queue_bar import QueueBar
from sagedesk.ui.language.sides import set_margins

_KEPT_DRAFTS = 20
"""Of how many conversations the undo history is kept while others are shown."""


class Composer(QWidget):
    """Says what to send (``submitted(text)``) and when to stop.

    It does not clear itself: the text is kept until the message is accepted. ``edit_last_requested`` when Up is
    pressed in the empty field. While an earlier message is edited, what was being written waits.
    """

    submitted = Signal(str)
    save_requested = Signal(str)
    stop_requested = Signal()
    edited = Signal()
    edit_last_requested = Signal()
    attach_requested = Signal()
    queue_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answering = False
        self._said_instead = ""
        self.editor = MessageEditor()
        self.editor.submitted.connect(self._submit)
        self.editor.textChanged.connect(self._text_changed)
        self.editor.installEventFilter(self)
        self.attachments = AttachmentsBar(theme)
        self.attachments.changed.connect(self._text_changed)
        self.queue = QueueBar(theme)
        self._attach = QPushButton()
        self._attach.setProperty("kind", "flat")
        self._attach.setAccessibleName(self.tr("Attach files"))
        self._attach.setToolTip(self.tr("Attach pictures, text, code or PDFs"))
        self._attach.clicked.connect(self.attach_requested)
        self.send_button = QPushButton(self.tr("Send"))
        self.send_button.setProperty("kind", "primary")
        self.send_button.clicked.connect(self._submit)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Stop the reply (Esc)"))
        self.stop_button.clicked.connect(self.stop_requested)
        self.editing_id = ""
        self._documents: dict[str, QTextDocument] = {}
        self._waiting: QTextDocument | None = None
        self._waiting_caret = 0
        self._waiting_attachments: list[Row] = []
        self.editor.up_pressed.connect(self.edit_last_requested)
        self.editor.escape_pressed.connect(self.end_editing)
        self._editing_bar = QWidget()
        self._editing_label = QLabel(self.tr("Editing an earlier message. Sending makes another version of it."))
        self._editing_label.setWordWrap(True)
        self._cancel_editing = QPushButton(self.tr("Cancel"))
        self._cancel_editing.setProperty("kind", "flat")
        self._cancel_editing.setAccessibleName(self.tr("Cancel editing"))
        self._cancel_editing.setToolTip(self.tr("Cancel (Esc)"))
        self._cancel_editing.clicked.connect(self.end_editing)
        self.save_button = QPushButton(self.tr("Save only"))
        self.save_button.setProperty("kind", "flat")
        self.save_button.setToolTip(self.tr("Keep the new version without having it answered (Ctrl+S)"))
        self.save_button.clicked.connect(self._save)
        self.editor.saved.connect(self._save)
        editing = QHBoxLayout(self._editing_bar)
        set_margins(editing, SPACE_S, 0, SPACE_XS, 0)
        editing.addWidget(self._editing_label, 1)
        editing.addWidget(self.save_button)
        editing.addWidget(self._cancel_editing)
        self._editing_bar.hide()
        self.box = QFrame()
        self.box.setObjectName("composerBox")
        column = QVBoxLayout(self.box)
        set_margins(column, SPACE_S, SPACE_XS, SPACE_XS, SPACE_XS)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._editing_bar)
        column.addWidget(self.queue)
        column.addWidget(self.attachments)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(SPACE_S)
        attach = QVBoxLayout()
        attach.addStretch()
        attach.addWidget(self._attach)
        row.addLayout(attach)
        row.addWidget(self.editor)
        buttons = QVBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.send_button)
        buttons.addWidget(self.stop_button)
        row.addLayout(buttons)
        self.set_line_width(LINE_WIDTH)
        self._context = QLabel()
        self._context.setProperty("role", "note")
        self._context.setTextFormat(Qt.TextFormat.PlainText)
        self._context.setWordWrap(True)
        self._context.hide()
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.box, 100)
        beside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(beside)
        layout.addWidget(self._context, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_answering(False)
        self.set_send_with_control(False)

    @property
    def text(self) -> str:
        """What is written."""
        return _plain(self.editor.document())

    @property
    def draft(self) -> str:
        """What is being written as a new message, also while an earlier one is edited."""
        return self.text if self._waiting is None else _plain(self._waiting)

    @property
    def attached(self) -> tuple[Part, ...]:
        """The parts of the message that are attached."""
        return tuple(each.part for each in self.attachments.attachments)

    @property
    def draft_caret(self) -> int:
        """Where the caret stands in the draft, in characters."""
        units = self.editor.textCursor().position() if self._waiting is None else self._waiting_caret
        return Utf16(self.draft).from_qt(units)

    def show_draft(self, conversation_id: str, text: str, caret: int) -> None:
        """Write the draft of a conversation from now on. Undo goes back in what was written there, and only there."""
        document = self._documents.pop(conversation_id, None)
        if document is None or _plain(document) != text:
            document = self.editor.new_document(text)
        self._documents[conversation_id] = document
        self._write_in(document, Utf16(text).to_qt(min(caret, len(text))))
        for oldest in list(self._documents)[:-_KEPT_DRAFTS]:
            self._documents.pop(oldest).deleteLater()

    def set_text(self, text: str, caret: int | None = None) -> None:
        """Replace what is written, and put the caret behind so many characters; at the end without."""
        self.editor.setPlainText(text)
        self._put_caret(-1 if caret is None else Utf16(text).to_qt(caret))

    def take_out(self, text: str) -> None:
        """Take the last place of a text out of what is written; undo puts it back."""
        place = self.text.rfind(text)
        if place >= 0:
            units, cursor = Utf16(self.text), self.editor.textCursor()
            cursor.setPosition(units.to_qt(place))
            cursor.setPosition(units.to_qt(place + len(text)), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def set_draft(self, text: str, caret: int) -> None:
        """Replace what is being written as a new message, also while an earlier one is edited."""
        if self._waiting is None:
            self.set_text(text, caret)
        else:
            self._waiting.setPlainText(text)
            self._waiting_caret = Utf16(text).to_qt(caret)

    def clear(self) -> None:
        """Empty the field: the message was accepted."""
        self.editor.clear()

    def set_line_width(self, width: int) -> None:
        """Be as wide as the text of the conversation, in device-independent pixels."""
        self.box.setMaximumWidth(width + 2 * SPACE_L)

    def set_send_with_control(self, control: bool) -> None:
        """Send with Ctrl+Enter instead of Enter."""
        self.editor.set_send_with_control(control)
        self.send_button.setToolTip(self.tr("Send (Ctrl+Enter)") if control else self.tr("Send (Enter)"))

    def show_context(self, words: str, *, full: bool) -> None:
        """Say below the field how full the model's context is; nothing for no words."""
        self._context.setText(words)
        self._context.setVisible(bool(words))
        role = "problem" if full else "note"
        if self._context.property("role") != role:
            self._context.setProperty("role", role)
            self._context.style().unpolish(self._context)
            self._context.style().polish(self._context)

    def begin_editing(self, message_id: str, text: str) -> None:
        """Have an earlier message edited in the field; what is being written comes back afterwards."""
        if not self.editing_id:
            self._waiting = self.editor.document()
            self._waiting_caret = self.editor.textCursor().position()
            self._waiting_attachments = self.attachments.take()
        self.editing_id = message_id
        self.editor.edits = True
        self._editing_bar.show()
        self._write_in(self.editor.new_document(text), -1)
        self.editor.setFocus()

    @Slot()
    def end_editing(self) -> None:
        """Leave the edited message as it was, or it has been sent; nothing happens while none is edited."""
        if self._waiting is not None:
            self.editing_id = ""
            self.editor.edits = False
            self._editing_bar.hide()
            document, self._waiting = self._waiting, None
            self._write_in(document, self._waiting_caret)
            self.attachments.put(self._waiting_attachments)
            self._waiting_attachments = []

    @Slot()
    def _save(self) -> None:
        if self.editing_id and self.text.strip():
            self.save_requested.emit(self.text)

    def say_instead(self, text: str) -> None:
        """Say why nothing can be written, where the empty field invites to write otherwise."""
        self._said_instead = text
        self.set_answering(self._answering)

    def set_answering(self, answering: bool) -> None:
        """Show Stop while a reply comes, Send otherwise. The field stays usable."""
        self._answering = answering
        focused = self.send_button.hasFocus() or self.stop_button.hasFocus()
        self.editor.setPlaceholderText(
            self.tr("Write the next message; it is sent after the reply")
            if answering
            else self._said_instead or self.tr("Write a message")
        )
        self.send_button.setVisible(not answering)
        self.stop_button.setVisible(answering)
        if focused:
            self.editor.setFocus()
        self._text_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Draw the focus of the field around the whole box. Esc leaves the edited message before it stops a reply."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._restyle(focused=event.type() == QEvent.Type.FocusIn)
        elif self.editing_id and event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        elif event.type() == QEvent.Type.ShortcutOverride and self._undoes_nothing(event):
            # left to the window, which can have something to undo
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _undoes_nothing(self, event: QEvent) -> bool:
        undoes = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return undoes and not self.editor.document().isUndoAvailable()

    def _write_in(self, document: QTextDocument, caret: int) -> None:
        """Write in a text, with the caret behind so many of Qt's units; at the end for -1."""
        before = self.editor.document()
        self.editor.use(document)
        self._put_caret(caret)
        if before is not document and before is not self._waiting and before not in self._documents.values():
            before.deleteLater()

    def _put_caret(self, units: int) -> None:
        cursor = self.editor.textCursor()
        if units < 0:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(units)
        self.editor.setTextCursor(cursor)

    @property
    def _has_message(self) -> bool:
        return bool(self.text.strip() or self.attachments.attachments)

    @Slot()
    def _submit(self) -> None:
        if self._has_message and self._answering:
            self.queue_requested.emit(self.text)
        elif self._has_message:
            self.submitted.emit(self.text)

    @Slot()
    def _text_changed(self) -> None:
        self.send_button.setEnabled(self._has_message and not self._answering)
        self.edited.emit()

    @Slot()
    def _restyle(self, *, focused: bool | None = None) -> None:
        tokens = self._theme.tokens
        focused = self.editor.hasFocus() if focused is None else focused
        edge = f"2px solid {tokens.focus}" if focused else f"1px solid {tokens.border}"
        margin = 0 if focused else 1
        self.box.setStyleSheet(
            f"#composerBox {{ background: {tokens.surface}; border: {edge}; border-radius: 14px; margin: {margin}px; }}"
            "QPlainTextEdit { border: none; padding: 0; background: transparent; }"
            "QPlainTextEdit:focus { border: none; padding: 0; }"
        )
        self._editing_label.setStyleSheet(f"color: {tokens.text_muted};")
        self.send_button.setIcon(icon("send", tokens.on_accent, tokens.text_muted))
        self.stop_button.setIcon(icon("stop", tokens.text))
        self._attach.setIcon(icon("attach", tokens.text_muted))


def _plain(document: QTextDocument) -> str:
    # Qt's toPlainText makes spaces of no-break spaces
    return document.toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
