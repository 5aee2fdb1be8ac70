"""``sagedesk run prompts.jsonl --profile A --profile B --out results.jsonl``: a set of prompts over endpoints."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sagedesk.cli.endpoint_options import add_generation_options, generation_parameters
from sagedesk.cli.network_options import general_network
from sagedesk.errors import ConfigurationError
from sagedesk.llm.waiting import LONGEST, Waiting

if TYPE_CHECKING:
    from sagedesk.profiles import EndpointProfile
    from sagedesk.prompt_sets import ResultsFile
    from sagedesk.prompt_sets.progress import Progress
    from sagedesk.prompt_sets.results_file import Left

_FILE = """\
PROMPTS is CSV with the column “prompt”, or JSON Lines of objects with “prompt” or “messages”. Optional: “id”, “system”,
“expected”; everything else is carried into the results. The results are JSON Lines, CSV or Markdown, as the name of the
output says. A run that was stopped goes on where it was when the same command is given again."""


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "run", help="run a set of prompts over one or more endpoints", description=_FILE
    )
    parser.add_argument("prompts", metavar="PROMPTS", type=Path)
    parser.add_argument(
        "--profile",
        dest="profiles",
        metavar="NAME",
        action="append",
        default=[],
        help="an endpoint profile (may be repeated)",
    )
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, required=True, help="a .jsonl, .csv or .md file")
    parser.add_argument(
        "--concurrency",
        metavar="N",
        type=int,
        default=2,
        help="requests at the same time at each endpoint (default: 2)",
    )
    parser.add_argument("--system", metavar="TEXT", help="the system prompt, instead of that of each profile")
    parser.add_argument("--no-wait", action="store_true", help="do not wait for endpoints that are asleep or loading")
    parser.add_argument("--force", action="store_true", help="replace the output when it is there already")
    add_generation_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the set and return the exit code: 0 when every prompt was answered, 1 when some were not."""
    from sagedesk.connections import Connections  # noqa: PLC0415  # a typing mistake is answered at once
    from sagedesk.profiles import SecretStore  # noqa: PLC0415  # the same
    from sagedesk.prompt_sets import ResultsFile, SetRun, read_prompts, target_of  # noqa: PLC0415  # the same

    prompts = read_prompts(args.prompts)
    connections = Connections(SecretStore())
    connections.set_network(general_network())
    try:
        targets = [target_of(profile, connections.open, system_prompt=args.system) for profile in _profiles(args)]
        with ResultsFile(args.out, force=args.force) as file:
            the_run = SetRun(
                prompts,
                targets,
                done=file.done,
                concurrency=args.concurrency,
                longest_wait=0.0 if args.no_wait else LONGEST,
            )
            bar = _Bar(total=len(the_run.keys), done=len(the_run.keys) - the_run.left)
            stopped = False
            try:
                for progress in the_run:
                    if result := getattr(progress, "result", None):
                        file.keep(result)
                    bar.show(progress)
            except KeyboardInterrupt:
                stopped = True
            finally:
                bar.end()
            left = file.write(prompts, the_run.keys)
            _say(left, file, total=len(the_run.keys))
            return 130 if stopped else 1 if left.not_asked or left.failed else 0
    finally:
        connections.close()


def _profiles(args: argparse.Namespace) -> list[EndpointProfile]:
    from sagedesk.paths import profiles_file  # noqa: PLC0415  # as above
    from sagedesk.profiles import ProfileStore  # noqa: PLC0415  # as above

    if not args.profiles:
        raise ConfigurationError("No endpoint was given.", hint="Give --profile NAME, once or more.")
    store = ProfileStore(profiles_file())
    found = [store.get(name) for name in dict.fromkeys(args.profiles)]
    given = generation_parameters(args)
    return [replace(profile, parameters=profile.parameters.merged(given)) for profile in found]


def _say(left: Left, file: ResultsFile, *, total: int) -> None:
    print(f"Written to {file.path}.", file=sys.stderr)
    if left.not_asked:
        print(f"sagedesk: {left.not_asked} of {total} were not asked.", file=sys.stderr)
    if left.failed:
        print(f"sagedesk: {left.failed} of {total} failed; the results say why.", file=sys.stderr)
    if left.not_asked or left.failed:
        print("Give the same command again, and it goes on with them.", file=sys.stderr)


class _Bar:
    """The progress on the standard error: one line that is rewritten on a terminal, else a line for each tenth."""

    def __init__(self, *, total: int, done: int) -> None:
        self._total = total
        self._done = done
        self._failed = 0
        self._waiting: dict[str, Waiting] = {}
        self._terminal = sys.stderr.isatty()
        if done:
            print(f"{done} of {total} are there already.", file=sys.stderr)

    def show(self, progress: Progress) -> None:
        from sagedesk.prompt_sets import ResultCame, TargetStopped  # noqa: PLC0415  # as above

        match progress:
            case ResultCame(result=result):
                self._done += 1
                self._failed += result.failed
                if not self._terminal and self._done * 10 // self._total > (self._done - 1) * 10 // self._total:
                    print(self._line(), file=sys.stderr, flush=True)
            case TargetStopped(target=target, error=error):
                self.end()
                print(f"sagedesk: {target} is asked nothing more. {error}", file=sys.stderr)
            case _:
                self._wait(progress.target, progress.waiting)
        if self._terminal:
            sys.stderr.write(f"\r\x1b[K{self._line()}")
            sys.stderr.flush()

    def end(self) -> None:
        if self._terminal:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _wait(self, target: str, waiting: Waiting | None) -> None:
        if waiting is None:
            self._waiting.pop(target, None)
            return
        if target not in self._waiting and not self._terminal:
            print(f"{target}: {waiting.words}", file=sys.stderr, flush=True)
        self._waiting[target] = waiting

    def _line(self) -> str:
        line = f"{self._done} of {self._total} done"
        if self._failed:
            line += f", {self._failed} failed"
        if self._waiting:
            line += f"; waiting for {', '.join(self._waiting)}"
        return line
