"""The way to AWS of one profile, where it is another one than that of all. Folded away while nothing was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sagedesk.llm.network import Certificates, NetworkSettings, ProxyKind
from sagedesk.translation import QT_TRANSLATE_NOOP
from sagedesk.ui.appearance.theme import SPACE_M
from sagedesk.ui.profiles.field import Choice, FormField

_PROXIES = {
    "": QT_TRANSLATE_NOOP("NetworkFields", "As for all profiles"),
    ProxyKind.SYSTEM.value: QT_TRANSLATE_NOOP("NetworkFields", "That of the system"),
    ProxyKind.NONE.value: QT_TRANSLATE_NOOP("NetworkFields", "None"),
    ProxyKind.EXPLICIT.value: QT_TRANSLATE_NOOP("NetworkFields", "This one"),
}
_CERTIFICATES = {
    "": QT_TRANSLATE_NOOP("NetworkFields", "As for all profiles"),
    Certificates.BUNDLED.value: QT_TRANSLATE_NOOP("NetworkFields", "Those that AWS’s tools bring"),
    Certificates.SYSTEM.value: QT_TRANSLATE_NOOP("NetworkFields", "Those of this system too"),
}
_SWITCH = {
    "": QT_TRANSLATE_NOOP("NetworkFields", "As for all profiles"),
    "on": QT_TRANSLATE_NOOP("NetworkFields", "On"),
    "off": QT_TRANSLATE_NOOP("NetworkFields", "Off"),
}
_STATES = {"": None, "on": True, "off": False}


class NetworkFields(QWidget):
    """Shows network settings, by the names of their fields."""

    def __init__(self, network: NetworkSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {
            "proxy": FormField(self.tr("Proxy"), _choice(_PROXIES)),
            "proxy_url": FormField(self.tr("Proxy address"), _line("http://proxy.example:8080")),
            "certificates": FormField(self.tr("Trusted certificates"), _choice(_CERTIFICATES)),
            "ca_bundle": FormField(
                self.tr("Further certificates"),
                _line("/etc/ssl/company.pem"),
                self.tr("A PEM file of authorities to trust besides, as your company’s."),
            ),
            "fips": FormField(self.tr("FIPS hosts"), _choice(_SWITCH)),
            "dual_stack": FormField(self.tr("Dual-stack hosts (IPv6)"), _choice(_SWITCH)),
            "largest_request": FormField(
                self.tr("Largest request (MiB)"),
                _line(self.tr("As for all profiles")),
                self.tr("Larger ones are not sent. SageMaker takes 6 MiB, of some accounts more."),
            ),
        }
        self._show_values(network)
        self._folder = QPushButton()
        self._folder.setAccessibleName(self.tr("Network"))
        self._folder.setCheckable(True)
        self._folder.setAutoDefault(False)
        self._folder.setProperty("kind", "flat")
        self._folder.toggled.connect(self._show)
        self._folded = QWidget()
        self._lay_out()
        self.fields["proxy"].edited.connect(self._proxy_chosen)
        self._proxy_chosen()
        self._folder.setChecked(bool(network.to_mapping()))
        self._show(self._folder.isChecked())

    def unfold(self) -> None:
        """Show the fields."""
        self._folder.setChecked(True)

    def read(self, network: NetworkSettings) -> tuple[NetworkSettings, dict[str, str]]:
        """Return ``network`` with what the fields hold, and a sentence for what cannot be read."""
        text = {name: field.text.strip() for name, field in self.fields.items()}
        misread: dict[str, str] = {}
        largest: float | None = None
        try:
            largest = float(text["largest_request"].replace(",", ".")) if text["largest_request"] else None
        except ValueError:
            misread["largest_request"] = self.tr("The largest request is a number of MiB, like 6, or empty.")
        return (
            replace(
                network,
                proxy=ProxyKind(text["proxy"]) if text["proxy"] else None,
                proxy_url=text["proxy_url"] if text["proxy"] == ProxyKind.EXPLICIT else "",
                certificates=Certificates(text["certificates"]) if text["certificates"] else None,
                ca_bundle=text["ca_bundle"],
                fips=_STATES[text["fips"]],
                dual_stack=_STATES[text["dual_stack"]],
                largest_request=largest,
            ),
            misread,
        )

    def _show_values(self, network: NetworkSettings) -> None:
        states = {state: text for text, state in _STATES.items()}
        largest = network.largest_request
        for name, text in {
            "proxy": network.proxy or "",
            "proxy_url": network.proxy_url,
            "certificates": network.certificates or "",
            "ca_bundle": network.ca_bundle,
            "fips": states[network.fips],
            "dual_stack": states[network.dual_stack],
            "largest_request": "" if largest is None else f"{largest:g}",
        }.items():
            self.fields[name].set_text(str(text))

    def _lay_out(self) -> None:
        grid = QGridLayout(self._folded)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_M)
        for index, field in enumerate(self.fields.values()):
            grid.addWidget(field, index // 2, index % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._folded)

    @Slot()
    def _proxy_chosen(self) -> None:
        self.fields["proxy_url"].setEnabled(self.fields["proxy"].text == ProxyKind.EXPLICIT)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self._folder.setText(self.tr("▾ Network") if shown else self.tr("▸ Network"))


def _choice(options: Mapping[str, str]) -> Choice:
    choice = Choice()
    choice.offer({value: QCoreApplication.translate("NetworkFields", text) for value, text in options.items()})
    choice.set_value("")
    return choice


def _line(placeholder: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    return line
