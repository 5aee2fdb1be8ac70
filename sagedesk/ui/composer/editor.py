"""The text field of the composer: Enter sends, or Ctrl+Enter; input methods are left in peace."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QImage, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QWidget

MOST_LINES = 8


class MessageEditor(QPlainTextEdit):
    """Grows from one line to eight, then scrolls. ``submitted`` says that the person wants to send.

    While ``edits`` is true, Ctrl+Enter sends, too, and ``saved`` says that the person only wants to keep it (Ctrl+S).
    ``up_pressed`` while it is empty, ``escape_pressed`` always. Pasting and dropping say ``files_pasted(paths)``,
    ``image_pasted(QImage)``, or ``text_pasted(text)`` after the text was put in. ``document_used(QTextDocument)``
    when another text is written in, which has an undo history of its own.
    """

    submitted = Signal()
    saved = Signal()
    files_pasted = Signal(list)
    image_pasted = Signal(QImage)
    text_pasted = Signal(str)
    up_pressed = Signal()
    escape_pressed = Signal()
    document_used = Signal(QTextDocument)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Message"))
        self.set_send_with_control(False)
        self.setPlaceholderText(self.tr("Write a message"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edits = False
        """Whether an earlier message is edited, and no new one written."""
        self._composing = False
        self._just_committed = False
        self.use(self.new_document(""))

    def new_document(self, text: str) -> QTextDocument:
        """Return a text that can be written in."""
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setPlainText(text)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        return document

    def use(self, document: QTextDocument) -> None:
        """Write in this text from now on; the caret stands at its beginning."""
        self.setExtraSelections([])
        document.setDefaultFont(self.font())
        self.setDocument(document)
        self._fit()
        self.document_used.emit(document)

    def set_send_with_control(self, control: bool) -> None:
        """Send with Ctrl+Enter, so that Enter begins a new line; or with Enter."""
        if control:
            self._send_modifiers = Qt.KeyboardModifier.ControlModifier
            self.setAccessibleDescription(self.tr("Ctrl+Enter sends, Enter begins a new line."))
        else:
            self._send_modifiers = Qt.KeyboardModifier.NoModifier
            self.setAccessibleDescription(self.tr("Enter sends, Shift+Enter begins a new line."))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Send on the key that sends; everything else is the editor's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if modifiers == self._send_modifiers or (self.edits and modifiers == Qt.KeyboardModifier.ControlModifier):
                # an Enter that ends an input method's composition belongs to the composition
                if not (self._composing or self._just_committed):
                    self.submitted.emit()
                event.accept()
                return
            if modifiers in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier):
                # a paragraph of its own; Qt would insert a line separator, which other programs do not know
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
                return
        if self.edits and event.matches(QKeySequence.StandardKey.Save):
            self.saved.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
            return
        if event.key() == Qt.Key.Key_Up and self.document().isEmpty():
            self.up_pressed.emit()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802  # Qt's name
        """Note whether an input method composes."""
        self._composing = bool(event.preeditString())
        if event.commitString():
            self._just_committed = True
            QTimer.singleShot(0, self._commit_is_over)
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  # Qt's name
        """Paste text as it is; formats are not kept. Files and pictures are for somebody else."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_pasted.emit(files)
        elif source.hasText():
            self.insertPlainText(source.text())
            self.text_pasted.emit(source.text())
        elif isinstance(image := source.imageData(), QImage):
            self.image_pasted.emit(image)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802  # Qt's name
        """Take pictures and files as well as text."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Fit the height to what the new width makes of the lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the width of Qt's hint and the height of the text."""
        return QSize(super().sizeHint().width(), self.height())

    @Slot()
    def _commit_is_over(self) -> None:
        self._just_committed = False

    @Slot()
    def _fit(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        # of a plain text document the layout gives the height in lines
        lines = min(max(1, int(self.document().size().height())), MOST_LINES)
        margins = self.contentsMargins()
        extra = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(lines * line + extra + 2)
