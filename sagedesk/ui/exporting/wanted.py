"""Which conversations a folder means, and what a folder is called where all of them stand in one list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sagedesk.library.values import Folder, TitledConversation


def in_folder(
    conversations: Iterable[TitledConversation], folders: Sequence[Folder], folder_id: str
) -> list[TitledConversation]:
    """Return the conversations of a folder and of all folders in it."""
    wanted = {folder_id}
    while inside := {folder.id for folder in folders if folder.parent_id in wanted} - wanted:
        wanted |= inside
    return [conversation for conversation in conversations if conversation.folder_id in wanted]


def paths_of(folders: Sequence[Folder]) -> Iterator[tuple[tuple[str, ...], Folder]]:
    """Give every folder with the names of those it is in and its own, sorted by them."""
    by_id = {folder.id: folder for folder in folders}
    named: list[tuple[tuple[str, ...], Folder]] = []
    for folder in folders:
        names: list[str] = []
        above: Folder | None = folder
        while above is not None:
            names.append(above.name)
            above = by_id.get(above.parent_id or "")
        named.append((tuple(reversed(names)), folder))
    yield from sorted(named, key=lambda each: [name.casefold() for name in each[0]])
