"""A window in a language that nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from sagedesk.paths import settings_file
from sagedesk.ui.language import offered
from sagedesk.ui.language.applying import apply_language
from tests.pseudo_language import write_pseudo_language


@pytest.fixture
def pseudo_language(
    qapp: QApplication, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Have windows speak it in place of the language whose code is the parameter."""
    write_pseudo_language(tmp_path / "translations", request.param)
    monkeypatch.setattr(offered, "resources_dir", lambda: tmp_path)
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(f'[language]\nlanguage = "{request.param}"\n', "utf-8")
    yield
    monkeypatch.undo()
    apply_language(qapp, "en", QLocale("en_US"))
