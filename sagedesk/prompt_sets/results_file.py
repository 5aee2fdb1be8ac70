"""The results of a set on disk: kept one by one while the run goes on, written whole when it has ended."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Self

from sagedesk.errors import FileExistsAlreadyError, InvalidInputError
from sagedesk.export.writing import to_utf8, write_file
from sagedesk.library.faults import from_os
from sagedesk.prompt_sets.values import SetPrompt, SetResult
from sagedesk.prompt_sets.writing import to_csv, to_jsonl, to_markdown
from sagedesk.translation import translate

_WRITERS: dict[str, Callable[[Sequence[SetPrompt], Sequence[SetResult]], str]] = {
    ".jsonl": to_jsonl,
    ".csv": to_csv,
    ".md": to_markdown,
}

_BEGINNING = b'{"key"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """How many prompts were not asked, and how many failed."""

    not_asked: int
    failed: int


class ResultsFile:
    """Where the results of a run go: ``path``, whose ending says how: .jsonl, .csv or .md.

    While the run goes on each result is appended to a file beside it, ``NAME.partial``, and is on the disk when
    ``keep`` returns. That file stays until every prompt was answered, so that a run which was stopped or killed, or of
    which something failed, goes on where it was. Raises InvalidInputError for another ending, FileExistsAlreadyError
    where ``path`` is there, is no unfinished run, and ``force`` is not given, StorageError in words.
    """

    def __init__(self, path: Path, *, force: bool = False) -> None:
        if path.suffix.lower() not in _WRITERS:
            raise InvalidInputError(
                translate("PromptSets", "Results cannot be written as {name}.").format(name=path.name),
                hint=translate("PromptSets", "Let the name end in .jsonl, .csv or .md."),
            )
        self.path = path
        self.partial = path.with_name(f"{path.name}.partial")
        if path.exists() and not self.partial.exists() and not force:
            raise FileExistsAlreadyError(
                translate("PromptSets", "{path} is there already.").format(path=path),
                hint=translate("PromptSets", "Choose another name, or give --force."),
            )
        self._results: dict[str, SetResult] = {}
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        try:
            self._results = {result.key: result for result in self._read()}
            self._file = self.partial.open("ab")
        except OSError as error:
            raise from_os(error, self.partial) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    @property
    def done(self) -> frozenset[str]:
        """The keys of the prompts that need not be asked again; those that failed are."""
        return frozenset(key for key, result in self._results.items() if not result.failed)

    def kept(self, keys: Sequence[str]) -> list[SetResult]:
        """Return the results of these keys that need not be asked again."""
        return [self._results[key] for key in keys if key in self.done]

    def keep(self, result: SetResult) -> None:
        """Keep one result; a later one of the same key takes its place."""
        if self._file is None:
            raise RuntimeError("The file of results is not open.")
        self._results[result.key] = result
        try:
            self._file.write(to_utf8(json.dumps(asdict(result), ensure_ascii=False) + "\n"))
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise from_os(error, self.partial) from error

    def write(self, prompts: Sequence[SetPrompt], keys: Sequence[str]) -> Left:
        """Write the results of these keys to ``path``, in this order; return what is left to do.

        When nothing is, the file beside it is removed.
        """
        there = [self._results[key] for key in keys if key in self._results]
        write_file(self.path, [_WRITERS[self.path.suffix.lower()](prompts, there)], force=True)
        left = Left(not_asked=len(keys) - len(there), failed=sum(result.failed for result in there))
        if not (left.not_asked or left.failed):
            self.__exit__()
            self.partial.unlink(missing_ok=True)
        return left

    def _read(self) -> list[SetResult]:
        if not self.partial.exists():
            return []
        data = self.partial.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        results = _parsed(whole.splitlines()) if data.startswith(_BEGINNING[: len(data)]) else None
        if results is None:
            raise InvalidInputError(
                translate("PromptSets", "{partial} does not hold results of a run.").format(partial=self.partial),
                hint=translate("PromptSets", "Move it away, then try again."),
            )
        if len(whole) < len(data):
            # the run was killed while it wrote this line; what follows must begin a line of its own
            with self.partial.open("r+b") as file:
                file.truncate(len(whole))
        return results


def _parsed(lines: Sequence[bytes]) -> list[SetResult] | None:
    try:
        return [SetResult(**json.loads(line)) for line in lines]
    except (ValueError, TypeError):
        return None
