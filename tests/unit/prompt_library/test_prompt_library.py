from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagedesk.errors import FileExistsAlreadyError, InvalidInputError, StorageError
from sagedesk.prompt_library import PromptStore, SavedPrompt, filled, variables
from sagedesk.prompt_library.names import refuse_bad_name, usable_name

LETTER = SavedPrompt(name="Letter", folder="work/letters", text="Dear {{name}},\n{{ what it is about }}\n{{name}}")


@pytest.fixture
def store(tmp_path: Path) -> PromptStore:
    return PromptStore(tmp_path / "prompts")


def test_variables_are_named_once_and_filled_everywhere() -> None:
    assert variables(LETTER.text) == ("name", "what it is about")
    assert filled(LETTER.text, {"name": "{{x}} \\1"}) == "Dear {{x}} \\1,\n{{ what it is about }}\n{{x}} \\1"
    assert variables("{{}} {{ }} {{a{b}} {{a\nb}} {{{c}}}") == ("c",)


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_a_text_without_variables_stays_as_it_is(text: str, values: dict[str, str]) -> None:
    if not variables(text):
        assert filled(text, values) == text


def test_prompts_are_markdown_files_in_folders(store: PromptStore) -> None:
    store.save(LETTER)
    store.save(SavedPrompt(name="Brief", text="Be brief."))
    assert (store.folder / "work" / "letters" / "Letter.md").read_text() == LETTER.text
    assert [prompt.path for prompt in store.all()] == ["Brief", "work/letters/Letter"]
    assert store.all()[1] == LETTER


def test_renaming_moving_and_deleting_leave_nothing_behind(store: PromptStore) -> None:
    store.save(LETTER)
    renamed = store.save(SavedPrompt(name="letter", folder=LETTER.folder, text="new"), instead_of=LETTER)
    moved = store.save(SavedPrompt(name="Letter", text="new"), instead_of=renamed)
    assert store.all() == (moved,)
    assert not (store.folder / "work").exists()
    store.delete(moved)
    assert store.all() == ()
    assert store.folder.is_dir()


def test_another_prompt_is_never_overwritten(store: PromptStore) -> None:
    store.save(LETTER)
    other = store.save(SavedPrompt(name="Other", folder=LETTER.folder, text="x"))
    for name in ("Letter", "LETTER"):
        taken = SavedPrompt(name=name, folder=LETTER.folder, text="y")
        with pytest.raises(FileExistsAlreadyError):
            store.save(taken)
        with pytest.raises(FileExistsAlreadyError):
            store.save(taken, instead_of=other)
    assert store.all()[0] == LETTER


@pytest.mark.parametrize("name", ["", " ", "a/b", "..", ".hidden", "a.", " a", "x" * 121, "con", "a\nb", 'a"b'])
def test_bad_names_are_refused_in_words_and_mended_on_import(store: PromptStore, name: str) -> None:
    with pytest.raises(InvalidInputError):
        store.save(SavedPrompt(name=name, text="x"))
    if name and "/" not in name:
        with pytest.raises(InvalidInputError):
            store.save(SavedPrompt(name="a", folder=f"b/{name}", text="x"))
    refuse_bad_name(usable_name(name))


@given(st.text())
def test_every_name_can_be_mended(name: str) -> None:
    refuse_bad_name(usable_name(name))


def test_import_of_a_folder_adds_each_once(store: PromptStore, tmp_path: Path) -> None:
    source = tmp_path / "from elsewhere"
    (source / "deep").mkdir(parents=True)
    (source / "deep" / "a.md").write_text("A")
    (source / "b.txt").write_text("B")
    (source / ".git").mkdir()
    (source / ".git" / "c.md").write_text("C")
    (source / "picture.md").write_bytes(b"\xff\xfe\xff")
    first = store.take(source)
    assert [prompt.path for prompt in first.added] == ["b", "deep/a"]
    assert first.unreadable == ("picture.md",)
    assert store.take(source).there == 2
    (source / "b.txt").write_text("B, changed")
    assert [prompt.path for prompt in store.take(source).added] == ["b 2"]
    assert [prompt.name for prompt in store.take(source / "deep" / "a.md").added] == ["a"]
    with pytest.raises(StorageError):
        store.take(tmp_path / "nowhere")


def test_export_writes_what_import_reads(store: PromptStore, tmp_path: Path) -> None:
    store.save(LETTER)
    store.save(SavedPrompt(name="Brief", text="Be brief."))
    target = tmp_path / "out"
    assert store.export(target) == 2
    assert store.export(target) == 2
    other = PromptStore(tmp_path / "other")
    other.take(target)
    assert other.all() == store.all()
    (target / "Brief.md").write_text("mine")
    with pytest.raises(FileExistsAlreadyError):
        store.export(target)
    assert (target / "Brief.md").read_text() == "mine"
