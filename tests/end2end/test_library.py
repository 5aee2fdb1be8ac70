"""The library from outside, as a screen reader uses it: search and its deep link, folders, deletion, the trash."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from sagedesk.export import export_conversations, export_format
from sagedesk.library import Library, Message
from sagedesk.llm.messages import Role, TextPart
from tests.end2end.desk import Desk
from tests.gui.library_of import add

Start = Callable[..., Desk]


def fill(home: Path) -> None:
    with Library.open(home / "data" / "library.sqlite") as library:
        ferries = add(library, "Ferries", "When does it leave?", "From the old harbour, at noon.")
        first, _ = library.messages(ferries.id).result()
        other = Message(
            conversation_id=ferries.id, parent_id=first.id, role=Role.ASSISTANT, parts=(TextPart(text="Never."),)
        )
        library.add_message(other).result()
        add(library, "Cooking", "How long do I boil an egg?", "Seven minutes.", tags=("kitchen",))
        folder = library.folders.create("Sea").result()
        library.set_folder(ferries.id, folder.id).result()


def test_search_finds_in_every_version_and_opens_at_the_message(start: Start, home: Path) -> None:
    fill(home)
    desk = start()
    desk.wait(role="list item", name="Cooking, tags: kitchen")
    assert desk.wait(role="list item", starts="Folder Sea, 1 conversation").endswith("collapsed")
    desk.write("Search conversations", "old harb")
    found = desk.wait(role="list item", starts="Ferries, Assistant: ", seconds=40)
    assert found == "Ferries, Assistant: From the old harbour, at noon."
    desk.do("select", role="list", name="Search results", text="Ferries")
    desk.wait(role="list item", starts="Assistant: ", contains="old harbour")
    assert desk.messages()[0] == "You: When does it leave?"
    desk.write("Search conversations", "role:user egg")
    desk.wait(role="list item", starts="Cooking, You: ")
    desk.write("Search conversations", "submarine")
    desk.wait(starts="Nothing found for “submarine”")
    desk.write("Search conversations", "")
    desk.wait(role="list item", name="Cooking, tags: kitchen")
    assert desk.close() == ""


def test_delete_undo_trash_and_what_another_process_does(start: Start, home: Path) -> None:
    fill(home)
    desk = start()
    desk.select("Conversations", "Cooking")
    desk.wait(role="list item", name="You: How long do I boil an egg?")
    desk.do("press", role="menu item", name="Delete", showing=False)
    desk.press("Undo")
    desk.select("Conversations", "Cooking")
    desk.wait(role="list item", name="You: How long do I boil an egg?")
    desk.do("press", role="menu item", name="Delete", showing=False)
    desk.gone(role="list item", name="Cooking, tags: kitchen")
    desk.do("press", role="menu item", name="Trash…", showing=False)
    desk.wait(role="list item", starts="Cooking")
    desk.press("Restore")
    desk.wait(name="The trash is empty.")
    desk.press("Close")
    desk.wait(role="list item", name="Cooking, tags: kitchen")
    with Library.open(home / "data" / "library.sqlite") as library:
        (cooking,) = library.conversations(tag="kitchen").result()
        library.rename(cooking.id, "Eggs").result()
        library.mark(cooking.id, pinned=True).result()
    desk.wait(role="list item", name="Eggs, pinned, tags: kitchen")
    assert desk.close() == ""


def test_an_exported_file_that_is_opened_is_imported_once_it_is_agreed_to(
    start: Start, home: Path, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "other.sqlite") as library:
        ferries = add(library, "Ferries", "When does it leave?", "At noon.")
        file = tmp_path / "My ferries.sagedesk.json"
        export_conversations(library, file, ids=[ferries.id], form=export_format("json"))
    desk = start()
    # as a desktop starts it for a double click
    opening = [sys.executable, "-m", "sagedesk", file.as_uri()]
    subprocess.run(opening, env={**os.environ, "SAGEDESK_HOME": str(home)}, check=True, timeout=60)
    desk.wait(contains="My ferries.sagedesk.json")
    desk.press("Import")
    desk.wait(contains="1 conversation imported")
    desk.press("Close")
    desk.select("Conversations", "Ferries")
    desk.wait(role="list item", name="You: When does it leave?")
    assert desk.close() == ""
