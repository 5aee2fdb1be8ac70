"""Files of SageDesk and of other programs into the library."""

from __future__ import annotations

import fnmatch
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sagedesk.errors import InvalidInputError
from sagedesk.export.importers import IMPORTERS, Importer
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import UNTITLED
from sagedesk.library import Library
from sagedesk.library.faults import from_os

LARGEST = 2 * 1024**3
"""Bytes of the largest file that is read, unpacked: it is read into memory."""

_IN_ARCHIVES = "conversations*.json"
"""What the archives of ChatGPT and of Claude call the files with conversations; large ones are in several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What came of a file: the program that wrote it, the ids that were added, how many were there already.

    ``problems`` has a sentence for each thing that could not be read; the rest was.
    """

    source: str
    added: tuple[str, ...]
    already_there: int
    problems: tuple[str, ...]


def import_file(library: Library, path: Path) -> ImportReport:
    """Add the conversations of a file: SageDesk's JSON, or an export of ChatGPT, Claude, Open WebUI or LibreChat.

    A .zip is an archive as ChatGPT and Claude send it. A conversation that is in the library already, or in its
    trash, is left as it is, so the same file twice adds nothing. Blocks. Raises InvalidInputError for a file that
    is not there or is none of these, StorageError.
    """
    problems: list[str] = []
    added: list[str] = []
    already_there = 0
    source = ""
    for document in _documents(path):
        importer = _importer(document, path)
        source = importer.label
        for tree in importer.read(document, problems.append):
            try:
                if _add(library, tree):
                    added.append(tree.conversation.id)
                else:
                    already_there += 1
            except InvalidInputError as error:
                problems.append(f"“{tree.conversation.title or UNTITLED}” could not be added: {error.message}")
    return ImportReport(
        source=source, added=tuple(added), already_there=already_there, problems=tuple(dict.fromkeys(problems))
    )


def _add(library: Library, tree: ConversationTree) -> bool:
    conversation = tree.conversation
    if not library.add_conversation(conversation, tree.messages).result():
        return False
    if tree.folder:
        library.set_folder(conversation.id, _folder(library, tree)).result()
    if tree.draft.caret or tree.draft.attachments:
        draft = tree.draft
        library.save_draft(conversation.id, draft.text, caret=draft.caret, attachments=draft.attachments).result()
    return True


def _folder(library: Library, tree: ConversationTree) -> str | None:
    """Return the id of the conversation's folder: the one it was in if it is there, else one of the same names."""
    folders = library.folders.listed().result()
    if any(folder.id == tree.conversation.folder_id for folder in folders):
        return tree.conversation.folder_id
    parent_id: str | None = None
    for name in tree.folder:
        there = [folder.id for folder in folders if folder.parent_id == parent_id and folder.name == name]
        parent_id = there[0] if there else library.folders.create(name, parent_id=parent_id).result().id
    return parent_id


def _importer(document: object, path: Path) -> Importer:
    for importer in IMPORTERS:
        if importer.recognises(document):
            return importer
    known = ", ".join(importer.label for importer in IMPORTERS)
    raise InvalidInputError(
        f"{path.name} has no conversations that SageDesk can read.", hint=f"It reads the JSON exports of: {known}."
    )


def _documents(path: Path) -> Iterator[Any]:
    try:
        if not zipfile.is_zipfile(path):
            _refuse_large(path.stat().st_size, path)
            yield _parsed(path.read_bytes(), path)
            return
        with zipfile.ZipFile(path) as archive:
            inside = [each for each in archive.infolist() if fnmatch.fnmatch(Path(each.filename).name, _IN_ARCHIVES)]
            _refuse_large(sum(each.file_size for each in inside), path)
            if not inside:
                raise InvalidInputError(
                    f"{path.name} has no conversations in it.", hint="It should hold a file named conversations.json."
                )
            for each in sorted(inside, key=lambda entry: entry.filename):
                yield _parsed(archive.read(each), path)
    except FileNotFoundError as error:
        raise InvalidInputError(f"There is no file {path}.", hint="Check its name and its folder.") from error
    except OSError as error:
        raise from_os(error, path) from error
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise InvalidInputError(
            f"{path.name} cannot be unpacked: it is damaged, or locked with a password.", detail=str(error)
        ) from error


def _refuse_large(size: int, path: Path) -> None:
    if size > LARGEST:
        raise InvalidInputError(f"{path.name} has {size:,} bytes; SageDesk reads up to {LARGEST:,}.")


def _parsed(data: bytes, path: Path) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise InvalidInputError(
            f"{path.name} is nested too deeply.",
            hint="Export it again without nesting: in LibreChat, with “Recursive” switched off.",
        ) from error
    except ValueError as error:
        raise InvalidInputError(
            f"{path.name} is not JSON.",
            hint="Choose a .json file, or the .zip that ChatGPT or Claude sent.",
            detail=str(error),
        ) from error
