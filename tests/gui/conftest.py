"""What GUI tests share: the application's own look, and a theme."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from sagedesk.ui.application import apply_theme
from sagedesk.ui.garbage import GarbageCollection
from sagedesk.ui.theme import Theme


@pytest.fixture(autouse=True, scope="session")
def collected_in_the_gui_thread(qapp: QApplication):
    """As in the application: no worker may destroy a widget by collecting garbage."""
    return GarbageCollection()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    qapp.setStyle("Fusion")
    made = Theme("light")
    apply_theme(qapp, made)
    return made
