"""What a global shortcut can do, and which one this desktop has."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from sagedesk.ui.background import BackgroundJobs

COMMAND = "sagedesk ask-window"


class GlobalShortcut(QObject):
    """``pressed(token)`` with the right to come to the front, ``refused(reason)`` when there is none after all.

    ``bound(keys)`` in the desktop's words, empty where nobody knows them.
    """

    pressed = Signal(str)
    bound = Signal(str)
    refused = Signal(str)

    def look(self) -> None:
        """See whether there can be one, without asking anybody for anything; ``refused`` where there cannot."""

    def begin(self) -> None:
        """Ask for the key, unless it is asked for already."""
        raise NotImplementedError

    @Slot()
    def end(self) -> None:
        """Give the key back."""
        raise NotImplementedError


def of_this_desktop(jobs: BackgroundJobs, parent: QObject) -> GlobalShortcut | None:
    """Return the way that there is to a global shortcut; None where there is none."""
    if sys.platform == "linux":
        from sagedesk.ui.quick_ask.shortcut.portal import PortalShortcut  # noqa: PLC0415  # only there

        return PortalShortcut(jobs, parent)
    if sys.platform == "win32":
        from sagedesk.ui.quick_ask.shortcut.hot_key import HotKey  # noqa: PLC0415  # only there

        return HotKey(application, parent) if (application := QCoreApplication.instance()) is not None else None
    return None


def no_shortcut() -> str:
    """Return what to do where there is none."""
    words = QCoreApplication.translate(
        "QuickAsk",
        "This desktop offers programs no global shortcut. In its own keyboard settings, bind a key to the command: "
        "{command}",
    )
    return words.format(command=COMMAND)
