"""A field of a form: its label above, a note below, and what is wrong with it in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sagedesk.ui.appearance.theme import SPACE_S, SPACE_XS, code_font
from sagedesk.ui.widgets.combo_box import ComboBox

_LINES_MARGIN = 16


class Choice(ComboBox):
    """A combo box whose items have values; typing into it is possible where it is ``editable``.

    The wheel scrolls the form and never changes the choice under the pointer.
    """

    def __init__(self, *, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def value(self) -> str:
        """The value of the chosen item, or the typed text."""
        return self.currentText() if self.isEditable() else str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose the item of this value; one that is not offered is added, so that it is never lost."""
        if self.isEditable():
            self.setEditText(value)
            return
        if value and self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    def offer(self, options: Mapping[str, str]) -> None:
        """Offer values by their labels, and keep what is chosen."""
        value = self.value
        self.blockSignals(True)
        self.clear()
        for option, label in options.items():
            self.addItem(label, option)
        if self.isEditable():
            self.setCurrentIndex(-1)
        self.set_value(value)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Leave the wheel to the form."""
        event.ignore()


class TextBox(QPlainTextEdit):
    """A field of several lines; Tab leaves it. ``code`` is shown in a fixed-width font, each character as it is."""

    def __init__(self, lines: int, *, code: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        if code:
            self.setFont(code_font(self.font().pointSizeF() * 0.95))
            # Qt takes a second to break a line of 100,000 characters at words
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _LINES_MARGIN)

    @property
    def text(self) -> str:
        """What was typed, to the letter; Qt's toPlainText would make spaces of no-break spaces."""
        return self.document().toRawText().replace("\N{PARAGRAPH SEPARATOR}", "\n")


Control = QLineEdit | TextBox | Choice


class FormField(QWidget):
    """A control with its label, which is also its accessible name. ``edited`` when the person changes it."""

    edited = Signal()

    def __init__(self, label: str, control: Control, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.label = QLabel(label, self)
        self.label.setBuddy(control)
        control.setAccessibleName(label)
        if isinstance(control, Choice) and (line := control.lineEdit()) is not None:
            line.setAccessibleName(label)
        # before the words about it, in the order in which a screen reader goes through them
        control.setParent(self)
        self._note = _words("note", self)
        self._problem = _words("problem", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(SPACE_S)
        self._beside.addWidget(control, 1)
        layout.addWidget(self.label)
        layout.addLayout(self._beside)
        layout.addWidget(self._problem)
        layout.addWidget(self._note)
        layout.addStretch()
        self.set_note(note)
        changed = control.currentTextChanged if isinstance(control, Choice) else control.textChanged
        changed.connect(self._changed)

    def add_button(self, button: QPushButton) -> None:
        """Put a button beside the control, which helps to fill it."""
        self._beside.addWidget(button)
        self._problem.raise_()
        self._note.raise_()

    @property
    def text(self) -> str:
        """What stands in the control; the value of a choice."""
        if isinstance(self.control, QLineEdit):
            return self.control.text()
        return self.control.text if isinstance(self.control, TextBox) else self.control.value

    def set_text(self, text: str) -> None:
        """Show a text or choose a value."""
        if isinstance(self.control, QLineEdit):
            self.control.setText(text)
        elif isinstance(self.control, TextBox):
            self.control.setPlainText(text)
        else:
            self.control.set_value(text)

    @property
    def problem(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._problem.text()

    def set_note(self, note: str) -> None:
        """Say something that helps to fill the field."""
        self._note.setText(note)
        self._describe()

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong, until the person changes it; or nothing."""
        if sentence == self.problem:
            return
        self._problem.setText(sentence)
        self._describe()
        self.control.setProperty("problem", bool(sentence))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    @Slot()
    def _changed(self) -> None:
        self.set_problem("")
        self.edited.emit()

    def _describe(self) -> None:
        self._problem.setVisible(bool(self._problem.text()))
        self._note.setVisible(bool(self._note.text()) and not self._problem.text())
        self.control.setAccessibleDescription(self._problem.text() or self._note.text())


def _words(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
