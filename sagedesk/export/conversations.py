"""Conversations of the library to Markdown files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sagedesk.errors import InvalidInputError
from sagedesk.export.filenames import distinct_names
from sagedesk.export.markdown import to_markdown
from sagedesk.export.writing import refuse_existing, write_file
from sagedesk.library import Library
from sagedesk.library.faults import from_os
from sagedesk.library.values import Conversation

ENDING = ".md"


def export_conversations(
    library: Library,
    target: Path,
    *,
    ids: Sequence[str] | None = None,
    force: bool = False,
    include_reasoning: bool = False,
) -> tuple[Path, ...]:
    """Write the conversations with these ids, or all, and return the files. Blocks.

    ``target`` is a file for one conversation, or for several where its name ends in .md; otherwise, and when it is
    a folder already, a folder (made if needed) with a file for each, named by its title. Nothing is written when a
    file would be overwritten, unless ``force``; each file is written whole or not at all. Raises
    FileExistsAlreadyError, InvalidInputError, StorageError.
    """
    chosen = _chosen(library, ids)
    if target.is_dir() or (len(chosen) > 1 and target.suffix.lower() != ENDING):
        return _fill_folder(library, target, chosen, force=force, include_reasoning=include_reasoning)
    write_file(target, _documents(library, chosen, include_reasoning=include_reasoning), force=force)
    return (target,)


def documents(library: Library, *, ids: Sequence[str] | None = None, include_reasoning: bool = False) -> Iterator[str]:
    """Return the Markdown of each conversation with these ids, or of all, an empty line between them. Blocks."""
    return _documents(library, _chosen(library, ids), include_reasoning=include_reasoning)


def _documents(library: Library, chosen: Sequence[Conversation], *, include_reasoning: bool) -> Iterator[str]:
    for number, conversation in enumerate(chosen):
        document = to_markdown(
            conversation, library.messages(conversation.id).result(), include_reasoning=include_reasoning
        )
        yield f"\n{document}" if number else document


def _chosen(library: Library, ids: Sequence[str] | None) -> list[Conversation]:
    if ids is not None:
        return [library.conversation(conversation_id).result() for conversation_id in ids]
    everything = library.conversations().result()
    if not everything:
        raise InvalidInputError("There are no conversations to export yet.")
    # the oldest first: a later export then gives the same names to the same conversations
    return sorted(everything, key=lambda conversation: (conversation.created_at, conversation.id))


def _fill_folder(
    library: Library, folder: Path, chosen: Sequence[Conversation], *, force: bool, include_reasoning: bool
) -> tuple[Path, ...]:
    names = distinct_names((conversation.title for conversation in chosen), ENDING)
    paths = tuple(folder / name for name in names)
    refuse_existing(paths, force=force)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os(error, folder) from error
    for path, conversation in zip(paths, chosen, strict=True):
        write_file(path, _documents(library, [conversation], include_reasoning=include_reasoning), force=force)
    return paths
