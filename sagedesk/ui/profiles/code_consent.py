"""Asks once before Python code that a profile names is loaded, showing what it is and which file it comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from sagedesk.errors import SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.profiles.trust import NamedCode, TrustedCode, code_of
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.background import BackgroundJobs

_WARNING = QT_TRANSLATE_NOOP(
    "CodeConsent",
    "It runs inside SageDesk with all your rights, now and whenever a profile that names it is used. "
    "Allow it only if you know what it does, and trust who wrote it.",
)
_ALLOWING = {
    "save": QT_TRANSLATE_NOOP("CodeConsent", "Allow and save"),
    "test": QT_TRANSLATE_NOOP("CodeConsent", "Allow and test"),
    "send": QT_TRANSLATE_NOOP("CodeConsent", "Allow and send"),
    "go on": QT_TRANSLATE_NOOP("CodeConsent", "Allow and go on"),
}
_WITHOUT = {"save": QT_TRANSLATE_NOOP("CodeConsent", "Save only")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What somebody wants to do with a profile.

    ``verb`` says what a button does: "save", "test", "send" or "go on"; without agreeing, only "save". ``go`` does it
    once there is nothing (more) to agree to; ``stay`` is called instead when the person does not agree; ``failed``
    when the agreement cannot be kept. With ``without`` it can also be done without agreeing.
    """

    profile: EndpointProfile
    verb: str
    go: Callable[[], object]
    stay: Callable[[], object]
    failed: Callable[[SageDeskError], object]
    without: Callable[[], object] | None = None


class CodeConsent(QObject):
    """Has code agreed to before an intent goes on. ``window`` is what the question lies over.

    Code that is not on this computer cannot be agreed to: whoever loads it says that it is missing.
    """

    def __init__(self, trusted: TrustedCode, jobs: BackgroundJobs, window: QWidget) -> None:
        super().__init__(window)
        self._trusted = trusted
        self._jobs = jobs
        self._window = window

    def require(self, intent: Intent) -> None:
        """Go on at once where the profile names no code; else look, and ask if need be."""
        if code_of(intent.profile):
            look = partial(self._trusted.unagreed, intent.profile)
            self._jobs.run(look, done=partial(self._found, intent), failed=intent.failed)
        else:
            intent.go()

    def _found(self, intent: Intent, unagreed: tuple[NamedCode, ...]) -> None:
        there = tuple(code for code in unagreed if code.origin)
        if not there:
            intent.go()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Allow Python code?"))
        box.setTextFormat(Qt.TextFormat.PlainText)  # what it names is shown as it is
        named = self.tr("The profile “{name}” runs Python code that is not part of SageDesk.")
        unnamed = self.tr("This profile runs Python code that is not part of SageDesk.")
        box.setText(named.format(name=intent.profile.name) if intent.profile.name else unnamed)
        loaded = "\n\n".join(
            self.tr("{spec}\nfrom {origin}").format(spec=code.spec, origin=code.origin) for code in there
        )
        box.setInformativeText(f"{loaded}\n\n{self.tr(_WARNING)}")
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        allow = box.addButton(self.tr(_ALLOWING[intent.verb]), QMessageBox.ButtonRole.AcceptRole)
        without = None
        if intent.without is not None:
            without = box.addButton(
                self.tr(_WITHOUT[intent.verb]),
                QMessageBox.ButtonRole.ActionRole,
            )
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.buttonClicked.connect(partial(self._answered, intent, there, allow, without))
        box.open()

    def _answered(
        self,
        intent: Intent,
        seen: tuple[NamedCode, ...],
        allow: QPushButton,
        without: QPushButton | None,
        clicked: QPushButton,
    ) -> None:
        if clicked is allow:
            keep = partial(_allow, self._trusted, seen)
            self._jobs.run(keep, done=partial(self._kept, intent), failed=intent.failed)
        elif intent.without is not None and clicked is without:
            intent.without()
        else:
            intent.stay()

    def _kept(self, intent: Intent, _nothing: None) -> None:
        intent.go()


def _allow(trusted: TrustedCode, seen: tuple[NamedCode, ...]) -> None:
    for code in seen:
        trusted.allow(code.spec, code.origin)
