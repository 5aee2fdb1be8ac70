"""A line for Python code by its name, which says what file it would come from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit

from sagedesk.errors import SageDeskError
from sagedesk.llm.custom_code import is_well_named, origin
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles.field import FormField

_PAUSE_MILLISECONDS = 300


class CodeField(FormField):
    """``package.module:name``. The file is looked up when the typing pauses; nothing is loaded."""

    def __init__(self, label: str, note: str, background: BackgroundJobs) -> None:
        line = QLineEdit()
        line.setPlaceholderText("package.module:name")
        super().__init__(label, line, note)
        self._help = note
        self._background = background
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        self.edited.connect(self._pause.start)

    @property
    def spec(self) -> str:
        """What was typed, without spaces around it."""
        return self.text.strip()

    def problem_now(self) -> str:
        """Return what is wrong with the name, or nothing."""
        return "" if is_well_named(self.spec) else self.tr("Python code is named as package.module:name.")

    @Slot()
    def _look(self) -> None:
        spec = self.spec
        if is_well_named(spec):
            self._background.run(partial(origin, spec), done=partial(self._found, spec), failed=self._not_looked)
        else:
            self.set_note(self._help)

    def _found(self, spec: str, where: str) -> None:
        if spec == self.spec:
            there = self.tr("From {where}. You are asked once before it is loaded.").format(where=where)
            self.set_note(there if where else self.tr("There is no such module on this computer yet."))

    @Slot(object)
    def _not_looked(self, _error: SageDeskError) -> None:
        self.set_note(self._help)
