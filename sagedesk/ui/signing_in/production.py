"""Care with a profile that is marked as production: a red band, and a question before a run's first message."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.theme import HIGH_CONTRAST_LIGHT, SPACE_M, SPACE_XS


class ProductionBand(QLabel):
    """A red line above the header, for as long as the profile in use is a production one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        # the deepest red in all themes: a paler one is no warning
        red, white = HIGH_CONTRAST_LIGHT.danger, HIGH_CONTRAST_LIGHT.window
        self.setStyleSheet(
            f"QLabel {{ background: {red}; color: {white}; font-weight: 600; padding: {SPACE_XS}px {SPACE_M}px; }}"
        )

    def show_profile(self, profile: EndpointProfile | None) -> None:
        """Show it for a production profile, hide it for any other."""
        production = profile is not None and profile.production
        if production and profile is not None:
            words = self.tr("Production: {name}").format(name=profile.name)
            self.setText(words)
            self.setAccessibleName(words)
        self.setVisible(production)


class ProductionConsent(QObject):
    """Asks once in a run, for each production profile, before something is sent to it.

    ``agreed`` has the profiles for which the person agreed, in this window or in another one.
    """

    def __init__(self, window: QWidget, agreed: set[str] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._agreed = set() if agreed is None else agreed

    def require(self, profile: EndpointProfile, go: Callable[[], object], stay: Callable[[], object]) -> None:
        """Call ``go``, at once or when the person has agreed, else ``stay``."""
        self.require_all((profile,), go, stay)

    def require_all(
        self, profiles: Sequence[EndpointProfile], go: Callable[[], object], stay: Callable[[], object]
    ) -> None:
        """Call ``go`` when the person has agreed for each of several profiles, else ``stay``."""
        if not profiles:
            go()
        else:
            self._require_one(profiles[0], partial(self.require_all, profiles[1:], go, stay), stay)

    def _require_one(self, profile: EndpointProfile, go: Callable[[], object], stay: Callable[[], object]) -> None:
        if not profile.production or profile.id in self._agreed:
            go()
            return
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Production"), "", parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Send this to production?"))
        where = " · ".join(part for part in (profile.endpoint_name, profile.region) if part)
        box.setInformativeText(
            self.tr("“{name}” ({where}) is marked as production. You are asked once, until SageDesk is closed.").format(
                name=profile.name, where=where
            )
        )
        send = box.addButton(self.tr("Send to production"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Do not send"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)

        def decided() -> None:
            if box.clickedButton() is send:
                self._agreed.add(profile.id)
                go()
            else:
                stay()

        box.finished.connect(decided)
        box.open()
