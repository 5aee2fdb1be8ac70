"""What an empty conversation shows: the endpoint that will answer, and a few questions to begin with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.icons import application_icon
from sagedesk.ui.appearance.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Theme
from sagedesk.ui.widgets.scroll_area import ScrollArea

_GUIDE_QUESTIONS = (
    QT_TRANSLATE_NOOP("Welcome", "How do I add an endpoint?"),
    QT_TRANSLATE_NOOP("Welcome", "How do I sign in to AWS?"),
    QT_TRANSLATE_NOOP("Welcome", "How do I export a conversation?"),
    QT_TRANSLATE_NOOP("Welcome", "What can the command line do?"),
)
_MODEL_QUESTIONS = (
    QT_TRANSLATE_NOOP("Welcome", "What can you help me with?"),
    QT_TRANSLATE_NOOP("Welcome", "Explain what a transformer model does, in three sentences."),
    QT_TRANSLATE_NOOP("Welcome", "Write a Python function that merges two sorted lists."),
)


class Welcome(ScrollArea):
    """``asked(text)`` when one of the questions is chosen, ``set_up_requested`` to add an endpoint.

    It scrolls where the window is too low for it.
    """

    asked = Signal(str)
    set_up_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = QLabel()
        self._mark.setPixmap(application_icon().pixmap(56, 56))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = QLabel()
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setWordWrap(True)
        self._about = QLabel()
        self._about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel()
        self._facts.setObjectName("facts")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.hide()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.set_up_button = QPushButton(self.tr("Set up an endpoint…"))
        self.set_up_button.setProperty("kind", "primary")
        self.set_up_button.clicked.connect(self.set_up_requested)
        self._questions = QFrame()
        self._question_layout = QVBoxLayout(self._questions)
        self._question_layout.setContentsMargins(0, SPACE_M, 0, 0)
        self._question_layout.setSpacing(SPACE_S)
        page = QWidget()
        page.setObjectName("welcome")
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_S)
        layout.addStretch(2)
        layout.addWidget(self._mark)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self._facts)
        layout.addSpacing(SPACE_S)
        layout.addWidget(self.set_up_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._questions, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_profile(self, profile: EndpointProfile | None) -> None:
        """Speak of this profile. Where there is none but the guide, the way to one stands first."""
        self.set_up_button.setVisible(profile is None or profile.built_in)
        if profile is None:
            self._title.setText(self.tr("Choose an endpoint"))
            self._about.setText(
                self.tr("The profile of this conversation is no longer there. Choose another one above.")
            )
            self._set_questions({})
        elif profile.built_in:
            self._title.setText(self.tr("Ask the guide"))
            self._about.setText(
                self.tr(
                    "It runs on this computer and answers about SageDesk. Your own endpoint is added under Profiles."
                )
            )
            # the guide understands English alone
            self._set_questions({self.tr(question): question for question in _GUIDE_QUESTIONS})
        else:
            self._title.setText(profile.name)
            there = self.tr("Messages go to the endpoint {endpoint} in {region}.")
            about = there if profile.region else self.tr("Messages go to the endpoint {endpoint}.")
            self._about.setText(about.format(endpoint=profile.endpoint_name, region=profile.region))
            questions = [self.tr(question) for question in _MODEL_QUESTIONS]
            self._set_questions(dict(zip(questions, questions, strict=True)))

    def show_facts(self, text: str) -> None:
        """Say what is known of the endpoint just now; nothing, where that is nothing."""
        self._facts.setText(text)
        self._facts.setVisible(bool(text))

    def _set_questions(self, questions: dict[str, str]) -> None:
        for button in self._questions.findChildren(QPushButton):
            self._question_layout.removeWidget(button)
            button.deleteLater()
        for label, question in questions.items():
            button = QPushButton(label)
            button.setProperty("question", question)
            button.clicked.connect(self._clicked)
            self._question_layout.addWidget(button)

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.asked.emit(button.property("question"))

    @Slot()
    def _restyle(self) -> None:
        tokens = self._theme.tokens
        title = self.font()
        title.setPointSizeF(title.pointSizeF() * 1.6)
        title.setBold(True)
        self._title.setFont(title)
        self.setStyleSheet(f"QScrollArea, #welcome {{ background: {tokens.window}; }}")
        self._about.setStyleSheet(f"color: {tokens.text_muted};")
        self._questions.setStyleSheet(
            f"QPushButton {{ text-align: left; border-radius: {RADIUS}px; padding: {SPACE_S}px {SPACE_L}px; }}"
        )
