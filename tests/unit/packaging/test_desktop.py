"""What a desktop reads of the program fits the program."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from sagedesk.links import FILE_ENDING, SCHEME
from sagedesk.ui.application import DESKTOP_ID
from tests.unit.packaging.conftest import load

ROOT = Path(__file__).parents[3]
LINUX = ROOT / "packaging" / "linux"
LAUNCHER = LINUX / f"{DESKTOP_ID}.desktop"
FILE_TYPE = "application/vnd.sagedesk.conversations+json"
DESCRIPTION = LINUX / f"{DESKTOP_ID}.metainfo.xml"


@pytest.fixture
def launcher() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LAUNCHER, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_launcher_starts_it_with_a_link(launcher: configparser.SectionProxy) -> None:
    assert launcher["Exec"] == "sagedesk %u"
    assert launcher["Icon"] == DESKTOP_ID
    assert launcher["MimeType"] == f"x-scheme-handler/{SCHEME.rstrip(':')};{FILE_TYPE};"
    assert launcher["Terminal"] == "false"
    for language in ("ar", "de", "es", "ja"):
        assert launcher[f"Comment[{language}]"]
        assert launcher[f"GenericName[{language}]"]


def test_the_description_names_the_launcher() -> None:
    root = ET.parse(DESCRIPTION).getroot()  # noqa: S314  # our own file
    assert root.findtext("id") == DESKTOP_ID
    assert root.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert root.findtext("provides/binary") == "sagedesk"
    assert root.find("releases") is not None


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no desktop-file-validate here")
def test_the_launcher_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", LAUNCHER], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="no appstreamcli here")
def test_the_description_is_valid() -> None:
    checking = ["appstreamcli", "validate", "--no-net", str(DESCRIPTION)]
    done = subprocess.run(checking, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="no shared-mime-info here")
def test_a_desktop_knows_exported_conversations_by_their_ending(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / f"{DESKTOP_ID}.mime.xml", tmp_path / "packages" / f"{DESKTOP_ID}.xml")
    subprocess.run(["update-mime-database", tmp_path], check=True)
    assert f"50:{FILE_TYPE}:*{FILE_ENDING}" in (tmp_path / "globs2").read_text("utf-8").splitlines()
    assert f"{FILE_TYPE} application/json" in (tmp_path / "subclasses").read_text("utf-8").splitlines()
    root = ET.parse(DESCRIPTION).getroot()  # noqa: S314  # our own file
    assert FILE_TYPE in [each.text for each in root.findall("provides/mediatype")]


def test_every_system_knows_it_by_the_same_name() -> None:
    for file in ("flatpak/org.sagedesk.SageDesk.yaml", "windows/sagedesk.iss", "bundle/sagedesk.spec"):
        assert DESKTOP_ID in (ROOT / "packaging" / file).read_text("utf-8"), file
    plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())


def test_icons_are_drawings_of_one_shape() -> None:
    for name in ("sagedesk", "sagedesk-symbolic"):
        drawing = ET.parse(ROOT / f"resources/icons/{name}.svg").getroot()  # noqa: S314  # our own file
        assert drawing.get("viewBox")
        assert drawing.get("width") == drawing.get("height")


def test_the_icons_of_every_system_hold_every_size() -> None:
    icons = load("packaging/bundle/icons.py")
    ico = icons.ico({16: b"a" * 10, 256: b"b" * 20})
    assert ico[:6] == b"\\0\\0\\1\\0\\2\\0".decode("unicode_escape").encode("latin-1")
    assert len(ico) == 6 + 2 * 16 + 30
    icns = icons.icns({b"ic07": b"a" * 10})
    assert icns == b"icns" + (26).to_bytes(4, "big") + b"ic07" + (18).to_bytes(4, "big") + b"a" * 10


@pytest.fixture(scope="session")
def project_urls() -> ModuleType:
    return load("packaging/project_urls.py")


def test_a_build_is_told_where_it_is_published(project_urls: ModuleType) -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    named = project_urls.with_urls(text, "https://example.org/us/sagedesk/")
    assert re.search(r'^Releases = "https://example.org/us/sagedesk/releases"$', named, re.MULTILINE)
    with pytest.raises(ValueError, match="already"):
        project_urls.with_urls(named, "https://example.org")
    for wrong in ("http://example.org", 'https://a"b', ""):
        with pytest.raises(ValueError, match="no address"):
            project_urls.with_urls(text, wrong)
