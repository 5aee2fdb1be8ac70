"""The folder of prompts: one Markdown file each, so that they can be kept in git, shared, and edited anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sagedesk.errors import FileExistsAlreadyError, StorageError
from sagedesk.export.writing import write_file
from sagedesk.library.faults import from_os
from sagedesk.paths import prompts_dir
from sagedesk.prompt_library.names import refuse_bad_folder, refuse_bad_name, usable_name
from sagedesk.prompt_library.prompt import SavedPrompt
from sagedesk.translation import translate

LARGEST = 1024 * 1024
"""Bytes of the largest prompt."""
MOST = 10_000
"""Prompts that are read at most."""
_ENDING = ".md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of an import: the prompts that were added, how many were there already, and what could not be read."""

    added: tuple[SavedPrompt, ...]
    there: int
    unreadable: tuple[str, ...]


class PromptStore:
    """The prompts of one folder. All methods touch the disk: call them off the GUI thread.

    Raises StorageError, in words, where the disk does not do its part.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Use this folder, by default the one of this user. It need not exist."""
        self.folder = folder or prompts_dir()

    def all(self) -> tuple[SavedPrompt, ...]:
        """Return all prompts by folder and name. What is no UTF-8 text, or too large, is left out."""
        found = [prompt for _, prompt in self._read(self.folder) if prompt is not None]
        return tuple(sorted(found, key=lambda prompt: (prompt.folder.casefold(), prompt.name.casefold())))

    def save(self, prompt: SavedPrompt, *, instead_of: SavedPrompt | None = None) -> SavedPrompt:
        """Keep a prompt; ``instead_of`` is what it was before it was changed, renamed or moved.

        Raises InvalidInputError for a name that cannot be used, FileExistsAlreadyError where another one has it.
        """
        refuse_bad_folder(prompt.folder)
        refuse_bad_name(prompt.name)
        before = self._file(instead_of) if instead_of else None
        file = self._file(prompt)
        other = self._same_name(file)
        if other is not None and (before is None or other != before):
            raise FileExistsAlreadyError(
                translate("PromptLibrary", "There is a prompt named {name} in this folder already.").format(
                    name=prompt.name
                ),
                hint=translate("PromptLibrary", "Choose another name."),
            )
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            # where only the case changes, some systems take both names for one file
            if before is not None and before != file and before.exists():
                before.rename(file)
        except OSError as error:
            raise from_os(error, file) from error
        write_file(file, [prompt.text], force=True)
        if before is not None and before.parent != file.parent:
            self._remove_empty(before.parent)
        return prompt

    def delete(self, prompt: SavedPrompt) -> None:
        """Remove a prompt; ``save`` brings it back."""
        file = self._file(prompt)
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise from_os(error, file) from error
        self._remove_empty(file.parent)

    def take(self, source: Path) -> Taken:
        """Add the Markdown and text files of a folder, or one file; folders come along.

        One that is there already with the same text is not added again; with another text it gets a number.
        """
        if not source.exists():
            raise StorageError(translate("PromptLibrary", "{source} is not there.").format(source=source))
        root = source if source.is_dir() else source.parent
        files = self._read(root) if source.is_dir() else [(source, _prompt(root, source))]
        known = {prompt.path: prompt.text for prompt in self.all()}
        added: list[SavedPrompt] = []
        unreadable: list[str] = []
        there = 0
        for file, read in files:
            if read is None:
                unreadable.append(str(file.relative_to(root)))
                continue
            prompt = _numbered(_renamed(read), known)
            if prompt is None:
                there += 1
                continue
            added.append(self.save(prompt))
            known[prompt.path] = prompt.text
        return Taken(added=tuple(added), there=there, unreadable=tuple(unreadable))

    def export(self, target: Path) -> int:
        """Write all prompts into a folder, as they are kept; return how many. Nothing there is replaced.

        Raises FileExistsAlreadyError where one of them is there already, with another text.
        """
        prompts = self.all()
        wanted = [(target / f"{prompt.path}{_ENDING}", prompt) for prompt in prompts]
        for file, prompt in wanted:
            if file.exists() and file.read_bytes() != prompt.text.encode(errors="replace"):
                raise FileExistsAlreadyError(
                    translate("PromptLibrary", "{file} is there already.").format(file=file),
                    hint=translate("PromptLibrary", "Choose another folder."),
                )
        for file, prompt in wanted:
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise from_os(error, file) from error
            write_file(file, [prompt.text], force=True)
        return len(prompts)

    def _file(self, prompt: SavedPrompt) -> Path:
        return self.folder / f"{prompt.path}{_ENDING}"

    def _same_name(self, file: Path) -> Path | None:
        """Return the file that has this name, case aside: on some systems it is the same file."""
        if not file.parent.is_dir():
            return None
        return next((each for each in file.parent.iterdir() if each.name.casefold() == file.name.casefold()), None)

    def _read(self, root: Path) -> Iterator[tuple[Path, SavedPrompt | None]]:
        try:
            files = sorted(file for kind in (_ENDING, ".markdown", ".txt") for file in root.rglob(f"*{kind}"))
        except OSError as error:
            raise from_os(error, root) from error
        for file in files[:MOST]:
            hidden = any(name.startswith(".") for name in file.relative_to(root).parts)
            if file.is_file() and not hidden:
                yield file, _prompt(root, file)

    def _remove_empty(self, folder: Path) -> None:
        while folder != self.folder and folder.is_relative_to(self.folder):
            try:
                folder.rmdir()
            except OSError:
                # something else is in it
                return
            folder = folder.parent


def _prompt(root: Path, file: Path) -> SavedPrompt | None:
    try:
        if file.stat().st_size > LARGEST:
            return None
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    folder = file.parent.relative_to(root).as_posix()
    return SavedPrompt(name=file.stem, folder="" if folder == "." else folder, text=text)


def _renamed(prompt: SavedPrompt) -> SavedPrompt:
    folder = "/".join(usable_name(name) for name in prompt.folder.split("/")) if prompt.folder else ""
    return SavedPrompt(name=usable_name(prompt.name), folder=folder, text=prompt.text)


def _numbered(prompt: SavedPrompt, known: dict[str, str]) -> SavedPrompt | None:
    """Return the prompt under a name that is free; None where it is there with the same text."""
    texts = {path.casefold(): text for path, text in known.items()}
    number, name = 1, prompt.name
    while True:
        tried = SavedPrompt(name=name, folder=prompt.folder, text=prompt.text)
        if tried.path.casefold() not in texts:
            return tried
        if texts[tried.path.casefold()] == prompt.text:
            return None
        number += 1
        name = f"{prompt.name} {number}"
