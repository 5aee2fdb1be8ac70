"""A role to assume on top of the credentials; its further fields are shown once there is one."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sagedesk.llm.credentials import AssumedRole
from sagedesk.llm.credentials.role import DEFAULT_SESSION_NAME
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.profiles.field import FormField

_FURTHER = ("external_id", "session_name", "mfa_serial")


class RoleFields(QWidget):
    """Shows a role, or none where the ARN is empty."""

    def __init__(self, role: AssumedRole | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {
            "role_arn": FormField(
                self.tr("Role to assume"),
                _line("arn:aws:iam::123456789012:role/name"),
                self.tr("Only where these credentials are to assume a role first."),
            ),
            "external_id": FormField(self.tr("External id"), _line("")),
            "session_name": FormField(self.tr("Session name"), _line(DEFAULT_SESSION_NAME)),
            "mfa_serial": FormField(
                self.tr("MFA device"),
                _line("arn:aws:iam::123456789012:mfa/name"),
                self.tr("Where the role wants an MFA code: it is asked for with the first message."),
            ),
        }
        if role is not None:
            self.fields["role_arn"].set_text(role.arn)
            for name in _FURTHER:
                self.fields[name].set_text(getattr(role, name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for field in self.fields.values():
            layout.addWidget(field)
        self.fields["role_arn"].edited.connect(self._unfold)
        self._unfold()

    def read(self) -> AssumedRole | None:
        """Return the role that stands in the fields."""
        text = {name: field.text.strip() for name, field in self.fields.items()}
        if not text["role_arn"]:
            return None
        return AssumedRole(arn=text["role_arn"], **{name: text[name] for name in _FURTHER})

    @Slot()
    def _unfold(self) -> None:
        wanted = bool(self.fields["role_arn"].text.strip())
        for name in _FURTHER:
            self.fields[name].setVisible(wanted)


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return line
