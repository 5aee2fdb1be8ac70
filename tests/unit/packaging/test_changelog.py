"""CHANGELOG.md as data."""

from __future__ import annotations

from types import ModuleType

import pytest

from sagedesk import __version__


def test_releases_are_read_with_their_notes(changelog: ModuleType) -> None:
    text = "# Changelog\n\nWords.\n\n## 0.2.0 (unreleased)\n\n- One thing\n  on two lines.\n- Another.\n\n"
    newest, oldest = changelog.releases(text + "## 0.1.0 (2026-11-25)\n\n- The first.\n")
    assert (newest.version, newest.date, newest.notes) == ("0.2.0", "", ("One thing on two lines.", "Another."))
    assert (oldest.version, oldest.date, oldest.notes) == ("0.1.0", "2026-11-25", ("The first.",))


def test_a_heading_of_another_form_is_refused(changelog: ModuleType) -> None:
    with pytest.raises(ValueError, match=r"0\.3"):
        changelog.releases("## 0.3 soon\n")


def test_our_own_tells_of_this_version_first(changelog: ModuleType) -> None:
    newest = changelog.read()[0]
    assert newest.version == __version__ == changelog.this_version()
    assert newest.notes


def test_the_notes_of_a_version_are_printed(changelog: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert changelog.main(__version__) == 0
    assert capsys.readouterr().out.startswith("- ")
    assert changelog.main("9.9.9") == 1
    assert "9.9.9" in capsys.readouterr().err


def test_a_version_without_its_date_is_not_ready(
    changelog: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changelog.main("--version") == 0
    assert capsys.readouterr().out == f"{__version__}\n"
    release = changelog.Release(version=__version__, date="", notes=("x",))
    monkeypatch.setattr(changelog, "read", lambda: (release,))
    assert changelog.main("--check") == 1
    assert "give it its date" in capsys.readouterr().err
    dated = changelog.Release(version=__version__, date="2026-11-25", notes=("x",))
    monkeypatch.setattr(changelog, "read", lambda: (dated,))
    assert changelog.main("--check") == 0
