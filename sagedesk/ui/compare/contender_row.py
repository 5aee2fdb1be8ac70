"""One contender in the form of a comparison: its profile, and what is different about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_S, Theme
from sagedesk.ui.compare.contender import Contender
from sagedesk.ui.profiles.field import Choice
from sagedesk.ui.profiles.naming import shown_name


class ContenderRow(QWidget):
    """``changed`` when the person changes it, ``remove_requested`` when they want it out."""

    changed = Signal()
    remove_requested = Signal()

    def __init__(self, number: int, profiles: Sequence[EndpointProfile], theme: Theme) -> None:
        super().__init__()
        self._profiles = {profile.id: profile for profile in profiles}
        self.profile = Choice()
        self.profile.offer({profile.id: shown_name(profile) for profile in profiles})
        self._temperature = self._field(self.tr("Temperature"), 110)
        self._max_tokens = self._field(self.tr("Max tokens"), 110)
        self._variant = self._field(self.tr("Variant"), 130)
        self._component = self._field(self.tr("Component"), 130)
        self._remove = QToolButton()
        self._remove.setObjectName("remove")
        self._remove.setIcon(icon("close", theme.tokens.text_muted))
        self._remove.setIconSize(QSize(14, 14))
        self._remove.setAutoRaise(True)
        self._remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._remove.clicked.connect(self.remove_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.profile, 1)
        for field in self._fields:
            layout.addWidget(field)
        layout.addWidget(self._remove)
        self.profile.currentIndexChanged.connect(self.changed)
        self.set_number(number)

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self._temperature, self._max_tokens, self._variant, self._component

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops in it, one after the other."""
        return self.profile, *self._fields, self._remove

    def set_number(self, number: int) -> None:
        """Call it by another number, from 1."""
        self.profile.setAccessibleName(self.tr("Endpoint {number}").format(number=number))
        for field in self._fields:
            field.setAccessibleName(
                self.tr("{name} of endpoint {number}").format(name=field.placeholderText(), number=number)
            )
        self._remove.setAccessibleName(self.tr("Remove endpoint {number}").format(number=number))
        self._remove.setToolTip(self.tr("Remove"))

    def set_removable(self, removable: bool) -> None:
        """Say whether one can be spared."""
        self._remove.setEnabled(removable)

    def choose(self, profile_id: str) -> None:
        """Choose a profile."""
        self.profile.set_value(profile_id)

    @property
    def contender(self) -> Contender | None:
        """What the row holds; None where a figure is none."""
        profile = self._profiles.get(self.profile.value)
        temperature, tokens = _number(self._temperature.text()), _number(self._max_tokens.text())
        whole = tokens is None or tokens == int(tokens) >= 1
        wrong = (self._temperature.text().strip() and (temperature is None or temperature < 0)) or (
            self._max_tokens.text().strip() and (tokens is None or not whole)
        )
        for field, bad in ((self._temperature, temperature is None), (self._max_tokens, tokens is None or not whole)):
            _mark(field, bool(field.text().strip()) and bad)
        if profile is None or wrong:
            return None
        return Contender(
            profile=profile,
            temperature=temperature,
            max_tokens=None if tokens is None else int(tokens),
            variant=self._variant.text().strip(),
            component=self._component.text().strip(),
        )

    def _field(self, name: str, width: int) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setToolTip(self.tr("{name}; empty as the profile has it").format(name=name))
        field.setMaximumWidth(scaled(width))
        field.textChanged.connect(self._edited)
        return field

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", ".")) if text.strip() else None
    except ValueError:
        return None


def _mark(field: QLineEdit, problem: bool) -> None:
    if bool(field.property("problem")) != problem:
        field.setProperty("problem", problem)
        field.style().unpolish(field)
        field.style().polish(field)
