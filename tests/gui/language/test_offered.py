"""Which language the window speaks, and how it writes dates and numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sagedesk.settings import SETTINGS
from sagedesk.ui.app import Desk
from sagedesk.ui.language import offered
from sagedesk.ui.language.applying import apply_language, locale_of, spoken_language
from sagedesk.ui.language.dates import short_day, time_of_day, weekday
from sagedesk.ui.language.offered import offered_languages
from sagedesk.ui.measures import decimal, dollars, whole
from sagedesk.ui.settings.controls import control_for

MOMENT = datetime(2026, 3, 4, 14, 5).timestamp()  # on the person's own clock


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    for code in ("en", "de", "ar"):
        (folder / f"sagedesk_{code}.qm").touch()
    monkeypatch.setattr(offered, "resources_dir", lambda: tmp_path)


@pytest.fixture
def written() -> Iterator[Callable[[str], None]]:
    yield lambda code: QLocale.setDefault(locale_of(code, QLocale("en_US")))
    QLocale.setDefault(QLocale("en_US"))


@pytest.mark.usefixtures("there")
def test_the_systems_language_is_spoken_where_there_is_a_file() -> None:
    assert offered_languages() == {"en", "de", "ar"}
    for system, spoken in (("de_AT", "de"), ("ar_EG", "ar"), ("fr_FR", "en"), ("ja_JP", "en"), ("C", "en")):
        assert spoken_language("system", QLocale(system)) == spoken
    assert spoken_language("de", QLocale("fr_FR")) == "de"
    assert spoken_language("es", QLocale("de_DE")) == "en"


def test_dates_and_numbers_are_as_the_system_has_them_where_it_speaks_the_language() -> None:
    for language, system, name in (
        ("de", "de_AT", "de_AT"),
        ("de", "en_US", "de_DE"),
        ("en", "en_GB", "en_GB"),
        ("en", "fr_FR", "en_FR"),
        ("en", "C", "en_US"),
        ("ar", "ar_EG", "ar_EG"),
        ("ar", "en_US", "ar_AE"),
        ("ja", "de_DE", "ja_JP"),
    ):
        assert locale_of(language, QLocale(system)).name() == name


@pytest.mark.usefixtures("there")
def test_only_languages_that_there_are_can_be_chosen_by_their_own_names(qtbot: QtBot) -> None:
    control = control_for(SETTINGS["language.language"])
    qtbot.addWidget(control)
    box = control.findChild(QComboBox)
    shown = [box.itemText(row) for row in range(box.count())]
    assert shown == ["Like the system", "English", "Deutsch", "العربية"]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ("2:05\u202fPM", "4 Mar", "4 Mar 2026", "Wed", "12,345", "0.25", "$12,345.50")),
        ("de", ("14:05", "4. März", "4. März 2026", "Mi.", "12.345", "0,25", "12.345,50\xa0$")),
        ("es", ("14:05", "4 mar", "4 mar 2026", "mié", "12.345", "0,25", "12.345,50\xa0$")),
        ("ja", ("14:05", "3月4日", "2026年3月4日", "水", "12,345", "0.25", "$12,345.50")),
    ],
)
def test_days_hours_and_figures_follow_the_language(
    written: Callable[[str], None], code: str, told: tuple[str, ...]
) -> None:
    written(code)
    days = (time_of_day(MOMENT), short_day(MOMENT, year=False), short_day(MOMENT, year=True), weekday(MOMENT))
    assert (*days, whole(12345), decimal(0.25, 2), dollars(12345.5)) == told


@pytest.mark.usefixtures("there")
def test_the_side_follows_the_language(qapp: QApplication) -> None:
    try:
        apply_language(qapp, "ar")
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    finally:
        apply_language(qapp, "en", QLocale("en_US"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_language_is_offered_with_the_next_start(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sagedesk.ui.language.applying.offered_languages", lambda: frozenset({"en", "de"}))
    desk.settings.set("language.language", "de")
    notices = desk.window.notices
    assert notices.findChild(QLabel).text() == "SageDesk speaks Deutsch from the next start on."
    desk.settings.set("language.language", "en")
    assert not notices.isVisible()
    desk.settings.set("language.language", "de")
    (again,) = (button for button in notices.findChildren(QPushButton) if button.text() == "Start again now")
    again.click()
    assert desk.reopening.wanted
    assert not desk.window.isVisible()
