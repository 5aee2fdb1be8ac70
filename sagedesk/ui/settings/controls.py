"""A control for each kind of setting. Each says ``chosen(value)`` when the person chooses, never when it is filled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from sagedesk.settings import Choice, Font, Number, Setting, Switch, Text
from sagedesk.ui.appearance.looks import text_families
from sagedesk.ui.appearance.theme import SPACE_S
from sagedesk.ui.language.applying import SYSTEM
from sagedesk.ui.language.offered import offered_languages
from sagedesk.ui.settings.wording import translated
from sagedesk.ui.widgets.combo_box import ComboBox
from sagedesk.ui.widgets.spin_boxes import SpinBox

WIDTH = 220


class Control(QWidget):
    """What every control has: it shows a value, and says when another one is chosen."""

    chosen = Signal(object)

    def __init__(self, setting: Setting, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        inner.setAccessibleName(translated(setting.label))
        inner.setAccessibleDescription(translated(setting.about))
        inner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # a list that is scrolled must not change what it is scrolled over
        inner.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inner)
        self.setFocusProxy(inner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Leave the wheel to the list."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @Slot(int)
    @Slot(bool)
    def choose(self, value: object) -> None:
        """Say that a value was chosen."""
        self.chosen.emit(value)

    def show_value(self, value: object) -> None:
        """Show a value without choosing it."""
        raise NotImplementedError


class SwitchControl(Control):
    """A check box."""

    def __init__(self, setting: Setting) -> None:
        self._box = QCheckBox()
        super().__init__(setting, self._box)
        self._box.toggled.connect(self.choose)

    def show_value(self, value: object) -> None:
        """Check it or not."""
        with QSignalBlocker(self._box):
            self._box.setChecked(value is True)


class ChoiceControl(Control):
    """A combo box of words."""

    def __init__(self, setting: Setting, options: dict[str, str]) -> None:
        self._box = ComboBox()
        self._box.setFixedWidth(WIDTH)
        for value, text in options.items():
            self._box.addItem(text, value)
        super().__init__(setting, self._box)
        self._box.activated.connect(self._activated)

    def show_value(self, value: object) -> None:
        """Choose the word; a font that is not installed is added."""
        row = self._box.findData(value)
        if row < 0:
            self._box.addItem(str(value), value)
            row = self._box.count() - 1
        self._box.setCurrentIndex(row)

    @Slot(int)
    def _activated(self, row: int) -> None:
        self.chosen.emit(self._box.itemData(row))


class NumberControl(Control):
    """A field for a whole number with its unit."""

    def __init__(self, setting: Setting, kind: Number) -> None:
        self._box = SpinBox()
        self._box.setRange(int(kind.least), int(kind.most))
        self._box.setSingleStep(int(kind.step))
        self._box.setSuffix(translated(kind.unit) if kind.unit else "")
        self._box.setKeyboardTracking(False)
        # the style sheet's padding does not reach the line inside
        self._box.lineEdit().setTextMargins(SPACE_S - 2, 0, 0, 0)
        self._box.setFixedWidth(WIDTH)
        super().__init__(setting, self._box)
        self._box.valueChanged.connect(self.choose)

    def show_value(self, value: object) -> None:
        """Show the number."""
        with QSignalBlocker(self._box):
            self._box.setValue(int(str(value)))


class TextControl(Control):
    """A line of text, chosen with Enter or when the keyboard leaves it."""

    def __init__(self, setting: Setting, kind: Text) -> None:
        self._line = QLineEdit()
        self._line.setPlaceholderText(translated(kind.hint) if kind.hint else "")
        self._line.setFixedWidth(WIDTH)
        super().__init__(setting, self._line)
        self._line.editingFinished.connect(self._finished)

    def show_value(self, value: object) -> None:
        """Show the text."""
        if self._line.text() != str(value):
            self._line.setText(str(value))

    @Slot()
    def _finished(self) -> None:
        self.chosen.emit(self._line.text().strip())


class ElsewhereControl(Control):
    """A button that opens where a setting is changed."""

    def __init__(self, setting: Setting, text: str, open_it: Callable[[], object]) -> None:
        self._button = QPushButton(text)
        self._button.setAutoDefault(False)
        super().__init__(setting, self._button)
        self._button.setAccessibleName(text)
        self._button.clicked.connect(open_it)

    def show_value(self, value: object) -> None:
        """Show nothing: it is shown elsewhere."""


def control_for(setting: Setting) -> Control:
    """Return the control of a setting by its kind. Raises TypeError for a kind that has none."""
    match setting.kind:
        case Switch():
            return SwitchControl(setting)
        case Choice(options=options):
            if setting.key == "language.language":
                there = {SYSTEM, *offered_languages()}
                options = {value: text for value, text in options.items() if value in there}
            return ChoiceControl(setting, {value: translated(text) for value, text in options.items()})
        case Font(hint=hint, fixed=fixed):
            families = {family: family for family in text_families(fixed=fixed)}
            return ChoiceControl(setting, {"": translated(hint), **families})
        case Number() as kind:
            return NumberControl(setting, kind)
        case Text() as kind:
            return TextControl(setting, kind)
        case _:
            raise TypeError(setting.key)
