"""The language of the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from sagedesk.ui.language import apply_language


def test_english_has_its_plural_forms(qapp: QApplication) -> None:
    for language in ("system", "en", "xx"):
        apply_language(qapp, language)
        said = [QCoreApplication.translate("Figures", "%n token(s)", "", count) for count in (1, 2)]
        assert said == ["1 token", "2 tokens"]
