"""Brings a window to the front, with the right to do so that the desktop gave."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show a window above the others, with the right to do so that the desktop gave with ``token``."""
    if token:
        # Qt takes Wayland's token from here when a window asks to be activated
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    if QGuiApplication.platformName() != "wayland":
        # there, only the token brings a window to the front
        window.raise_()
    window.activateWindow()
