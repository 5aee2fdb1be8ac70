"""One parameter in the panel: its field, where its value comes from, and the way back to not set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.errors import InvalidInputError
from sagedesk.llm.parameters import Parameters
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import SPACE_XS, Theme
from sagedesk.ui.parameters.layers import Layers, Scope
from sagedesk.ui.parameters.vocabulary import STOP, label, text_of, with_text
from sagedesk.ui.profiles.field import TextBox


class ParameterRow(QWidget):
    """``changed(name)`` when the person set it or took it out; ``put`` then gives the parameters with it."""

    changed = Signal(str)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.name = name
        self._theme = theme
        self._shown = ""
        self.field: QLineEdit | TextBox = TextBox(lines=2) if name == STOP else QLineEdit()
        self.field.setAccessibleName(label(name))
        title = QLabel(label(name))
        title.setBuddy(self.field)
        self.reset_button = QPushButton()
        self.reset_button.setProperty("kind", "flat")
        self.reset_button.setAutoDefault(False)
        self.reset_button.setIconSize(QSize(14, 14))
        self.reset_button.setAccessibleName(self.tr("Do not set {parameter}").format(parameter=label(name)))
        self.reset_button.setToolTip(self.tr("Do not set it here"))
        self.reset_button.clicked.connect(self._reset)
        self.source = QLabel()
        self.source.setProperty("role", "note")
        self.source.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.reset_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(title)
        layout.addLayout(line)
        layout.addWidget(self.source)
        if isinstance(self.field, TextBox):
            self.field.setToolTip(self.tr("One on each line; a line break in one is written \\n."))
            # it has no signal of its own for being left
            self.field.installEventFilter(self)
        else:
            self.field.editingFinished.connect(self._edited)
        theme.changed.connect(self._restyle)
        self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take what stands in the field of several lines when the keyboard leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            self._edited()
        return super().eventFilter(watched, event)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.text if isinstance(self.field, TextBox) else self.field.text()

    def show_layers(self, layers: Layers, scope: Scope, *, editable: bool) -> None:
        """Show what a scope sets, and what is in force."""
        self._write(text_of(layers.of(scope), self.name))
        self.field.setEnabled(editable)
        self.reset_button.setEnabled(editable and bool(self._shown))
        self._mark("")
        source, value = layers.source(self.name), text_of(layers.in_force, self.name).replace("\n", ", ")
        self.field.setPlaceholderText(value.splitlines()[0] if value else self.tr("The container’s default"))
        words = self._words(source, scope, value)
        self.source.setText(words)
        self.source.setVisible(bool(words))

    def put(self, parameters: Parameters) -> Parameters | None:
        """Return the parameters with what stands in the field; None, and say why, when it cannot be read."""
        try:
            return with_text(parameters, self.name, self.text)
        except InvalidInputError as error:
            self._mark(str(error))
            return None

    def _words(self, source: Scope | None, scope: Scope, value: str) -> str:
        if source is None:
            return ""  # the empty field says so
        if source == scope:
            return self.tr("In force: set here.")
        return {
            Scope.CONVERSATION: self.tr("In force: {value}, from this conversation."),
            Scope.ENDPOINT: self.tr("In force: {value}, from the endpoint."),
            Scope.EVERYWHERE: self.tr("In force: {value}, from all endpoints."),
        }[source].format(value=value)

    def _write(self, text: str) -> None:
        self._shown = text
        if self.text == text:
            return
        self.field.blockSignals(True)
        if isinstance(self.field, TextBox):
            self.field.setPlainText(text)
        else:
            self.field.setText(text)
        self.field.blockSignals(False)

    def _mark(self, problem: str) -> None:
        self.source.setProperty("role", "problem" if problem else "note")
        self.field.setProperty("problem", bool(problem))
        for widget in (self.source, self.field):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        if problem:
            self.source.setText(problem)
            self.source.show()

    @Slot()
    def _edited(self) -> None:
        if self.text.strip() != self._shown.strip():
            self.changed.emit(self.name)

    @Slot()
    def _reset(self) -> None:
        if isinstance(self.field, TextBox):
            self.field.setPlainText("")
        else:
            self.field.setText("")
        self._edited()
        self.field.setFocus()

    @Slot()
    def _restyle(self) -> None:
        self.reset_button.setIcon(icon("reset", self._theme.tokens.text, self._theme.tokens.border))
