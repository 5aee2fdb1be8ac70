"""Runs sets of prompts for the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from sagedesk.connections import Connections
from sagedesk.errors import SageDeskError
from sagedesk.profiles import EndpointProfile
from sagedesk.ui.background import BackgroundJobs
from sagedesk.ui.profiles import Profiles
from sagedesk.ui.window.open_windows import OpenWindows

if TYPE_CHECKING:
    from sagedesk.prompt_sets import SetPrompt
    from sagedesk.prompt_sets.results_file import Left
    from sagedesk.ui.prompt_sets.run_job import RunJob
    from sagedesk.ui.prompt_sets.window import PromptSetWindow

_LOOK_MILLISECONDS = 100


class Running(QObject):
    """The action "Run a set of prompts", its window, and the run."""

    def __init__(self, windows: OpenWindows, connections: Connections, profiles: Profiles, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._connections = connections
        self._profiles = profiles
        # a run may take hours, and other work must not wait for it
        self._jobs = BackgroundJobs(threads=2, parent=self)
        self._opened: PromptSetWindow | None = None
        self._prompts: Sequence[SetPrompt] = ()
        self._job: RunJob | None = None
        self._waiting: dict[str, str] = {}
        self._look = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._show_what_came)

    @Slot()
    def open(self) -> None:
        """Open the window, or raise it when it is open."""
        from sagedesk.ui.prompt_sets.window import PromptSetWindow  # noqa: PLC0415  # with its first use

        if self._opened is not None:
            self._opened.raise_()
            self._opened.activateWindow()
            return
        over = self._windows.front
        over.closing.connect(self._keep_open)
        current = over.header.current
        opened = PromptSetWindow(self._profiles.all, current.id if current else "", over.theme, over)
        opened.prompts_chosen.connect(self.read)
        opened.begun.connect(self._begin)
        opened.pause_asked.connect(self._pause)
        opened.stop_asked.connect(self._stop)
        opened.finished.connect(self._closed)
        self._opened = opened
        opened.show()

    @Slot()
    def _keep_open(self) -> None:
        """Stand over another window while the one that it stands over closes: a run may take hours."""
        opened = self._opened
        other = next((each for each in self._windows.all if opened and each is not opened.parentWidget()), None)
        if opened is not None and other is not None:
            other.closing.connect(self._keep_open)
            opened.setParent(other, opened.windowFlags())
            opened.show()

    def close(self) -> bool:
        """Stop the run; what came is in its file. Return whether its thread has ended."""
        self._look.stop()
        self._stop()
        return self._jobs.close()

    @Slot(str)
    def read(self, path: str) -> None:
        """Read a file of prompts."""
        from sagedesk.prompt_sets import read_prompts  # noqa: PLC0415  # with its first use

        read = partial(read_prompts, Path(path))
        self._jobs.run(read, done=partial(self._show_prompts, path), failed=self._refuse_prompts)

    def _show_prompts(self, path: str, prompts: Sequence[SetPrompt]) -> None:
        self._prompts = prompts
        if self._opened is not None:
            self._opened.show_prompts(path, prompts)

    @Slot(object)
    def _refuse_prompts(self, error: SageDeskError) -> None:
        if self._opened is not None:
            self._opened.refuse_prompts(str(error))

    @Slot(object, str, int)
    def _begin(self, profiles: Sequence[EndpointProfile], out: str, concurrency: int) -> None:
        from sagedesk.ui.prompt_sets.run_job import RunJob  # noqa: PLC0415  # with its first use

        if self._opened is None or self._job is not None:
            return
        self._job = RunJob(self._connections, profiles, self._prompts, Path(out), concurrency=concurrency)
        self._waiting = {}
        self._opened.begin(len(profiles) * len(self._prompts))
        self._jobs.run(self._job.work, done=self._ended, failed=self._failed)
        self._look.start()

    @Slot()
    def _show_what_came(self) -> None:
        if self._job is None or self._opened is None:
            return
        came = self._job.came()
        self._waiting |= came.waiting
        self._opened.put(came.results, [name for name, words in self._waiting.items() if words])
        for sentence in came.sentences:
            self._opened.notices.complain(sentence)

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        if self._job is not None:
            (self._job.pause if paused else self._job.resume)()

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    @Slot(object)
    def _ended(self, left: Left) -> None:
        self._over()
        if self._opened is None:
            return
        said = [self.tr("Written to {path}.").format(path=self._opened.out.text)]
        if left.not_asked:
            said.append(self.tr("%n prompt(s) were not asked.", "", left.not_asked))
        if left.failed:
            said.append(self.tr("%n failed; the results say why.", "", left.failed))
        if left.not_asked or left.failed:
            said.append(self.tr("Run it again, and it goes on with them."))
        self._opened.notices.inform(" ".join(said))

    @Slot(object)
    def _failed(self, error: SageDeskError) -> None:
        self._over()
        if self._opened is not None:
            self._opened.notices.complain(str(error))

    def _over(self) -> None:
        self._look.stop()
        self._show_what_came()
        self._job = None
        if self._opened is not None:
            self._opened.end()

    @Slot(int)
    def _closed(self, _result: int) -> None:
        self._stop()
        self._opened = None
