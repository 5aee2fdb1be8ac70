"""YAML front matter, as Obsidian and site generators read it at the top of a Markdown file.

YAML takes JSON's strings as they are, so each value is written as one, with what YAML calls not printable escaped.
"""

from __future__ import annotations

import json
import re
from datetime import UTC

from sagedesk.export.dates import iso
from sagedesk.export.trees import ConversationTree
from sagedesk.export.wording import untitled

# YAML 1.2, 5.1: what may not stand in a file as it is; and the separators of lines and the byte order mark
_NOT_PRINTABLE = re.compile("[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def front_matter(tree: ConversationTree) -> str:
    """Return the block for a conversation: title, id, dates, folder, tags, marks. Dates are UTC.

    Spaces in tags become hyphens: Obsidian's tags have none.
    """
    conversation = tree.conversation
    lines = [
        f"title: {_quoted(conversation.title or untitled())}",
        f"id: {_quoted(conversation.id)}",
        f"created: {iso(conversation.created_at, UTC)}",
        f"updated: {iso(conversation.updated_at, UTC)}",
    ]
    if tree.folder:
        lines.append(f"folder: {_quoted('/'.join(tree.folder))}")
    if conversation.tags:
        lines += ["tags:", *[f"  - {_quoted('-'.join(tag.split()))}" for tag in conversation.tags]]
    lines += [f"{mark}: true" for mark in ("pinned", "archived") if getattr(conversation, mark)]
    return "---\n" + "\n".join(lines) + "\n---\n\n"


def _quoted(text: str) -> str:
    shown = json.dumps(_LONE_SURROGATES.sub("\ufffd", text), ensure_ascii=False)
    return _NOT_PRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", shown)
