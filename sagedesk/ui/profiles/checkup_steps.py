"""The steps of the way to an endpoint, a line each: what became of it, what was found, how long it took."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from sagedesk.llm.checkup import Place, State, Step
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.icons import icon
from sagedesk.ui.appearance.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, Theme
from sagedesk.ui.measures import decimal

_NAMES = {
    Place.NAME: QT_TRANSLATE_NOOP("StepList", "Name"),
    Place.CONNECTION: QT_TRANSLATE_NOOP("StepList", "Connection"),
    Place.TLS: QT_TRANSLATE_NOOP("StepList", "TLS"),
    Place.SIGNATURE: QT_TRANSLATE_NOOP("StepList", "Signature"),
    Place.PERMISSION: QT_TRANSLATE_NOOP("StepList", "Permission"),
    Place.ENDPOINT: QT_TRANSLATE_NOOP("StepList", "Endpoint"),
    Place.FIRST_TOKEN: QT_TRANSLATE_NOOP("StepList", "First token"),
}
_STATES = {
    State.RUNNING: QT_TRANSLATE_NOOP("StepList", "is being tried"),
    State.PASSED: QT_TRANSLATE_NOOP("StepList", "passed"),
    State.FAILED: QT_TRANSLATE_NOOP("StepList", "failed"),
    State.SKIPPED: QT_TRANSLATE_NOOP("StepList", "left out"),
}
_MARK = 14  # pixels of an icon


class StepList(QFrame):
    """Hidden until a walk begins. Each line is one text for a screen reader, which hears of the step that failed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAccessibleName(self.tr("Steps of the test"))
        self._theme = theme
        self._states: dict[Place, State] = {}
        self._marks: dict[Place, QLabel] = {}
        self._names: dict[Place, QLabel] = {}
        self._words: dict[Place, QLabel] = {}
        self._times: dict[Place, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(2, 1)
        for row, place in enumerate(Place):
            mark, name, words, seconds = QLabel(), QLabel(_tr(_NAMES[place])), QLabel(), QLabel()
            mark.setFixedWidth(_MARK + SPACE_XS)
            mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            words.setTextFormat(Qt.TextFormat.PlainText)  # it may hold what a model wrote
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            seconds.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            for column, label in enumerate((mark, name, words, seconds)):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop if column < 2 else Qt.AlignmentFlag(0))
            self._marks[place], self._names[place] = mark, name
            self._words[place], self._times[place] = words, seconds
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def begin(self) -> None:
        """Show all steps as not yet tried."""
        self._states.clear()
        for place in Place:
            self._words[place].clear()
            self._times[place].clear()
            self._draw(place)
        self.show()

    def show_step(self, step: Step) -> None:
        """Show what became of a step, or that it is being tried."""
        self._states[step.place] = step.state
        self._words[step.place].setText(step.words)
        self._times[step.place].setText(_seconds(step.seconds))
        self._draw(step.place)
        if step.state is State.FAILED:
            spoken = self._names[step.place].accessibleName()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def end(self) -> None:
        """Let no step look as if it were still being tried."""
        for place, state in list(self._states.items()):
            if state is State.RUNNING:
                del self._states[place]
                self._draw(place)

    @staticmethod
    def name_of(place: Place) -> str:
        """Return what a step is called."""
        return _tr(_NAMES[place])

    def line(self, place: Place) -> str:
        """Return a line as it is read aloud."""
        return self._names[place].accessibleName()

    def _draw(self, place: Place) -> None:
        tokens, state = self._theme.tokens, self._states.get(place)
        name, colour = {
            State.PASSED: ("check", tokens.accent),
            State.FAILED: ("close", tokens.danger),
        }.get(state or State.RUNNING, ("", tokens.text_muted))
        mark = self._marks[place]
        mark.setContentsMargins(0, 2 if name else 0, 0, 0)
        if name:
            mark.setPixmap(icon(name, colour).pixmap(QSize(_MARK, _MARK), self.devicePixelRatioF()))
        else:
            mark.setText({State.RUNNING: "…", State.SKIPPED: "–"}.get(state, "·") if state else "·")
        ink = {None: tokens.text_muted, State.FAILED: tokens.danger}.get(state, tokens.text)
        for label in (mark, self._names[place]):
            label.setStyleSheet(f"color: {ink};")
        self._words[place].setStyleSheet(f"color: {tokens.danger if state is State.FAILED else tokens.text_muted};")
        self._times[place].setStyleSheet(f"color: {tokens.text_muted};")
        parts = [_tr(_STATES[state])] if state else [_tr(_NOT_YET)]
        parts += [text for text in (self._words[place].text(), self._times[place].text()) if text]
        self._names[place].setAccessibleName(f"{_tr(_NAMES[place])}: {', '.join(parts)}")

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#steps {{ background: {tokens.sidebar}; border: 1px solid {tokens.border}; border-radius: {RADIUS}px; }}"
        )
        for place in Place:
            self._draw(place)


_NOT_YET = QT_TRANSLATE_NOOP("StepList", "not yet tried")


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepList", text)


def _seconds(seconds: float | None) -> str:
    if seconds is None:
        return ""
    if seconds >= 0.1:
        return _tr("{seconds} s").format(seconds=decimal(seconds, 2))
    return _tr("{milliseconds} ms").format(milliseconds=decimal(seconds * 1000, 0))
