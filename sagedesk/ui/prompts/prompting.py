"""Where kept prompts meet the composer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sagedesk.errors import SageDeskError
from sagedesk.prompt_library import SavedPrompt, variables
from sagedesk.ui.prompts.prompts import Prompts
from sagedesk.ui.prompts.slash_menu import SlashMenu
from sagedesk.ui.prompts.variables_form import VariablesForm
from sagedesk.ui.prompts.window import PromptLibraryWindow
from sagedesk.ui.window.main_window import MainWindow
from sagedesk.ui.window.open_windows import OpenWindows


class Prompting(QObject):
    """Puts kept prompts into the message; opens their library."""

    def __init__(self, window: MainWindow, prompts: Prompts, windows: OpenWindows, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._windows = windows
        self.prompts = prompts
        self.menu = SlashMenu(window.composer.editor, window.theme, window.composer.box, window.pane)
        self.menu.picked.connect(self.use)
        self.prompts.changed.connect(self._offer)
        self.prompts.failed.connect(self._failed)
        window.registry["prompts"].triggered.connect(self.open_library)
        self.prompts.load()

    @Slot()
    def open_library(self) -> None:
        """Open the window of the library."""
        self.prompts.load()
        opened = PromptLibraryWindow(self.prompts, self._window.theme, self._window)
        opened.use_requested.connect(self.use)
        opened.show()

    @Slot(object)
    def use(self, prompt: SavedPrompt) -> None:
        """Put a prompt where the caret is, once its variables are known."""
        if not variables(prompt.text):
            self._insert(prompt.text)
            return
        form = VariablesForm(prompt, self._window)
        form.written.connect(self._insert)
        form.open()

    @Slot(str)
    def _insert(self, text: str) -> None:
        self._window.composer.editor.insertPlainText(text)
        self._window.composer.editor.setFocus()

    @Slot()
    def _offer(self) -> None:
        self.menu.set_prompts(self.prompts.all)

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        if self._windows.front is self._window:
            self._window.notices.complain(str(error))
