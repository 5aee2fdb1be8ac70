"""A control for each kind of setting. Each says ``chosen(value)`` when the person chooses, never when it is filled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from sagedesk.settings import Choice, Font, Languages, Number, Setting, Switch, Text
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.looks import text_families
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S
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
        self._box.setFixedWidth(scaled(WIDTH))
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
        self._box.setFixedWidth(scaled(WIDTH))
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
        self._line.setFixedWidth(scaled(WIDTH))
        super().__init__(setting, self._line)
        self._line.editingFinished.connect(self._finished)

    def show_value(self, value: object) -> None:
        """Show the text."""
        if self._line.text() != str(value):
            self._line.setText(str(value))

    @Slot()
    def _finished(self) -> None:
        self.chosen.emit(self._line.text().strip())


class LanguagesControl(Control):
    """A button that says which languages are chosen; its menu has the system's, and those that were offered."""

    def __init__(self, setting: Setting) -> None:
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.setFixedWidth(scaled(WIDTH))
        super().__init__(setting, self._button)
        self._label = self._button.accessibleName()
        self._menu = QMenu(self._button)
        self._menu.triggered.connect(self._triggered)
        self._button.setMenu(self._menu)
        self._offered: tuple[str, ...] = ()
        self._chosen: tuple[str, ...] = ()

    def offer(self, tags: Sequence[str]) -> None:
        """Have the languages with these tags in the menu."""
        self._offered = tuple(tags)
        self.show_value(self._chosen)

    def show_value(self, value: object) -> None:
        """Show which are chosen."""
        self._chosen = value if isinstance(value, tuple) else ()
        system = self.tr("Like the system")
        names = [language_name(tag) for tag in self._chosen]
        words = ", ".join(names) or system
        shorter = ", ".join(QLocale(tag).nativeLanguageName() or tag for tag in self._chosen) or system
        metrics = self._button.fontMetrics()
        self._button.setText(metrics.elidedText(shorter, Qt.TextElideMode.ElideRight, WIDTH - 3 * SPACE_L))
        self._button.setToolTip(words if names else "")
        self._button.setAccessibleName(self.tr("{setting}: {languages}").format(setting=self._label, languages=words))
        self._menu.clear()
        self._add(system, "", checked=not self._chosen)
        self._menu.addSeparator()
        for tag in sorted({*self._offered, *self._chosen}, key=language_name):
            self._add(language_name(tag), tag, checked=tag in self._chosen)

    def _add(self, name: str, tag: str, *, checked: bool) -> None:
        action = self._menu.addAction(name)
        action.setData(tag)
        action.setCheckable(True)
        action.setChecked(checked)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        tag = action.data()
        if not tag:
            self.chosen.emit(())
        elif tag in self._chosen:
            self.chosen.emit(tuple(each for each in self._chosen if each != tag))
        else:
            self.chosen.emit((*self._chosen, tag))


def language_name(tag: str) -> str:
    """Return what a language calls itself, with its country: "Deutsch (Österreich)" for "de_AT"; else the tag."""
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    name = locale.nativeLanguageName()
    if "_" not in tag.replace("-", "_"):
        return name
    # some dictionaries are of a spelling within a country, as en_GB-ise
    known = tag.replace("-", "_") == locale.name()
    return f"{name} ({locale.nativeTerritoryName() if known else tag})"


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
        case Languages():
            return LanguagesControl(setting)
        case Number() as kind:
            return NumberControl(setting, kind)
        case Text() as kind:
            return TextControl(setting, kind)
        case _:
            raise TypeError(setting.key)
