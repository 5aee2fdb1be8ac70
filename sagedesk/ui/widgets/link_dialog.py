"""Asks before a link of a model's reply is opened: where it leads is shown in full, and is what is opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_OPENED = {"http", "https", "mailto"}


def ask_to_open(link: str, parent: QWidget) -> None:
    """Show where ``link`` leads, and open it in the browser if the person agrees. Other schemes are not opened."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("Open link"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    # the encoded form: a name in look-alike letters shows itself as xn--
    shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if not url.isValid() or url.scheme().lower() not in _OPENED:
        box.setText(_tr("SageDesk does not open links of this kind."))
        box.setInformativeText(link[:500])
    else:
        by_host = _tr("Open this page of {host} outside SageDesk?").format(host=url.host())
        box.setText(by_host if url.host() else _tr("Open this page of your mail program outside SageDesk?"))
        box.setInformativeText(shown[:2000])
        opened = box.addButton(_tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        opened.clicked.connect(lambda: QDesktopServices.openUrl(url))
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkDialog", text)
