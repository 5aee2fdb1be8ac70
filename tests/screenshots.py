"""``make screenshots``: pictures of the program at work, in both themes, and the user guide that shows them.

They are taken in a real window with real replies from the emulator, so that README and guide never grow old:
docs/screenshots/NAME-light.png and NAME-dark.png, and docs/guide.md from the guide's own topics.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from sagedesk.emulator import Emulator
from sagedesk.library import Message
from sagedesk.llm.messages import Role
from sagedesk.profiles import AwsKeys, CredentialKind, CredentialSource, EndpointProfile
from sagedesk.prompt_library import SavedPrompt
from sagedesk.ui.app import Desk
from sagedesk.ui.application import make_application
from tests.user_guide import DOCS, user_guide

PICTURES = DOCS / "screenshots"
THEMES = ("light", "dark")
WINDOW = (1120, 760)
QUESTIONS = ("What is an endpoint?", "How are tokens counted?", "What does a variant do?", "When is a reply cut off?")
PROMPTS = (
    SavedPrompt(
        name="Review a change",
        folder="Code",
        text="Review this change to {{project}} as a strict colleague would. Name what is wrong first,"
        " then what could be simpler.\n\n```diff\n{{diff}}\n```",
    ),
    SavedPrompt(name="Explain an error", folder="Code", text="What does this mean, and what mends it?\n\n{{error}}"),
    SavedPrompt(
        name="Reply to a customer", folder="Letters", text="Write a friendly reply in {{language}}:\n\n{{text}}"
    ),
    SavedPrompt(name="Summary", folder="", text="Sum this up in three sentences:\n\n{{text}}"),
)


class Photographer:
    """Drives one window from screen to screen."""

    def __init__(self, desk: Desk, emulator: Emulator) -> None:
        self.desk = desk
        self.emulator = emulator

    def take(self, name: str, widget: QWidget) -> None:
        """Take one screen in both themes."""
        for theme in THEMES:
            self.desk.settings.set("appearance.theme", theme)
            settle()
            picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            picture.setText("Software", "")
            assert picture.save(str(PICTURES / f"{name}-{theme}.png"))
        self.desk.settings.set("appearance.theme", "light")
        settle()

    def add_profile(self, name: str, endpoint: str, **fields: object) -> None:
        """Add a profile for an endpoint of the emulator."""
        profile = EndpointProfile(
            name=name,
            endpoint_name=endpoint,
            region=self.emulator.region,
            endpoint_url=self.emulator.url,
            handler="openai-chat",
            credentials=CredentialSource(kind=CredentialKind.KEYRING),
        )
        keys = AwsKeys(access_key_id=self.emulator.access_key_id, secret_access_key=self.emulator.secret_access_key)
        profiles = self.desk.profiles
        wait(profiles.saved, lambda: profiles.save(replace(profile, **fields), keys, for_this_run=True))  # type: ignore[arg-type]

    def ask(self, text: str) -> None:
        """Send a message and wait for the reply."""
        assert self.desk.controller is not None
        self.desk.window.composer.set_text(text)
        wait(self.desk.controller.chats.replaced, self.desk.window.composer.send_button.click)
        settle()

    @property
    def shown(self) -> list[Message]:
        """The messages of the conversation that is shown."""
        assert self.desk.controller is not None
        assert self.desk.controller.chat is not None
        return self.desk.controller.chat.messages

    @contextmanager
    def dialog(self, action: str, pause: int = 900) -> Iterator[QDialog]:
        """Open what an action opens; close it afterwards."""
        before = set(QApplication.topLevelWidgets())
        self.desk.window.registry[action].trigger()
        settle(pause)
        opened = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget not in before and isinstance(widget, QDialog) and widget.isVisible()
        ]
        assert opened, f"{action} opened nothing"
        yield opened[0]
        opened[0].reject()
        settle()

    def all(self) -> None:
        """Take every screen."""
        window = self.desk.window
        self.take("first-run", window)
        for dialog in (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)):
            dialog.reject()
        window.registry["new-conversation"].trigger()
        skipping = QCoreApplication.translate("FirstRun", "Skip")
        (skip,) = (button for button in window.findChildren(QPushButton) if button.text() == skipping)
        skip.click()
        settle()
        self.take("welcome", window)
        self.ask("How do I add an endpoint?")
        self.ask("Show me what a reply can look like")
        asked = [message for message in self.shown if message.role is Role.USER]
        window.chat.show_message(asked[-1].id)
        settle()
        self.take("chat", window)
        self.add_profile("Llama for support", "openai-chat")
        self.add_profile("Mistral, in production", "openai-chat", production=True)
        window.registry["parameters"].trigger()
        settle()
        self.take("parameters", window)
        window.registry["parameters"].trigger()
        for action, name in (
            ("palette", "palette"),
            ("settings", "settings"),
            ("shortcuts", "shortcuts"),
            ("profiles", "profiles"),
            ("edit-profile", "profile-editor"),
            ("export", "export"),
            ("inspect", "inspector"),
            ("figures", "endpoint-figures"),
            ("trash", "trash"),
            ("find-endpoint", "endpoints"),
            ("about", "about"),
        ):
            if action == "edit-profile":
                assert self.desk.controller is not None
                self.choose("Llama for support")
            with self.dialog(action) as opened:
                self.take(name, opened)
        self.prompt_library()
        self.prompt_set()
        self.compare()
        self.failure()
        self.windows()

    def windows(self) -> None:
        """Show a conversation in its own window, and ask a quick question."""
        first = self.desk.window
        assert self.desk.controller is not None
        assert self.desk.background is not None
        self.desk.controller.shown.show_id(
            next(each.id for each in self.desk.conversations.conversations if "endpoint" in each.title)
        )
        self.choose("Guide (built in)")
        first.registry["own-window"].trigger()
        until(lambda: self.desk.window is not first and bool(self.desk.window.shown_id))
        settle(800)
        self.take("own-window", self.desk.window)
        self.desk.window.close()
        quick = self.desk.background.quick_ask
        self.desk.settings.set("windows.quick_ask", True)
        quick.summon()
        assert quick.window is not None
        quick.window.profiles.setCurrentIndex(quick.window.profiles.findData("guide"))
        quick.window.editor.setPlainText("Can I develop without an AWS account?")
        wait(self.desk.background.chats.replaced, quick.window.ask_button.click)
        settle()
        quick.window.chat.show_message(quick.window.messages.message(0).id)
        settle()
        self.take("quick-ask", quick.window)
        quick.window.close()

    def prompt_library(self) -> None:
        """Keep some prompts, and look at one."""
        from sagedesk.ui.prompts.window import PromptLibraryWindow

        with self.dialog("prompts") as opened:
            assert isinstance(opened, PromptLibraryWindow)
            prompts = opened.prompts
            for prompt in PROMPTS:
                wait(prompts.saved, lambda prompt=prompt: prompts.save(prompt, None))
            opened.tree.show_prompts(prompts.all, PROMPTS[0].path)
            settle()
            self.take("prompt-library", opened)

    def prompt_set(self) -> None:
        """Run some prompts over two endpoints."""
        from sagedesk.ui.prompt_sets.window import PromptSetWindow

        with tempfile.TemporaryDirectory() as folder, self.dialog("prompt-set") as opened:
            assert isinstance(opened, PromptSetWindow)
            source = Path(folder, "questions.csv")
            source.write_text("id,prompt\n" + "".join(f"q{place},{text}\n" for place, text in enumerate(QUESTIONS, 1)))
            for row in range(opened.profiles.count()):
                opened.profiles.item(row).setCheckState(Qt.CheckState.Checked)
            opened.prompts_chosen.emit(str(source))
            until(lambda: opened.model.rowCount() == len(QUESTIONS))
            opened.run_button.click()
            until(lambda: not opened.running)
            settle()
            self.take("prompt-set", opened)

    def failure(self) -> None:
        """Ask an endpoint that refuses, and show what is said and offered."""
        self.add_profile("Not mine", "access-denied")
        self.desk.window.registry["new-conversation"].trigger()
        self.choose("Not mine")
        self.ask("Sum up the meeting notes from Tuesday, please.")
        self.take("failure", self.desk.window)

    def choose(self, name: str) -> None:
        """Choose a profile for the conversation."""
        box = self.desk.window.header.profiles
        row = next(row for row in range(box.count()) if box.itemData(row).name == name)
        box.setCurrentIndex(row)
        box.activated.emit(row)
        settle()

    def compare(self) -> None:
        """Compare the guide with itself at another length."""
        from sagedesk.ui.compare.window import CompareWindow

        self.choose("Guide (built in)")
        with self.dialog("compare") as opened:
            assert isinstance(opened, CompareWindow)
            for row in opened.form.rows:
                row.choose("guide")
            opened.form.rows[1]._max_tokens.setText("80")
            opened.form.prompt.setPlainText("What does a reply cost?")
            opened.form.ask_button.click()
            until(lambda: bool(opened.columns) and all(column.ended for column in opened.columns))
            settle()
            self.take("compare", opened)


def wait(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Do something, and run the event loop until the signal comes, for half a minute at most."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(30_000, loop, lambda: loop.exit(1))
    begin()
    assert loop.exec() == 0, "the signal did not come"
    signal.disconnect(loop.quit)


def until(holds: Callable[[], bool]) -> None:
    """Run the event loop until something holds, for half a minute at most."""
    for _ in range(300):
        if holds():
            return
        settle(100)
    raise AssertionError("it did not come to that")


def settle(milliseconds: int = 350) -> None:
    """Let what was asked of the window be laid out and painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Take all pictures, in a home of their own, and write the user guide."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home, Emulator(guide_pace=None) as emulator:
        os.environ["SAGEDESK_HOME"] = home
        desk = Desk(make_application())
        desk.connections.guide_options = {"guide_pace": None}
        desk.settings.set("appearance.theme", "light")
        wait(desk.ready, desk.start)
        desk.window.resize(*WINDOW)
        settle(800)
        Photographer(desk, emulator).all()
        desk.windows.close_all()
        desk.close()
    (DOCS / "guide.md").write_text(user_guide(), "utf-8")


if __name__ == "__main__":
    main()
