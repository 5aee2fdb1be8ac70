"""Files of SageDesk and of other programs into the library."""

from __future__ import annotations

import fnmatch
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from sagedesk.errors import InvalidInputError, SageDeskError
from sagedesk.export.importers import IMPORTERS, Importer
from sagedesk.export.json_stream import Document, JsonStream
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import untitled
from sagedesk.library import Library
from sagedesk.library.faults import from_os
from sagedesk.translation import translate

LARGEST = 2 * 1024**3
"""Bytes of the largest file that is read, unpacked. One conversation of it is in memory at a time."""
_UNKNOWN_FIRST = 1_000
"""Elements of a list that may come before one that an importer knows."""

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


Progress = Callable[[int, int], object]
"""Told how many bytes are read, of how many; what it raises ends the import."""


def import_file(library: Library, path: Path, *, progress: Progress = lambda *_: None) -> ImportReport:
    """Add the conversations of a file: SageDesk's JSON, or an export of ChatGPT, Claude, Open WebUI or LibreChat.

    A .zip is an archive as ChatGPT and Claude send it. A conversation that is in the library already, or in its
    trash, is left as it is, so the same file twice adds nothing. Of a file that is cut off or damaged, what comes
    before that is added. Blocks. Raises InvalidInputError for a file that is not there or is none of these,
    StorageError, and what ``progress`` raises (what was added by then stays).
    """
    reading = _Import(library, path)
    with _told_in_words(path):
        for stream in _streams(path, progress):
            try:
                reading.read(stream)
            except (InvalidInputError, RecursionError):
                raise
            except ValueError as error:
                if not reading.found:
                    raise
                sentence = translate("Export", "{name} is cut off or damaged; what comes before was read. ({error})")
                reading.problems.append(sentence.format(name=path.name, error=error))
    return reading.report


@contextmanager
def _told_in_words(path: Path) -> Iterator[None]:
    """Turn what reading the file raises into errors for people."""
    try:
        yield
    except SageDeskError:
        raise
    except FileNotFoundError as error:
        raise InvalidInputError(
            translate("Export", "There is no file {path}.").format(path=path),
            hint=translate("Export", "Check its name and its folder."),
        ) from error
    except OSError as error:
        raise from_os(error, path) from error
    except RecursionError as error:
        raise InvalidInputError(
            translate("Export", "{name} is nested too deeply.").format(name=path.name),
            hint=translate("Export", "Export it again without nesting: in LibreChat, with “Recursive” switched off."),
        ) from error
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise InvalidInputError(
            translate("Export", "{name} cannot be unpacked: it is damaged, or locked with a password.").format(
                name=path.name
            ),
            detail=str(error),
        ) from error
    except ValueError as error:
        raise InvalidInputError(
            translate("Export", "{name} is not JSON.").format(name=path.name),
            hint=translate("Export", "Choose a .json file, or the .zip that ChatGPT or Claude sent."),
            detail=str(error),
        ) from error


class _Import:
    """What comes of one file."""

    def __init__(self, library: Library, path: Path) -> None:
        self._library = library
        self._path = path
        self._source = ""
        self._added: list[str] = []
        self._already_there = 0
        self.problems: list[str] = []

    @property
    def found(self) -> bool:
        """Whether anything was read."""
        return bool(self._added or self._already_there)

    @property
    def report(self) -> ImportReport:
        """What came of it so far."""
        return ImportReport(
            source=self._source,
            added=tuple(self._added),
            already_there=self._already_there,
            problems=tuple(dict.fromkeys(self.problems)),
        )

    def read(self, stream: JsonStream) -> None:
        """Add the conversations of a document."""
        document = stream.document(lazy="conversations")
        importer, document = self._recognised(document)
        self._source = importer.label
        for tree in importer.read(document, self.problems.append):
            try:
                if _add(self._library, tree):
                    self._added.append(tree.conversation.id)
                else:
                    self._already_there += 1
            except InvalidInputError as error:
                sentence = translate("Export", "“{title}” could not be added: {reason}")
                self.problems.append(sentence.format(title=tree.conversation.title or untitled(), reason=error.message))

    def _recognised(self, document: Document) -> tuple[Importer, Document]:
        if not isinstance(document, Iterator):
            return _importer(document, self._path), document
        first = list(islice(document, 1))
        held = first
        while held and len(first) < _UNKNOWN_FIRST:
            if any(importer.recognises(held) for importer in IMPORTERS):
                return _importer(held, self._path), chain(first, document)
            held = list(islice(document, 1))
            first += held
        return _importer(None, self._path), document


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
        translate("Export", "{name} has no conversations that SageDesk can read.").format(name=path.name),
        hint=translate("Export", "It reads the JSON exports of: {known}.").format(known=known),
    )


def _streams(path: Path, progress: Progress) -> Iterator[JsonStream]:
    """Give the documents of a file; only one may be read at a time, until the next is asked for."""
    if not zipfile.is_zipfile(path):
        size = path.stat().st_size
        _refuse_large(size, path)
        with path.open("rb") as file:
            yield JsonStream(file, lambda read: progress(read, size))
        return
    with zipfile.ZipFile(path) as archive:
        inside = [each for each in archive.infolist() if fnmatch.fnmatch(Path(each.filename).name, _IN_ARCHIVES)]
        size = sum(each.file_size for each in inside)
        _refuse_large(size, path)
        if not inside:
            raise InvalidInputError(
                translate("Export", "{name} has no conversations in it.").format(name=path.name),
                hint=translate("Export", "It should hold a file named conversations.json."),
            )
        before = 0

        def told(read: int) -> None:
            progress(before + read, size)

        for each in sorted(inside, key=lambda entry: entry.filename):
            with archive.open(each) as packed:
                yield JsonStream(packed, told)
            before += each.file_size


def _refuse_large(size: int, path: Path) -> None:
    if size > LARGEST:
        raise InvalidInputError(
            translate("Export", "{name} has {size:,} bytes; SageDesk reads up to {largest:,}.").format(
                name=path.name, size=size, largest=LARGEST
            )
        )
