"""What tests of words and figures share: a locale with habits of its own, as the application has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture(autouse=True, scope="session")
def american():
    QLocale.setDefault(QLocale("en_US"))
