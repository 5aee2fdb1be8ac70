"""Whether this computer has a network, as far as its system says so."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

_log = logging.getLogger(__name__)


class Reachability(QObject):
    """``changed`` when the computer goes offline or comes back.

    Only what the system calls disconnected is taken for offline: NetworkManager takes a network behind a VPN or a
    bridge for a local one though it leads everywhere. Where the system says nothing, nothing is claimed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offline = False
        """Whether the system says that there is no network."""

    @Slot()
    def watch(self) -> None:
        """Ask the system from now on: Qt loads what can ask it, within a few milliseconds, in the GUI thread."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            _log.info("The system does not say whether there is a network")
            return
        information = QNetworkInformation.instance()
        information.reachabilityChanged.connect(self.tell)
        self.tell(information.reachability())

    @Slot(QNetworkInformation.Reachability)
    def tell(self, reachability: QNetworkInformation.Reachability) -> None:
        """Take what the system says."""
        self._set(reachability is QNetworkInformation.Reachability.Disconnected)

    def disprove(self) -> None:
        """Believe the system no longer that there is none, until it says so anew: something was reached."""
        self._set(False)

    def _set(self, offline: bool) -> None:
        if offline != self.offline:
            self.offline = offline
            self.changed.emit()
