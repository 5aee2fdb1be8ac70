"""The dialog in which a person signs in again, in the way that fits where their credentials come from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.credentials.ways import Way, WayKind
from sagedesk.llm.network import NETWORK_DEFAULTS, NetworkSettings
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_S, SPACE_XL, Theme
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.signing_in.device_page import DevicePage
from sagedesk.ui.signing_in.steps_page import StepsPage

_WIDTH = 480


class SignInDialog(QDialog):
    """``signed_in`` and it closes, or ``edit_wanted`` to change the profile first.

    ``reason`` says why one must sign in, if it is not the person who wished to. ``check`` asks AWS who one is.
    """

    signed_in = Signal()
    edit_wanted = Signal()

    def __init__(
        self,
        way: Way,
        *,
        jobs: BackgroundJobs,
        theme: Theme,
        check: Callable[[], object],
        network: NetworkSettings = NETWORK_DEFAULTS,
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sign in to AWS"))
        self.page: DevicePage | StepsPage
        if way.kind is WayKind.DEVICE and way.portal is not None:
            title = self.tr("Sign in to {host}").format(host=way.portal.host)
            self.page = DevicePage(way.portal, way.profile_name, network, jobs, theme)
        else:
            title = self.tr("Sign in to AWS")
            self.page = StepsPage(way, check, jobs, theme)
            self.page.edit_wanted.connect(self.edit_wanted)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        why = QLabel(reason)
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        why.setVisible(bool(reason))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in self.page.buttons[:-1]:
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(cancel)
        for button in self.page.buttons[-1:]:
            buttons.addWidget(button)
        self.page.signed_in.connect(self._signed_in)
        self.finished.connect(self.page.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_L)
        for widget in (heading, why, self.page):
            widget.setFixedWidth(scaled(_WIDTH))
            layout.addWidget(widget)
        layout.addLayout(buttons)
        # as high as what the page has to say
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        if self.page.first is not None:
            self.page.first.setFocus()

    @Slot()
    def _signed_in(self) -> None:
        self.signed_in.emit()
        self.accept()
