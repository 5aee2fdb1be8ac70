"""One run of a set, off the GUI thread; the window asks now and then what came. Qt-free."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sagedesk.connections import Connections
from sagedesk.profiles import EndpointProfile
from sagedesk.prompt_sets import ResultCame, ResultsFile, SetPrompt, SetResult, SetRun, Target, TargetStopped, target_of
from sagedesk.prompt_sets.progress import TargetWaiting
from sagedesk.prompt_sets.results_file import Left


@dataclass(slots=True)
class Came:
    """What has come since somebody last asked."""

    results: list[SetResult] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    waiting: dict[str, str] = field(default_factory=dict)


class RunJob:
    """Runs prompts over profiles and writes the results; ``work`` is for a thread of its own.

    ``came``, ``pause``, ``resume`` and ``stop`` may be called from any other.
    """

    def __init__(
        self,
        connections: Connections,
        profiles: Sequence[EndpointProfile],
        prompts: Sequence[SetPrompt],
        out: Path,
        *,
        concurrency: int,
    ) -> None:
        self._connections = connections
        self._profiles = tuple(profiles)
        self._prompts = tuple(prompts)
        self._out = out
        self._concurrency = concurrency
        self._lock = threading.Lock()
        self._came = Came()
        self._run: SetRun | None = None
        self._stopped = False
        self._paused = False

    def work(self) -> Left:
        """Run to the end, or until stopped; return what is left. Raises a SageDeskError for the file of results."""
        with ResultsFile(self._out, force=True) as file:
            run = SetRun(self._prompts, self._targets(), done=file.done, concurrency=self._concurrency)
            with self._lock:
                self._run = run
                self._came.results += file.kept(run.keys)
                if self._paused:
                    run.pause()
                if self._stopped:
                    run.stop()
            for progress in run:
                with self._lock:
                    match progress:
                        case ResultCame(result=result):
                            file.keep(result)
                            self._came.results.append(result)
                        case TargetStopped(target=target, error=error):
                            self._came.sentences.append(f"{target}: {error}")
                        case TargetWaiting(target=target, waiting=waiting):
                            self._came.waiting[target] = waiting.words if waiting else ""
            return file.write(self._prompts, run.keys)

    def came(self) -> Came:
        """Return what has come since the last call."""
        with self._lock:
            came, self._came = self._came, Came()
        return came

    def pause(self) -> None:
        """Begin no further prompt."""
        with self._lock:
            self._paused = True
            if self._run is not None:
                self._run.pause()

    def resume(self) -> None:
        """Go on."""
        with self._lock:
            self._paused = False
            if self._run is not None:
                self._run.resume()

    def stop(self) -> None:
        """End the run; the same run begun again goes on where this one was."""
        with self._lock:
            self._stopped = True
            run = self._run
        if run is not None:
            run.stop()

    def _targets(self) -> list[Target]:
        return [target_of(profile, self._connections.open) for profile in self._profiles]
