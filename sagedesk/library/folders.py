"""Folders of conversations, in folders."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from concurrent.futures import Future

from sagedesk.errors import InvalidInputError
from sagedesk.library.access import Access
from sagedesk.library.titles import one_line
from sagedesk.library.values import Colour, DeletedFolder, Folder
from sagedesk.translation import translate


class Folders:
    """The folders of a library; what holds for Library's futures holds for these.

    Deleting a folder deletes no conversation: what it held moves up to where it was.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def listed(self) -> Future[tuple[Folder, ...]]:
        """Return all folders, sorted by name."""
        return self._access.read(_listed)

    def counts(self) -> Future[Mapping[str, int]]:
        """Return how many conversations each folder itself holds; those deleted or in the archive do not count."""
        return self._access.read(_counts)

    def create(self, name: str, *, parent_id: str | None = None, colour: Colour = Colour.NONE) -> Future[Folder]:
        """Add a folder, at the top or in another. Fails with InvalidInputError for an empty name."""
        folder = Folder(name=_clean(name), parent_id=parent_id, colour=colour)
        return self._access.write(lambda connection: _insert(connection, folder))

    def rename(self, folder_id: str, name: str) -> Future[Folder]:
        """Give a folder another name. Fails with InvalidInputError for an empty one."""
        return self._access.write(lambda connection: _update(connection, folder_id, "name", _required(_clean(name))))

    def set_colour(self, folder_id: str, colour: Colour) -> Future[Folder]:
        """Mark a folder with a colour."""
        return self._access.write(lambda connection: _update(connection, folder_id, "colour", colour))

    def move(self, folder_id: str, parent_id: str | None) -> Future[Folder]:
        """Put a folder into another, or to the top. Fails with InvalidInputError for a folder inside itself."""
        return self._access.write(lambda connection: _move(connection, folder_id, parent_id))

    def delete(self, folder_id: str) -> Future[DeletedFolder]:
        """Delete a folder; its folders and conversations move up. ``restore`` takes the result."""
        return self._access.write(lambda connection: _delete(connection, folder_id))

    def restore(self, deleted: DeletedFolder) -> Future[Folder]:
        """Bring a deleted folder back, with what it held and is still there."""
        return self._access.write(lambda connection: _restore(connection, deleted))


def _listed(connection: sqlite3.Connection) -> tuple[Folder, ...]:
    rows = connection.execute("SELECT id, parent_id, name, colour FROM folders")
    folders = [Folder(id=row[0], parent_id=row[1], name=row[2], colour=Colour(row[3])) for row in rows]
    return tuple(sorted(folders, key=lambda folder: (folder.name.casefold(), folder.id)))


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    rows = connection.execute(
        """
        SELECT folder_id, count(*) FROM conversations
        WHERE folder_id IS NOT NULL AND deleted_at IS NULL AND archived = 0 GROUP BY folder_id
        """
    )
    return dict(rows.fetchall())


def _one(connection: sqlite3.Connection, folder_id: str) -> Folder:
    row = connection.execute("SELECT id, parent_id, name, colour FROM folders WHERE id = ?", (folder_id,)).fetchone()
    if row is None:
        raise InvalidInputError(
            translate("Library", "There is no folder with the id {folder_id}.").format(folder_id=folder_id)
        )
    return Folder(id=row[0], parent_id=row[1], name=row[2], colour=Colour(row[3]))


def _insert(connection: sqlite3.Connection, folder: Folder) -> Folder:
    _required(folder.name)
    if folder.parent_id is not None:
        _one(connection, folder.parent_id)
    connection.execute(
        "INSERT INTO folders (id, parent_id, name, colour) VALUES (?, ?, ?, ?)",
        (folder.id, folder.parent_id, folder.name, folder.colour),
    )
    return folder


def _update(connection: sqlite3.Connection, folder_id: str, column: str, value: str | None) -> Folder:
    connection.execute(
        f"UPDATE folders SET {column} = ? WHERE id = ?",  # noqa: S608  # the name is this module's own
        (value, folder_id),
    )
    return _one(connection, folder_id)


def _move(connection: sqlite3.Connection, folder_id: str, parent_id: str | None) -> Folder:
    above = parent_id
    while above is not None:
        if above == folder_id:
            raise InvalidInputError(
                translate("Library", "A folder cannot be moved into itself."),
                hint=translate("Library", "Choose another folder."),
            )
        above = _one(connection, above).parent_id
    return _update(connection, folder_id, "parent_id", parent_id)


def _delete(connection: sqlite3.Connection, folder_id: str) -> DeletedFolder:
    folder = _one(connection, folder_id)
    held = [
        tuple(row[0] for row in connection.execute(query, (folder_id,)))
        for query in ("SELECT id FROM conversations WHERE folder_id = ?", "SELECT id FROM folders WHERE parent_id = ?")
    ]
    connection.execute("UPDATE conversations SET folder_id = ? WHERE folder_id = ?", (folder.parent_id, folder_id))
    connection.execute("UPDATE folders SET parent_id = ? WHERE parent_id = ?", (folder.parent_id, folder_id))
    connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
    return DeletedFolder(folder=folder, conversation_ids=held[0], folder_ids=held[1])


def _restore(connection: sqlite3.Connection, deleted: DeletedFolder) -> Folder:
    folder = deleted.folder
    parent = connection.execute("SELECT id FROM folders WHERE id = ?", (folder.parent_id,)).fetchone()
    restored = Folder(id=folder.id, name=folder.name, colour=folder.colour, parent_id=parent and parent[0])
    _insert(connection, restored)
    # only what is still where it moved to: what the person has filed elsewhere since stays there
    for table, column, ids in (
        ("conversations", "folder_id", deleted.conversation_ids),
        ("folders", "parent_id", deleted.folder_ids),
    ):
        connection.executemany(
            f"UPDATE {table} SET {column} = ? WHERE id = ? AND {column} IS ?",  # noqa: S608  # the names stand above
            [(folder.id, each, folder.parent_id) for each in ids],
        )
    return restored


def _clean(name: str) -> str:
    return one_line(name)


def _required(name: str) -> str:
    if not name:
        raise InvalidInputError(translate("Library", "A folder needs a name."), hint=translate("Library", "Type one."))
    return name
