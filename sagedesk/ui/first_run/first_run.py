"""The page that leads through the steps, in the place of an empty conversation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sagedesk.connections import Connections
from sagedesk.errors import KeyringError, SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Theme
from sagedesk.ui.first_run.done_step import DoneStep
from sagedesk.ui.first_run.draft import Draft
from sagedesk.ui.first_run.endpoint_step import EndpointStep
from sagedesk.ui.first_run.sign_in_step import SignInStep
from sagedesk.ui.first_run.step import Step
from sagedesk.ui.first_run.step_area import StepArea
from sagedesk.ui.first_run.trial_step import TrialStep
from sagedesk.ui.profiles.profiles import Profiles

_WIDTH = 560


class FirstRun(QWidget):
    """``left`` when it was skipped or somebody only looks around; ``made(EndpointProfile)`` when a profile is kept.

    It needs neither network nor keyring to be shown.
    """

    left = Signal()
    made = Signal(object)

    def __init__(self, profiles: Profiles, connections: Connections, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("First run"))
        self._profiles = profiles
        self._theme = theme
        self._draft = Draft()
        self._saving: str = ""
        background = profiles.background
        self.sign_in = SignInStep(connections, background, theme)
        self.endpoint = EndpointStep(connections, background, theme)
        self.test = TrialStep(connections, profiles.secrets, background, theme)
        self.done = DoneStep(theme)
        self._steps: tuple[Step, ...] = (self.sign_in, self.endpoint, self.test, self.done)
        self._at = 0
        self._number = QLabel()
        self._number.setProperty("role", "note")
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        larger = self._title.font()
        larger.setPointSizeF(larger.pointSizeF() * 1.5)
        self._title.setFont(larger)
        self.back = self._button(self.tr("Back"), self._go_back)
        self.skip = self._button(self.tr("Skip"), self._skip)
        self.skip.setToolTip(self.tr("Leave this; Endpoint › Set up an endpoint… leads here again"))
        self.next = self._button(self.tr("Next"), self._go_on)
        self.next.setProperty("kind", "primary")
        self._lay_out()
        for step in self._steps:
            step.ready_changed.connect(self._show_ready)
        profiles.saved.connect(self._saved)
        profiles.save_failed.connect(self._save_failed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show(0)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("firstRun")
        card.setMaximumWidth(scaled(_WIDTH))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(self._number)
        column.addWidget(self._title)
        self._area = StepArea(self._steps)
        column.addWidget(self._area, 1)
        column.addSpacing(SPACE_S)
        column.addLayout(buttons)
        column.setStretchFactor(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._at]

    def begin(self) -> None:
        """Begin with the first step."""
        self._draft = Draft()
        self._show(0)

    def close_down(self) -> None:
        """Stop what runs."""
        self.test.stop()
        self.endpoint.close_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Go on with Enter from a field, press the button that has the keyboard."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        (focused if isinstance(focused, QPushButton) else self.next).click()

    def _show(self, number: int) -> None:
        step = self._steps[number]
        self._at = number
        for each in self._steps:
            each.setVisible(each is step)
        self._area.verticalScrollBar().setValue(0)
        self._number.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(self._steps)))
        self._title.setText(step.title)
        self.back.setVisible(number > 0)
        step.enter(self._draft)
        self._show_ready()
        if self.isVisible():
            step.focus()
            event = QAccessibleAnnouncementEvent(self, f"{self._number.text()}: {step.title}")
            QAccessible.updateAccessibility(event)

    @Slot()
    def _show_ready(self) -> None:
        step = self.step
        self.next.setEnabled(step.ready and not self._saving)
        if step is self.done:
            text = self.tr("Start")
        elif step is self.test and not self.test.passed:
            text = self.tr("Go on without")
        else:
            text = self.tr("Next")
        self.next.setText(text)
        if step is self.test and self.test.passed and self.isVisible() and self.test.isAncestorOf(self.focusWidget()):
            self.next.setFocus()

    @Slot()
    def _go_on(self) -> None:
        draft = self.step.leave(self._draft)
        if draft is None:
            return
        self._draft = draft
        if draft.looks_around:
            self.left.emit()
        elif self.step is self.done:
            self._save(for_this_run=False)
        else:
            self._show(self._at + 1)

    @Slot()
    def _go_back(self) -> None:
        self.test.stop()
        self._show(self._at - 1)

    @Slot()
    def _skip(self) -> None:
        self.test.stop()
        self.left.emit()

    def _save(self, *, for_this_run: bool) -> None:
        self._saving = self._draft.profile.id
        self.done.outcome.clear()
        self._show_ready()
        self._profiles.save(self._draft.profile, self._draft.keys, for_this_run=for_this_run)

    @Slot()
    def _save_for_this_run(self) -> None:
        self._save(for_this_run=True)

    @Slot(object)
    def _saved(self, profile: EndpointProfile) -> None:
        if profile.id == self._saving:
            self._saving = ""
            self.made.emit(profile)

    @Slot(str, object)
    def _save_failed(self, profile_id: str, error: SageDeskError) -> None:
        if profile_id != self._saving:
            return
        self._saving = ""
        if isinstance(error, KeyringError) and self._draft.keys is not None:
            self.done.outcome.fail(str(error), self.tr("Keep for this run only"), self._save_for_this_run)
        else:
            self.done.outcome.fail(str(error))
        self._show_ready()

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#stepArea, #stepInner {{ background: {tokens.surface}; }}"
            f"#firstRun {{ background: {tokens.surface}; border: 1px solid {tokens.border};"
            f" border-radius: {RADIUS + 4}px; }}"
        )
