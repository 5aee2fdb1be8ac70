"""settings.toml: read with its faults named, written with its owner's words kept."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import StorageError
from sagedesk.llm.parameters import Parameters
from sagedesk.settings import SETTINGS, Settings, SettingsStore, with_value
from sagedesk.settings.store import reference


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "config" / "settings.toml")


def write(store: SettingsStore, text: str) -> None:
    store.path.parent.mkdir(exist_ok=True)
    store.path.write_text(text, "utf-8")


def test_without_a_file_all_is_default(store: SettingsStore) -> None:
    assert store.load().settings == Settings()
    assert store.load().problems == ()
    assert not store.path.exists()


def test_what_is_written_is_read(store: SettingsStore) -> None:
    store.write({"appearance.theme": "dark", "appearance.zoom": 121, "keyboard.bindings": {"export": ("F5", "F6")}})
    settings = store.load().settings
    assert (settings.appearance.theme, settings.appearance.zoom) == ("dark", 121)
    assert settings.keyboard.bindings == {"export": ("F5", "F6")}
    assert settings.appearance.font == ""


def test_parameters_and_presets_are_written_and_read(store: SettingsStore) -> None:
    asked = Parameters(temperature=0.25, stop=("\n", "END"), extra={"best_of": 2, "guided": {"a": [1]}})
    store.write({"generation.parameters": asked, "generation.presets": {"Fürs Büro": asked, "Empty": Parameters()}})
    generation = store.load().settings.generation
    assert generation.parameters == asked
    assert generation.presets == {"Fürs Büro": asked, "Empty": Parameters()}
    store.write({"generation.presets": {"Empty": Parameters(seed=1)}, "generation.parameters": Parameters()})
    generation = store.load().settings.generation
    assert generation.presets == {"Empty": Parameters(seed=1)}
    assert generation.parameters == Parameters()


def test_the_described_file_can_be_written_into(store: SettingsStore) -> None:
    write(store, reference())
    store.write({"appearance.zoom": 150, "generation.parameters": Parameters(top_k=3), "keyboard.shortcuts": False})
    loaded = store.load()
    assert loaded.problems == ()
    assert loaded.settings.appearance.zoom == 150
    assert loaded.settings.generation.parameters.top_k == 3
    assert "# It is one of" in store.path.read_text("utf-8")


def test_comments_and_order_stay(store: SettingsStore) -> None:
    write(store, "# mine\n[appearance]\nzoom = 150 # for the beamer\ntheme = 'light'\n\n[keyboard]\n# no\n")
    store.write({"appearance.zoom": 200})
    assert store.path.read_text("utf-8") == (
        "# mine\n[appearance]\nzoom = 200 # for the beamer\ntheme = 'light'\n\n[keyboard]\n# no\n"
    )


def test_a_default_is_taken_out(store: SettingsStore) -> None:
    write(store, "[appearance]\nzoom = 150\ntheme = 'light'\n")
    store.write({"appearance.zoom": 100})
    assert store.path.read_text("utf-8") == "[appearance]\ntheme = 'light'\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[appearance]\nzoom = 'big'", 'appearance.zoom is "big", but it must be a whole number from 50 to 300.'),
        ("[appearance]\nzoom = 9", "appearance.zoom is 9, but"),
        ("[appearance]\nzoom = true", "appearance.zoom is true, but"),
        ("[appearance]\nzoom = nan", "appearance.zoom is nan, but"),
        ("[appearance]\ntheme = 'purple'", 'must be one of "system", "light", "dark", "contrast"'),
        ("[appearance]\ncolour = 'purple'", "there is no setting appearance.colour. It is left as it is."),
        ("appearance = 'dark'", "there is no setting appearance. It is left as it is."),
        ("[keyboard]\nshortcuts = 'no'", "must be true or false"),
        ("[keyboard.bindings]\nexport = 3", "keyboard.bindings.export cannot be used."),
        ("[generation.parameters]\ntop_k = 'x'", "top_k cannot be used. top_k must be a whole number"),
        ("[appearance", "settings.toml is not valid TOML"),
    ],
)  # fmt: skip
def test_a_fault_is_named_and_the_rest_is_used(store: SettingsStore, text: str, said: str) -> None:
    write(store, text)
    loaded = store.load()
    assert loaded.settings == Settings()
    (problem,) = loaded.problems
    assert said in problem
    assert store.path.read_text("utf-8") == text


def test_what_cannot_be_used_stays_when_something_else_changes(store: SettingsStore) -> None:
    write(store, "[appearance]\nzoom = 'big'\n[keyboard.bindings]\nexport = 3\nstop = 'F2'\n[future]\nx = 1\n")
    store.write({"appearance.theme": "dark", "keyboard.bindings": {"find": ("F4",)}})
    document = tomllib.loads(store.path.read_text("utf-8"))
    assert document == {
        "appearance": {"zoom": "big", "theme": "dark"},
        "keyboard": {"bindings": {"export": 3, "find": "F4"}},
        "future": {"x": 1},
    }


@pytest.mark.parametrize("text", ["[appearance", "[appearance]\nzoom = 120\nzoom = 130\n", "\udc80"])
def test_a_file_that_is_no_toml_is_kept_beside(store: SettingsStore, text: str) -> None:
    store.path.parent.mkdir(exist_ok=True)
    store.path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert len(store.load().problems) == 1
    store.write({"appearance.theme": "dark"})
    assert store.load().settings.appearance.theme == "dark"
    (kept,) = store.path.parent.glob("settings.broken-*.toml")
    assert kept.read_bytes() == text.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    "text",
    [
        'appearance.theme = "dark"\nappearance.zoom = 120\n',
        'appearance = { theme = "dark", zoom = 120 }\nkeyboard = {bindings = {a = "b"}}\n',
        '[appearance]\ntheme = "dark"\n[keyboard]\n[appearance.x]\ny = 1\n[keyboard.bindings]\nexport = "F5"\n',
        "[generation.presets.A]\nseed = 1\n[generation]\n",
        'keyboard.bindings.export = "F5"\n',
        '\ufeff[appearance]\r\ntheme = "dark" # mine\r\n',
    ],
)
def test_however_it_is_written_it_is_changed(store: SettingsStore, text: str) -> None:
    write(store, text)
    store.write(
        {
            "appearance.theme": "light",
            "appearance.zoom": 100,
            "keyboard.bindings": {"find": ("F4",)},
            "generation.presets": {"B": Parameters(seed=2)},
        }
    )
    settings = store.load().settings
    assert (settings.appearance.theme, settings.appearance.zoom) == ("light", 100)
    assert settings.keyboard.bindings == {"find": ("F4",)}
    assert settings.generation.presets == {"B": Parameters(seed=2)}


def test_a_link_to_where_the_owner_keeps_it_stays(store: SettingsStore, tmp_path: Path) -> None:
    dotfiles = tmp_path / "dotfiles.toml"
    dotfiles.write_text("[appearance]\ntheme = 'light'\n", "utf-8")
    store.path.parent.mkdir()
    store.path.symlink_to(dotfiles)
    store.write({"appearance.theme": "dark"})
    assert store.path.is_symlink()
    assert "dark" in dotfiles.read_text("utf-8")


def test_a_section_that_is_a_value_is_not_overwritten(store: SettingsStore) -> None:
    write(store, "appearance = 3\n")
    with pytest.raises(StorageError, match=r"\[appearance\]"):
        store.write({"appearance.theme": "dark"})
    assert store.path.read_text("utf-8") == "appearance = 3\n"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file", "utf-8")
    with pytest.raises(StorageError, match="could not be saved"):
        SettingsStore(tmp_path / "config" / "settings.toml").write({"appearance.theme": "dark"})


def test_the_reference_names_every_setting_and_is_valid(store: SettingsStore) -> None:
    write(store, reference())
    assert store.load() == type(store.load())(settings=Settings())
    uncommented = "\n".join(
        line.removeprefix("# ") if line.startswith("# [") or (line.startswith("# ") and " = " in line) else line
        for line in reference().splitlines()
    )
    write(store, uncommented)
    loaded = store.load()
    assert loaded.problems == ()
    assert loaded.settings == Settings()
    for setting in SETTINGS.values():
        assert f"# {setting.name} = " in reference() or f"# [{setting.key}" in reference()


def test_the_reference_in_the_documentation_is_true() -> None:
    documented = Path(__file__).resolve().parents[3] / "docs" / "settings.toml"
    assert documented.read_text("utf-8") == reference(), "sagedesk settings > docs/settings.toml"


@given(st.text())
def test_any_file_is_read_without_failing(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    store = SettingsStore(tmp_path_factory.mktemp("any") / "settings.toml")
    store.path.write_text(text, "utf-8", newline="")
    store.load()


def test_a_value_is_checked_wherever_it_comes_from() -> None:
    with pytest.raises(ValueError, match="9"):
        with_value(Settings(), "appearance.zoom", 9)
    with pytest.raises(KeyError):
        with_value(Settings(), "appearance.colour", "red")
