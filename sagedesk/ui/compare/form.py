"""The form of a comparison: who takes part, and the prompt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import SPACE_M, SPACE_S, Theme
from sagedesk.ui.compare.contender import FEWEST, MOST, Contender
from sagedesk.ui.compare.contender_row import ContenderRow
from sagedesk.ui.profiles.field import TextBox

_LINES = 3


class CompareForm(QWidget):
    """``asked(text, contenders)`` when the prompt is to be sent, ``stopped`` when the replies are to end."""

    asked = Signal(str, object)
    stopped = Signal()

    def __init__(self, profiles: Sequence[EndpointProfile], first: str, theme: Theme) -> None:
        super().__init__()
        self._profiles = tuple(profiles)
        self._theme = theme
        self._running = False
        self.rows: list[ContenderRow] = []
        rows = QWidget()
        self._list = QVBoxLayout(rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_S)
        self._add = QPushButton(self.tr("Add an endpoint"))
        self._add.clicked.connect(self._add_row)
        self.prompt = TextBox(_LINES)
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.prompt.setPlaceholderText(self.tr("One prompt for all of them"))
        self.prompt.textChanged.connect(self._show_state)
        self.ask_button = QPushButton(self.tr("Compare"))
        self.ask_button.setProperty("kind", "primary")
        self.ask_button.clicked.connect(self._ask)
        self.stop_button = QPushButton(self.tr("Stop all"))
        self.stop_button.clicked.connect(self.stopped)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.ask_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(rows)
        layout.addWidget(self.prompt)
        layout.addLayout(buttons)
        ids = [profile.id for profile in profiles]
        other = next((each for each in ids if each != first), first)
        for profile_id in (first, other):
            self._add_row()
            self.rows[-1].choose(profile_id)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Say whether replies come."""
        self._running = running
        self.stop_button.setVisible(running)
        self._show_state()

    @property
    def contenders(self) -> list[Contender] | None:
        """All of them; None while one cannot be used."""
        found = [row.contender for row in self.rows]
        usable = [each for each in found if each is not None]
        return usable if len(usable) == len(found) else None

    @Slot()
    def _add_row(self) -> None:
        row = ContenderRow(len(self.rows) + 1, self._profiles, self._theme)
        row.changed.connect(self._show_state)
        row.remove_requested.connect(partial(self._remove_row, row))
        row.choose(self.rows[-1].profile.value if self.rows else self._profiles[0].id)
        self.rows.append(row)
        self._list.addWidget(row)
        self._order_tabs()
        self._show_state()

    def _order_tabs(self) -> None:
        stops = [stop for row in self.rows for stop in row.stops]
        for first, second in pairwise((*stops, self.prompt)):
            self.setTabOrder(first, second)

    def _remove_row(self, row: ContenderRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        for number, each in enumerate(self.rows, 1):
            each.set_number(number)
        self.rows[-1].profile.setFocus()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        for row in self.rows:
            row.set_removable(len(self.rows) > FEWEST)
        self._add.setEnabled(len(self.rows) < MOST)
        usable = self.contenders is not None and bool(self.prompt.text.strip())
        self.ask_button.setEnabled(usable and not self._running)

    @Slot()
    def _ask(self) -> None:
        if (contenders := self.contenders) is not None:
            self.asked.emit(self.prompt.text, contenders)
