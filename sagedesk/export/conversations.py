"""Conversations of the library to files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from sagedesk.errors import InvalidInputError
from sagedesk.export.content import Content
from sagedesk.export.filenames import distinct_names
from sagedesk.export.formats import MARKDOWN, ExportFormat
from sagedesk.export.trees import ConversationTree, read_trees
from sagedesk.export.writing import refuse_existing, write_file
from sagedesk.library import Library
from sagedesk.library.faults import from_os
from sagedesk.library.values import Conversation
from sagedesk.translation import translate

Progress = Callable[[int, int], object]
"""Told how many conversations are written, of how many; what it raises ends the export."""


def export_conversations(
    library: Library,
    target: Path,
    *,
    ids: Sequence[str] | None = None,
    force: bool = False,
    form: ExportFormat = MARKDOWN,
    content: Content | None = None,
    progress: Progress = lambda *_: None,
) -> tuple[Path, ...]:
    """Write the conversations with these ids, or all, and return the files. Blocks.

    ``target`` is a file for one conversation, or for several where its name has the format's ending; otherwise, and
    when it is a folder already, a folder (made if needed) with a file for each, named by its title. All are those
    in the archive too. Nothing is written when a file would be overwritten, unless ``force``; each file is written
    whole or not at all. Raises what ``progress`` raises (the files written by then stay), FileExistsAlreadyError,
    InvalidInputError, StorageError.
    """
    chosen = _chosen(library, ids)
    content = content or Content()
    if not target.is_dir() and (len(chosen) == 1 or form.fits(target)):
        write_file(
            target, form.write(_watched(read_trees(library, chosen), len(chosen), progress), content), force=force
        )
        return (target,)
    names = distinct_names((conversation.title for conversation in chosen), form.ending)
    paths = tuple(target / name for name in names)
    refuse_existing(paths, force=force)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os(error, target) from error
    for number, (path, conversation) in enumerate(zip(paths, chosen, strict=True)):
        progress(number, len(paths))
        write_file(path, form.write(read_trees(library, [conversation]), content), force=force)
    return paths


def documents(
    library: Library,
    *,
    ids: Sequence[str] | None = None,
    form: ExportFormat = MARKDOWN,
    content: Content | None = None,
) -> Iterator[str] | Iterator[bytes]:
    """Return one file with the conversations with these ids, or with all, piece by piece. Blocks."""
    return form.write(read_trees(library, _chosen(library, ids)), content or Content())


def _watched(trees: Iterator[ConversationTree], count: int, progress: Progress) -> Iterator[ConversationTree]:
    for number, tree in enumerate(trees):
        progress(number, count)
        yield tree


def _chosen(library: Library, ids: Sequence[str] | None) -> list[Conversation]:
    if ids is not None:
        return [library.conversation(conversation_id).result() for conversation_id in ids]
    everything = library.conversations(archived=None).result()
    if not everything:
        raise InvalidInputError(translate("Export", "There are no conversations to export yet."))
    # the oldest first: a later export then gives the same names to the same conversations
    return sorted(everything, key=lambda conversation: (conversation.created_at, conversation.id))
