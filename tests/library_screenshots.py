"""Pictures of what is done with conversations, for ``make screenshots``: docs/screenshots/library-NAME-THEME.png.

Menus and dialogs are shown over the window as they open, so that these are pictures of the screen; nothing else may be
on it. Everything is opened once in each theme.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QToolButton

from sagedesk.library import Colour, Library, Message
from sagedesk.llm.messages import Role, TextPart
from sagedesk.paths import library_file
from sagedesk.ui.app import Desk
from sagedesk.ui.application import make_application
from sagedesk.ui.exporting.choices import Scope
from sagedesk.ui.exporting.dialog import ExportDialog
from tests.gui.library_of import add
from tests.screenshots import PICTURES, THEMES, WINDOW, settle, until, wait

DAY = 86_400.0
FERRY = (
    "When does the ferry leave the old harbour?",
    "At noon, and in summer once more at six. In winter there is no ferry on Mondays.",
    "And in a storm?",
    "Then it stays in the harbour. The board beside the ticket office says so an hour before.",
)
SORTING = (
    "How do I sort words by their length?",
    "```python\nwords.sort(key=len)\n```\n\n`sorted(words, key=len)` makes a new list.",
)


def fill(library: Library) -> None:
    """Put some conversations into an empty library."""
    now = time.time()
    ferry = add(library, "Ferries from the old harbour", *FERRY, at=now - 600, tags=("travel", "sea"))
    asked = library.messages(ferry.id).result()[0]
    other = Message(
        conversation_id=ferry.id, parent_id=asked.id, role=Role.ASSISTANT, parts=(TextPart(text="At noon."),)
    )
    library.add_message(other).result()
    library.select(ferry.head_id or "").result()
    sorting = add(library, "Sorting in Python", *SORTING, at=now - 7200, tags=("python",))
    library.mark(sorting.id, pinned=True).result()
    egg = add(library, "How long do I boil an egg?", "How long?", "Seven minutes.", at=now - DAY, tags=("kitchen",))
    library.mark(egg.id, colour=Colour.ORANGE).result()
    kyoto = add(library, "京都旅行", "京都の古い港はどこですか。", "舞鶴港が近いです。", at=now - 3 * DAY)
    taxes = add(library, "Taxes of small companies", "What is VAT?", "A tax on what is sold.", at=now - 40 * DAY)
    report = add(library, "Quarterly report", "Draft it.", "Here it is.", at=now - 8 * DAY, tags=("work",))
    notes = add(library, "Notes of last year", "Keep this.", "Kept.", at=now - 300 * DAY)
    library.mark(notes.id, archived=True).result()
    work = library.folders.create("Work").result()
    reports = library.folders.create("Reports", parent_id=work.id).result()
    travel = library.folders.create("Travel").result()
    library.folders.set_colour(travel.id, Colour.BLUE).result()
    for conversation, folder in ((report, reports), (taxes, work), (kyoto, travel)):
        library.set_folder(conversation.id, folder.id).result()
    for tag, colour in (("travel", Colour.BLUE), ("python", Colour.GREEN), ("kitchen", Colour.ORANGE)):
        library.colour_tag(tag, colour).result()


class LibraryAlbum:
    """Does one thing after the other in a window, and takes a picture of each."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.window = desk.window
        self.folder = folder
        self.theme = ""

    def take(self, name: str) -> None:
        """Take what the screen shows where the window is."""
        settle()
        place = self.window.geometry()
        screen = QGuiApplication.primaryScreen()
        picture = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage()
        painter = QPainter(picture)
        painter.setPen(QColor(self.window.theme.tokens.border))
        for dialog in self.dialogs():
            # the frame that a window manager would draw
            painter.drawRect(dialog.geometry().translated(-place.topLeft()).adjusted(-1, -1, 0, 0))
        painter.end()
        assert picture.convertToFormat(QImage.Format.Format_RGB888).save(
            str(PICTURES / f"library-{name}-{self.theme}.png")
        )

    def all(self) -> None:
        """Take everything in both themes."""
        for self.theme in THEMES:
            self.desk.settings.set("appearance.theme", self.theme)
            settle(600)
            self.list_and_menus()
            self.messages()
            self.search()
            self.deleting()
            self.branching()
            self.out_and_in()

    def list_and_menus(self) -> None:
        """The list with folders, what can be done with a conversation, a folder and the list; tags, folders, names."""
        model = self.desk.conversations
        for folder in model.folders:
            model.set_expanded(folder.id, True)
        settle()
        self.show("Ferries from the old harbour")
        self.take("list")
        self.menu_at(model.row_of(self.id_of("Ferries from the old harbour")), "conversation-menu")
        self.menu_at(model.row_of_folder(model.folders[0].id), "folder-menu")
        QTimer.singleShot(500, lambda: self.take_and_close("listed-menu"))
        next(each for each in self.window.sidebar.findChildren(QToolButton) if each.objectName() == "listed").click()
        self.trigger("colour")
        self.take_and_close("colours")
        self.trigger("move-to-folder")
        self.take_and_close("move-to-folder")
        self.trigger("tags")
        self.take_and_close("tags")
        self.window.sidebar.list.setFocus()
        QTest.keyClick(self.window.sidebar.list, Qt.Key.Key_F2)
        self.take("renaming")
        (field,) = self.window.sidebar.list.viewport().findChildren(QLineEdit)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    def messages(self) -> None:
        """A message with its versions and its actions, its menu, and being edited."""
        self.show("Ferries from the old harbour")
        chat = self.window.chat
        chat.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(3):
            QTest.keyClick(chat, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        self.take("versions-and-actions")
        more = [each for each in chat.findChildren(QToolButton) if each.accessibleName() == "More actions"]
        QTimer.singleShot(500, lambda: self.take_and_close("message-menu"))
        next(each for each in more if each.isVisible()).click()
        composer = self.window.composer
        composer.editor.setFocus()
        QTest.keyClick(composer.editor, Qt.Key.Key_Up)
        self.take("editing")
        QTest.keyClick(composer.editor, Qt.Key.Key_Escape)

    def search(self) -> None:
        """What a search found with the words marked, and its filters."""
        field = self.window.sidebar.search.field
        self.trigger("search")
        QTest.keyClicks(field, "harbour")
        results = self.window.sidebar.search.list
        until(lambda: results.model().rowCount() >= 3)
        results.setFocus()
        results.setCurrentIndex(results.model().index(2, 0))
        self.take("search")
        field.clear()
        self.trigger("search")
        QTest.keyClicks(field, "has:")
        self.take("search-filters")
        # the first leaves the completions, the second the search
        QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Escape)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    def deleting(self) -> None:
        """A message that was deleted, the trash, and both undone."""
        library, assigned = self.desk.library, self.desk.controller
        assert library is not None
        assert assigned is not None
        self.show("Ferries from the old harbour")
        last = self.window.messages.message(self.window.messages.rowCount() - 1)
        self.window.chat.action_requested.emit("delete", last.id)
        egg = self.id_of("How long do I boil an egg?")
        until(self.window.notices.isVisible)
        self.take("deleted-message")
        self.show("How long do I boil an egg?")
        self.trigger("delete")
        self.take("deleted-conversation")
        self.trigger("trash")
        self.take_and_close("trash")
        for entry in library.trash.listed().result():
            if entry.deletion is not None:
                library.trash.restore_messages(entry.deletion.id).result()
            else:
                library.restore(entry.conversation_id).result()
        self.window.notices.dismiss()
        assigned.list_anew()
        until(lambda: self.desk.conversations.known(egg) is not None)

    def branching(self) -> None:
        """A conversation that goes on from the middle of another."""
        self.show("Ferries from the old harbour")
        self.window.chat.action_requested.emit("branch", self.window.messages.message(1).id)
        settle(1500)
        self.take("branched")
        shown = self.desk.controller.chat if self.desk.controller is not None else None
        assert shown is not None
        self.trigger("delete")
        self.window.notices.dismiss()
        assert self.desk.library is not None
        gone = [each for each in self.desk.library.trash.listed().result() if each.conversation_id == shown.id]
        self.desk.library.trash.remove(gone).result()

    def out_and_in(self) -> None:
        """Exports of one conversation and of chosen ones, what an import says, and the backups."""
        self.show("Sorting in Python")
        for name, form in (("markdown", "markdown"), ("html", "html"), ("json", "json")):
            self.export(f"export-{name}", Scope.SHOWN, form)
        self.export("export-chosen", Scope.CHOSEN, "jsonl")
        self.export("export-folder", Scope.FOLDER, "pdf")
        assert self.desk.controller is not None
        broken = self.folder / "claude.json"
        broken.write_text(json.dumps(EXPORTED), "utf-8")
        self.desk.controller.ask_to_import(broken)
        self.centre_dialogs()
        self.take("import-question")
        QTest.keyClick(self.dialogs()[0], Qt.Key.Key_Return)
        settle(1200)
        self.take_and_close("import-report")
        self.trigger("library-backup")
        settle(800)
        self.trigger("library-restore")
        settle(800)
        self.take_and_close("backups")
        self.window.notices.dismiss()

    # what is done

    def export(self, name: str, scope: Scope, form: str) -> None:
        """Open the dialog of exports, and choose."""
        self.trigger("export")
        dialog = self.window.findChild(ExportDialog)
        assert dialog is not None
        until(dialog.isVisible)
        for box, value in ((dialog.scope, scope), (dialog.format, form)):
            box.setCurrentIndex(box.findData(value))
        settle(1200)
        self.take_and_close(name)

    def id_of(self, title: str) -> str:
        """Return the id of the conversation with this title."""
        assert self.desk.library is not None
        return next(each.id for each in self.desk.library.conversations().result() if each.title == title)

    def show(self, title: str) -> None:
        """Show a conversation."""
        assert self.desk.controller is not None
        self.desk.controller.shown.show_id(self.id_of(title))
        self.window.sidebar.select(self.id_of(title))
        settle(600)

    def trigger(self, action: str) -> None:
        """Do what an action of the menu does."""
        self.window.registry[action].trigger()
        settle()

    def menu_at(self, row: int | None, name: str) -> None:
        """Take the menu of a row of the list."""
        assert row is not None
        view = self.window.sidebar.list
        view.customContextMenuRequested.emit(view.visualRect(self.desk.conversations.index(row)).center())
        self.take_and_close(name)

    def take_and_close(self, name: str) -> None:
        """Take what is open over the window, and close it."""
        self.centre_dialogs()
        self.take(name)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMenu | QDialog) and widget.isVisible():
                widget.close()
        settle()

    def centre_dialogs(self) -> None:
        """Put dialogs over the middle of the window, where a window manager would."""
        for widget in self.dialogs():
            widget.move(self.window.geometry().center() - QPoint(widget.width() // 2, widget.height() // 2))

    def dialogs(self) -> list[QDialog]:
        """Return the dialogs that are open."""
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


EXPORTED = [
    {
        "uuid": "11111111-1111-4111-8111-111111111111",
        "name": "Names for a boat",
        "created_at": "2026-03-04T10:00:00Z",
        "updated_at": "2026-03-04T10:05:00Z",
        "chat_messages": [
            {
                "uuid": "22222222-2222-4222-8222-222222222222",
                "sender": "human",
                "text": "A name for a small boat?",
                "created_at": "2026-03-04T10:00:00Z",
            },
            {
                "uuid": "33333333-3333-4333-8333-333333333333",
                "sender": "assistant",
                "text": "Petrel.",
                "created_at": "2026-03-04T10:05:00Z",
            },
        ],
    },
    {"uuid": "44444444-4444-4444-8444-444444444444", "name": "Cut off", "chat_messages": "…"},
]


def damage(library: Path) -> None:
    """Overwrite some of the file's pages."""
    with library.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(bytes(4096 * 6))


def date_forward(library: Path) -> None:
    """Have the file be of a version that is not there yet."""
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA user_version = 99")


@contextmanager
def opened(spoil: Callable[[Path], object] = lambda _library: None) -> Iterator[LibraryAlbum]:
    """Open a window on a library of its own, which may be spoilt before."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["SAGEDESK_HOME"] = home
        with Library.open(library_file()) as library:
            fill(library)
            library.backups.make().result()
        spoil(library_file())
        desk = Desk(make_application(), first_run=False)
        wait(desk.ready, desk.start)
        desk.window.resize(*WINDOW)
        desk.window.move(40, 40)
        settle(1500)
        yield LibraryAlbum(desk, Path(home))
        desk.windows.close_all()
        desk.close()


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with opened() as album:
        album.all()
    for name, spoil in (("recovered", damage), ("gone", Path.unlink), ("newer", date_forward)):
        with opened(spoil) as album:
            for album.theme in THEMES:
                album.desk.settings.set("appearance.theme", album.theme)
                album.take(name)


if __name__ == "__main__":
    main()
