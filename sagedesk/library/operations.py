"""What is done with conversations and messages."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future

from sagedesk.library import branching, conversations, importing, messages, revisions, tags, trash, tree
from sagedesk.library.access import Access
from sagedesk.library.columns import Column, json_to_column, text_to_column
from sagedesk.library.values import Changes, Colour, Conversation, Draft, Message, TitledConversation, new_id
from sagedesk.llm.messages import Part
from sagedesk.llm.parameters import Parameters


class Operations:
    """The operations of a Library on conversations and messages; see there what holds for their futures."""

    _access: Access

    # Reading

    def conversations(
        self,
        *,
        archived: bool | None = False,
        pinned: bool | None = None,
        folder_id: str | None = None,
        tag: str | None = None,
        limit: int | None = None,
        after: Conversation | None = None,
    ) -> Future[tuple[Conversation, ...]]:
        """Return conversations that are not deleted: the pinned ones first, then the last active.

        ``archived`` None gives those in the archive too, True only those; so ``pinned``. ``folder_id`` gives those in
        one folder, an empty one those in none; ``tag`` those with a tag. ``limit`` gives a page, ``after`` the page
        after its last conversation.
        """
        return self._access.read(
            lambda connection: conversations.listed(
                connection,
                archived=archived,
                pinned=pinned,
                folder_id=folder_id,
                tag=tag,
                limit=limit,
                after=after,
            )
        )

    def titled(self) -> Future[tuple[TitledConversation, ...]]:
        """Return every conversation that is not deleted, archived ones too, the last active first."""
        return self._access.read(conversations.titled)

    def conversation(self, conversation_id: str) -> Future[Conversation]:
        """Return one conversation, deleted or not."""
        return self._access.read(lambda connection: conversations.one(connection, conversation_id))

    def draft(self, conversation_id: str) -> Future[Draft]:
        """Return what stands in the composer of a conversation."""
        return self._access.read(lambda connection: conversations.draft(connection, conversation_id))

    def changes(self, since: int | None) -> Future[Changes]:
        """Return what any process changed since the ``number`` of an earlier call; with None, only a number."""
        return self._access.read(lambda connection: revisions.since(connection, since))

    def tags(self) -> Future[Mapping[str, int]]:
        """Return every tag in use, in alphabetical order, with its number of conversations."""
        return self._access.read(tags.counted)

    def tag_colours(self) -> Future[Mapping[str, Colour]]:
        """Return the colours of the tags that have one."""
        return self._access.read(tags.colours)

    def messages(self, conversation_id: str) -> Future[tuple[Message, ...]]:
        """Return the selected path, from the first message to the head; a streaming reply as far as committed."""
        return self._access.read(lambda connection: tree.selected_path(connection, conversation_id))

    def all_messages(self, conversation_id: str) -> Future[tuple[Message, ...]]:
        """Return the messages on all paths, in the order they were written."""
        return self._access.read(lambda connection: tree.everything(connection, conversation_id))

    def siblings(self, message_id: str) -> Future[tuple[Message, ...]]:
        """Return the versions of a message, itself among them, in the order they were written."""
        return self._access.read(lambda connection: tree.siblings(connection, message_id))

    def versions(self, conversation_id: str) -> Future[Mapping[str, tuple[str, ...]]]:
        """Return the ids of all versions of each message that has more than one, by the id of each of them."""
        return self._access.read(lambda connection: tree.versions(connection, conversation_id))

    # Conversations

    def create_conversation(
        self, *, profile_id: str = "", system_prompt: str = "", title: str = "", conversation_id: str | None = None
    ) -> Future[Conversation]:
        """Add an empty conversation.

        Without a ``title`` it gets one from its first message. ``conversation_id`` is one of ``new_id()``, for a
        caller that goes on using the conversation without waiting.
        """
        now = time.time()
        conversation = Conversation(
            id=conversation_id or new_id(),
            title=title,
            profile_id=profile_id,
            system_prompt=system_prompt,
            created_at=now,
            updated_at=now,
        )
        return self._access.write(lambda connection: conversations.insert(connection, conversation))

    def add_conversation(self, conversation: Conversation, messages: Sequence[Message]) -> Future[bool]:
        """Add a whole conversation as it is, parents before those below them; False where its id is there already."""
        return self._access.write(lambda connection: importing.add(connection, conversation, messages))

    def branch(self, message_id: str, *, conversation_id: str | None = None) -> Future[Conversation]:
        """Add a conversation that has the history up to a message, in messages of its own, and goes on from there."""
        chosen = conversation_id or new_id()
        return self._access.write(lambda connection: branching.branch(connection, message_id, chosen))

    def rename(self, conversation_id: str, title: str) -> Future[Conversation]:
        """Give a conversation the person's own title; an empty one is refused with InvalidInputError."""
        return self._access.write(lambda connection: conversations.rename(connection, conversation_id, title))

    def suggest_title(self, conversation_id: str, title: str) -> Future[Conversation]:
        """Give a conversation a title that a model made, unless the person has given it one."""
        return self._access.write(lambda connection: conversations.suggest_title(connection, conversation_id, title))

    def set_system_prompt(self, conversation_id: str, text: str) -> Future[Conversation]:
        """Set the system prompt in force."""
        return self._set(conversation_id, system_prompt=text_to_column(text))

    def set_parameters(self, conversation_id: str, parameters: Parameters) -> Future[Conversation]:
        """Set the generation parameters that the conversation has of its own."""
        return self._set(conversation_id, parameters=json_to_column(parameters.to_mapping()))

    def set_profile(self, conversation_id: str, profile_id: str) -> Future[Conversation]:
        """Set the endpoint profile that the next reply is asked of."""
        return self._set(conversation_id, profile_id=text_to_column(profile_id))

    def mark(
        self,
        conversation_id: str,
        *,
        pinned: bool | None = None,
        archived: bool | None = None,
        colour: Colour | None = None,
    ) -> Future[Conversation]:
        """Pin a conversation to the top of the list, put it into the archive, colour it; None changes nothing.

        What is in the archive can still be found and opened.
        """
        marks = {"pinned": pinned, "archived": archived, "colour": colour}
        return self._set(conversation_id, **{name: mark for name, mark in marks.items() if mark is not None})

    def set_folder(self, conversation_id: str, folder_id: str | None) -> Future[Conversation]:
        """Put a conversation into a folder, or out of all with None."""
        return self._access.write(lambda connection: conversations.file(connection, conversation_id, folder_id))

    def set_tags(self, conversation_id: str, names: Iterable[str]) -> Future[Conversation]:
        """Give a conversation exactly these tags; capitals and a leading "#" do not tell them apart."""
        given = tuple(names)
        return self._access.write(lambda connection: conversations.tag(connection, conversation_id, given))

    def colour_tag(self, tag: str, colour: Colour) -> Future[None]:
        """Give a tag a colour, wherever it is shown."""
        return self._access.write(lambda connection: tags.set_colour(connection, tag, colour))

    def save_draft(
        self, conversation_id: str, text: str, *, caret: int = 0, attachments: Sequence[Part] | None = None
    ) -> Future[Conversation]:
        """Keep what stands in the composer; an empty text clears it. Attachments of None stay as they were."""
        draft = Draft(text=text, caret=caret, attachments=tuple(attachments or ()))
        if attachments is None:
            return self._access.write(
                lambda connection: conversations.save_draft(connection, conversation_id, text, caret)
            )
        return self._access.write(
            lambda connection: conversations.save_draft_attachments(connection, conversation_id, draft)
        )

    def discard_empty(self, conversation_id: str) -> Future[bool]:
        """Remove a conversation in which nothing was ever said, written, named or marked; False for any other."""
        return self._access.write(lambda connection: conversations.discard_empty(connection, conversation_id))

    def delete(self, conversation_id: str) -> Future[Conversation]:
        """Put a conversation into the trash; ``restore`` takes it out again."""
        return self._set(conversation_id, deleted_at=time.time())

    def restore(self, conversation_id: str) -> Future[Conversation]:
        """Take a conversation out of the trash, as it was."""
        return self._set(conversation_id, deleted_at=None)

    def purge_deleted(self, *, older_than: float = trash.KEPT) -> Future[int]:
        """Remove for good what was deleted more than ``older_than`` seconds ago; return how many entries."""
        before = time.time() - older_than
        return self._access.write(lambda connection: trash.purge(connection, before))

    # Messages

    def add_message(self, message: Message) -> Future[Message]:
        """Add a finished message below its parent; the selected path then ends at it.

        A second message with the same parent is a sibling: an edit, or another answer. The first user message
        gives an untitled conversation its title.
        """
        return self._access.write(lambda connection: messages.add(connection, message))

    def edit(self, message_id: str, parts: Sequence[Part], *, edited_id: str | None = None) -> Future[Message]:
        """Add a version of a message with other parts, below the same parent; the path then ends at it."""
        chosen = edited_id or new_id()
        return self._access.write(lambda connection: branching.edit(connection, message_id, chosen, parts))

    def select(self, message_id: str) -> Future[Conversation]:
        """Lead the selected path through a message, down to the newest message below it."""
        return self._access.write(lambda connection: conversations.one(connection, tree.select(connection, message_id)))

    def _set(self, conversation_id: str, **values: Column | float | None) -> Future[Conversation]:
        return self._access.write(lambda connection: conversations.update(connection, conversation_id, **values))
