"""Every screen of the program, one after the other: the window in its states, and every dialog.

A new dialog that an action of the table opens is among them by itself; another one is added here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from sagedesk.emulator import Emulator
from sagedesk.llm.credentials import MfaRequest
from sagedesk.prompt_library import SavedPrompt
from sagedesk.ui.actions.table import TABLE
from sagedesk.ui.app import Desk
from sagedesk.ui.chat.failures.actions import FailureAction, label_of
from sagedesk.ui.crash.report_dialog import ReportDialog
from sagedesk.ui.first_run.sign_in_step import LOOK_AROUND
from sagedesk.ui.prompts.variables_form import VariablesForm
from sagedesk.ui.quick_ask.summoning import ON
from sagedesk.ui.signing_in.mfa_dialog import MfaDialog
from sagedesk.ui.widgets.link_dialog import ask_to_open
from tests.gui.library_of import add
from tests.gui.talking import ask, say, to_front

Screen = tuple[str, QWidget]

RICH = """# A heading

Some *text* with `code` and a [link](https://example.com).

```python
def half(number: int) -> float:  # in two
    return number / 2
```

| endpoint | price |
|---|---|
| large | 1.52 |

> quoted

- one
- two
"""
LONG = "A title that is so long that no list of conversations has the room to show it whole to anybody"
_SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_DIALOG = {"find", "search", "rename", "import", "set-up"}
"""Actions with an ellipsis that open neither a dialog nor a menu, or a dialog of the system's."""


class Screens:
    """Leads one window from screen to screen. ``use`` adds a profile for an endpoint of the emulator."""

    def __init__(self, qtbot: QtBot, desk: Desk, emulator: Emulator, use: Callable[..., None], files: Path) -> None:
        self._qtbot = qtbot
        self._desk = desk
        self._emulator = emulator
        self._use = use
        self._files = files

    def __iter__(self) -> Iterator[Screen]:
        """Yield the name of each screen and its window, which is to be looked at before the next is asked for."""
        to_front(self._qtbot, self._desk)
        yield from self._empty()
        yield from self._conversations()
        yield from self._writing()
        yield from self._of_actions()
        yield from self._others()
        yield from self._failures()
        yield from self._held()
        yield from self._quick()

    # the window

    def _empty(self) -> Iterator[Screen]:
        window = self._desk.window
        yield "welcome", window
        self._use("openai-chat", handler="openai-chat")
        yield "welcome to an endpoint", window
        self._choose("guide")

    def _conversations(self) -> Iterator[Screen]:
        desk, window, qtbot = self._desk, self._desk.window, self._qtbot
        folder = desk.library.folders.create("Ships").result()
        inside = add(desk.library, "In a folder", "Where?", "Here.", tags=("kitchen", "sea"))
        desk.library.set_folder(inside.id, folder.id).result()
        add(desk.library, LONG, "Is it long?", "It is.", tags=("kitchen",))
        rich = add(desk.library, "Rich", "Show me, please: https://example.com", RICH, "And again?", RICH)
        desk.controller.list_anew()
        qtbot.waitUntil(lambda: desk.conversations.row_of(rich.id) is not None)
        desk.conversations.set_expanded(folder.id, True)
        desk.controller.shown.show_id(rich.id)
        qtbot.waitUntil(lambda: window.messages.rowCount() == 4)
        yield "a conversation", window
        window.chat.setFocus(Qt.FocusReason.TabFocusReason)
        yield "a message with the keyboard", window
        window.registry["find"].trigger()
        qtbot.keyClicks(QApplication.focusWidget(), "text")
        yield "find", window
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        window.registry["parameters"].trigger()
        yield "parameters", window
        window.registry["parameters"].trigger()
        field = window.sidebar.search.field
        window.registry["search"].trigger()
        yield "filters of the search", window
        desk.library.search.up_to_date().result(timeout=20)
        qtbot.keyClicks(field, "long")
        qtbot.waitUntil(lambda: window.sidebar.search.model.rowCount() > 0, timeout=20_000)
        yield "found", window
        field.setText("submarine")
        qtbot.waitUntil(lambda: "submarine" in window.sidebar.search._note.text(), timeout=20_000)
        yield "nothing found", window
        field.clear()
        window.notices.offer("Something was deleted.", "Undo", lambda: None)
        yield "a notice", window
        window.notices.complain("Something went wrong.")
        yield "a complaint", window
        window.notices.dismiss()
        window.sidebar.edit_title(rich.id)
        yield "a title that is edited", window
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    def _writing(self) -> Iterator[Screen]:
        window, qtbot, editor = self._desk.window, self._qtbot, self._desk.window.composer.editor
        editor.setFocus()
        qtbot.waitUntil(lambda: len(self._desk.controller.prompting.prompts.all) == 2)
        qtbot.keyClicks(editor, "/")
        yield "the prompts of a slash", window
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        editor.clear()
        qtbot.keyClick(editor, Qt.Key.Key_Up)
        yield "a message that is edited", window
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        editor.clear()
        picture, letter = self._files / "picture.png", self._files / "letter.txt"
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor("#1f7a5c"))
        image.save(str(picture))
        letter.write_text("Dear all")
        self._desk.controller._attaching.attach_files([str(picture), str(letter)])
        qtbot.waitUntil(lambda: len(window.composer.attachments.attachments) == 2, timeout=20_000)
        yield "attachments", window
        window.composer.attachments.clear()

    def _failures(self) -> Iterator[Screen]:
        desk, qtbot = self._desk, self._qtbot
        desk.window.registry["new-conversation"].trigger()
        self._use("model-error")
        ask(qtbot, desk, "Hello")
        yield "a failure", desk.window
        self._press(desk.window, label_of(FailureAction.SHOW_LOG))
        qtbot.waitUntil(
            lambda: bool(self._buttons(desk.window, label_of(FailureAction.SHOW_LOG, log_shown=True))), timeout=20_000
        )
        yield "log lines", desk.window
        with self._opened(lambda: self._press(desk.window, label_of(FailureAction.DETAILS))) as details:
            yield "details", details
        desk.window.registry["new-conversation"].trigger()
        self._use("chat-model", handler="openai-chat", production=True)
        yield "production", desk.window
        with self._opened(lambda: say(desk, "Hello")) as consent:
            yield "consent for production", consent

    def _held(self) -> Iterator[Screen]:
        desk, qtbot, composer = self._desk, self._qtbot, self._desk.window.composer
        desk.window.registry["new-conversation"].trigger()
        self._use("silent", handler="tgi", prompt_format="none")
        say(desk, "first")
        qtbot.waitUntil(lambda: self._emulator.wait_until_held(timeout=0), timeout=20_000)
        yield "a reply that is awaited", desk.window
        composer.set_text("and then?")
        qtbot.keyClick(composer.editor, Qt.Key.Key_Return)
        yield "a queue", desk.window
        desk.window.registry["stop"].trigger()
        qtbot.waitUntil(lambda: desk.controller.chat.reply_id is None, timeout=20_000)
        yield "a reply that was stopped", desk.window

    def _quick(self) -> Iterator[Screen]:
        desk, qtbot = self._desk, self._qtbot
        desk.settings.set(ON, True)
        desk.background.quick_ask.summon()
        window = desk.background.quick_ask.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield "quick ask", window
        window.profiles.setCurrentIndex(0)
        window.profiles.activated.emit(0)
        qtbot.keyClicks(window.editor, "How do I add an endpoint?")
        with qtbot.waitSignal(desk.background.chats.replaced, timeout=20_000):
            qtbot.keyClick(window.editor, Qt.Key.Key_Return)
        yield "quick ask, answered", window
        window.close()

    # dialogs

    def _of_actions(self) -> Iterator[Screen]:
        registry = self._desk.window.registry
        self._choose("openai-chat")
        self._desk.window.registry["new-conversation"].trigger()
        self._choose("openai-chat")
        ask(self._qtbot, self._desk, "Hello")
        for spec in TABLE:
            if (spec.text.endswith("…") or spec.id == "about") and spec.id not in NO_DIALOG:
                assert registry[spec.id].isEnabled(), spec.id
                with self._opened(registry[spec.id].trigger, spec.id) as opened:
                    yield from self._pages(spec.id, opened)

    def _pages(self, name: str, opened: QWidget) -> Iterator[Screen]:
        yield name, opened
        for tabs in opened.findChildren(QTabWidget):
            for page in range(1, tabs.count()):
                tabs.setCurrentIndex(page)
                yield f"{name}: {tabs.tabText(page)}", opened

    def _others(self) -> Iterator[Screen]:
        window = self._desk.window
        prompt = SavedPrompt(name="Letter", folder="work", text="Write to {{name}} about {{what}}.")
        window.chat.setFocus(Qt.FocusReason.TabFocusReason)
        for name, open_it in {
            "menu of a message": lambda: self._qtbot.keyClick(window.chat, Qt.Key.Key_F10, _SHIFT),
            "menu of the list": lambda: window.sidebar._filter_menu.popup(window.pos()),
            "a menu of the bar": lambda: window.menuBar().actions()[0].menu().popup(window.pos()),
            "link": lambda: ask_to_open("https://example.com/", window),
            "code for a role": lambda: MfaDialog(MfaRequest(serial="arn:aws:iam::1:mfa/me"), window).open(),
            "a crash": lambda: ReportDialog("Something went wrong.", "the detail", window).open(),
            "variables of a prompt": lambda: VariablesForm(prompt, window).open(),
            "a message as text": lambda: self._qtbot.keyClick(window.chat, Qt.Key.Key_F7),
        }.items():
            with self._opened(open_it, name) as dialog:
                yield name, dialog

    @contextmanager
    def _opened(self, open_it: Callable[[], object], name: str = "") -> Iterator[QDialog | QMenu]:
        """Do what opens a dialog or a menu, and close that afterwards."""
        before = set(self._over_the_window())
        open_it()

        def is_there() -> None:
            assert set(self._over_the_window()) - before, f"{name} opened nothing"

        self._qtbot.waitUntil(is_there, timeout=20_000)
        (opened,) = set(self._over_the_window()) - before
        self._qtbot.waitExposed(opened)
        if isinstance(opened, QDialog):
            opened.activateWindow()
            self._qtbot.waitUntil(opened.isActiveWindow)
        assert not isinstance(opened, QFileDialog), "a dialog of the system"
        self._qtbot.wait(150)  # what it looks up
        yield opened
        opened.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        to_front(self._qtbot, self._desk)

    def _over_the_window(self) -> list[QDialog | QMenu]:
        return [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog | QMenu) and each.isVisible()
        ]

    def _buttons(self, within: QWidget, text: str) -> list[QPushButton]:
        return [each for each in within.findChildren(QPushButton) if each.text() == text and each.isVisible()]

    def _press(self, within: QWidget, text: str) -> None:
        self._buttons(within, text)[0].click()

    def _choose(self, name: str) -> None:
        box = self._desk.window.header.profiles
        row = next(row for row in range(box.count()) if name.lower() in box.itemData(row).name.lower())
        box.setCurrentIndex(row)
        box.activated.emit(row)


def first_run(qtbot: QtBot, desk: Desk, emulator: Emulator) -> Iterator[Screen]:
    """Yield each step of the first run."""
    to_front(qtbot, desk)
    page = desk.beginning.page
    assert page is not None
    for way, choice in page.sign_in.choices.items():
        choice.setChecked(True)
        choice.setFocus()
        if way != LOOK_AROUND:
            yield f"first run: {way}", desk.window
    page.sign_in.choices["keyring"].setChecked(True)
    fields = page.sign_in.details["keyring"].fields
    page.next.click()
    yield "first run: what is missing", desk.window
    fields["access_key_id"].set_text(emulator.access_key_id)
    fields["secret_access_key"].set_text(emulator.secret_access_key)
    page.next.click()
    yield "first run: endpoint", desk.window
    fields = page.endpoint.fields
    fields["endpoint_url"].set_text(emulator.url)
    fields["region"].set_text(emulator.region)
    fields["endpoint_name"].set_text("tgi")
    page.next.click()
    qtbot.waitUntil(lambda: page.test.passed, timeout=20_000)
    yield "first run: test", desk.window
    page.next.click()
    yield "first run: done", desk.window
