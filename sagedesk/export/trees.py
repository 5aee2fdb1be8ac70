"""A whole conversation as it leaves the library and as it comes in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sagedesk.library import Library
from sagedesk.library.values import Conversation, Draft, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A part of a path: it goes on ``after`` a message of an earlier one; None where it is a beginning."""

    after: Message | None
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationTree:
    """A conversation with the messages of all its paths, parents before those below them.

    ``folder`` has the names of the folders that it is in, the outermost first; empty outside all folders.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    folder: tuple[str, ...] = ()
    draft: Draft = field(default_factory=Draft)

    @property
    def path(self) -> tuple[Message, ...]:
        """The selected path, from the first message to the head."""
        head_id = self.conversation.head_id
        return () if head_id is None else self._paths_to([head_id])[0]

    @property
    def paths(self) -> tuple[tuple[Message, ...], ...]:
        """Every path from a first message to one that nothing follows, in the order the last ones were written."""
        parents = {message.parent_id for message in self.messages}
        return self._paths_to([message.id for message in self.messages if message.id not in parents])

    @property
    def branches(self) -> tuple[Branch, ...]:
        """Every message once: the selected path, then of each other path what is on none before it."""
        selected = self.path
        said = {message.id for message in selected}
        found = [Branch(after=None, messages=selected)]
        by_id = {message.id: message for message in self.messages}
        for path in self.paths:
            rest = tuple(message for message in path if message.id not in said)
            if rest:
                found.append(Branch(after=by_id.get(rest[0].parent_id or ""), messages=rest))
                said.update(message.id for message in rest)
        return tuple(found)

    def _paths_to(self, ids: Sequence[str]) -> tuple[tuple[Message, ...], ...]:
        by_id = {message.id: message for message in self.messages}
        paths: list[tuple[Message, ...]] = []
        for last_id in ids:
            path: list[Message] = []
            above: str | None = last_id
            while above is not None:
                path.append(by_id[above])
                above = path[-1].parent_id
            paths.append(tuple(reversed(path)))
        return tuple(paths)


def read_trees(library: Library, conversations: Sequence[Conversation]) -> Iterator[ConversationTree]:
    """Read the conversations one after the other, so that only one is in memory. Blocks."""
    folders = {folder.id: folder for folder in library.folders.listed().result()}
    for conversation in conversations:
        names: list[str] = []
        above = conversation.folder_id
        while above is not None and above in folders:
            names.append(folders[above].name)
            above = folders[above].parent_id
        yield ConversationTree(
            conversation=conversation,
            messages=_without_ghosts(library, conversation),
            folder=tuple(reversed(names)),
            draft=library.draft(conversation.id).result(),
        )


def _without_ghosts(library: Library, conversation: Conversation) -> tuple[Message, ...]:
    """Return the messages, each below its nearest ancestor that is not in the trash."""
    messages = library.all_messages(conversation.id).result()
    there = {message.id for message in messages}
    orphans = {message.id for message in messages if message.parent_id is not None and message.parent_id not in there}
    if not orphans:
        return messages
    parents: defaultdict[str, str | None] = defaultdict(lambda: None)
    parents |= {message.id: message.parent_id for message in messages if message.id not in orphans}
    path = [message.id for message in library.messages(conversation.id).result()]
    parents |= dict(zip(path, [None, *path], strict=False))
    for each, versions in library.versions(conversation.id).result().items():
        if each in orphans and each not in path:
            parents[each] = next((parents[other] for other in versions if other in parents), None)
    return tuple(replace(message, parent_id=parents[message.id]) for message in messages)
