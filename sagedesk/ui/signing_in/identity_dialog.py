"""Who one is for AWS, in full: account, ARN, region, where the credentials come from, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sagedesk.profiles import EndpointProfile
from sagedesk.ui.appearance.lengths import scaled
from sagedesk.ui.appearance.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from sagedesk.ui.language.sides import leading
from sagedesk.ui.profiles.choices import credential_label
from sagedesk.ui.signing_in.wording import lasts

if TYPE_CHECKING:
    from sagedesk.llm.credentials.caller import CallerIdentity

_WIDTH = 460


class IdentityDialog(QDialog):
    """``sign_in_wanted`` to sign in again, perhaps as somebody else."""

    sign_in_wanted = Signal()

    def __init__(self, profile: EndpointProfile, identity: CallerIdentity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who am I?"))
        self._arn = identity.arn
        source = profile.credentials
        by = credential_label(source.kind) + (f": {source.aws_profile}" if source.aws_profile else "")
        rows = {
            self.tr("Account"): identity.account,
            self.tr("ARN"): identity.arn,
            self.tr("Region"): identity.region,
            self.tr("Credentials"): by,
            **({self.tr("Role"): source.role.arn} if source.role else {}),
            self.tr("Signed in"): lasts(identity.expiry),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_S)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name, value in rows.items():
            label = QLabel(name)
            label.setProperty("role", "note")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            shown = QLabel(value)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            shown.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(f"{name}: {value}")
            form.addRow(label, shown)
        copy = QPushButton(self.tr("Copy ARN"))
        copy.clicked.connect(self._copy)
        again = QPushButton(self.tr("Sign in again…"))
        again.clicked.connect(self.sign_in_wanted)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (copy, again):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addSpacing(SPACE_S)
        layout.addLayout(buttons)
        self.setMinimumWidth(scaled(_WIDTH))
        close.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._arn)
