"""Conversations of other programs to trees of ours: with ids of ours, dates, and every message below its parent."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sagedesk.export.trees import ConversationTree
from sagedesk.library import title_from
from sagedesk.library.values import Conversation, Message, MessageState
from sagedesk.llm.messages import Part, Role, TextPart


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignMessage:
    """A message under the ids of the other program. Without a ``role`` it is not kept: what is below it moves up."""

    id: str
    parent: str | None
    role: Role | None
    parts: tuple[Part, ...] = ()
    created_at: float | None = None
    state: MessageState = MessageState.COMPLETE
    metadata: Mapping[str, object] = field(default_factory=dict)


def foreign_tree(
    source: str,
    *,
    conversation_id: str,
    title: str,
    messages: Sequence[ForeignMessage],
    head: str | None = None,
    created_at: float | None = None,
    updated_at: float | None = None,
    system_prompt: str = "",
    tags: tuple[str, ...] = (),
    pinned: bool = False,
    archived: bool = False,
) -> ConversationTree:
    """Return the tree. The same ids give the same ids of ours again, so importing twice adds nothing.

    A parent that is not there, or that is below its own child, counts as none. What has no date gets that of its
    parent. The selected path ends at ``head``, else at the last message.
    """
    by_id = {message.id: message for message in messages}
    ordered = _parents_first(messages, by_id)
    started = created_at or min((each.created_at for each in ordered if each.created_at), default=None)
    ours = _id(source, conversation_id, at=started or 0.0)
    started = started or time.time()
    kept: dict[str, Message] = {}
    # the message of ours that stands for each of theirs: itself, or the nearest kept one above
    stands_for: dict[str, Message | None] = {}
    for each in ordered:
        parent = stands_for.get(each.parent) if each.parent is not None else None
        if each.role is None:
            stands_for[each.id] = parent
            continue
        when = each.created_at or (parent.created_at if parent else started)
        stands_for[each.id] = kept[each.id] = Message(
            id=_id(source, conversation_id, each.id, at=when),
            conversation_id=ours,
            parent_id=parent.id if parent else None,
            role=each.role,
            parts=each.parts,
            state=each.state,
            created_at=when,
            metadata={"source": source, **each.metadata},
        )
    last = stands_for.get(head) if head is not None else None
    last = last or next(reversed(kept.values()), None)
    first_words = next((message.text for message in kept.values() if message.role is Role.USER), "")
    return ConversationTree(
        conversation=Conversation(
            id=ours,
            title=title.strip() or title_from(first_words),
            profile_id="",
            system_prompt=system_prompt,
            created_at=started,
            updated_at=updated_at or max((message.created_at for message in kept.values()), default=started),
            head_id=last.id if last else None,
            tags=tags,
            pinned=pinned,
            archived=archived,
        ),
        messages=tuple(kept.values()),
    )


def linear(messages: Iterable[ForeignMessage]) -> list[ForeignMessage]:
    """Return messages without parents each below the one before it."""
    chained: list[ForeignMessage] = []
    for message in messages:
        chained.append(replace(message, parent=chained[-1].id if chained else None))
    return chained


def turns(message: ForeignMessage, parts: Sequence[tuple[Role, Part]]) -> list[ForeignMessage]:
    """Return a reply in which tools answered as the messages that it was: reply, tool, reply, each below the other.

    The last one has the message's id, so that what is below it comes after all of them. Texts of one message that
    something stood between are set apart by an empty line.
    """
    groups: list[tuple[Role, list[Part]]] = []
    for role, part in parts:
        if not groups or groups[-1][0] is not role:
            groups.append((role, []))
        group = groups[-1][1]
        if isinstance(part, TextPart) and any(isinstance(other, TextPart) for other in group):
            part = TextPart(text=f"\n\n{part.text}")  # noqa: PLW2901  # it is the same part, set apart
        group.append(part)
    chain: list[ForeignMessage] = []
    for number, (role, group) in enumerate(groups, 1):
        is_last = number == len(groups)
        chain.append(
            replace(
                message,
                id=message.id if is_last else f"{message.id}/{number}",
                parent=chain[-1].id if chain else message.parent,
                role=role,
                parts=tuple(group),
                state=message.state if is_last else MessageState.COMPLETE,
            )
        )
    return chain or [message]


def _parents_first(messages: Sequence[ForeignMessage], by_id: Mapping[str, ForeignMessage]) -> list[ForeignMessage]:
    """Return each message once, after its parent, else by date and as they came."""
    times: dict[str, tuple[float, int]] = {}
    parents: dict[str, str | None] = {}
    for message in messages:
        way: dict[str, None] = {}
        above: str | None = message.id
        while above is not None and above in by_id and above not in times and above not in way:
            way[above] = None
            above = by_id[above].parent
        for each in reversed(way):
            parent = by_id[each].parent
            parents[each] = parent if parent in times else None
            after, depth = times[parent] if parent is not None and parent in times else (0.0, -1)
            times[each] = (max(after, by_id[each].created_at or 0.0), depth + 1)
    # sorting keeps what is equal in its order
    return [replace(by_id[each], parent=parents[each]) for each in sorted(dict.fromkeys(by_id), key=times.__getitem__)]


def _id(*names: str, at: float) -> str:
    """Return an id of ours that is always the same for these names: a ULID of a time and of a hash."""
    from ulid import ULID  # noqa: PLC0415  # as in library.values

    digest = hashlib.sha256("\0".join(names).encode(errors="surrogatepass")).digest()
    return str(ULID(int(at * 1000).to_bytes(6) + digest[:10]))
